import type { Searchable } from '../searchable.ts';

/** Articles in a row → a part of the index. */
export function encodeReferences(articles: readonly Pick<Searchable, 'reference'>[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(articles.map(({ reference }) => reference)));
}

export function decodeReferences(bytes: Uint8Array): object[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as object[];
}
