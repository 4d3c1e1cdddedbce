import { openTextReader, openTextWriter } from '../bytes.ts';
import type { Labelled, Searchable } from '../searchable.ts';
import { readLabels, writeLabels } from './labels.ts';

/** Whom and what the articles of a part name, and what they are about. */
export interface Subjects {
  labels: Labelled[];
  /** For each article, in their order, what it has, as places in `labels`. */
  articles: Subject[][];
}

export interface Subject {
  label: number;
  speaks: boolean;
  cited: boolean;
}

/** Articles in a row → a part of the index. */
export function encodeSubjects(articles: readonly Pick<Searchable, 'names' | 'topics'>[]): Uint8Array {
  const numbers = new Map<string, number>();
  const labels: Labelled[] = [];
  const numberOf = ({ id, label }: Labelled) => {
    const number = numbers.get(id) ?? labels.push({ id, label }) - 1;
    numbers.set(id, number);
    return number;
  };
  const lists = articles.map(({ names, topics }) => [
    ...names.map((name) => numberOf(name) * 4 + (name.speaks ? 1 : 0) + (name.cited ? 2 : 0)),
    ...topics.map((topic) => numberOf(topic) * 4),
  ]);
  const writer = openTextWriter();
  writeLabels(writer, labels);
  for (const list of lists) {
    writer.number(list.length);
    for (const number of list) writer.number(number);
  }
  return writer.take();
}

export function decodeSubjects(bytes: Uint8Array): Subjects {
  const reader = openTextReader(bytes);
  const labels = readLabels(reader);
  const articles: Subject[][] = [];
  while (!reader.done()) {
    articles.push(
      Array.from({ length: reader.number() }, () => {
        const number = reader.number();
        return { label: number >>> 2, speaks: (number & 1) === 1, cited: (number & 2) === 2 };
      }),
    );
  }
  return { labels, articles };
}
