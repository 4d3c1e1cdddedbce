import { type Language, languageOf } from '../../language/index.ts';
import type { CardName, FullCard } from '../../model/card.ts';
import { keyOfTerm } from '../related/terms.ts';
import type { NameKey } from './name-keys.ts';
import { type Role, readRole } from './roles.ts';

/** An article that names somebody of a name, and what it tells of who that is. */
export interface Sighting {
  card: FullCard;
  initials: string;
  /** Where the article tells of several people of just this name: which of them this is; null where it does not. */
  namesake: string | null;
  /** Whether the given name stands in full, and not its initial alone. */
  inFull: boolean;
  fields: ReadonlySet<string>;
  /** Other fields in which who is in these may be. */
  besides: ReadonlySet<string>;
  /** When the article appeared: its year, and its day where that is known, counted from 1970. */
  year: number | null;
  day: number | null;
  /** Facts of which one in common is enough: an office, a role, the organisation of a role. */
  proofs: readonly string[];
  /** The calling alone: "lawyer". */
  callings: readonly string[];
  /** The organisations of the roles. */
  houses: readonly string[];
  /** Offices of one place to the places where this one has them: `mayor` to `place/arlmouth`. */
  seats: ReadonlyMap<string, ReadonlySet<string>>;
  /** The persons in full and the organisations that the article names beside this one; the most mentioned first. */
  company: readonly string[];
  /** Whether this one wrote it. */
  wrote: boolean;
  /** Its publication, and the places that it names. */
  publication: string | null;
  places: readonly string[];
  /** What the article is about: all that it names, and the words that tell of its subject. */
  about: readonly string[];
}

/** A card with what all sightings on it share. */
export interface KeyedCard {
  card: FullCard;
  /** Of its names, in their order. */
  keys: readonly NameKey[];
  /** The keys of the persons in full and the organisations, the most mentioned first; and of the places. */
  company: readonly string[];
  places: readonly string[];
  /** The keys of all names and of the words that tell what it is about. */
  about: readonly string[];
  /** The names that several of its people have. */
  shared: ReadonlySet<string>;
}

/** A card with the keys of its names; `wordKeyOf` gives those of words (`openWordKeys`). */
export function keyedCard(card: FullCard, keys: readonly NameKey[], wordKeyOf: WordKeyOf): KeyedCard {
  const mentions = new Map<string, number>();
  const places: string[] = [];
  for (const [index, { type, mentions: count }] of card.names.entries()) {
    const named = keys[index];
    if (named === undefined) continue;
    if (type === 'place') places.push(named.key);
    else if (type !== 'publication' && !named.bare) mentions.set(named.key, count);
  }
  const company = [...mentions].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const language = languageOf(card.language);
  const words = card.terms.map((term) => wordKeyOf(term, language));
  const about = [...new Set([...keys.map(({ key }) => key), ...words])];
  return { card, keys, company, places, about, shared: sharedNames(card) };
}

type WordKeyOf = (term: string, language: Language) => string;

/** A reader of words that tell what an article is about, by which equal keys are one string, since an archive repeats them. */
export function openWordKeys(): WordKeyOf {
  const known = new Map<string, string>();
  return (term, language) => {
    const word = keyOfTerm(term, language);
    const key = known.get(word) ?? `word/${word}`;
    known.set(word, key);
    return key;
  };
}

function sharedNames({ names }: FullCard): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { type, name } of names) {
    if (type !== 'person') continue;
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}

/** What an article tells of the person that it names at `index`. */
export function sightingOf({ card, keys, company, places, about, shared }: KeyedCard, index: number): Sighting {
  const [name, own] = [card.names[index], keys[index]];
  if (name === undefined || own === undefined) throw new Error(`${card.path} has no name ${index}`);
  return {
    card,
    initials: own.initials,
    namesake: shared.has(name.name) ? name.id : null,
    inFull: own.spelt === own.key,
    ...rolesOf(name, card, keys),
    wrote: card.authors.some((author) => author.name === name.name),
    ...timeOf(card),
    company: company.filter((key) => key !== own.key),
    publication: card.publication,
    places,
    about,
  };
}

