import type { Span } from '../../model/span.ts';
import type { Passage } from '../text.ts';
import { type Beside, besideOf } from './beside.ts';

/** A stretch between quotation marks, the marks included. */
export interface Marked extends Span {
  /** What stands between marks inside it. */
  inner: Span[];
  /** False where no mark closes it: it ends with its passage. */
  closed: boolean;
  family: Family;
}

export type Family = 'double' | 'single' | 'angle';

interface Mark extends Span {
  family: Family;
  /** Whether this form of mark opens, closes or may do both. */
  way: 'open' | 'close' | 'both';
  /** Whether what stands around it lets it open or close. */
  opens: boolean;
  closes: boolean;
  /** A closing single mark that may be the apostrophe of "the voters’ choice". */
  doubtful: boolean;
}

interface Opened {
  mark: Mark;
  inner: Marked[];
}

/** To which family each form of mark belongs, and whether it opens, closes or may do both. */
const FORMS: ReadonlyMap<string, readonly [Family, Mark['way']]> = new Map<string, readonly [Family, Mark['way']]>([
  ...[...'“„'].map((form) => [form, ['double', 'open']] as const),
  ...['``', '‘‘'].map((form) => [form, ['double', 'open']] as const),
  ...['”', '’’'].map((form) => [form, ['double', 'close']] as const),
  ...[...'"‟'].map((form) => [form, ['double', 'both']] as const),
  ...[...'«‹'].map((form) => [form, ['angle', 'open']] as const),
  ...[...'»›'].map((form) => [form, ['angle', 'close']] as const),
  ...[...'‘‚'].map((form) => [form, ['single', 'open']] as const),
  ['’', ['single', 'close']],
  ["'", ['single', 'both']],
]);
const DECADE = /^\p{N}0s/u;

/** The quoted stretches of a passage that stand in no other, in order. Linear: every mark is pushed and popped once. */
export function quotedIn(text: string, passage: Passage): Marked[] {
  const marks = marksIn(text, passage);
  if (marks.length === 0) return [];
  const surer = surerClosers(marks);
  const stack: Opened[] = [];
  const found: Marked[] = [];
  const close = ({ mark, inner }: Opened, end: number, closed: boolean) => {
    const marked = { start: mark.start, end, inner, closed, family: mark.family };
    (stack.at(-1)?.inner ?? found).push(marked);
  };
  for (const [index, mark] of marks.entries()) {
    const at = mark.closes ? partnerOf(stack, mark) : -1;
    const skipped = mark.doubtful && surer[index] === true;
    if (at !== -1 && !skipped) {
      abandon(stack, at + 1);
      const opened = stack.pop();
      if (opened !== undefined) close(opened, mark.end, true);
    } else if (mark.opens && at === -1) stack.push({ mark, inner: [] });
  }
  return [...found, ...unclosed(text, stack, passage.end)];
}

/** What was opened above a stretch that closes was no quotation; what stood in it goes to what it stood in. */
function abandon(stack: Opened[], from: number): void {
  while (stack.length > from) {
    const lost = stack.pop();
    for (const kept of lost?.inner ?? []) stack.at(-1)?.inner.push(kept);
  }
}

/**
 * What was opened and never closed. The last that holds no other of its family runs to the end of the passage; one that holds
 * another which opens where a sentence begins goes on with it, since paragraphs that were run together open each and close
 * once; any other is none.
 */
function unclosed(text: string, stack: readonly Opened[], end: number): Marked[] {
  const backwards: Marked[] = [];
  for (const [above, { mark, inner }] of [...stack].reverse().entries()) {
    if (above === 0 && runsOn({ mark, inner })) {
      backwards.push({ start: mark.start, end, inner, closed: false, family: mark.family });
      continue;
    }
    for (const kept of [...inner].reverse()) backwards.push(kept);
    const next = backwards.at(-1);
    if (next !== undefined && goesOn(text, mark, next)) backwards.splice(-1, 1, { ...next, start: mark.start });
  }
  return backwards.reverse();
}

function runsOn({ mark, inner }: Opened): boolean {
  if (mark.family === 'single') return inner.length === 0 && mark.way === 'open';
  return inner.every(({ family }) => family !== mark.family);
}

/** Whether a quotation goes on with another that opens behind the end of a sentence. */
function goesOn(text: string, { family, end }: Mark, next: Marked): boolean {
  return (
    family === 'double' &&
    next.family === family &&
    SENTENCE_END.test(text.slice(Math.max(end, next.start - TAIL), next.start))
  );
}

const SENTENCE_END = /[.?!…]\s+$/u;
const TAIL = 4;

/** The place in the stack of what a mark closes; -1 where nothing waits for it. */
function partnerOf(stack: readonly Opened[], mark: Mark): number {
  for (let at = stack.length - 1; at >= 0 && at >= stack.length - 3; at -= 1) {
    if (stack[at]?.mark.family === mark.family) return at;
  }
  return -1;
}

