import type { Span } from '../../model/span.ts';
import type { Passage, Prepared } from '../text.ts';
import { type Marked, quotedIn } from './marks.ts';

/** What stands between quotation marks that belong together, perhaps over several passages. */
export interface Quoted extends Span {
  /** By passage, in order; all but the last open without closing. */
  parts: { passage: number; span: Span }[];
  closed: boolean;
  /** Whether no mark closes it since the words go on in the next passage, as a quotation that has a speaker of its own. */
  goesOn: boolean;
  inner: Span[];
}

/**
 * The quoted stretches of a text, in order: where each of several paragraphs opens, and only the last closes, they are one,
 * unless the last has a speaker of its own.
 */
export function findQuoted({ text, passages }: Prepared): Quoted[] {
  const all: Quoted[] = [];
  let waiting: Waiting | null = null;
  for (const [index, passage] of passages.entries()) {
    for (const marked of quotedIn(text, passage)) {
      const earlier: Quoted | null = isContinued(text, waiting, index, passage, marked) ? waiting.quoted : null;
      const quoted: Quoted = read(text, index, passage, marked, earlier);
      if (quoted !== earlier) all.push(quoted);
      waiting = marked.closed ? null : { quoted, index, place: passage.place, family: marked.family };
    }
  }
  // A single mark that never closes is an apostrophe.
  const quoted = all.filter((one) => one.closed || one.goesOn || !isSingle(text, one));
  const doubled = quoted.some((one) => !isSingle(text, one));
  return doubled ? quoted.filter((one) => !(isSingle(text, one) && isCrosshead(one, passages))) : quoted;
}

function isSingle(text: string, { start }: Span): boolean {
  return /['‘’‚]/u.test(text.charAt(start));
}

/** No crosshead is longer, in characters. */
const MOST_CROSSHEAD = 60;

/**
 * A line of a few words between single marks, in a text that quotes between double ones: newspapers head their sections with
 * words that are quoted below.
 */
function isCrosshead({ start, end, parts }: Quoted, passages: readonly Passage[]): boolean {
  const passage = passages[parts[0]?.passage ?? -1];
  return parts.length === 1 && passage?.start === start && passage.end === end && end - start <= MOST_CROSSHEAD;
}

/** A quotation that a passage leaves open. */
interface Waiting extends Pick<Passage, 'place'>, Pick<Marked, 'family'> {
  quoted: Quoted;
  /** The passage's. */
  index: number;
}

/** Whether the next passage begins with opening again what the one before it left open. */
function isContinued(
  text: string,
  waiting: Waiting | null,
  index: number,
  { place, start }: Passage,
  marked: Marked,
): waiting is Waiting {
  if (waiting === null || waiting.index !== index - 1) return false;
  if (waiting.family !== marked.family || waiting.place !== place) return false;
  return text.slice(start, marked.start).trim() === '';
}

/** What is marked as a quotation: the rest of an earlier one, unless a speaker of its own follows. */
function read(text: string, index: number, passage: Passage, marked: Marked, earlier: Quoted | null): Quoted {
  if (earlier === null) return started(index, marked);
  if (!waitsForSpeaker(text, marked, passage)) return extended(earlier, index, marked);
  earlier.goesOn = true;
  return started(index, marked);
}

const WAITS = /,[\s"“”’'»]*$/u;
const TAIL = 8;

/** "“…,” Ana Korr said": it ends in a comma, and words that name its speaker follow. */
function waitsForSpeaker(text: string, { closed, start, end }: Marked, passage: Passage): boolean {
  return closed && end < passage.end && WAITS.test(text.slice(Math.max(start, end - TAIL), end));
}

function started(passage: number, { start, end, closed, inner }: Marked): Quoted {
  return { start, end, closed, goesOn: false, inner: [...inner], parts: [{ passage, span: { start, end } }] };
}

function extended(quoted: Quoted, passage: number, { start, end, closed, inner }: Marked): Quoted {
  quoted.end = end;
  quoted.closed = closed;
  quoted.inner.push(...inner);
  quoted.parts.push({ passage, span: { start, end } });
  return quoted;
}
