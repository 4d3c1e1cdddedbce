import type { Card } from '../../model/card.ts';
import { withoutType } from '../../model/id.ts';
import type { Page } from '../../model/page.ts';
import type { RenderContext } from '../context.ts';
import type { Links } from '../links.ts';
import { referencesPath } from '../paths.ts';
import type { Roll } from '../roll.ts';
import { type DownloadView, downloadsWithin, pieceIn } from './cite.ts';
import { placed, textIn } from './formats/format.ts';
import { FORMATS } from './formats/formats.ts';
import { referenceOf } from './reference.ts';

/** So many references a page bears within itself; more lie in files beside it, as hosts count files and readers wait for pages. */
const MOST_WITHIN = 5;

/** The references of the articles on the page of somebody or something, by its id, as that page offers them. */
export function referencesFor(
  id: string,
  cards: readonly Card[],
  links: Links,
  context: RenderContext,
): DownloadView[] {
  if (cards.length > MOST_WITHIN) return linksToFiles(id, links);
  const references = cards.map((card) => referenceOf(card, context));
  return references.length === 0 ? [] : downloadsWithin(references, withoutType(id));
}

/** The files of references beside such a page, where it does not bear them within itself. */
export function* referenceFiles(id: string, cards: readonly Card[], context: RenderContext): Generator<Page> {
  if (cards.length <= MOST_WITHIN) return;
  const references = cards.map((card) => referenceOf(card, context));
  for (const format of FORMATS) {
    yield {
      path: referencesPath(id, format.ending),
      content: textIn(format, references),
      from: `the references of ${id}`,
    };
  }
}

/** The references of all articles, as the page about the archive offers them. */
export function referencesOfAll(links: Links, { archive }: RenderContext): DownloadView[] {
  return archive.cards.length === 0 ? [] : linksToFiles(null, links);
}

function linksToFiles(id: string | null, links: Links): DownloadView[] {
  return FORMATS.map(({ name, ending }) => ({
    label: name,
    href: links.to(referencesPath(id, ending)),
    file: (id === null ? 'references' : withoutType(id)) + ending,
  }));
}

/** The files that hold the references of all articles. */
export const REFERENCE_ROLLS: readonly Roll[] = FORMATS.map((format) => ({
  path: referencesPath(null, format.ending),
  from: 'the references of all articles',
  linesOf: ({ original: { path } }, { archive: { cards } }, { pieces }) => [
    placed(pieceIn(pieces, format), format, { first: cards[0]?.path === path, last: cards.at(-1)?.path === path }),
  ],
}));
