import { openFrontCoder, openFrontDecoder, openReader, openWriter, type Writer } from '../bytes.ts';

/** Words of one stem in one language: `negoti`, en, with `negotiate` and `negotiations`. */
export interface Group {
  /** As `keyOf` makes it. */
  key: string;
  forms: Form[];
}

export interface Form {
  form: string;
  postings: Uint8Array;
}

/** How often articles have a word: columns of equal length, in the order of the articles. */
export interface Postings {
  articles: number[];
  /** How often in the headline, and how often elsewhere. */
  inTitle: number[];
  inText: number[];
}

/**
 * Writes how often the next article has a word: first how far the article is from the last one that had the word, and which of
 * the other numbers follow.
 */
export function writePosting(writer: Writer, step: number, inTitle: number, inText: number): void {
  writer.number(step * 4 + (inTitle > 0 ? 2 : 0) + (inText === 1 ? 0 : 1));
  if (inText !== 1) writer.number(inText);
  if (inTitle > 0) writer.number(inTitle);
}

export function readPostings(bytes: Uint8Array): Postings {
  const postings: Postings = { articles: [], inTitle: [], inText: [] };
  const reader = openReader(bytes);
  for (let article = 0; !reader.done(); ) {
    const head = reader.number();
    article += head >>> 2;
    postings.articles.push(article);
    postings.inText.push((head & 1) === 1 ? reader.number() : 1);
    postings.inTitle.push((head & 2) === 2 ? reader.number() : 0);
  }
  return postings;
}

/** Groups in the order of their keys → a part of the index. */
export function encodeGroups(groups: readonly Group[]): Uint8Array {
  const writer = openWriter();
  const key = openFrontCoder(writer);
  for (const group of groups) {
    key(group.key);
    writer.number(group.forms.length);
    const form = openFrontCoder(writer);
    for (const one of group.forms) {
      form(one.form);
      writer.bytes(one.postings);
    }
  }
  return writer.take();
}

export function decodeGroups(bytes: Uint8Array): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  const reader = openReader(bytes);
  for (const key = openFrontDecoder(reader); !reader.done(); ) {
    const group = key();
    const forms: Form[] = [];
    const form = openFrontDecoder(reader);
    for (let left = reader.number(); left > 0; left -= 1) forms.push({ form: form(), postings: reader.bytes() });
    groups.set(group, forms);
  }
  return groups;
}
