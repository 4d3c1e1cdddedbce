import { languageOf } from '../../language/index.ts';
import type { Card, CardName } from '../../model/archive.ts';
import type { NameKey } from './name-keys.ts';
import { readRole } from './roles.ts';

/** An article that names somebody of a name, and what it tells of who that is. */
export interface Sighting {
  card: Card;
  name: CardName;
  initials: string;
  fields: ReadonlySet<string>;
  /** When the article appeared: its year, and its day where that is known, counted from 1970. */
  year: number | null;
  day: number | null;
  /** Facts of which one in common is enough: an office, a role, the organisation of a role. */
  proofs: readonly string[];
  /** The calling alone: "lawyer". */
  callings: readonly string[];
  /** The persons in full and the organisations that the article names beside this one; the most mentioned first. */
  company: readonly string[];
  /** Its publication, and the places that it names. */
  publication: string | null;
  places: readonly string[];
}

/** A card with the keys of its names, in their order. */
export interface KeyedCard {
  card: Card;
  keys: readonly NameKey[];
}

/** What an article tells of the person that it names at `index`. */
export function sightingOf({ card, keys }: KeyedCard, index: number): Sighting {
  const [name, own] = [card.names[index], keys[index]];
  if (name === undefined || own === undefined) throw new Error(`${card.path} has no name ${index}`);
  const named = card.names.map((one, at) => ({ ...one, ...(keys[at] ?? own) }));
  const others = named
    .filter(({ type, key, bare }) => key !== own.key && !bare && (type === 'person' || type === 'organisation'))
    .toSorted((a, b) => b.mentions - a.mentions);
  return {
    card,
    name,
    initials: own.initials,
    ...rolesOf(name, card, new Map(named.map(({ id, key }) => [id, key]))),
    ...timeOf(card),
    company: others.map(({ key }) => key),
    publication: card.publication,
    places: named.flatMap(({ type, key }) => (type === 'place' ? [key] : [])),
  };
}

function rolesOf(
  { roles }: CardName,
  { path, language }: Card,
  keys: ReadonlyMap<string, string>,
): Pick<Sighting, 'proofs' | 'callings' | 'fields'> {
  const { identity } = languageOf(language);
  // Two forms of a name in one article, "John F. Doe" and "John Doe", are one person unless they contradict.
  const proofs = new Set([`in ${path}`]);
  const callings = new Set<string>();
  const fields = new Set<string>();
  for (const { words, names } of roles) {
    const within = names.flatMap((id) => keys.get(id) ?? []);
    for (const key of within) if (!key.startsWith('place/')) proofs.add(`of ${key}`);
    const role = identity === null ? null : readRole(words, identity);
    if (role === null) continue;
    for (const field of role.fields) fields.add(field);
    if (role.office) proofs.add(`office ${role.head}`);
    if (role.telling) {
      proofs.add(`role ${role.phrase}`);
      callings.add(`is ${role.head}`);
      for (const key of within) proofs.add(`${role.head} of ${key}`);
    }
  }
  return { proofs: [...proofs], callings: [...callings], fields };
}

const DAY = 86_400_000;

function timeOf({ published }: Card): Pick<Sighting, 'year' | 'day'> {
  if (published === null) return { year: null, day: null };
  const year = Number(published.value.slice(0, 4));
  const exact = published.value.length >= 10;
  return { year, day: exact ? Math.floor(Date.parse(`${published.value.slice(0, 10)}T00:00:00Z`) / DAY) : null };
}
