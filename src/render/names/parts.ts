import type { NamedInArchive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { quotationView } from '../article/sources.ts';
import { unitOf } from '../charts/course.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { Links } from '../links.ts';
import { type FurtherList, furtherPages } from '../lists/further-pages.ts';
import { pageOf } from '../lists/pagination.ts';
import { type RowView, rowOf } from '../lists/rows.ts';
import type { NamePart } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf } from '../text/figures.ts';
import type { Dossier } from './dossier.ts';
import { indexLink, kindOf } from './kinds.ts';
import { chartedPart, listedRows } from './listed.ts';
import { mentioningViews, PASSAGES } from './mentions.ts';
import type { NamePartPage } from './view.ts';
import { writtenRow } from './written.ts';

/** How many stand on a page of each. */
const QUOTATIONS = 25;
export const APPEARED = 20;
export const WRITTEN = 40;
const CITATIONS = 20;

/** Where a page of a part has its rows. */
export type PartSlot = 'quotations' | 'mentions' | 'appeared';

/** A part of a dossier that may have more pages. */
export interface Part<Slot extends PartSlot> {
  name: NamePart;
  slot: Slot;
  heading: string;
  summary: (all: number, dossier: Dossier) => string;
  /** How many there are, how many stand on a page, and those of a page. */
  of: (
    dossier: Dossier,
    context: RenderContext,
  ) => { all: number; size: number; rows: (page: number, links: Links) => NamePartPage[Slot] };
}

export const QUOTATION_PART: Part<'quotations'> = {
  name: 'quotations',
  slot: 'quotations',
  heading: 'Quotations',
  summary: (all) => `${countOf(all, 'statement')}, earliest first`,
  of: ({ quotations }, { archive }) => ({
    all: quotations.length,
    size: QUOTATIONS,
    rows: (page, links) =>
      pageOf(quotations, page, QUOTATIONS).map((one) => quotationView(one, cardIn(archive, one.path), null, links)),
  }),
};

export const MENTION_PART: Part<'mentions'> = {
  name: 'mentions',
  slot: 'mentions',
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

export const CITATION_PART: Part<'mentions'> = {
  name: 'citations',
  slot: 'mentions',
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

function articlesPart({ name, heading, size, pathsOf, rowOf: viewOf }: Articles): Part<'appeared'> {
  return {
    name,
    slot: 'appeared',
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

export const WRITTEN_PART = articlesPart({
  name: 'written',
  heading: 'Articles',
  size: WRITTEN,
  pathsOf: ({ wrote }) => wrote,
  rowOf: writtenRow,
});

export const APPEARED_PART = articlesPart({
  name: 'articles',
  heading: 'Articles that appeared in it',
  size: APPEARED,
  pathsOf: ({ appeared }) => appeared,
  rowOf: (card, _named, links, context) => rowOf(card, links, context),
});

/** The parts of a dossier in the order of its page. */
export const PARTS = [WRITTEN_PART, APPEARED_PART, CITATION_PART, QUOTATION_PART, MENTION_PART] as const;

/** The second and later pages of a part; the first stands on the page of the name. */
export function partPages<Slot extends PartSlot>(
  part: Part<Slot>,
  dossier: Dossier,
  context: RenderContext,
): Generator<Placed<NamePartPage>> {
  const { named } = dossier;
  const { id, name } = named;
  const kind = kindOf(named);
  // All pages are made of one list: to make it anew for each would take as long as the square of what is in it.
  const { all, size, rows } = part.of(dossier, context);
  const list: FurtherList = {
    id,
    name,
    type: kind.one,
    index: (links) => indexLink(named, links),
    section: kind.path,
    part: part.name,
    heading: part.heading,
    title: `${name}: ${part.heading.toLowerCase()}`,
    summary: part.summary(all, dossier),
    all,
    size,
    rows: (page, links) => ({ [part.slot]: rows(page, links) }),
  };
  return furtherPages(list, context);
}

/** How many articles name it only in what is withheld. */
export function silentIn({ articles }: NamedInArchive): number {
  return articles.filter(({ mentions }) => mentions === 0).length;
}
