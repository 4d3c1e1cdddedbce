import type { Place } from '../parts/places.ts';
import type { Term, Wanted, ZoneWanted } from '../query/query.ts';
import { matchesOf, placesOf, postingsOf } from './matches.ts';
import type { Index } from './parts.ts';

/** How often articles have what is wanted, by their numbers; only those that do. */
export type Hits = Map<number, Hit>;

export interface Hit {
  inTitle: number;
  inText: number;
}

/** Finds words in a row. Places are looked up only where they matter: for several words, and within quotations. */
export async function hitsOf({ words, zone }: Extract<Term, { kind: 'words' }>, index: Index): Promise<Hits> {
  const [only] = words;
  if (only !== undefined && words.length === 1 && zone !== 'said') return hitsOfWord(only, zone, index);
  const places = await Promise.all(words.map((word) => placesOfWord(word, index)));
  return inARow(places, zone);
}

async function hitsOfWord(word: Wanted, zone: 'anywhere' | 'title', index: Index): Promise<Hits> {
  const hits: Hits = new Map();
  for (const match of await matchesOf(word, index)) {
    const { articles, inTitle, inText } = postingsOf(match);
    for (const [at, article] of articles.entries()) {
      const title = inTitle[at] ?? 0;
      const text = zone === 'title' ? 0 : (inText[at] ?? 0);
      if (title + text > 0) addHit(hits, article, title, text);
    }
  }
  return hits;
}

function addHit(hits: Hits, article: number, inTitle: number, inText: number): void {
  const known = hits.get(article);
  if (known === undefined) hits.set(article, { inTitle, inText });
  else {
    known.inTitle += inTitle;
    known.inText += inText;
  }
}

/** By article, the zones of a word's places by their positions. */
type Places = Map<number, Map<number, Place['zone']>>;

async function placesOfWord(word: Wanted, index: Index): Promise<Places> {
  const all: Places = new Map();
  for (const match of await matchesOf(word, index)) {
    const postings = postingsOf(match);
    const places = await placesOf(match, postings, index);
    for (const [at, article] of postings.articles.entries()) {
      const own = all.get(article) ?? new Map<number, Place['zone']>();
      all.set(article, own);
      for (const { position, zone } of places[at] ?? []) own.set(position, zone);
    }
  }
  return all;
}

function inARow(words: readonly Places[], zone: ZoneWanted): Hits {
  const hits: Hits = new Map();
  const [first, ...rest] = words;
  for (const [article, starts] of first ?? []) {
    const own = rest.map((word) => word.get(article));
    for (const [position, found] of starts) {
      const zones = [found, ...own.map((places, index) => places?.get(position + index + 1))];
      if (zones.includes(undefined) || !isIn(zones, zone)) continue;
      addHit(hits, article, found === 'title' ? 1 : 0, found === 'title' ? 0 : 1);
    }
  }
  return hits;
}

function isIn(zones: readonly (Place['zone'] | undefined)[], zone: ZoneWanted): boolean {
  return zone === 'anywhere' || zones.every((one) => one === zone);
}
