import type { Page } from '../model/page.ts';
import type { Told } from './article/told.ts';
import { REFERENCE_ROLLS } from './citations/lists.ts';
import type { RenderContext } from './context.ts';
import { DATA_ROLLS } from './data/files.ts';
import type { Roll } from './roll.ts';

const ROLLS: readonly Roll[] = [...DATA_ROLLS, ...REFERENCE_ROLLS];

/** A line with the path of its file. */
export interface RollLine {
  roll: string;
  line: string;
}

/** The record of an article, and what is cited of it → the lines that it adds. */
export function* rollLines({ record, cited }: Told, context: RenderContext): Generator<RollLine> {
  for (const { path, linesOf } of ROLLS) {
    for (const line of linesOf(record, context, cited)) yield { roll: path, line };
  }
}

/** The lines that stand after those of all articles. */
export function* closingLines(context: RenderContext): Generator<RollLine> {
  for (const { path, closing } of ROLLS) {
    for (const line of closing?.(context) ?? []) yield { roll: path, line };
  }
}

/** The files that have lines. */
export function* rollPages(contentOf: (path: string) => Page['content']): Generator<Page> {
  for (const { path, from } of ROLLS) {
    const content = contentOf(path);
    if (content !== '') yield { path, content, from };
  }
}
