import { seen } from '../words/fold.ts';
import type { StemmedLanguage } from '../words/stem.ts';
import { keyOf, termOf } from '../words/stem.ts';
import { openSpellings, type Spellings } from './spellings.ts';

/** All words of an archive, numbered as they come. */
export interface Vocabulary {
  /** Returns what tells the number of a word where it stands in a text in a language. */
  numbersIn: (language: StemmedLanguage) => (codes: Uint16Array, start: number, end: number) => number;
  keys: string[];
  forms: string[];
  /** How the first article that has each writes it, in lower case. */
  spellings: string[];
  /** The heap in which each word's places are kept. Heaps in order have keys in order. */
  heaps: number[];
}

export function openVocabulary(): Vocabulary {
  const vocabulary: Omit<Vocabulary, 'numbersIn'> = { keys: [], forms: [], spellings: [], heaps: [] };
  const written = new Map<string, Spellings>();
  const terms = new Map<string, number>();
  const enter = (word: string, language: StemmedLanguage) => {
    const term = termOf(word, language);
    const key = keyOf(term);
    const id = `${key}\t${term.form}`;
    const known = terms.get(id) ?? terms.size;
    if (known === terms.size) {
      terms.set(id, known);
      vocabulary.keys.push(key);
      vocabulary.forms.push(term.form);
      const spelling = seen(word.toLowerCase());
      vocabulary.spellings.push(spelling);
      vocabulary.heaps.push(heapOf(key));
    }
    return known;
  };
  return {
    ...vocabulary,
    numbersIn(language) {
      const own = written.get(language.language) ?? openSpellings();
      written.set(language.language, own);
      const enterWord = (word: string) => enter(word, language);
      return (codes, start, end) => own.numberOf(codes, start, end, enterWord);
    },
  };
}

/** By the first letter; letters beyond ASCII share heaps with their neighbours, so that there are not too many. */
function heapOf(key: string): number {
  const letter = key.charCodeAt(0);
  if (letter < 0x80) return letter;
  return letter < 0x800 ? 0x80 + (letter >> 2) : 0x280 + (letter >> 9);
}
