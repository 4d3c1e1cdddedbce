import type { Card } from '../model/archive.ts';
import { shortened } from '../model/shortened.ts';
import { dateView } from './dates-in-words.ts';
import { listInWords } from './in-words.ts';
import type { Links } from './links.ts';
import { articlePath } from './paths.ts';
import type { Link, RowView } from './views.ts';

/** About a line on a wide page, and two or three on a small one. */
const LEDE_IN_ROW = 100;

/** A card as a row in a list of articles. */
export function rowOf(card: Card, links: Links): RowView {
  return {
    href: links.to(articlePath(card.name)),
    title: card.title,
    titleDerived: card.states.title === 'derived',
    date: card.published === null ? null : dateView(card.published),
    dateDerived: card.states.published === 'derived',
    lede: shortened(card.lede, LEDE_IN_ROW),
    publication: card.publication,
    publicationDerived: card.states['source.name'] === 'derived',
    section: card.section,
    authors: listInWords(card.authors.map(({ name }) => name)),
    authorsDerived: card.states.authors === 'derived',
    language: card.language,
    dir: card.dir,
  };
}

/** A card as a link that bears its headline. */
export function linkTo(card: Card, links: Links): Link {
  return { label: card.title, href: links.to(articlePath(card.name)) };
}
