import { eachPlace } from '../parts/places.ts';
import type { Term, Wanted, ZoneWanted } from '../query/query.ts';
import { matchesOf, placesOf, postingsOf } from './matches.ts';
import type { Index } from './parts.ts';

/** How often each article of the archive has what is wanted, by its number; what stands in the headline counts thrice. */
export type Hits = Int32Array;

const TITLE = 3;

/** Finds words in a row. Places are looked up only where they matter: for several words, and within quotations. */
export async function hitsOf({ words, zone }: Extract<Term, { kind: 'words' }>, index: Index): Promise<Hits> {
  const [only] = words;
  if (only !== undefined && words.length === 1 && zone !== 'said') return hitsOfWord(only, zone, index);
  const places = await Promise.all(words.map((word) => placesOfWord(word, zone, index)));
  return hitsAt(inARow(places), index);
}

async function hitsOfWord(word: Wanted, zone: 'anywhere' | 'title', index: Index): Promise<Hits> {
  const hits = noHits(index);
  for (const match of await matchesOf(word, index)) {
    const { articles, times, inTitle } = postingsOf(match);
    for (let at = 0; at < articles.length; at += 1) {
      const article = articles[at] ?? 0;
      const titles = inTitle[at] ?? 0;
      const texts = zone === 'anywhere' ? (times[at] ?? 0) - titles : 0;
      hits[article] = (hits[article] ?? 0) + TITLE * titles + texts;
    }
  }
  return hits;
}

function noHits({ directory: { articles } }: Index): Hits {
  return new Int32Array(articles);
}

/** So many words an article may have, for each place in the archive to be one number: the article's, the word's in it, and whether that is in the headline. */
const MOST_WORDS = 2 ** 24;

function placeIn(article: number, position: number, isTitle: boolean): number {
  return (article * MOST_WORDS + position) * 2 + (isTitle ? 1 : 0);
}

/** How far it is from a place to that of the next word. */
const NEXT = placeIn(0, 1, false);

/** All places of a word in the archive that are in a zone, ascending. */
async function placesOfWord(word: Wanted, zone: ZoneWanted, index: Index): Promise<Float64Array> {
  const matches = await matchesOf(word, index);
  const all = await Promise.all(
    matches.map(async (match) => {
      const postings = postingsOf(match);
      const places = new Float64Array(postings.times.reduce((sum, times) => sum + times, 0));
      let count = 0;
      eachPlace(await placesOf(match, index), postings, (article, position, own) => {
        if (zone === 'anywhere' || own === zone) places[count++] = placeIn(article, position, own === 'title');
      });
      return places.subarray(0, count);
    }),
  );
  const [only, ...others] = all;
  return only !== undefined && others.length === 0 ? only : joined(all).sort();
}

function joined(all: readonly Float64Array[]): Float64Array {
  const places = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const own of all) {
    places.set(own, end);
    end += own.length;
  }
  return places;
}

/** The places of the first word behind which the others follow. */
function inARow([first = new Float64Array(), ...others]: readonly Float64Array[]): Float64Array {
  return others.reduce((starts, places, other) => {
    const ahead = (other + 1) * NEXT;
    let at = 0;
    return starts.filter((start) => {
      while ((places[at] ?? Number.POSITIVE_INFINITY) < start + ahead) at += 1;
      return places[at] === start + ahead;
    });
  }, first);
}

function hitsAt(places: Float64Array, index: Index): Hits {
  const hits = noHits(index);
  for (const place of places) {
    const article = Math.floor(place / 2 / MOST_WORDS);
    hits[article] = (hits[article] ?? 0) + (place % 2 === 1 ? TITLE : 1);
  }
  return hits;
}
