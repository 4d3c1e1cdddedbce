import type { Entry } from '../model/entry.ts';
import type { Page } from '../model/page.ts';
import { REFERENCE_ROLLS } from './citations/lists.ts';
import type { RenderContext } from './context.ts';
import { QUOTES_TABLE } from './quotations/csv.ts';
import type { Roll } from './roll.ts';

/** The files to which all articles add. */
const ROLLS: readonly Roll[] = [QUOTES_TABLE, ...REFERENCE_ROLLS];

/** An entry with the archive's ids in its findings → the lines that it adds, each with the path of its file. */
export function* rollLines(entry: Entry, context: RenderContext): Generator<{ roll: string; line: string }> {
  for (const { path, linesOf } of ROLLS) {
    for (const line of linesOf(entry, context)) yield { roll: path, line };
  }
}

/** The files that have lines. */
export function* rollPages(contentOf: (path: string) => Page['content']): Generator<Page> {
  for (const { path, from } of ROLLS) {
    const content = contentOf(path);
    if (content !== '') yield { path, content, from };
  }
}
