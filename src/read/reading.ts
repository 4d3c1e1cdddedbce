/** Bytes as read by one encoding. */
export interface Reading {
  /** With the line ends of the file. */
  characters: string;
  /** As the WHATWG Encoding Standard writes it, in lower case. */
  encoding: string;
  doubt: Doubt | null;
}

/** Why a reading may be wrong. */
export interface Doubt {
  /** The end of a sentence that begins with how the file was read: `…, but one byte is not utf-8`. */
  message: string;
  /** Where in `characters` the first doubtful one stands; null where the doubt is about the whole. */
  at: number | null;
}

/** Says that `count` bytes are damaged: `one byte is not utf-8 and was read as windows-1252`. */
export function strayBytes(count: number, encoding: string): string {
  const bytes = count === 1 ? 'one byte is' : `${count} bytes are`;
  return `${bytes} not ${encoding} and ${count === 1 ? 'was' : 'were'} read as windows-1252`;
}
