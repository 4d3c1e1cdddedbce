import { openingOf } from '../../language/opening.ts';
import type { Archive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { referenceOf } from '../citations/reference.ts';
import type { RenderContext } from '../context.ts';
import { type DateView, dateView } from '../dates/in-words.ts';
import { coinsOf } from '../head/coins.ts';
import type { Link } from '../link.ts';
import type { Links } from '../links.ts';
import { articlePath, copiesPath } from '../paths.ts';
import { countOf, listInWords } from '../text/figures.ts';

/** A row in a list of articles. */
export interface RowView {
  /** Where a calendar leads to it; null elsewhere. */
  id: string | null;
  href: string;
  title: string;
  titleDerived: boolean;
  date: DateView | null;
  dateDerived: boolean;
  lede: string;
  publication: string | null;
  publicationDerived: boolean;
  section: string | null;
  authors: string;
  authorsDerived: boolean;
  language: string | null;
  dir: 'ltr' | 'rtl';
  /** For reference managers: a context object (ANSI/NISO Z39.88); null where there is no room. */
  coins: string | null;
  /** Where the row stands for several versions of its text; null where there is one. */
  versions: {
    /** The publications in which others appeared, each leading to the version there. */
    also: Link[];
    /** `2 further versions`, leading to the page that compares them. */
    all: Link;
  } | null;
}

/** About a line on a wide page, and two or three on a small one. */
const LEDE_IN_ROW = 100;

/** A card as a row in a list of articles; the earliest of several versions stands for all. */
export function rowOf(card: Card, links: Links, context: Pick<RenderContext, 'archive' | 'config'>): RowView {
  return {
    id: null,
    href: links.to(articlePath(card.name)),
    title: card.title,
    titleDerived: card.states.title === 'derived',
    date: card.published === null ? null : dateView(card.published),
    dateDerived: card.states.published === 'derived',
    lede: openingOf(card.lede, { start: 0, end: card.lede.length }, card.language, LEDE_IN_ROW),
    publication: card.publication,
    publicationDerived: card.states['source.name'] === 'derived',
    section: card.section,
    authors: listInWords(card.authors.map(({ name }) => name)),
    authorsDerived: card.states.authors === 'derived',
    language: card.language,
    dir: card.dir,
    coins: coinsOf(referenceOf(card, context)),
    versions: versionsOf(card, links, context.archive),
  };
}

const MOST_PUBLICATIONS = 3;

function versionsOf(card: Card, links: Links, { clusterOf }: Archive): RowView['versions'] {
  const found = clusterOf.get(card.path);
  if (found === undefined) return null;
  const { cluster, place } = found;
  const href = links.to(copiesPath(cluster.name, 1));
  if (place > 0) return { also: [], all: { label: `version ${place + 1} of ${cluster.cards.length}`, href } };
  const further = cluster.cards.slice(1);
  const elsewhere = new Map<string, Card>();
  for (const other of further) {
    const { publication } = other;
    if (publication !== null && publication !== card.publication && !elsewhere.has(publication)) {
      elsewhere.set(publication, other);
    }
  }
  return {
    also: [...elsewhere]
      .slice(0, MOST_PUBLICATIONS)
      .map(([publication, { name }]) => ({ label: publication, href: links.to(articlePath(name)) })),
    all: { label: countOf(further.length, 'further version'), href },
  };
}

/** A card as a link that bears its headline. */
export function linkTo(card: Card, links: Links): Link {
  return { label: card.title, href: links.to(articlePath(card.name)) };
}
