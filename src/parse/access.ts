import { Access, type Json } from '../model/article.ts';
import type { Stated } from './claim.ts';
import { isPlainMark, plainName, readFlag } from './visibility.ts';

/** What a value of `access` should have been. */
const ACCESS_FORM = Access.options.map((word) => `"${word}"`).join(' or ');

/** How much of an article may be shown, as a person wrote it ("excerpt", "excerpts", "metadata only"); null for any other word. */
export function readAccess(words: string | null): Access | null {
  const [, word] = /^\s*(excerpt|metadata|full)s?(?:\s+only)?\s*$/iu.exec(words ?? '') ?? [];
  return Access.options.find((access) => access === word?.toLowerCase()) ?? null;
}

/** What holds where the word cannot be read: nobody knows what it would have kept back. */
export const NARROWEST: Access = 'metadata';

/** A field with its value, taken in the safe sense where it cannot be read; then `form` says what it should have been. */
export interface CautiousReading {
  stated: Stated;
  form: string | null;
}

export function cautiousAccess(words: string | null): CautiousReading {
  const access = readAccess(words);
  return { stated: { field: 'access', value: access ?? NARROWEST }, form: access === null ? ACCESS_FORM : null };
}

export function cautiousIndexing(value: Json): CautiousReading {
  const flag = readFlag(value);
  return { stated: { field: 'indexing', value: flag ?? false }, form: flag === null ? 'on or off' : null };
}

/** Whether a line of a file that cannot be read as a whole may keep a part of its article back. */
export function mayNarrow(name: string, words: string): boolean {
  return isNarrowing(name, words) || (plainName(name) === 'access' && readAccess(words) !== 'full');
}

/** Whether a name with one word keeps a part of an article back, and can be meant as nothing else: "access: excerpt". */
export function isNarrowing(name: string, words: string): boolean {
  return ['access', 'rights'].includes(plainName(name)) && isNarrow(words);
}

/** Whether a record below a field's name, in which nobody looks for them, has a word that withholds the article or a part of it. */
export function hidesMark(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hidesMark);
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(
    ([name, inner]) => isPlainMark(name, String(inner)) || isNarrowing(name, String(inner)) || hidesMark(inner),
  );
}

/** Whether it is a word for less than all. */
export function isNarrow(words: string): boolean {
  const access = readAccess(words);
  return access !== null && access !== 'full';
}
