import { group } from 'd3-array';
import { openReader, openWriter } from '../bytes.ts';
import { encodePlaces, placeNumber } from '../parts/places.ts';
import { encodeGroups, type Form, type Group, postingNumbers } from '../parts/terms.ts';
import type { Known } from '../parts/words.ts';
import type { Searchable } from '../searchable.ts';
import type { StemmedLanguage } from '../words/stem.ts';
import { eachToken } from '../words/tokens.ts';
import { openPool } from './pool.ts';
import { portions } from './portions.ts';
import type { Spool } from './spool.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Which article has which word where: gathered article by article, read word by word. */
export interface Inversion {
  /** Returns how many words the article has. */
  add: (article: number, searchable: Searchable, language: StemmedLanguage) => number;
  /** The words in order, in parts of about equal size; each part with its first key. */
  parts: () => Generator<TermsPart>;
  /** All words in order. */
  words: () => Known[];
}

export interface TermsPart {
  first: string;
  terms: Uint8Array;
  places: Uint8Array;
}

/** As many bytes of postings go into a part, if no single word has more. */
const PART_BYTES = 26_000;

/** An inversion that holds no more than so many bytes of places and keeps the others in `spool`. */
export function openInversion(spool: Spool, mostHeld: number): Inversion {
  const vocabulary = openVocabulary();
  const postings = openPool();
  const places = openPool();
  const words = openWords();

  const held = (word: number) => ({ postings: postings.read(word), places: places.read(word) });
  const spoolAll = () => {
    for (const [heap, own] of wordsByHeap(vocabulary)) {
      const portion = encodeHeld(own, held);
      if (portion.length > 0) spool.append(heap, portion);
    }
    postings.clear();
    places.clear();
  };

  return {
    add(article, searchable, language) {
      const numberOf = vocabulary.numbersIn(language);
      let length = 0;
      eachToken(searchable, (text, start, end, position, zone) => {
        const number = numberOf(text, start, end);
        const place = placeNumber(position, zone);
        places.number(number, place - words.enter(number, zone === 'title', place));
        length += 1;
      });
      words.leave(article, (word, step, inTitle, inText) => {
        for (const part of postingNumbers(step, inTitle, inText)) postings.number(word, part);
      });
      if (postings.size() + places.size() > mostHeld) spoolAll();
      return length;
    },
    *parts() {
      for (const groups of portions(groupsIn(vocabulary, spool, held), sizeOf, PART_BYTES)) yield partOfGroups(groups);
    },
    words: () => wordsOf(vocabulary, words.articles),
  };
}

/** What is to be known of each word while the articles come. */
function openWords() {
  const inTitle: number[] = [];
  const inText: number[] = [];
  const lastPlace: number[] = [];
  const lastArticle: number[] = [];
  const articles: number[] = [];
  let here: number[] = [];
  return {
    /** How many articles have each word. */
    articles,
    /** Counts a word of the article; returns the number of its place before this one, 0 where it is the first. */
    enter(word: number, isTitle: boolean, place: number): number {
      const [title = 0, text = 0] = [inTitle[word], inText[word]];
      const isFirst = title + text === 0;
      if (isFirst) here.push(word);
      inTitle[word] = isTitle ? title + 1 : title;
      inText[word] = isTitle ? text : text + 1;
      const before = isFirst ? 0 : (lastPlace[word] ?? 0);
      lastPlace[word] = place;
      return before;
    },
    /** The words of the article, each once: how far it is from the last article that had it, and how often it is there. */
    leave(article: number, take: (word: number, step: number, inTitle: number, inText: number) => void) {
      for (const word of here) {
        take(word, article - (lastArticle[word] ?? 0), inTitle[word] ?? 0, inText[word] ?? 0);
        lastArticle[word] = article;
        inTitle[word] = 0;
        inText[word] = 0;
        articles[word] = (articles[word] ?? 0) + 1;
      }
      here = [];
    },
  };
}

interface Held {
  postings: Uint8Array;
  places: Uint8Array;
}

/** The words of each heap, the heaps in order. */
function wordsByHeap({ heaps }: Vocabulary): [heap: number, words: number[]][] {
  return [...group(heaps.keys(), (word) => heaps[word] ?? 0)].sort(([a], [b]) => a - b);
}

/** What is held of some words, as one portion of a heap; those of which nothing is held are left out. */
function encodeHeld(words: readonly number[], held: (word: number) => Held): Uint8Array {
  const writer = openWriter();
  for (const word of words) {
    const { postings, places } = held(word);
    if (postings.length === 0) continue;
    writer.number(word);
    writer.bytes(postings);
    writer.bytes(places);
  }
  return writer.take();
}

/** What was spooled of the words of a heap, in order. */
function spooledIn(heap: Uint8Array): Map<number, Held[]> {
  const spooled = new Map<number, Held[]>();
  const reader = openReader(heap);
  while (!reader.done()) {
    const word = reader.number();
    const own = spooled.get(word) ?? [];
    spooled.set(word, own);
    own.push({ postings: reader.bytes(), places: reader.bytes() });
  }
  return spooled;
}

interface GroupWithPlaces extends Group {
  forms: FormWithPlaces[];
}

interface FormWithPlaces extends Form {
  places: Uint8Array;
}

/** All words with one stem, in the order of their keys. One heap at a time is in memory. */
function* groupsIn(vocabulary: Vocabulary, spool: Spool, held: (word: number) => Held): Generator<GroupWithPlaces> {
  const { keys, forms } = vocabulary;
  for (const [heap, words] of wordsByHeap(vocabulary)) {
    const spooled = spooledIn(spool.read(heap));
    const groups = group(words, (word) => keys[word] ?? '');
    for (const key of [...groups.keys()].sort()) {
      const own = (groups.get(key) ?? []).map((word) => ({
        form: forms[word] ?? '',
        ...joined(spooled.get(word), held(word)),
      }));
      yield { key, forms: own.sort((a, b) => (a.form < b.form ? -1 : 1)) };
    }
  }
}

/** Each portion goes on where the one before ended. */
function joined(spooled: readonly Held[] | undefined, held: Held): Held {
  if (spooled === undefined) return held;
  const all = [...spooled, held];
  return {
    postings: Buffer.concat(all.map(({ postings }) => postings)),
    places: Buffer.concat(all.map(({ places }) => places)),
  };
}

function sizeOf({ forms }: GroupWithPlaces): number {
  return forms.reduce((sum, { postings }) => sum + postings.length, 0);
}

function partOfGroups(groups: readonly GroupWithPlaces[]): TermsPart {
  return {
    first: groups[0]?.key ?? '',
    terms: encodeGroups(groups),
    places: encodePlaces(groups.flatMap(({ forms }) => forms.map(({ places }) => places))),
  };
}

function wordsOf({ forms, spellings }: Vocabulary, counts: readonly number[]): Known[] {
  const known = new Map<string, Known>();
  for (const [word, form] of forms.entries()) {
    const own = known.get(form) ?? { form, written: spellings[word] ?? form, articles: 0 };
    known.set(form, own);
    own.articles += counts[word] ?? 0;
  }
  return [...known.values()].sort((a, b) => (a.form < b.form ? -1 : 1));
}
