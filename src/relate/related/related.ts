import { languageOf } from '../../language/index.ts';
import type { Card, InCluster, Related } from '../../model/archive.ts';
import { keyOfTerm } from './terms.ts';

/**
 * For each card the leads nearest to it, the nearest first, and what they share: names and words, of which the rare weigh
 * more. A card's own copies are no news to its reader and left out. `leads` are in the archive's order. Linear in the number
 * of cards: each is found by what it holds, through an index, and of what very many hold only those near in time are seen.
 */
export function relatedAmong(
  cards: readonly Card[],
  leads: readonly Card[],
  clusterOf: ReadonlyMap<string, InCluster>,
): Map<string, Related[]> {
  const index = indexOf(leads);
  const tally = openTally(leads.length);
  const places = new Map(leads.map(({ path }, place) => [path, place]));
  const related = new Map<string, Related[]>();
  for (const card of cards) {
    const own = places.get(clusterOf.get(card.path)?.cluster.cards[0]?.path ?? card.path) ?? 0;
    const facets = facetsOf(card, index.ids);
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

const MOST_RELATED = 5;

/** Of what more leads hold, those that stand nearest in the archive's order are looked at: half before, half after. */
const MOST_LOOKED_AT = 100;

/** A name tells more than a word. */
const NAME_WEIGHS = 1.5;

/** What is in fewer articles than this is as rare in a small archive as in one of this size. */
const SMALLEST = 300;

/**
 * How near a lead must be. A facet in every hundredth article weighs ln 100, and so does, with others, what two articles
 * share: were it chance, of all leads one in e to the sum would share as much. Nearness means that less than a thirtieth of
 * one would.
 */
function nearEnough(leads: number): number {
  return Math.log(Math.max(leads, SMALLEST) * 30);
}

/** A name or word by which a card is near others. */
interface Facet {
  id: number;
  kind: 'name' | 'word';
  label: string;
}

interface Index {
  /** The number of each facet, by its kind and key. */
  ids: Map<string, number>;
  /** The places, ascending, of the leads that have a facet, by its number. */
  postings: number[][];
  weightOf: (facet: Facet) => number;
  /** How much a lead must share to be near. */
  near: number;
}

function indexOf(leads: readonly Card[]): Index {
  const ids = new Map<string, number>();
  const postings: number[][] = [];
  for (const [place, lead] of leads.entries()) {
    for (const { id } of facetsOf(lead, ids)) {
      const places = postings[id];
      if (places === undefined) postings[id] = [place];
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  const frequent = Math.max(3, leads.length / 3);
  const weightOf = ({ id, kind }: Facet) => {
    const count = postings[id]?.length ?? 0;
    if (count === 0 || count > frequent) return 0;
    return Math.log(Math.max(leads.length, SMALLEST) / count) * (kind === 'name' ? NAME_WEIGHS : 1);
  };
  return { ids, postings, weightOf, near: nearEnough(leads.length) };
}

/** The facets of a card; those that are new get the next number. */
function facetsOf({ names, terms, language }: Card, ids: Map<string, number>): Facet[] {
  const words = languageOf(language);
  const idOf = (key: string) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  return [
    ...names.map(({ id, name }): Facet => ({ id: idOf(id), kind: 'name', label: name })),
    ...terms.map((term): Facet => ({ id: idOf(`word/${keyOfTerm(term, words)}`), kind: 'word', label: term })),
  ];
}

/** Sums for each lead that are empty between two cards; kept, since to make them anew for each would cost as much as the archive. */
interface Tally {
  weights: Float64Array;
  counts: Uint8Array;
}

function openTally(size: number): Tally {
  return { weights: new Float64Array(size), counts: new Uint8Array(size) };
}

/** The places of the leads nearest to the one at `own`, without itself. */
function nearestTo(own: number, facets: readonly Facet[], index: Index, { weights, counts }: Tally): number[] {
  const touched: number[] = [];
  for (const facet of facets) {
    const weight = index.weightOf(facet);
    if (weight === 0) continue;
    for (const place of placesAround(own, index.postings[facet.id] ?? [])) {
      if (counts[place] === 0) touched.push(place);
      counts[place] = (counts[place] ?? 0) + 1;
      weights[place] = (weights[place] ?? 0) + weight;
    }
  }
  const weightAt = (place: number) => weights[place] ?? 0;
  const near = touched
    .filter((place) => place !== own && (counts[place] ?? 0) > 1 && weightAt(place) >= index.near)
    .sort((one, other) => weightAt(other) - weightAt(one) || Math.abs(one - own) - Math.abs(other - own) || one - other)
    .slice(0, MOST_RELATED);
  for (const place of touched) {
    weights[place] = 0;
    counts[place] = 0;
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
