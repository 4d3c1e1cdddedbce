import type { Entry } from '../model/entry.ts';
import type { RenderContext } from './context.ts';

/** A file to which all articles add lines, in their order; it may be too large for the memory. */
export interface Roll {
  path: string;
  /** As a page's `from`. */
  from: string;
  /** What an article adds, each line without its line feed. */
  linesOf: (entry: Entry, context: RenderContext) => Iterable<string>;
}
