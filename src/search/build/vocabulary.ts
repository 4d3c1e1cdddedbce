import { fold, seen } from '../words/fold.ts';
import { keyOf, type StemmedLanguage } from '../words/stem.ts';
import { openSpellings } from './spellings.ts';

/** All words of an archive, numbered as they come. */
export interface Vocabulary {
  /** Returns what tells the number of a word where it stands in a text in a language. */
  numbersIn: (language: StemmedLanguage) => NumberIn;
  keys: string[];
  forms: string[];
  /** How the first article that has each writes it, in lower case. */
  spellings: string[];
  /** The heap in which each word's places are kept. Heaps in order have keys in order. */
  heaps: number[];
}

type NumberIn = (text: string, start: number, end: number, plain: DataView | null) => number;

export function openVocabulary(): Vocabulary {
  const vocabulary: Omit<Vocabulary, 'numbersIn'> = { keys: [], forms: [], spellings: [], heaps: [] };
  const byLanguage = new Map<string, NumberIn>();
  const enter = (word: string, form: string, { language, stem }: StemmedLanguage) => {
    const key = keyOf({ stem: stem(form), language });
    vocabulary.keys.push(key);
    vocabulary.spellings.push(seen(word.toLowerCase()));
    vocabulary.heaps.push(heapOf(key));
    return vocabulary.forms.push(form) - 1;
  };
  const openLanguage = (language: StemmedLanguage): NumberIn => {
    const spellings = openSpellings();
    const numbers = new Map<string, number>();
    const numberOf = (word: string) => {
      const form = fold(word);
      const number = numbers.get(form) ?? enter(word, form, language);
      numbers.set(form, number);
      return number;
    };
    return (text, start, end, plain) => spellings.numberOf(text, start, end, plain, numberOf);
  };
  return {
    ...vocabulary,
    numbersIn(language) {
      const known = byLanguage.get(language.language) ?? openLanguage(language);
      byLanguage.set(language.language, known);
      return known;
    },
  };
}

/** By the first letter; letters beyond ASCII share heaps with their neighbours, so that there are not too many. */
function heapOf(key: string): number {
  const letter = key.charCodeAt(0);
  if (letter < 0x80) return letter;
  return letter < 0x800 ? 0x80 + (letter >> 2) : 0x280 + (letter >> 9);
}
