import { openTextReader, openTextWriter } from '../bytes.ts';
import type { Labelled, Searchable } from '../searchable.ts';
import { readLabels, writeLabels } from './labels.ts';

/** Whom and what the articles of a part name, who wrote them, and what they are about. */
export interface Subjects {
  labels: Labelled[];
  /** For each article, in their order, what it has. */
  articles: SubjectsHere[];
}

/** As places in the labels of the part. */
export interface SubjectsHere {
  named: Subject[];
  authors: number[];
}

export interface Subject {
  label: number;
  speaks: boolean;
  cited: boolean;
}

/** Articles in a row → a part of the index. */
export function encodeSubjects(articles: readonly Pick<Searchable, 'names' | 'authors' | 'topics'>[]): Uint8Array {
  const numbers = new Map<string, number>();
  const labels: Labelled[] = [];
  const numberOf = ({ id, label }: Labelled) => {
    const number = numbers.get(id) ?? labels.push({ id, label }) - 1;
    numbers.set(id, number);
    return number;
  };
  const lists = articles.flatMap(({ names, authors, topics }) => [
    [
      ...names.map((name) => numberOf(name) * 4 + (name.speaks ? 1 : 0) + (name.cited ? 2 : 0)),
      ...topics.map((topic) => numberOf(topic) * 4),
    ],
    authors.map(numberOf),
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
  const numbers = () => Array.from({ length: reader.number() }, reader.number);
  const articles: SubjectsHere[] = [];
  while (!reader.done()) {
    const named = numbers().map((number) => ({
      label: number >>> 2,
      speaks: (number & 1) === 1,
      cited: (number & 2) === 2,
    }));
    articles.push({ named, authors: numbers() });
  }
  return { labels, articles };
}
