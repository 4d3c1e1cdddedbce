/** What articles in a row have, as JSON each → a part of the index. */
export function encodeRecords(records: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`[${records.join(',')}]`);
}

export function decodeRecords<Item>(bytes: Uint8Array): Item[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as Item[];
}
