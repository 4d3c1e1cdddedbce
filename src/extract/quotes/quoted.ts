import type { Span } from '../../model/span.ts';
import type { Passage, Prepared } from '../text.ts';
import { type Marked, quotedIn } from './marks.ts';

/** What stands between quotation marks that belong together, perhaps over several passages. */
export interface Quoted extends Span {
  /** By passage, in order; all but the last open without closing. */
  parts: { passage: number; span: Span }[];
  closed: boolean;
  inner: Span[];
}

/** The quoted stretches of a text, in order: where each of several paragraphs opens, and only the last closes, they are one. */
export function findQuoted({ text, passages }: Prepared): Quoted[] {
  const all: Quoted[] = [];
  let waiting: { quoted: Quoted; family: Marked['family']; place: Passage['place'] } | null = null;
  for (const [index, passage] of passages.entries()) {
    const found = quotedIn(text, passage);
    for (const [order, marked] of found.entries()) {
      const continues =
        order === 0 &&
        waiting !== null &&
        waiting.family === marked.family &&
        waiting.place === passage.place &&
        text.slice(passage.start, marked.start).trim() === '';
      const quoted: Quoted =
        continues && waiting !== null ? extended(waiting.quoted, index, marked) : started(index, marked);
      if (!continues) all.push(quoted);
      waiting = null;
      if (!marked.closed) waiting = { quoted, family: marked.family, place: passage.place };
    }
    if (found.length === 0) waiting = null;
  }
  // A single mark that never closes is an apostrophe.
  return all.filter(({ closed, start }) => closed || !/['‘’‚]/u.test(text.charAt(start)));
}

function started(passage: number, { start, end, closed, inner }: Marked): Quoted {
  return { start, end, closed, inner: [...inner], parts: [{ passage, span: { start, end } }] };
}

function extended(quoted: Quoted, passage: number, { start, end, closed, inner }: Marked): Quoted {
  quoted.end = end;
  quoted.closed = closed;
  quoted.inner.push(...inner);
  quoted.parts.push({ passage, span: { start, end } });
  return quoted;
}
