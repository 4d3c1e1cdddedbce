import type { Span } from '../../model/span.ts';
import type { Passage } from '../text.ts';
import type { Quoted } from './quoted.ts';

/** A word or mark that stands outside quotation marks, or all that stands between two of them. */
export interface Item extends Span {
  kind: 'word' | 'number' | 'possessive' | 'mark' | 'quoted';
  /** In lower case; empty for what is quoted. */
  word: string;
  capital: boolean;
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

const STOP = /([,.?!…;:—–-])[\s"“”’'»)\]]*$/u;
const STOP_LENGTH = 8;

/** A passage as the items outside its quotations and the quotations themselves, in order. */
export function itemsOf(text: string, passage: Passage, quoted: readonly Part[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  let before = -1;
  let sentence = 0;
  const endsSentence = (end: number) => {
    while (sentence < passage.sentences.length && (passage.sentences[sentence]?.end ?? 0) < end) sentence += 1;
    return passage.sentences[sentence]?.end === end;
  };
  const addQuoted = () => {
    const part = quoted[next];
    next += 1;
    if (part === undefined) return;
    const { start, end } = part.span;
    const [, stop = ''] = STOP.exec(text.slice(Math.max(start, end - STOP_LENGTH), end)) ?? [];
    const item = {
      start,
      end,
      kind: 'quoted',
      word: '',
      capital: false,
      quoted: part.quoted,
      spaced: before < start,
    } as const;
    items.push({ ...item, final: endsSentence(end), stop });
    before = end;
  };
  for (const { start, end, kind, words } of passage.tokens) {
    while (next < quoted.length && (quoted[next]?.span.end ?? 0) <= start) addQuoted();
    // What stands in the quotation is the quotation's.
    if ((quoted[next]?.span.start ?? start + 1) <= start) continue;
    const word = words.toLowerCase();
    items.push({
      start,
      end,
      kind,
      word,
      // Only capitals change; a lookup of the character's class would take longer than all the rest.
      capital: word.charCodeAt(0) !== words.charCodeAt(0),
      quoted: null,
      spaced: before < start,
      final: endsSentence(end),
      stop: '',
    });
    before = end;
  }
  while (next < quoted.length) addQuoted();
  return items;
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
  for (const [index, { final }] of items.entries()) {
    if (!final && index < items.length - 1) continue;
    ranges.push({ from, to: index + 1 });
    from = index + 1;
  }
  return ranges;
}

/** From the first character of a stretch of items to its last. */
export function spanOf(items: readonly Item[], { from, to }: Range): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
