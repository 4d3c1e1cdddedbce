import type { Columns } from '../parts/columns.ts';
import type { Answer } from './answer.ts';
import { type Compare, comparing, firstOf, type Order } from './order.ts';

/** An article found, and the other versions of its text that were found, where it stands for them. */
export interface Result {
  article: number;
  further: number[];
}

/** What an answer has, as lists show it. */
export interface Results {
  count: number;
  /** Whether other versions of some text were found. */
  haveVersions: boolean;
  /** So many of them behind the first `before`, in order. */
  portion: (before: number, count: number) => Result[];
  /** The numbers of all articles found, in order. */
  articles: () => number[];
}

/** The articles found, in an order: every version of a text, or of each text the one that stands first. */
export function resultsOf(answer: Answer, order: Order, everyVersion: boolean, columns: Columns): Results {
  const compare = comparing(answer, order, columns);
  const all = placesOf(answer);
  const texts = oncePerText(answer, compare, columns);
  const haveVersions = texts.length < all.length;
  const places = everyVersion ? all : texts;
  const articleAt = (place: number) => answer.articles[place] ?? 0;
  return {
    count: places.length,
    haveVersions,
    portion(before, count) {
      const here = firstOf(places, before + count, compare).slice(before);
      const further = haveVersions && !everyVersion ? versionsFound(here, answer, columns) : [];
      return here.map((place, at) => ({
        article: articleAt(place),
        further: (further[at] ?? []).sort(compare).map(articleAt),
      }));
    },
    articles: () => firstOf(all, all.length, compare).map(articleAt),
  };
}

/** The places of all articles in the answer. */
function placesOf({ articles }: Answer): Int32Array {
  const places = new Int32Array(articles.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  return places;
}

/** By their places in the answer, of the versions of each text the one that stands first. */
function oncePerText({ articles }: Answer, compare: Compare, { firstVersions }: Columns): Int32Array {
  const NOT_YET = -1;
  const firsts = new Int32Array(firstVersions.length).fill(NOT_YET);
  for (let place = 0; place < articles.length; place += 1) {
    const text = firstVersions[articles[place] ?? 0] ?? 0;
    const before = firsts[text] ?? NOT_YET;
    if (before === NOT_YET || compare(place, before) < 0) firsts[text] = place;
  }
  let count = 0;
  for (let text = 0; text < firsts.length; text += 1) {
    const first = firsts[text] ?? NOT_YET;
    if (first !== NOT_YET) firsts[count++] = first;
  }
  return firsts.slice(0, count);
}

/** For each of some places, the others at which the same text was found. */
function versionsFound(places: readonly number[], answer: Answer, { firstVersions }: Columns): number[][] {
  const textAt = (place: number) => firstVersions[answer.articles[place] ?? 0] ?? 0;
  const wanted = new Uint8Array(firstVersions.length);
  for (const place of places) wanted[textAt(place)] = 1;
  const versions = [...placesOf(answer).filter((place) => wanted[textAt(place)] === 1)];
  return places.map((own) => versions.filter((place) => place !== own && textAt(place) === textAt(own)));
}
