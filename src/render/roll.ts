import type { Sidecar } from '../model/sidecar.ts';
import type { Cited } from './citations/cite.ts';
import type { RenderContext } from './context.ts';

/** A file that is written line by line, since it may be too large for the memory. */
export interface Roll {
  path: string;
  /** As a page's `from`. */
  from: string;
  /** What an article adds in its turn, by its record, with the archive's ids in its findings, and by what is cited of it; each line without its line feed. */
  linesOf: (record: Sidecar, context: RenderContext, cited: Cited) => Iterable<string>;
  /** What the archive as a whole adds after all articles. */
  closing?: (context: RenderContext) => Iterable<string>;
}

/** How much a roll holds. */
export interface RollSize {
  lines: number;
  bytes: number;
}
