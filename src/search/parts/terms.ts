import { openColumnReader } from '../bits.ts';
import { openFrontCoder, openFrontDecoder, openTextReader, openTextWriter } from '../bytes.ts';

/** Words of one stem in one language: `negoti`, en, with `negotiate` and `negotiations`. */
export interface Group {
  /** As `keyOf` makes it. */
  key: string;
  forms: Form[];
}

export interface Form {
  form: string;
  /** How many articles have it. */
  count: number;
  postings: Uint8Array;
}

/** How often articles have a word: columns of equal length, in the order of the articles. */
export interface Postings {
  articles: Int32Array;
  /** How often altogether, and how often of that in the headline. */
  times: Int32Array;
  inTitle: Int32Array;
}

/** Three columns tell of each article how many stand between it and the one before, how often more than once it has the word, and how often in the headline. */
export function readPostings({ count, postings }: Form): Postings {
  const readColumn = openColumnReader(postings);
  // Loops, which browsers run many times as fast as the functions of typed arrays.
  const articles = readColumn(count);
  for (let at = 0, next = 0; at < count; at += 1, next += 1) {
    next += articles[at] ?? 0;
    articles[at] = next;
  }
  const times = readColumn(count);
  for (let at = 0; at < count; at += 1) times[at] = (times[at] ?? 0) + 1;
  return { articles, times, inTitle: readColumn(count) };
}

/** Groups in the order of their keys → a part of the index. */
export function encodeGroups(groups: readonly Group[]): Uint8Array {
  const writer = openTextWriter();
  const key = openFrontCoder(writer);
  for (const group of groups) {
    key(group.key);
    writer.number(group.forms.length);
    const form = openFrontCoder(writer, group.key);
    for (const one of group.forms) {
      form(one.form);
      writer.number(one.count);
      writer.bytes(one.postings);
    }
  }
  return writer.take();
}

export function decodeGroups(bytes: Uint8Array): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  const reader = openTextReader(bytes);
  for (const key = openFrontDecoder(reader); !reader.done(); ) {
    const group = key();
    const forms: Form[] = [];
    const form = openFrontDecoder(reader, group);
    for (let left = reader.number(); left > 0; left -= 1) {
      forms.push({ form: form(), count: reader.number(), postings: reader.bytes() });
    }
    groups.set(group, forms);
  }
  return groups;
}
