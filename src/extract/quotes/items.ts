import type { SpeechVerb } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import type { Quoted } from './quoted.ts';

/** A word or mark that stands outside quotation marks, or all that stands between two of them. */
export interface Item extends Span {
  kind: 'word' | 'number' | 'possessive' | 'mark' | 'quoted';
  /** In lower case; empty for what is quoted. */
  word: string;
  capital: boolean;
  /** The classes of words to which it belongs. */
  classes: number;
  /** What it is as a form of a verb that reports. */
  verb: SpeechVerb | undefined;
  quoted: Quoted | null;
  /** Whether a blank or the beginning of the passage stands before it. */
  spaced: boolean;
  /** Whether a sentence ends with it. */
  final: boolean;
  /** Of what is quoted: the mark of punctuation before the closing mark, where one stands there. */
  stop: string;
}

/** A quotation's part in one passage. */
export interface Part {
  quoted: Quoted;
  span: Span;
}

/** Whether an item is a word of one of the classes given. */
export function is(item: Item | undefined, classes: number): boolean {
  return item !== undefined && (item.classes & classes) !== 0;
}

const STOPS = ',.?!…;:—–-';
/** What may stand between a stop and the end of what is quoted, beside blanks. */
const CLOSERS = '"“”’\'»)] ';
const STOP_LENGTH = 8;

/** A passage as the items outside its quotations and the quotations themselves, in order; without its run-in dateline. */
export function itemsOf(text: string, passage: Passage, parts: readonly Part[]): Item[] {
  const items: Item[] = [];
  let part = 0;
  const { tokens, sentences } = passage;
  let at = behindDateline(passage);
  let before = -1;
  for (const { end } of sentences) {
    while (at < tokens.length || part < parts.length) {
      const item = nextItem(text, tokens[at], parts[part], before);
      if (item === null || item.start >= end) break;
      items.push(item);
      before = item.end;
      if (item.kind === 'quoted') part += 1;
      // What stands in a quotation is the quotation's.
      while ((tokens[at]?.start ?? before) < before) at += 1;
    }
    const last = items.at(-1);
    if (last !== undefined && last.end === end) last.final = true;
  }
  return items;
}

/** How many tokens the run-in dateline takes. */
function behindDateline({ dateline, tokens }: Passage): number {
  const end = dateline?.end ?? 0;
  let at = 0;
  while ((tokens[at]?.end ?? Infinity) <= end) at += 1;
  return at;
}

/** The word or the quotation that begins first. */
function nextItem(text: string, token: Token | undefined, part: Part | undefined, before: number): Item | null {
  if (token !== undefined && (part === undefined || token.start < part.span.start)) return wordItem(token, before);
  return part === undefined ? null : quotedItem(text, part, before);
}

function wordItem({ start, end, lexeme }: Token, before: number): Item {
  const { kind, lower: word, initial: capital, classes, verb } = lexeme;
  return {
    start,
    end,
    kind,
    word,
    capital,
    classes,
    verb,
    quoted: null,
    spaced: before < start,
    final: false,
    stop: '',
  };
}

function quotedItem(text: string, { quoted, span: { start, end } }: Part, before: number): Item {
  const stop = stopBefore(text, Math.max(start, end - STOP_LENGTH), end);
  const spaced = before < start;
  return {
    start,
    end,
    kind: 'quoted',
    word: '',
    capital: false,
    classes: 0,
    verb: undefined,
    quoted,
    spaced,
    final: false,
    stop,
  };
}

/** The mark of punctuation before what closes a quotation; empty where none stands there. */
function stopBefore(text: string, from: number, end: number): string {
  for (let at = end - 1; at >= from; at -= 1) {
    const mark = text.charAt(at);
    if (STOPS.includes(mark)) return mark;
    if (!CLOSERS.includes(mark) && !/\s/u.test(mark)) return '';
  }
  return '';
}

/** A stretch of items, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** The sentences of a passage's items. */
export function sentencesOf(items: readonly Item[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let index = 0; index < items.length; index += 1) {
    if (items[index]?.final === false && index < items.length - 1) continue;
    ranges.push({ from, to: index + 1 });
    from = index + 1;
  }
  return ranges;
}

/** From the first character of a stretch of items to its last. */
export function spanOf(items: readonly Item[], { from, to }: Range): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
