import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { StatedDate } from '../../model/article.ts';
import type { Card, Spoken } from '../../model/card.ts';
import type { Page } from '../../model/page.ts';
import { type DatedSource, dayOf, sourceOf } from '../article/sources.ts';
import { referenceFiles, referencesFor } from '../citations/lists.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { Excerpts } from '../excerpts.ts';
import { frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { pagesFor, paginationOf } from '../lists/pagination.ts';
import { partHref } from '../lists/part-links.ts';
import { namePath, nameRecordPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { jsonText } from '../record/sidecar.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { type Dossier, dossierOf } from './dossier.ts';
import { indexLink, isAuthorOnly, kindLinks, kindOf } from './kinds.ts';
import { nameChart } from './listed.ts';
import {
  APPEARED,
  APPEARED_PART,
  CITATION_PART,
  MENTION_PART,
  PARTS,
  type Part,
  type PartSlot,
  partPages,
  QUOTATION_PART,
  silentIn,
  WRITTEN,
  WRITTEN_PART,
} from './parts.ts';
import { nameRecords } from './record.ts';
import { roleView } from './roles.ts';
import { citingIn, nameRow } from './rows.ts';
import { companionViews, namedTogether } from './together.ts';
import type { NamePage } from './view.ts';
import { writtenLists, writtenTogether } from './written.ts';

/** A name and what the articles say of it → its page, its record and what neither page has room for. */
export function* namePages(named: NamedInArchive, excerpts: Excerpts, context: RenderContext): Generator<Page> {
  const dossier = dossierOf(named, excerpts, context);
  const from = `the pages of ${named.id}`;
  for (const { path, view } of viewsOf(dossier, context)) yield { path, content: context.render(view), from };
  for (const { path, record } of nameRecords(dossier, context)) yield { path, content: jsonText(record), from };
  yield* referenceFiles(named.id, dossier.cards, context);
}

function* viewsOf(dossier: Dossier, context: RenderContext): Generator<Placed> {
  yield { path: namePath(dossier.named.id), view: namePage(dossier, context) };
  for (const part of PARTS) yield* partPages(part, dossier, context);
  yield* namedTogether(dossier.named, dossier.companions, context);
  yield* writtenTogether(dossier.named, dossier.company, context);
}

const MOST_ALIASES = 12;
const MOST_NAMESAKES = 12;
const MOST_ROLES = 24;

function namePage(dossier: Dossier, context: RenderContext): NamePage {
  const { named, roles, mentions, companions, company } = dossier;
  const { id, name, type, aliases, bare, stated, wrote } = named;
  const namesakes = namesakesOf(named, context.archive);
  const path = namePath(id);
  const links = linksFrom(path);
  const figures = figuresOf(named, context);
  const dated = datedIn(dossier.cards);
  const [first, last] = [dated[0], dated.at(-1)];
  const section = <Slot extends PartSlot>(part: Part<Slot>) => {
    const { all, size, rows } = part.of(dossier, context);
    if (all === 0) return null;
    return {
      rows: rows(1, links),
      summary: part.summary(all, dossier),
      pagination: paginationOf(1, pagesFor(all, size), (page) => partHref(id, part.name, page, links)),
    };
  };
  return {
    kind: 'name',
    frame: frameOf(context, {
      path,
      title: name,
      description: `${name}: ${figures.join('; ')}`,
      canonical: path,
      section: kindOf(named).path,
      ...(type === 'person' || wrote.length > 0 ? { feedOf: name } : {}),
    }),
    name,
    type: kindOf(named).one,
    index: indexLink(named, links),
    kinds: kindLinks(named, links),
    aliases: aliases.slice(0, MOST_ALIASES),
    moreAliases: Math.max(0, aliases.length - MOST_ALIASES),
    namesakes: namesakes.slice(0, MOST_NAMESAKES).map((one) => {
      const { href, role } = nameRow(one, links, context.archive);
      return { name: one.name, role, href };
    }),
    moreNamesakes: Math.max(0, namesakes.length - MOST_NAMESAKES),
    figures,
    bare,
    authorOnly: isAuthorOnly(named),
    stated: stated !== null,
    sameAs: stated?.sameAs == null ? null : sameAsLink(stated.sameAs),
    first: first === undefined ? null : seen(first, links),
    last: last === undefined || last === first ? null : seen(last, links),
    chartHtml: nameChart(named, mentions, { written: WRITTEN, articles: APPEARED }, links, context),
    roles: roles.slice(0, MOST_ROLES).flatMap((role) => roleView(role, links)),
    moreRoles: Math.max(0, roles.length - MOST_ROLES),
    written: section(WRITTEN_PART),
    company: writtenLists(named, company, links, context.archive),
    quotations: section(QUOTATION_PART),
    mentions: section(MENTION_PART),
    citations: section(CITATION_PART),
    appeared: section(APPEARED_PART),
    together: companionViews(id, companions, links, context.archive),
    record: { label: 'The record as JSON', href: links.to(nameRecordPath(id)) },
    references: referencesFor(id, dossier.cards, links, context),
  };
}

/** Those who share its name, without itself. */
function namesakesOf({ id, shared }: NamedInArchive, { sharedNames }: Archive): NamedInArchive[] {
  return shared === null ? [] : (sharedNames.get(shared) ?? []).filter((one) => one.id !== id);
}

interface Dated {
  card: Card;
  published: StatedDate;
}

/** Those of these articles that have a date, earliest first. */
function datedIn(cards: readonly Card[]): Dated[] {
  const dated = cards.flatMap((card) => (card.published === null ? [] : [{ card, published: card.published }]));
  return dated.sort((a, b) =>
    a.published.value < b.published.value ? -1 : Number(a.published.value > b.published.value),
  );
}

function seen({ card, published }: Dated, links: Links): DatedSource {
  return { ...sourceOf(card, null, links), date: dayOf(published) };
}

function figuresOf(named: NamedInArchive, context: RenderContext): string[] {
  const { mentions, articles, spoken, cited, appeared, wrote } = named;
  const silent = silentIn(named);
  return [
    wrote.length === 0 ? '' : `author of ${countOf(wrote.length, 'article')}${derivedOf(named, context)}`,
    appeared.length === 0 ? '' : `${countOf(appeared.length, 'article')} appeared in it`,
    mentions === 0 ? '' : `${countOf(mentions, 'mention')} in ${countOf(articles.length - silent, 'article')}`,
    silent === 0 ? '' : `named in ${countOf(silent, 'article')} whose text is withheld`,
    spoken.said === 0 ? '' : `${countOf(spoken.said, 'statement')}${quotedOf(spoken)}`,
    cited === 0 ? '' : `cited in ${countOf(citingIn(named), 'article')}`,
  ].filter((figure) => figure !== '');
}

/** How many of the bylines nobody stated, where some are such. */
function derivedOf({ wrote }: NamedInArchive, { archive }: RenderContext): string {
  const derived = wrote.filter((path) => cardIn(archive, path).states.authors === 'derived').length;
  if (derived === 0) return '';
  return derived === wrote.length ? ', by derived bylines' : `, ${inThousands(derived)} of them by a derived byline`;
}

/** How many of the statements stand between quotation marks, where not all or none of them do. */
function quotedOf({ said, quoted }: Spoken): string {
  return quoted === 0 || quoted === said ? '' : `, ${inThousands(quoted)} of them quoted`;
}

/** `Q42 at Wikidata` */
function sameAsLink(address: string): Link {
  return { label: `${address.split('/').at(-1)} at Wikidata`, href: address };
}
