import { openTextReader, openTextWriter, type TextReader, type TextWriter } from '../bytes.ts';
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

/** Whether a field was derived, each as a bit of one number. */
const DERIVED: readonly DerivedField[] = ['title', 'date', 'publication'];
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** Articles in a row → a part of the index. */
export function encodeTexts(articles: readonly Searchable[]): Uint8Array {
  const writer = openTextWriter();
  for (const { name, title, dir, language, derived, dateInWords, publication, passages } of articles) {
    writer.text(name);
    writer.text(title);
    writer.number(DIRECTIONS.indexOf(dir));
    writeMaybe(writer, language);
    writer.number(DERIVED.reduce((sum, field, bit) => sum + (derived.includes(field) ? 1 << bit : 0), 0));
    writeMaybe(writer, dateInWords);
    writeMaybe(writer, publication?.label ?? null);
    writer.number(passages.length);
    for (const { anchor, text, said } of passages) {
      writeMaybe(writer, anchor);
      writer.text(text);
      writer.number(said.length);
      for (const [at, offset] of said.entries()) writer.number(offset - (said[at - 1] ?? 0));
    }
  }
  return writer.take();
}

export function decodeTexts(bytes: Uint8Array): ShownArticle[] {
  const articles: ShownArticle[] = [];
  const reader = openTextReader(bytes);
  while (!reader.done()) {
    articles.push({
      name: reader.text(),
      title: reader.text(),
      dir: DIRECTIONS[reader.number()] ?? 'ltr',
      language: readMaybe(reader),
      derived: derivedIn(reader.number()),
      dateInWords: readMaybe(reader),
      publication: readMaybe(reader),
      passages: Array.from({ length: reader.number() }, () => ({
        anchor: readMaybe(reader),
        text: reader.text(),
        said: readSaid(reader),
      })),
    });
  }
  return articles;
}

function derivedIn(number: number): DerivedField[] {
  return DERIVED.filter((_, bit) => (number & (1 << bit)) !== 0);
}

function readSaid(reader: TextReader): number[] {
  let offset = 0;
  return Array.from({ length: reader.number() }, () => {
    offset += reader.number();
    return offset;
  });
}

/** No text that is known is empty. */
function writeMaybe(writer: TextWriter, text: string | null): void {
  writer.text(text ?? '');
}

function readMaybe(reader: TextReader): string | null {
  return reader.text() || null;
}
