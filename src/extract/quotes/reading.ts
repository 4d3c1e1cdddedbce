import type { SpeechWords } from '../../language/speech.ts';
import type { Passage, Prepared } from '../text.ts';
import { type Item, itemsOf, type Part, type Range, sentencesOf } from './items.ts';
import type { Quoted } from './quoted.ts';
import type { Telling } from './telling/telling.ts';
import { tellingsIn } from './telling/tellings.ts';

/** A sentence outside quotation marks, with the places in it where somebody says something. */
export interface ReadSentence extends Range {
  tellings: readonly Telling[];
}

/** A passage as its quotations, the words around them, and who says something there. */
export interface Reading {
  place: Passage['place'];
  /** Whether a dash leads to it, which a list's item may have for its mark: "― Ana Korr". */
  dashed: boolean;
  /** Whether something is quoted in it. */
  quoting: boolean;
  items: readonly Item[];
  sentences: readonly ReadSentence[];
}

/** The passages of a text, read for who says what; where no words of saying are known, for the marks alone. */
export function readPassages(
  { text, passages }: Prepared,
  quoted: readonly Quoted[],
  words: SpeechWords | null,
): Reading[] {
  const parts: Part[][] = passages.map(() => []);
  for (const one of quoted) for (const { passage, span } of one.parts) parts[passage]?.push({ quoted: one, span });
  return passages.map((passage, index) => {
    const quotations = parts[index] ?? [];
    const quoting = quotations.length > 0;
    const items = itemsOf(text, passage, quotations);
    const sentences = sentencesOf(items).map((range) => ({
      from: range.from,
      to: range.to,
      tellings: words === null ? [] : tellingsIn(items, range, words),
    }));
    return { place: passage.place, dashed: isDashed(text, passage), quoting, items, sentences };
  });
}

/** Between a mark of a list and its words stand no more characters. */
const MARK = 4;

function isDashed(text: string, { place, start }: Passage): boolean {
  return place === 'item' && /[—–―-]\s*$/u.test(text.slice(Math.max(0, start - MARK), start));
}