/** For every mark, whether a surer closing single mark follows before the next that opens. */
function surerClosers(marks: readonly Mark[]): boolean[] {
  const surer: boolean[] = new Array(marks.length).fill(false);
  let seen = false;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    surer[index] = seen;
    if (mark?.family !== 'single') continue;
    if (mark.opens) seen = false;
    else if (mark.closes && !mark.doubtful) seen = true;
  }
  return surer;
}

/** The marks of a passage, of which those inside words are none. Most of what could be one is an apostrophe. */
function marksIn(text: string, { start, end, tokens }: Passage): Mark[] {
  const marks: Mark[] = [];
  let to = start;
  for (const { start: at, lexeme } of tokens) {
    if (at < to || (lexeme.kind !== 'mark' && lexeme.kind !== 'possessive') || !isMark(text.charCodeAt(at))) continue;
    to = at + 1;
    while (to < end && isMark(text.charCodeAt(to))) to += 1;
    if (to > at + 1 || at === start || !isPlainLetter(text.charCodeAt(at - 1)) || !isPlainLetter(text.charCodeAt(to))) {
      addRun(text, { start, end }, at, text.slice(at, to), marks);
    }
  }
  return marks;
}

/** A run of marks, each told by its form and by what stands around it. */
function addRun(text: string, { start, end }: Span, at: number, run: string, marks: Mark[]): void {
  for (const [from, to] of partsOf(run)) {
    const span = { start: at + from, end: at + to };
    const before = span.start === start ? '' : text.charAt(span.start - 1);
    const after = span.end === end ? '' : text.charAt(span.end);
    const mark = markOf(run.slice(from, to), span, besideOf(before), besideOf(after), text);
    if (mark !== null) marks.push(mark);
  }
}

const GRAVE = 0x60;
/** The first of the curly marks, “ ” ‘ ’ and their like, and the last of the angles. */
const CURLY = 0x2018;
const LAST_ANGLE = 0x203a;
const MARK_CODES: ReadonlySet<number> = new Set([...'“”„‟‹›‘’‚'].map((mark) => mark.charCodeAt(0)));

function isMark(code: number): boolean {
  if (code > GRAVE && code < 0xab) return false;
  if (code < CURLY) return code === 0x22 || code === 0x27 || code === GRAVE || code === 0xab || code === 0xbb;
  return code <= LAST_ANGLE && MARK_CODES.has(code);
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/**
 * Two single marks of one form together are a double one; but two straight apostrophes, which databases print for any
 * quotation mark, opening or closing, are left alone: what stands between them is told as an indirect statement.
 */
function partsOf(run: string): readonly (readonly [number, number])[] {
  // As most runs are.
  if (run.length === 1) return run.charCodeAt(0) === GRAVE ? [] : ONE;
  const parts: [number, number][] = [];
  for (let at = 0; at < run.length; ) {
    const double = run.slice(at, at + 2);
    const width = double === "''" || double === '’’' || double === '‘‘' || double === '``' ? 2 : 1;
    const isNone = double === "''" || (width === 1 && run.charCodeAt(at) === GRAVE);
    if (!isNone) parts.push([at, at + width]);
    at += width;
  }
  return parts;
}

const ONE: readonly (readonly [number, number])[] = [[0, 1]];

function markOf(form: string, { start, end }: Span, before: Beside, after: Beside, text: string): Mark | null {
  const [family, way] = FORMS.get(form) ?? ['double', 'both'];
  const mark: Mark = { start, end, family, way, opens: false, closes: false, doubtful: false };
  if (family === 'single') readSingle(mark, before, after, text);
  else readDouble(mark, form, before, after);
  return mark.opens || mark.closes || family !== 'single' ? mark : null;
}

/** Between letters, and before "90s", it is an apostrophe. */
function readSingle(mark: Mark, before: Beside, after: Beside, text: string): void {
  if (before.letter && after.letter) return;
  const opens = mark.way !== 'close' && !before.letter && canOpen(mark, before, after);
  if (opens && DECADE.test(text.slice(mark.end, mark.end + 3))) return;
  mark.opens = opens;
  mark.closes = mark.way !== 'open' && before.written && !after.letter && after.closes;
  mark.doubtful = before.shortened && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2));
}

function canOpen({ way }: Mark, before: Beside, after: Beside): boolean {
  return way === 'open' ? !after.edge : before.opens && (after.letter || after.begins);
}

function readDouble(mark: Mark, form: string, before: Beside, after: Beside): void {
  const reversible = form === '“' || form === '«';
  mark.closes = reversible
    ? !after.letter && !before.opens
    : mark.way !== 'open' && !before.edge && (!after.letter || before.stop);
  // Inches and seconds: 5'10".
  const measures = form === '"' && before.figure && !after.letter;
  // "…,"Korr said", "Korr:"The wall": where a blank is missing, what waits to be closed tells which of the two it is.
  const opens = mark.way === 'open' ? !after.edge : (before.opens || (before.stop && after.letter)) && after.written;
  mark.opens = opens && !measures;
}
