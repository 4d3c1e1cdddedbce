import { CLEAR_AGENCIES } from '../../agencies.ts';
import { Known } from '../../name-words.ts';
import { PAPERS } from '../../papers.ts';
import { CITIES } from '../cities.ts';
import { SUNDAY_PAPERS } from '../citing.ts';
import { BODIES } from './bodies.ts';
import { LISTS } from './lists.ts';
import { PARTS_OF_THE_WORLD } from './parts-of-the-world.ts';
import { ADJECTIVES, DEMONYMS, WITH_COMMA } from './small-words.ts';

/** The lists that are typed, by the flag that they give. */
const TYPED: readonly [ReadonlySet<string>, number][] = [
  [PARTS_OF_THE_WORLD, Known.COUNTRY],
  [CITIES, Known.GREAT_CITY],
  [WITH_COMMA, Known.COUNTRY],
  [BODIES, Known.BODY],
  [CLEAR_AGENCIES, Known.AGENCY],
  [PAPERS, Known.AGENCY],
  [SUNDAY_PAPERS, Known.AGENCY],
  [ADJECTIVES, Known.NATIONALITY],
  [DEMONYMS, Known.NATIONALITY],
];

const read = new Map<string, ReadonlyMap<string, number>>();

/** What the lists know of a word or phrase in lower case without accents: flags of `Known`. */
export function known(phrase: string): number {
  const flags = partOf(phrase).get(phrase) ?? 0;
  return flags === 0 && phrase.endsWith('s')
    ? (partOf(phrase).get(phrase.slice(0, -1)) ?? 0) & Known.NATIONALITY
    : flags;
}

/** The part of the lists that has the phrase if any has; read when it is asked for. */
function partOf(phrase: string): ReadonlyMap<string, number> {
  const key = phrase.slice(0, 2);
  const old = read.get(key);
  if (old !== undefined) return old;
  const part = unfold(LISTS[key] ?? '');
  for (const [entries, flag] of TYPED) {
    for (const entry of entries) if (entry.startsWith(key)) part.set(entry, (part.get(entry) ?? 0) | flag);
  }
  read.set(key, part);
  return part;
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