function rolesOf(
  { roles }: CardName,
  { path, language, names: all }: FullCard,
  keys: readonly NameKey[],
): Pick<Sighting, 'proofs' | 'callings' | 'houses' | 'seats' | 'fields' | 'besides'> {
  const { identity } = languageOf(language);
  // Two forms of a name in one article, "John F. Doe" and "John Doe", are one person unless they contradict.
  const proofs = new Set([`in ${path}`]);
  const callings = new Set<string>();
  const houses = new Set<string>();
  const seats = new Map<string, Set<string>>();
  const fields = new Set<string>();
  const besides = new Set<string>();
  for (const { words, names } of roles) {
    const named = names.flatMap((id) => {
      const index = all.findIndex((one) => one.id === id);
      const key = keys[index]?.key;
      return key === undefined ? [] : [{ name: all[index]?.name ?? '', key }];
    });
    for (const { key } of named) if (isHouse(key)) houses.add(key);
    const role = identity === null ? null : readRole(words, identity);
    for (const proof of proofsOf(role, words, named)) proofs.add(proof);
    for (const field of role?.fields ?? []) {
      fields.add(field);
      for (const other of identity?.besides.get(field) ?? []) besides.add(other);
    }
    addSeat(seats, words, role, named);
    if (role?.telling) callings.add(`is ${role.head}`);
  }
  return { proofs: [...proofs], callings: [...callings], houses: [...houses], seats, fields, besides };
}

/** What a role of these words proves. */
function proofsOf(role: Role | null, words: string, named: readonly Named[]): string[] {
  const within = named.map(({ key }) => key);
  const houses = within.filter(isHouse).map((key) => `of ${key}`);
  if (role === null) return houses;
  const office = role.office ? [`office ${role.head}`] : [];
  if (!role.telling) return [...houses, ...office, ...(role.detailed ? [`role ${role.phrase}`] : [])];
  // "Head coach" and "coach" are one role; those of two houses are two: "analyst at Prism", "Quartz analyst".
  const placed = role.placed || named.some(({ name }) => isOf(words, role.head, name));
  const unplaced = placed ? [] : [`role ${role.head}`];
  return [...houses, ...office, `role ${role.phrase}`, ...unplaced, ...within.map((key) => `${role.head} of ${key}`)];
}

/** What the words of a role name. */
interface Named {
  name: string;
  key: string;
}

/** Adds the places of a role's office, where each has one holder. */
function addSeat(seats: Map<string, Set<string>>, words: string, role: Role | null, named: readonly Named[]): void {
  const seat = role?.seat ?? null;
  if (seat === null) return;
  const own = named.filter(({ name, key }) => !isHouse(key) && isOf(words, seat, name));
  if (own.length > 0) seats.set(seat, new Set([...(seats.get(seat) ?? []), ...own.map(({ key }) => key)]));
}

/** Whether somebody is said to be what a name has: "mayor of Arlmouth", "Arlmouth's mayor"; not "the mayor, in Arlmouth". */
function isOf(role: string, head: string, name: string): boolean {
  const words = role
    .toLowerCase()
    .replace(/['’]s\b|,/gu, '')
    .replace(/\bthe /gu, '');
  const owner = name.toLowerCase().replace(/^the /u, '');
  return words.includes(`${head} of ${owner}`) || words.includes(`${owner} ${head}`);
}

function isHouse(key: string): boolean {
  return !key.startsWith('place/');
}

const DAY = 86_400_000;

function timeOf({ published }: FullCard): Pick<Sighting, 'year' | 'day'> {
  if (published === null) return { year: null, day: null };
  const year = Number(published.value.slice(0, 4));
  const exact = published.value.length >= 10;
  return { year, day: exact ? Math.floor(Date.parse(`${published.value.slice(0, 10)}T00:00:00Z`) / DAY) : null };
}
