import type { DerivedField, Passage, Searchable } from '../searchable.ts';
import { decodeRecords } from './records.ts';

/** What a result shows of an article, and its text, from which the matches in context are taken. */
export interface ShownArticle {
  name: string;
  title: string;
  dir: 'ltr' | 'rtl';
  language: string | null;
  derived: DerivedField[];
  dateInWords: string | null;
  publication: string | null;
  passages: Passage[];
}

/** A passage as it is written: its id, its text, and what of it is said. */
type WrittenPassage = [anchor: string | null, text: string, ...said: number[]];
type WrittenArticle = Omit<ShownArticle, 'passages'> & { passages: WrittenPassage[] };

/** What a part of the index has of an article. */
export function writeText(searchable: Searchable): string {
  const { name, title, dir, language, derived, dateInWords, publication, passages } = searchable;
  const written: WrittenArticle = {
    ...{ name, title, dir, language, derived, dateInWords },
    publication: publication?.label ?? null,
    passages: passages.map(({ anchor, text, said }) => [anchor, text, ...said]),
  };
  return JSON.stringify(written);
}

export function decodeTexts(bytes: Uint8Array): ShownArticle[] {
  return decodeRecords<WrittenArticle>(bytes).map((article) => ({
    ...article,
    passages: article.passages.map(([anchor, text, ...said]) => ({ anchor, text, said })),
  }));
}
