import type { DerivedField, Passage, Searchable } from '../searchable.ts';

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

/** Articles in a row → a part of the index. */
export function encodeTexts(articles: readonly Searchable[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(articles.map(shownOf)));
}

export function decodeTexts(bytes: Uint8Array): ShownArticle[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as ShownArticle[];
}

function shownOf({
  name,
  title,
  dir,
  language,
  derived,
  dateInWords,
  publication,
  passages,
}: Searchable): ShownArticle {
  return { name, title, dir, language, derived, dateInWords, publication: publication?.label ?? null, passages };
}
