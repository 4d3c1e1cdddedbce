import { languageOf } from '../../language/index.ts';
import { slugOf } from '../../model/slug.ts';
import type { Figure } from './figure.ts';
import { readRole } from './roles.ts';

/**
 * What may tell somebody from others of the name, in an address: the first initial, since articles give more or fewer of them;
 * the field of what most articles call them, since a mayor who becomes a minister stays a politician; what else most call them.
 */
export function qualifiersOf(figure: Figure): string[] {
  const initials: string[] = [];
  const fields: string[] = [];
  const callings: string[] = [];
  for (const { keyed, index } of figure.spots) {
    const { identity } = languageOf(keyed.card.language);
    const roles = keyed.card.names[index]?.roles ?? [];
    const read = roles.flatMap(({ words }) => (identity === null ? [] : (readRole(words, identity) ?? [])));
    initials.push(...(keyed.keys[index]?.initials.slice(0, 1) ?? ''));
    fields.push(...new Set(read.flatMap((role) => role.fields)));
    callings.push(...new Set(read.flatMap(({ telling, calling }) => (telling ? [slugOf(calling)] : []))));
  }
  return [initials, fields, callings].flatMap(mostFrequent).filter((word) => word !== '');
}

/** The word that stands there most often, of several the first; none of none. */
function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first, ...others] = [...counts];
  if (first === undefined) return [];
  return [others.reduce((most, one) => (one[1] > most[1] ? one : most), first)[0]];
}
