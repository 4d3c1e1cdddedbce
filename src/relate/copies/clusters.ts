import { hashesIn, SKETCH_SIZE } from './sketch.ts';

/**
 * Sketches → groups of those whose texts share most of their words, as indexes into `sketches`, each ascending and in the
 * order of their first; only groups of two or more. A copy of a copy is in the group too, so that a story that grew in
 * small steps stands as one. Cost and memory are linear in the number of sketches.
 *
 * First those whose sketches are the same, short ones too. Then two rounds, since sharing much proves less where many share the same: the reprints and the texts that grew, of
 * which the later holds nearly all of the earlier; then, what more than a few of the groups share is a standing phrase (a
 * column's frame, a newsletter's service notes), and only the rest of a text can show that it is an edited copy.
 */
export function groupsOfCopies(sketches: readonly (string | null)[]): number[][] {
  const texts = sketches.map(openSketch);
  const parents = Int32Array.from(texts, (_, index) => index);
  joinEqual(sketches, parents);
  join(texts, parents, holdsNearlyAll);
  join(withoutPhrases(texts, standingPhrases(texts, parents)), parents, sharesMost);
  return groupsOf(parents);
}

/** What is known of a text: of all its runs those that hash to `known` or lower. */
interface Sketched {
  /** Ascending. */
  hashes: Uint32Array;
  known: number;
}

const HIGHEST = 0xffffffff;

function openSketch(sketch: string | null): Sketched {
  const hashes = sketch === null ? new Uint32Array(0) : hashesIn(sketch);
  // One that is not full holds all of its text.
  return { hashes, known: hashes.length < SKETCH_SIZE ? HIGHEST : (hashes[SKETCH_SIZE - 1] ?? HIGHEST) };
}

/** Unites each text with the first that has the same sketch. */
function joinEqual(sketches: readonly (string | null)[], parents: Int32Array): void {
  const first = new Map<string, number>();
  for (const [index, sketch] of sketches.entries()) {
    if (sketch === null) continue;
    const before = first.get(sketch);
    if (before === undefined) first.set(sketch, index);
    else parents[index] = before;
  }
}

/** Unites the groups of all texts that share a leading hash and are copies. */
function join(texts: readonly Sketched[], parents: Int32Array, areCopies: (found: Comparison) => boolean): void {
  for (const { sharers } of hashesInSeveral(texts, LEADING)) {
    for (const [at, one] of sharers.entries()) {
      for (const other of sharers.subarray(at + 1, at + 1 + MOST_COMPARED)) {
        const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
        if (a !== b && areCopies(compare(texts[one], texts[other]))) parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
}

/** So many hashes of a sketch, the smallest, lead to others; of a text and one five times as long four or five are the same. */
const LEADING = 24;

/**
 * Each text is compared with so many that follow it in the list of those that share a hash: in a heap of a hundred thousand
 * error pages work stays linear, and as each is compared with its neighbours they become one group all the same.
 */
const MOST_COMPARED = 16;

/** Whether the longer text holds nearly all of the shorter one, whatever it adds. */
function holdsNearlyAll({ shared, compared }: Comparison): boolean {
  return compared >= FEWEST_COMPARED && shared >= compared * 0.9;
}

/** Whether two texts share half of the shorter one's runs of words, which is most of its sentences. */
function sharesMost({ shared, compared }: Comparison): boolean {
  // Of a few hashes more must agree than half, by as much as chance can add (one standard deviation).
  return compared >= FEWEST_COMPARED && shared >= compared / 2 + Math.sqrt(compared) / 2;
}

/** Fewer prove nothing. */
const FEWEST_COMPARED = 10;

interface Comparison {
  /** How many runs of words both texts have, of those of which that is known. */
  shared: number;
  /** How many of those the one with fewer has. */
  compared: number;
}

function compare(one: Sketched = NOTHING, other: Sketched = NOTHING): Comparison {
  const known = Math.min(one.known, other.known);
  let [at, to, shared] = [0, 0, 0];
  while (at < one.hashes.length || to < other.hashes.length) {
    const [a, b] = [one.hashes[at] ?? BEYOND, other.hashes[to] ?? BEYOND];
    if (Math.min(a, b) > known) break;
    if (a === b) shared += 1;
    if (a <= b) at += 1;
    if (b <= a) to += 1;
  }
  return { shared, compared: Math.min(at, to) };
}

const NOTHING: Sketched = { hashes: new Uint32Array(0), known: 0 };
const BEYOND = HIGHEST + 1;

/** Hashes that texts of more groups share are standing phrases. A story that more editors rewrote than that is rare. */
const MOST_GROUPS = 8;

function standingPhrases(texts: readonly Sketched[], parents: Int32Array): Set<number> {
  const phrases = new Set<number>();
  for (const { hash, sharers } of hashesInSeveral(texts, SKETCH_SIZE)) {
    if (sharers.length <= MOST_GROUPS) continue;
    if (new Set(sharers.map((index) => rootOf(parents, index))).size > MOST_GROUPS) phrases.add(hash);
  }
  return phrases;
}

function withoutPhrases(texts: readonly Sketched[], phrases: ReadonlySet<number>): readonly Sketched[] {
  if (phrases.size === 0) return texts;
  return texts.map(({ hashes, known }) => ({ hashes: hashes.filter((hash) => !phrases.has(hash)), known }));
}

/** Each hash that is among the first `leading` of several texts, with the indexes of those texts, ascending. */
function* hashesInSeveral(
  texts: readonly Sketched[],
  leading: number,
): Generator<{ hash: number; sharers: Uint32Array }> {
  const places = sortedPlaces(texts, leading);
  const hashAt = (at: number) => Math.floor((places[at] ?? -1) / MOST_TEXTS);
  let from = 0;
  for (let to = 1; to <= places.length; to += 1) {
    const hash = hashAt(from);
    if (hashAt(to) === hash) continue;
    if (to - from > 1) {
      yield { hash, sharers: Uint32Array.from(places.subarray(from, to), (place) => place % MOST_TEXTS) };
    }
    from = to;
  }
}

/** A hash and the index of a text fit into one number: 32 bits and 21 make 53. */
const MOST_TEXTS = 2 ** 21;

/** For every hash of every text a number that holds the two, ascending. */
function sortedPlaces(texts: readonly Sketched[], leading: number): Float64Array {
  const places = new Float64Array(texts.reduce((sum, { hashes }) => sum + Math.min(hashes.length, leading), 0));
  let at = 0;
  for (const [index, { hashes }] of texts.entries()) {
    for (const hash of hashes.subarray(0, leading)) {
      places[at] = hash * MOST_TEXTS + index;
      at += 1;
    }
  }
  return places.sort();
}

/** The groups of a partition that grows together (union–find): each index leads to a smaller one of its group, the smallest to itself. */
function rootOf(parents: Int32Array, index: number): number {
  let root = index;
  for (let next = parents[root] ?? root; next !== root; next = parents[root] ?? root) root = next;
  for (let at = index; at !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}

function groupsOf(parents: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  for (let index = 0; index < parents.length; index += 1) {
    const root = rootOf(parents, index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
