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

type Row = [
  name: string,
  title: string,
  dir: 'ltr' | 'rtl',
  language: string | null,
  derived: DerivedField[],
  dateInWords: string | null,
  publication: string | null,
  passages: [anchor: string | null, text: string, said: number[]][],
];

/** Articles in a row → a part of the index. */
export function encodeTexts(articles: readonly Searchable[]): Uint8Array {
  const rows = articles.map(
    ({ name, title, dir, language, derived, dateInWords, publication, passages }): Row => [
      name,
      title,
      dir,
      language,
      derived,
      dateInWords,
      publication?.label ?? null,
      passages.map(({ anchor, text, said }) => [anchor, text, said]),
    ],
  );
  return new TextEncoder().encode(JSON.stringify(rows));
}

export function decodeTexts(bytes: Uint8Array): ShownArticle[] {
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as Row[];
  return rows.map(([name, title, dir, language, derived, dateInWords, publication, passages]) => ({
    name,
    title,
    dir,
    language,
    derived,
    dateInWords,
    publication,
    passages: passages.map(([anchor, text, said]) => ({ anchor, text, said })),
  }));
}
