import type { Entry } from '../../model/entry.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { type Cited, citedOf } from '../citations/cite.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { sidecarOf } from '../record/sidecar.ts';

/** What is told of an article in several places, made once so that these cannot disagree. */
export interface Told {
  record: Sidecar;
  cited: Cited;
}

/** Entry → what is told of it. */
export function toldOf(entry: Entry, context: RenderContext): Told {
  return { record: sidecarOf(entry, context), cited: citedOf(cardIn(context.archive, entry.article.path), context) };
}
