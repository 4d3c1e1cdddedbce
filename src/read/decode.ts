import { readEscaped } from './escaped.ts';
import type { Reading } from './reading.ts';
import { readDamagedUtf8, readUtf8, withoutUtf8Mark } from './utf8.ts';
import { readMarkedUtf16, readUtf16 } from './utf16.ts';

/** A file's characters, and by which encoding they were read. */
export interface Decoded {
  /** Without a byte order mark, every line end as `\n`; other control characters as they are. */
  characters: string;
  /** As the WHATWG Encoding Standard writes it, in lower case: `utf-8`, `windows-1252`, `koi8-u`. */
  encoding: string;
  /** Why the reading may be wrong, as the end of a sentence that begins with the file; null where nothing is doubtful. */
  doubt: string | null;
  /** The line of the first doubtful character, counted from 1; null where the doubt is about the whole. */
  line: number | null;
}

/**
 * The characters of a file. What is certain is tried before what is guessed: a byte order mark, UTF-16 by its blanks,
 * ISO-2022-JP by its escapes, strict UTF-8, UTF-8 with a few damaged bytes, and at last the legacy encodings.
 * Never throws, whatever the bytes are, and gives no U+FFFD that the file does not hold.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const { characters, encoding, doubt } = withoutPadding(
    readMarkedUtf16(bytes) ?? (await readUnmarked(withoutUtf8Mark(bytes))),
  );
  return {
    characters: joinLineEnds(characters),
    encoding,
    doubt: doubt?.message ?? null,
    line: doubt?.at == null ? null : joinLineEnds(characters.slice(0, doubt.at)).split('\n').length,
  };
}

async function readUnmarked(bytes: Uint8Array): Promise<Reading> {
  const utf8 = readUtf8(bytes);
  // UTF-16 of Latin or Cyrillic letters has no byte above 0x7F, and so is UTF-8 too; but then it has many NULs.
  if (utf8 !== null && (!bytes.includes(0) || /[^\p{ASCII}]/u.test(utf8.characters))) return readEscaped(bytes) ?? utf8;
  return readUtf16(bytes) ?? utf8 ?? readDamagedUtf8(bytes) ?? (await readUndeclared(bytes));
}

/** The detector and its tables are the largest part of the program, and most archives need none of it. */
async function readUndeclared(bytes: Uint8Array): Promise<Reading> {
  const { readLegacy } = await import('./legacy.ts');
  return readLegacy(bytes);
}

/** Without the NULs that a crash or a record of fixed length leaves at the end of a file. */
function withoutPadding(reading: Reading): Reading {
  const { characters } = reading;
  let end = characters.length;
  while (end > 0 && characters[end - 1] === '\0') end--;
  const padding = characters.length - end;
  if (padding === 0) return reading;
  const message = `ends in ${padding} NUL ${padding === 1 ? 'character' : 'characters'}, which were left out`;
  return { ...reading, characters: characters.slice(0, end), doubt: reading.doubt ?? { message, at: end } };
}

/**
 * Every line end as `\n`: CRLF, a lone CR, the CR CR LF of a file that was converted twice, and Unicode's line and
 * paragraph separators. U+0085 stays: in news texts it is far more often a damaged ellipsis than a line end.
 */
function joinLineEnds(characters: string): string {
  return characters.replace(/\r{1,2}\n|[\r\u2028\u2029]/g, '\n');
}
