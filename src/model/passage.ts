import type { Selector } from './span.ts';
import { hashOfWord } from './word-hash.ts';

/** So many characters on either side tell where in a text a mention is, also when a later version has other words farther off. */
const REACH = 16;

/** A number that mentions amid the same letters have, whatever their capitals, spaces and marks, and others hardly ever. */
export function passageOf({ prefix, suffix }: Pick<Selector, 'prefix' | 'suffix'>): number {
  const before = prefix.slice(Math.max(prefix.lastIndexOf('\n') + 1, prefix.length - REACH));
  const after = suffix.split('\n', 1)[0]?.slice(0, REACH) ?? '';
  return hashOfWord(`${lettersIn(before)} ${lettersIn(after)}`);
}

function lettersIn(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What tells of whom a passage speaks, for comparing the versions of a text. */
export function mentioningOf(id: string, passage: number): string {
  return `${id} ${passage}`;
}
