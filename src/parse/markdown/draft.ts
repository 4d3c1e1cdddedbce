import type { Problem } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';

/** What may stand between two pieces of text, from the weakest to the strongest. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'] as const;
export type Gap = (typeof GAPS)[number];

/** A text that is being written, and what is collected on the way. */
export interface Draft {
  text: string;
  /** Stands before the next words, if there are any. */
  gap: Gap;
  /** Spans that have no words yet, in the order in which they began; some have ended without any. */
  waiting: { span: Span; ended: boolean }[];
  /** How many characters of addresses may still be repeated, so that a small source makes no huge page. */
  purse: number;
  /** Whether something was left out since the purse was empty. */
  spent: boolean;
  /** The line of the source, counted from 1, on which the current block begins. */
  line: number;
  references: Set<string>;
  /** By what is alike about them, so that each is told once. */
  problems: Map<string, Problem>;
}

/** Writes words behind the gap before them; all spans that waited for words begin with them, and the empty ones lie before them. */
export function write(draft: Draft, words: string): void {
  if (words === '') return;
  if (draft.text !== '') draft.text += draft.gap;
  draft.gap = '';
  place(draft);
  draft.text += words;
}

/** Gives the spans that wait their place, which is the end of the text as it is now. */
function place(draft: Draft): void {
  for (const { span, ended } of draft.waiting) {
    span.start = draft.text.length;
    if (ended) span.end = span.start;
  }
  draft.waiting = [];
}

/** Leaves a gap; of two gaps that meet the stronger stays. */
export function leave(draft: Draft, gap: Gap): void {
  if (GAPS.indexOf(gap) > GAPS.indexOf(draft.gap)) draft.gap = gap;
}

/** A span that has not begun. */
export const UNSET: Readonly<Span> = { start: -1, end: -1 };

/** Begins a span: it starts with the next words, behind the gap before them. */
export function openSpan<S extends Span>(draft: Draft, span: S): S {
  draft.waiting.push({ span, ended: false });
  return span;
}

/** Ends a span that is not in an open one of its own. Without words it waits for a place in the span around it. */
export function closeSpan<S extends Span>(draft: Draft, span: S): S {
  if (span.start === UNSET.start) {
    const own = draft.waiting.findLast((one) => one.span === span);
    if (own !== undefined) own.ended = true;
  } else {
    // What still waits is empty, and lies in this span behind its words.
    place(draft);
    span.end = draft.text.length;
  }
  return span;
}

/** Ends the text. */
export function close(draft: Draft): void {
  place(draft);
}

/** Pays for a repetition; false where the purse is empty. */
export function pay(draft: Draft, price: number): boolean {
  const enough = draft.purse >= price;
  if (enough) draft.purse -= price;
  else draft.spent = true;
  return enough;
}
