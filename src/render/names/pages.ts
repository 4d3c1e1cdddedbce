import type { Archive, Card, NamedInArchive, Spoken } from '../../model/archive.ts';
import type { StatedDate } from '../../model/article.ts';
import type { Page } from '../../model/page.ts';
import { referenceFiles, referencesFor } from '../citations/lists.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { unitOf } from '../course.ts';
import type { Excerpt } from '../excerpts.ts';
import { frameOf } from '../frame.ts';
import { countOf, inThousands } from '../in-words.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { pageOf, pagesFor, paginationOf, placeInWords } from '../pagination.ts';
import { type NamePart, namePartPath, namePath, nameRecordPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { type RowView, rowOf } from '../rows.ts';
import { jsonText } from '../sidecar.ts';
import { type DatedSource, dayOf, type QuotationView, quotationView, sourceOf } from '../sources.ts';
import { type Dossier, dossierOf } from './dossier.ts';
import { indexLink, isAuthorOnly, kindLinks, kindOf } from './kinds.ts';
import { chartedPart, listedRows, nameChart } from './listed.ts';
import { type MentioningView, mentioningViews, PASSAGES } from './mentions.ts';
import { nameRecords } from './record.ts';
import { roleView } from './roles.ts';
import { citingIn, nameRow } from './rows.ts';
import { companionViews, namedTogether } from './together.ts';
import type { NamePage, NamePartPage } from './view.ts';
import { writtenLists, writtenRow, writtenTogether } from './written.ts';

/** A name and what the articles say of it, in the order of the archive → its page, its record and what neither page has room for. */
export function* namePages(
  named: NamedInArchive,
  excerpts: readonly Excerpt[],
  context: RenderContext,
): Generator<Page> {
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

const QUOTATIONS = 25;
const APPEARED = 20;
const WRITTEN = 40;
const CITATIONS = 20;
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
  const section = <Row>(part: Part<Row>) => {
    const { all, size, rows } = part.of(dossier, context);
    if (all === 0) return null;
    const hrefOf = (page: number) =>
      `${links.to(namePartPath(id, part.name, page))}${page === 1 ? `#${part.name}` : ''}`;
    return {
      rows: rows(1, links),
      summary: part.summary(all, dossier),
      pagination: paginationOf(1, pagesFor(all, size), hrefOf),
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

/** How many articles name it only in what is withheld. */
function silentIn({ articles }: NamedInArchive): number {
  return articles.filter(({ mentions }) => mentions === 0).length;
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

/** A part of a dossier that may have more pages. */
interface Part<Row> {
  name: NamePart;
  heading: string;
  summary: (all: number, dossier: Dossier) => string;
  /** How many there are, how many stand on a page, and those of a page. */
  of: (
    dossier: Dossier,
    context: RenderContext,
  ) => { all: number; size: number; rows: (page: number, links: Links) => Row[] };
}

const QUOTATION_PART: Part<QuotationView> = {
  name: 'quotations',
  heading: 'Quotations',
  summary: (all) => `${countOf(all, 'statement')}, earliest first`,
  of: ({ quotations }, { archive }) => ({
    all: quotations.length,
    size: QUOTATIONS,
    rows: (page, links) =>
      pageOf(quotations, page, QUOTATIONS).map((one) => quotationView(one, cardIn(archive, one.path), null, links)),
  }),
};

const MENTION_PART: Part<MentioningView> = {
  name: 'mentions',
  heading: 'Mentions',
  summary: (all, { named }) => {
    const silent = silentIn(named);
    const withheld = silent === 0 ? '' : `; ${countOf(silent, 'article')} whose text is withheld`;
    const again =
      named.versions === 0 ? '' : `; named again in ${countOf(named.versions, 'further version')} of these articles`;
    return `${countOf(all - silent, 'passage')}, earliest first${again}${withheld}`;
  },
  of: ({ named, mentions }, context) => ({
    all: mentions.excerpts.length,
    size: PASSAGES,
    rows: (page, links) => {
      const unit = chartedPart(named) === 'mentions' ? mentions.unit : null;
      return mentioningViews(
        { ...mentions, unit, listed: named.appeared.length === 0 },
        page,
        PASSAGES,
        links,
        context,
      );
    },
  }),
};

const CITATION_PART: Part<MentioningView> = {
  name: 'citations',
  heading: 'Cited as a source',
  summary: (all) => `${countOf(all, 'passage')}, earliest first`,
  of: ({ citations }, context) => ({
    all: citations.length,
    size: CITATIONS,
    rows: (page, links) =>
      mentioningViews({ excerpts: citations, unit: null, listed: false }, page, CITATIONS, links, context),
  }),
};

/** A list of articles, which the chart of the name may lead into. */
interface Articles {
  name: 'written' | 'articles';
  heading: string;
  /** How many stand on a page. */
  size: number;
  pathsOf: (named: NamedInArchive) => readonly string[];
  rowOf: (card: Card, named: NamedInArchive, links: Links, context: RenderContext) => RowView;
}

function articlesPart({ name, heading, size, pathsOf, rowOf: viewOf }: Articles): Part<RowView> {
  return {
    name,
    heading,
    summary: (all) => `${countOf(all, 'article')}, earliest first`,
    of: ({ named }, context) => {
      const cards = pathsOf(named).map((path) => cardIn(context.archive, path));
      const list = { cards, unit: chartedPart(named) === name ? unitOf(cards) : null, size };
      return {
        all: cards.length,
        size,
        rows: (page, links) => listedRows(list, page, (card) => viewOf(card, named, links, context)),
      };
    },
  };
}

const WRITTEN_PART = articlesPart({
  name: 'written',
  heading: 'Articles',
  size: WRITTEN,
  pathsOf: ({ wrote }) => wrote,
  rowOf: writtenRow,
});

const APPEARED_PART = articlesPart({
  name: 'articles',
  heading: 'Articles that appeared in it',
  size: APPEARED,
  pathsOf: ({ appeared }) => appeared,
  rowOf: (card, _named, links, context) => rowOf(card, links, context),
});

/** The parts of a dossier in the order of its page. */
const PARTS = [WRITTEN_PART, APPEARED_PART, CITATION_PART, QUOTATION_PART, MENTION_PART] as const;

/** The second and later pages of a part; the first stands on the page of the name. */
function* partPages(
  part: (typeof PARTS)[number],
  dossier: Dossier,
  context: RenderContext,
): Generator<Placed<NamePartPage>> {
  const { id, name } = dossier.named;
  // All pages are made of one list: to make it anew for each would take as long as the square of what is in it. Its rows are of
  // the kind of the part, by which the view is told apart.
  const { all, size, rows } = part.of(dossier, context) as ReturnType<Part<never>['of']>;
  const pages = pagesFor(all, size);
  for (let page = 2; page <= pages; page += 1) {
    const path = namePartPath(id, part.name, page);
    const links = linksFrom(path);
    const home = links.to(namePath(id));
    const hrefOf = (one: number) => `${links.to(namePartPath(id, part.name, one))}${one === 1 ? `#${part.name}` : ''}`;
    const title = `${name}: ${part.heading.toLowerCase()}, page ${inThousands(page)}`;
    yield {
      path,
      view: {
        kind: 'name-part',
        frame: frameOf(context, {
          path,
          title,
          description: null,
          canonical: path,
          section: kindOf(dossier.named).path,
        }),
        name,
        type: kindOf(dossier.named).one,
        index: indexLink(dossier.named, links),
        home,
        heading: part.heading,
        summary: `${part.summary(all, dossier)}${placeInWords(page, pages)}`,
        quotations: part === QUOTATION_PART ? rows(page, links) : [],
        mentions: part === MENTION_PART || part === CITATION_PART ? rows(page, links) : [],
        appeared: part === WRITTEN_PART || part === APPEARED_PART ? rows(page, links) : [],
        pagination: paginationOf(page, pages, hrefOf),
      },
    };
  }
}
