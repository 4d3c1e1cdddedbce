import { languageOf } from '../../language/index.ts';
import type { Archive, Related } from '../../model/archive.ts';
import type { Card, FullCard } from '../../model/card.ts';
import { keyOfTerm } from './terms.ts';

/**
 * For each card the leads nearest to it, the nearest first, and what they share: names and words, of which the rare weigh
 * more. A card's own copies are no news to its reader and left out. `leads` are in the archive's order. Linear in the number
 * of cards: each is found by what it holds, through an index, and of what very many hold only those near in time are seen.
 */
export function relatedAmong(archive: Relating): Map<string, Related[]> {
  const { cards, leads, clusterOf } = archive;
  const index = indexOf(archive);
  const tally = openTally(leads.length);
  const places = new Map(leads.map(({ path }, place) => [path, place]));
  const related = new Map<string, Related[]>();
  for (const card of cards) {
    const own = places.get(clusterOf.get(card.path)?.cluster.cards[0]?.path ?? card.path) ?? 0;
    const facets = facetsOf(card, archive, index.ids);
    const near = nearestTo(own, facets, index, tally);
    if (near.length === 0) continue;
    related.set(
      card.path,
      near.flatMap((place) => {
        const other = leads[place];
        return other === undefined ? [] : [{ card: other, ...sharedOf(facets, place, index) }];
      }),
    );
  }
  return related;
}

/** What of an archive tells who is near whom. */
export interface Relating extends Pick<Archive, 'cards' | 'leads' | 'clusterOf' | 'names' | 'nameIds'> {
  /** The cards by path, with the words that tell what each is about. */
  full: ReadonlyMap<string, FullCard>;
}

const MOST_RELATED = 5;

/** Of what more leads hold, those that stand nearest in the archive's order are looked at: half before, half after. */
const MOST_LOOKED_AT = 100;

/** Who is named tells more than what words are used, and more than where it was. */
const FIGURE_WEIGHS = 1.5;

/** What is in fewer articles than this is as rare in a small archive as in one of this size. */
const SMALLEST = 300;

/** A facet is rare that fewer than the root of all leads have: of two such, chance alone puts less than one lead beside another. */
function isRare(count: number, leads: number): boolean {
  return count * count <= Math.max(leads, SMALLEST);
}

/**
 * How much of what is rare a lead must share to be near: so much that chance alone would put less than a hundredth of one
 * lead so near (the weights are logarithms of how rare a facet is, so their sum is that of how rare it is to have all).
 */
function nearEnough(leads: number): number {
  return Math.log(Math.max(leads, SMALLEST) * 100);
}

/** A name or word by which a card is near others. */
interface Facet {
  id: number;
  kind: 'name' | 'word';
  factor: number;
  label: string;
}

interface Index {
  /** The number of each facet, by its kind and key. */
  ids: Map<string, number>;
  /** The places, ascending, of the leads that have a facet, by its number. */
  postings: number[][];
  weightOf: (facet: Facet) => number;
  isRare: (facet: Facet) => boolean;
  /** How much of what is rare a lead must share to be near. */
  near: number;
}

function indexOf(archive: Relating): Index {
  const { leads } = archive;
  const ids = new Map<string, number>();
  const postings: number[][] = [];
  for (const [place, lead] of leads.entries()) {
    for (const { id } of facetsOf(lead, archive, ids)) {
      const places = postings[id];
      if (places === undefined) postings[id] = [place];
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  const frequent = Math.max(3, leads.length / 3);
  const countOf = ({ id }: Facet) => postings[id]?.length ?? 0;
  const weightOf = (facet: Facet) => {
    const count = countOf(facet);
    if (count === 0 || count > frequent) return 0;
    return Math.log(Math.max(leads.length, SMALLEST) / count) * facet.factor;
  };
  return {
    ids,
    postings,
    weightOf,
    isRare: (facet) => isRare(countOf(facet), leads.length),
    near: nearEnough(leads.length),
  };
}

/** How many names of an article may relate it to others: of a list of all members of a parliament the first. */
const MOST_NAMES = 30;

/** The facets of a card; those that are new get the next number. A bare surname may be anybody's. */
function facetsOf({ path, language }: Card, { names, nameIds, full }: Relating, ids: Map<string, number>): Facet[] {
  const words = languageOf(language);
  const idOf = (key: string) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const named = [...new Set(nameIds.get(path))].flatMap((id) => names.get(id) ?? []).filter(({ bare }) => !bare);
  return [
    ...named.slice(0, MOST_NAMES).map(
      ({ id, type, name }): Facet => ({
        id: idOf(id),
        kind: 'name',
        factor: type === 'place' ? 1 : FIGURE_WEIGHS,
        label: name,
      }),
    ),
    ...(full.get(path)?.terms ?? []).map(
      (term): Facet => ({ id: idOf(`word/${keyOfTerm(term, words)}`), kind: 'word', factor: 1, label: term }),
    ),
  ];
}

/**
 * For each lead the weight of what it shares with a card, and of this the part that is rare. Empty between two cards; kept,
 * since to make it anew for each would cost as much as the archive.
 */
interface Tally {
  weights: Float64Array;
  rare: Float64Array;
}

function openTally(size: number): Tally {
  return { weights: new Float64Array(size), rare: new Float64Array(size) };
}

/** The places of the leads nearest to the one at `own`, without itself. */
function nearestTo(own: number, facets: readonly Facet[], index: Index, { weights, rare }: Tally): number[] {
  const touched: number[] = [];
  for (const facet of facets) {
    const weight = index.weightOf(facet);
    if (weight === 0) continue;
    for (const place of placesAround(own, index.postings[facet.id] ?? [])) {
      if (weights[place] === 0) touched.push(place);
      weights[place] = (weights[place] ?? 0) + weight;
      if (index.isRare(facet)) rare[place] = (rare[place] ?? 0) + weight;
    }
  }
  const weightAt = (place: number) => weights[place] ?? 0;
  const near = touched
    .filter((place) => place !== own && (rare[place] ?? 0) >= index.near)
    .sort((one, other) => weightAt(other) - weightAt(one) || Math.abs(one - own) - Math.abs(other - own) || one - other)
    .slice(0, MOST_RELATED);
  for (const place of touched) {
    weights[place] = 0;
    rare[place] = 0;
  }
  return near;
}

function placesAround(own: number, places: readonly number[]): readonly number[] {
  if (places.length <= MOST_LOOKED_AT) return places;
  const middle = firstFrom(places, own) - MOST_LOOKED_AT / 2;
  const first = Math.min(Math.max(0, middle), places.length - MOST_LOOKED_AT);
  return places.slice(first, first + MOST_LOOKED_AT);
}

/** The index of the first of ascending places that is not before `place`. */
function firstFrom(places: readonly number[], place: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What a card shares with the lead at a place, the rarest first. */
function sharedOf(facets: readonly Facet[], place: number, { postings, weightOf }: Index): Omit<Related, 'card'> {
  const shared = facets
    .filter((facet) => weightOf(facet) > 0 && holds(postings[facet.id] ?? [], place))
    .sort((one, other) => weightOf(other) - weightOf(one));
  const labels = (kind: Facet['kind']) => shared.filter((facet) => facet.kind === kind).map(({ label }) => label);
  return { names: labels('name'), words: labels('word') };
}

function holds(places: readonly number[], place: number): boolean {
  return places[firstFrom(places, place)] === place;
}
