import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { bytesOf } from '../../src/search/letters.ts';
import { decoded } from './html.ts';

/** So many words in a row are a text's own; a whole sentence is it with fewer. */
const RUN = 8;
const SHORTEST_SENTENCE = 4;

/** A line that ends otherwise, a newspaper's name and day for example, is none; nor is one that ends in "p.". */
const SENTENCE_END = /(?<!\b\p{L})[.!?…؟][”’"'»)]*$/u;

/** What of a text must not be found anywhere: each of its sentences, and each run of eight words. */
export function phrasesOf(text: string): string[] {
  const words = wordsIn(text);
  const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
  const sentences = text
    .split(/(?<=[.!?…؟][”’"'»)]*)\s+|\n+/u)
    .filter((line) => SENTENCE_END.test(line))
    .map(wordsIn)
    .filter(({ length }) => length >= SHORTEST_SENTENCE && length < RUN)
    .map((sentence) => sentence.join(' '));
  return [...new Set([...runs, ...sentences])];
}

/** Says which of some phrases a text holds. */
export function openSearch(phrases: Iterable<string>): (text: string) => string[] {
  const byOpening = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const opening = words.slice(0, SHORTEST_SENTENCE).join(' ');
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), words]);
  }
  return (text) => {
    const words = wordsIn(text);
    return words.flatMap((_, at) =>
      (byOpening.get(words.slice(at, at + SHORTEST_SENTENCE).join(' ')) ?? [])
        .filter((phrase) => phrase.every((word, index) => words[at + index] === word))
        .map((phrase) => phrase.join(' ')),
    );
  };
}

/** A part of the index of the search: packed, as letters in UTF-16. */
const PART = /^\ufeffbackfilePart\("[^"]*","([^"]*)",(\d+),"([^"]*)"\)/;

/** The ways to read what unpacked gives: as it stands, and, without the escapes of its format, with tags that part words and with such that do not. */
export function readingsOf(text: string): string[] {
  const plain = decoded(
    text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  )
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/(?:%[0-9A-F]{2})+/gi, (escaped) => Buffer.from(escaped.replaceAll('%', ''), 'hex').toString());
  return [...new Set([text, plain, plain.replaceAll(/<[^>]*>/g, ''), plain.replaceAll(/<[^>]*>/g, ' ')])];
}

/** What a file holds, as text: of a part of the search's index what its script carries. */
export function contentOf(path: string, bytes: Buffer): string {
  return unpacked(path, bytes).toString();
}

function unpacked(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.gz')) return unpacked('', gunzipSync(bytes));
  if (path.endsWith('.br')) return unpacked('', brotliDecompressSync(bytes));
  const [, packing, length, letters = ''] = PART.exec(bytes.toString('utf16le')) ?? [];
  if (packing === undefined) return bytes;
  const packed = bytesOf(letters, Number(length));
  return packing === 'plain' ? Buffer.from(packed) : inflateRawSync(packed);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
