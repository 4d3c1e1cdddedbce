import { areOfUnlikeFields } from '../../language/fields.ts';
import type { Sighting } from './evidence.ts';

/** The sightings of one name as they are put together; all are named by their place in the list. */
export interface Union {
  /** The sighting that stands for all that are one with this one. */
  rootOf: (sighting: number) => number;
  /** Puts together those that share a fact, as far as nothing contradicts. */
  unite: (sharers: readonly number[]) => void;
  /** The same for what proves little: as far as no article calls one of them what none calls the other. */
  uniteAlike: (sharers: readonly number[]) => void;
  /** Where all but a few are one already, puts those few of the full name to them that nothing contradicts. */
  uniteRest: () => void;
  /** The same among those of each field, whoever else has the name. */
  uniteKindred: () => void;
}

/** What is known of somebody, gathered from all sightings that are one. */
interface Traits {
  size: number;
  initials: string;
  inFull: boolean;
  fields: Set<string>;
  besides: Set<string>;
  /** By the paths of articles that tell of several people of the name, which of them this is. */
  among: ReadonlyMap<string, string>;
  /** What they are called, fields included. */
  callings: Set<string>;
  /** Offices of one place to the places. */
  seats: ReadonlyMap<string, ReadonlySet<string>>;
  /** The years of the first and last article; null where none is dated. */
  years: { first: number; last: number } | null;
}

/** Articles that are so many years apart do not speak of one person's life, where none between them does. */
const LIFETIME = 60;

/** Where nine of ten that share a fact are one person, a sighting that fits several is taken for that person's. */
const MAJORITY = 9;

/** Sightings of one name, each for itself. */
export function openUnion(sightings: readonly Sighting[]): Union {
  const parents = sightings.map((_, index) => index);
  const traits = sightings.map(traitsOf);
  const rootOf = (sighting: number): number => {
    let root = sighting;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  const traitsAt = (root: number): Traits => traits[root] ?? NOBODY;
  const join = (one: number, other: number) => {
    const [root, child] = one < other ? [one, other] : [other, one];
    parents[child] = root;
    traits[root] = together(traitsAt(root), traitsAt(child));
    traits[child] = NOBODY;
  };
  const uniteUnless = (isOther: (one: Traits, other: Traits) => boolean) => (sharers: readonly number[]) => {
    const roots = [...new Set(sharers.map(rootOf))];
    if (roots.length < 2) return;
    // Those of whom the articles say what they are come first: the others then join one of them, or none.
    const camps: number[] = [];
    for (const root of roots.toSorted((a, b) => Number(isTold(traitsAt(b))) - Number(isTold(traitsAt(a))))) {
      const open = [...new Set(camps.map(rootOf))].filter((camp) => !isOther(traitsAt(camp), traitsAt(root)));
      const camp = openest(open.map((one) => ({ root: one, size: traitsAt(one).size })));
      if (camp !== null) join(camp, root);
      else if (open.length === 0) camps.push(root);
    }
  };
  const uniteRestOf = (isTaken: (one: Traits) => boolean) => {
    const roots = [...new Set(sightings.map((_, index) => rootOf(index)))].filter((root) => isTaken(traitsAt(root)));
    const most = openest(roots.map((root) => ({ root, size: traitsAt(root).size })));
    if (most === null) return;
    for (const root of roots) {
      const camp = rootOf(most);
      if (root !== camp && traitsAt(root).inFull && !contradict(traitsAt(camp), traitsAt(root))) join(camp, root);
    }
  };
  const uniteKindred = () => {
    const fields = new Set(sightings.flatMap((sighting) => [...sighting.fields]));
    for (const field of fields) uniteRestOf((one) => one.fields.has(field));
  };
  return {
    rootOf,
    unite: uniteUnless(contradict),
    uniteAlike: uniteUnless(areUnlike),
    uniteRest: () => uniteRestOf(() => true),
    uniteKindred,
  };
}

/** The one camp that a sighting may join; of several only one that far outweighs the others. */
function openest(camps: readonly { root: number; size: number }[]): number | null {
  const [first, ...rest] = camps.toSorted((a, b) => b.size - a.size);
  if (first === undefined) return null;
  const others = rest.reduce((sum, { size }) => sum + size, 0);
  return first.size >= MAJORITY * others ? first.root : null;
}

const NOBODY: Traits = {
  size: 0,
  initials: '',
  inFull: false,
  fields: new Set(),
  besides: new Set(),
  among: new Map(),
  callings: new Set(),
  seats: new Map(),
  years: null,
};

function traitsOf({ card, initials, namesake, inFull, fields, besides, callings, seats, year }: Sighting): Traits {
  const years = year === null ? null : { first: year, last: year };
  const among = new Map(namesake === null ? [] : [[card.path, namesake]]);
  const called = new Set([...fields, ...callings]);
  const own = { fields: new Set(fields), besides: new Set(besides) };
  return { size: 1, initials, inFull, ...own, among, callings: called, seats, years };
}

function together(one: Traits, other: Traits): Traits {
  return {
    size: one.size + other.size,
    initials: one.initials.length < other.initials.length ? other.initials : one.initials,
    inFull: one.inFull || other.inFull,
    fields: gathered(one.fields, other.fields),
    besides: gathered(one.besides, other.besides),
    among: new Map([...one.among, ...other.among]),
    callings: gathered(one.callings, other.callings),
    seats: allSeats(one.seats, other.seats),
    years: span(one.years, other.years),
  };
}

/** The greater set with what is in the smaller: so that gathering all costs little more than the sum of all. */
function gathered(one: Set<string>, other: Set<string>): Set<string> {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) many.add(item);
  return many;
}

