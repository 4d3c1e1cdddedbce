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
  join(texts, parents, nearlyAll);
  join(withoutPhrases(texts, standingPhrases(texts, parents)), parents, most);
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

/** Unites the groups of all texts that share a leading hash and are copies. No two texts are compared twice. */
function join(texts: readonly Sketched[], parents: Int32Array, enough: Enough): void {
  const places = sortedPlaces(texts, LEADING);
  const standing = placesByText(places, texts.length);
  const metBy = new Int32Array(texts.length).fill(-1);
  for (const [one, text] of texts.entries()) {
    for (let nth = one * LEADING; nth < one * LEADING + Math.min(text.hashes.length, LEADING); nth += 1) {
      const own = standing[nth] ?? 0;
      const next = (Math.floor((places[own] ?? 0) / MOST_TEXTS) + 1) * MOST_TEXTS;
      for (let at = own + 1; at <= own + MOST_COMPARED && (places[at] ?? Infinity) < next; at += 1) {
        const other = (places[at] ?? 0) % MOST_TEXTS;
        if (metBy[other] === one) continue;
        metBy[other] = one;
        const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
        if (a !== b && areCopies(text, texts[other], enough)) parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
}

/** Where the hashes of each text stand among all: those of a text one after the other, with room for as many as lead. */
function placesByText(places: Float64Array, texts: number): Int32Array {
  const standing = new Int32Array(texts * LEADING);
  const counts = new Uint8Array(texts);
  for (const [at, place] of places.entries()) {
    const text = place % MOST_TEXTS;
    const count = counts[text] ?? 0;
    standing[text * LEADING + count] = at;
    counts[text] = count + 1;
  }
  return standing;
}

/** So many hashes of a sketch, the smallest, lead to others; of a text and one five times as long four or five are the same. */
const LEADING = 24;

/**
 * Each text is compared with so many that follow it in the list of those that share a hash: in a heap of a hundred thousand
 * error pages work stays linear, and as each is compared with its neighbours they become one group all the same.
 */
const MOST_COMPARED = 16;

/** How many runs of words two texts must share, of so many that the one with fewer has. */
type Enough = (compared: number) => number;

/** So many that the longer text holds nearly all of the shorter one, whatever it adds. */
const nearlyAll: Enough = (compared) => compared * 0.9;

/** So many that it is half of the shorter one's, which is most of its sentences; of a few more, by as much as chance can add (one standard deviation). */
const most: Enough = (compared) => compared / 2 + Math.sqrt(compared) / 2;

/** Fewer prove nothing. */
const FEWEST_COMPARED = 10;

/** Whether two texts share enough of the runs of which both sketches know; that they do not is mostly plain after a few. */
function areCopies(one = NOTHING, other = NOTHING, enough: Enough): boolean {
  const known = Math.min(one.known, other.known);
  const [ones, others] = [countUpTo(known, one.hashes), countUpTo(known, other.hashes)];
  const compared = Math.min(ones, others);
  if (compared < FEWEST_COMPARED) return false;
  const [few, many] = ones < others ? [one.hashes, other.hashes] : [other.hashes, one.hashes];
  let spare = compared - enough(compared);
  let at = 0;
  for (let index = 0; index < compared; index += 1) {
    const hash = few[index] ?? 0;
    while (at < many.length && (many[at] ?? 0) < hash) at += 1;
    if (at < many.length && many[at] === hash) continue;
    spare -= 1;
    if (spare < 0) return false;
  }
  return true;
}

function countUpTo(highest: number, hashes: Uint32Array): number {
  let count = hashes.length;
  while (count > 0 && (hashes[count - 1] ?? 0) > highest) count -= 1;
  return count;
}

const NOTHING: Sketched = { hashes: new Uint32Array(0), known: 0 };

/** Hashes that texts of more groups share are standing phrases. A story that more editors rewrote than that is rare. */
const MOST_GROUPS = 8;

function standingPhrases(texts: readonly Sketched[], parents: Int32Array): Set<number> {
  const phrases = new Set<number>();
  for (const { hash, sharers } of hashesInSeveral(texts)) {
    if (sharers.length <= MOST_GROUPS) continue;
    if (new Set(sharers.map((index) => rootOf(parents, index))).size > MOST_GROUPS) phrases.add(hash);
  }
  return phrases;
}

function withoutPhrases(texts: readonly Sketched[], phrases: ReadonlySet<number>): readonly Sketched[] {
  if (phrases.size === 0) return texts;
  return texts.map(({ hashes, known }) => ({ hashes: hashes.filter((hash) => !phrases.has(hash)), known }));
}

/** Each hash that several texts have, with the indexes of those texts, ascending. */
function* hashesInSeveral(texts: readonly Sketched[]): Generator<{ hash: number; sharers: Uint32Array }> {
  const places = sortedPlaces(texts, SKETCH_SIZE);
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
