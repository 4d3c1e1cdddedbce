import { openFrontCoder, openFrontDecoder, openTextReader, openTextWriter } from '../bytes.ts';

/** A word of the archive, folded, and how many articles have it. */
export interface Known {
  form: string;
  /** As an article writes it, in lower case. */
  written: string;
  articles: number;
}

/** Words in order → a part of the index. */
export function encodeWords(words: readonly Known[]): Uint8Array {
  const writer = openTextWriter();
  const form = openFrontCoder(writer);
  for (const word of words) {
    form(word.form);
    writer.text(word.written === word.form ? '' : word.written);
    writer.number(word.articles);
  }
  return writer.take();
}

export function decodeWords(bytes: Uint8Array): Known[] {
  const words: Known[] = [];
  const reader = openTextReader(bytes);
  for (const form = openFrontDecoder(reader); !reader.done(); ) {
    const own = form();
    words.push({ form: own, written: reader.text() || own, articles: reader.number() });
  }
  return words;
}
