import { Known } from '../../name-words.ts';
import { CITIES } from '../cities.ts';
import { LISTS } from './lists.ts';
import { PARTS_OF_THE_WORLD } from './parts-of-the-world.ts';

const read = new Map<string, ReadonlyMap<string, number>>();

/** What the lists know of a word or phrase in lower case without accents: flags of `Known`. */
export function known(phrase: string): number {
  const key = phrase.slice(0, 2);
  let part = read.get(key);
  if (part === undefined) {
    part = unfold(LISTS[key] ?? '');
    read.set(key, part);
  }
  return (
    (part.get(phrase) ?? 0) |
    (PARTS_OF_THE_WORLD.has(phrase) ? Known.COUNTRY : 0) |
    (CITIES.has(phrase) ? Known.GREAT_CITY : 0)
  );
}

/** Reads a part of the lists, as the script that writes them says. */
function unfold(coded: string): Map<string, number> {
  const entries = new Map<string, number>();
  let before = '';
  for (const [, shared = 'A', rest = '', sum] of coded.matchAll(/([A-Z])([^A-Z0-9]*)([0-9]*)/gu)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    entries.set(before, sum === '' ? Known.WORD : Number(sum));
  }
  return entries;
}
