import { openWriter } from '../bytes.ts';
import { placeNumber } from '../parts/places.ts';
import { writePosting } from '../parts/terms.ts';
import type { Zone } from '../words/tokens.ts';
import { openRows } from './rows.ts';

/** The words of articles as they are read, held until they are given back word by word. */
export interface Holdings {
  /** Notes the next word of an article. Articles come in order, and so do the words of each. */
  add: (article: number, word: number, position: number, zone: Zone) => void;
  /** How many words it holds. */
  size: () => number;
  /** Empties it; what is returned tells of each word, once, what was held. All words are numbers below `count`. */
  take: (count: number) => (word: number) => Held;
}

/** Of one word: how often articles have it and where, and how many have it. */
export interface Held {
  postings: Uint8Array;
  places: Uint8Array;
  articles: number;
}

/** Zones as they are held, in the lowest bits of a place. */
const SAID = 1;
const TITLE = 2;
const ZONE_BITS = 2;

export function openHoldings(): Holdings {
  const rows = openRows();
  const postings = openWriter();
  const places = openWriter();
  /** By word, the last article that had it, of those held before too. */
  let last = new Int32Array();
  return {
    add(article, word, position, zone) {
      rows.add(word, article, (position << ZONE_BITS) | (zone === 'said' ? SAID : zone === 'title' ? TITLE : 0));
    },
    size: rows.size,
    take(count) {
      const sorted = rows.take(count);
      const known = last;
      last = new Int32Array(count);
      last.set(known);
      return (word) => {
        const end = sorted.starts[word + 1] ?? 0;
        let articles = 0;
        for (let row = sorted.starts[word] ?? 0; row < end; articles += 1) {
          const article = sorted.articles[row] ?? 0;
          let inTitle = 0;
          let inText = 0;
          let before = 0;
          for (; row < end && sorted.articles[row] === article; row += 1) {
            const place = sorted.places[row] ?? 0;
            if ((place & TITLE) === 0) inText += 1;
            else inTitle += 1;
            const number = placeNumber(place >>> ZONE_BITS, (place & SAID) === SAID);
            places.number(number - before);
            before = number;
          }
          writePosting(postings, article - (last[word] ?? 0), inTitle, inText);
          last[word] = article;
        }
        return { postings: postings.take(), places: places.take(), articles };
      };
    },
  };
}