function allSeats(one: Traits['seats'], other: Traits['seats']): Traits['seats'] {
  if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
  const offices = [...new Set([...one.keys(), ...other.keys()])];
  return new Map(
    offices.map((office) => [office, new Set([...(one.get(office) ?? []), ...(other.get(office) ?? [])])]),
  );
}

function span(one: Traits['years'], other: Traits['years']): Traits['years'] {
  if (one === null || other === null) return one ?? other;
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}

function isTold({ initials, callings }: Traits): boolean {
  return initials !== '' || callings.size > 0;
}

/** Whether two cannot be one person: by initials, callings, the places of one office, time, or since an article tells of both. */
function contradict(one: Traits, other: Traits): boolean {
  return (
    initialsDiffer(one.initials, other.initials) ||
    areOfUnlikeFields(one, other) ||
    haveOtherSeats(one.seats, other.seats) ||
    [...one.among].some(([path, namesake]) => (other.among.get(path) ?? namesake) !== namesake) ||
    yearsBetween(one.years, other.years) > LIFETIME
  );
}

/** Whether both have one office, each at other places. */
function haveOtherSeats(one: Traits['seats'], other: Traits['seats']): boolean {
  for (const [office, places] of one) {
    const others = other.get(office);
    if (others !== undefined && isDisjoint(places, others)) return true;
  }
  return false;
}

/** Whether two might be two, since nothing that either is called is what the other is. */
function areUnlike(one: Traits, other: Traits): boolean {
  return contradict(one, other) || areApart(one.callings, other.callings);
}

/** Whether something is known of both, and of both something else. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && isDisjoint(one, other);
}

function initialsDiffer(one: string, other: string): boolean {
  return one !== '' && other !== '' && !one.startsWith(other) && !other.startsWith(one);
}

function isDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) if (many.has(item)) return false;
  return true;
}

function yearsBetween(one: Traits['years'], other: Traits['years']): number {
  return one === null || other === null ? 0 : Math.max(one.first - other.last, other.first - one.last);
}

/** Whether some of the sightings contradict each other, so that more than one person has the name. */
export function isContested(sightings: readonly Sighting[]): boolean {
  const profiles = new Map<string, Traits>();
  for (const sighting of sightings) {
    const profile = `${sighting.initials} ${[...sighting.fields].sort().join(' ')}`;
    if (!profiles.has(profile)) profiles.set(profile, { ...traitsOf(sighting), years: null });
  }
  const kinds = [...profiles.values()];
  const years = sightings.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  return (
    sightings.some(({ namesake }) => namesake !== null) ||
    kinds.some((one, index) => kinds.slice(index + 1).some((other) => contradict(one, other))) ||
    years.some((year, index) => year - (years[index - 1] ?? year) > LIFETIME)
  );
}
