import { openReader, openWriter } from '../bytes.ts';
import { encodePlaces, openPlaces, placeNumber } from '../parts/places.ts';
import { encodeGroups, type Form, type Group, openPostings } from '../parts/terms.ts';
import type { Known } from '../parts/words.ts';
import type { Searchable } from '../searchable.ts';
import type { StemmedLanguage } from '../words/stem.ts';
import { tokensOf } from '../words/tokens.ts';
import { grouped } from './grouped.ts';
import { portions } from './portions.ts';
import type { Spool } from './spool.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Which article has which word where: gathered article by article, read word by word. */
export interface Inversion {
  /** Returns how many words the article has. */
  add: (article: number, searchable: Searchable, language: StemmedLanguage) => number;
  /** The words in order, in parts of about equal size; each part with its first key. */
  parts: () => Generator<TermsPart>;
  /** All words in order; complete when all parts were made. */
  words: () => Known[];
}

export interface TermsPart {
  first: string;
  terms: Uint8Array;
  places: Uint8Array;
}

/** As many bytes of postings go into a part, if no single word has more. */
const PART_BYTES = 20_000;

export function openInversion(spool: Spool): Inversion {
  const vocabulary = openVocabulary();
  const counts: number[] = [];
  return {
    add(article, searchable, language) {
      const { places, length } = placesIn(searchable, language, vocabulary);
      for (const [heap, words] of byHeap([...places.keys()], vocabulary)) {
        spool.append(heap, encodeArticle(article, words, places));
      }
      return length;
    },
    *parts() {
      for (const groups of portions(groupsIn(vocabulary, spool, counts), sizeOf, PART_BYTES))
        yield partOfGroups(groups);
    },
    words: () => wordsOf(vocabulary, counts),
  };
}

interface PlacesHere {
  inTitle: number;
  numbers: number[];
}

/** The places of each word of an article, by the word's number. */
function placesIn(searchable: Searchable, language: StemmedLanguage, vocabulary: Vocabulary) {
  const places = new Map<number, PlacesHere>();
  const numberOf = vocabulary.numbersIn(language);
  let length = 0;
  for (const { word, position, zone } of tokensOf(searchable)) {
    const number = numberOf(word);
    let here = places.get(number);
    if (here === undefined) {
      here = { inTitle: 0, numbers: [] };
      places.set(number, here);
    }
    here.numbers.push(placeNumber(position, zone));
    if (zone === 'title') here.inTitle += 1;
    length += 1;
  }
  return { places, length };
}

function byHeap(words: readonly number[], { heaps }: Vocabulary): Map<number, number[]> {
  return grouped(words, (word) => heaps[word] ?? 0);
}

const writer = openWriter();

/** What one article puts into a heap. */
function encodeArticle(article: number, words: readonly number[], places: ReadonlyMap<number, PlacesHere>): Uint8Array {
  writer.number(article);
  writer.number(words.length);
  for (const word of words) {
    const { inTitle, numbers } = places.get(word) ?? { inTitle: 0, numbers: [] };
    writer.number(word);
    writer.number(inTitle);
    writer.number(numbers.length);
    for (const number of numbers) writer.number(number);
  }
  return writer.take();
}

interface GroupWithPlaces extends Group {
  forms: FormWithPlaces[];
}

interface FormWithPlaces extends Form {
  places: Uint8Array;
}

/** All words with one stem, in the order of their keys. One heap at a time is in memory. */
function* groupsIn(vocabulary: Vocabulary, spool: Spool, counts: number[]): Generator<GroupWithPlaces> {
  const byHeapNumber = grouped(vocabulary.keys.keys(), (word) => vocabulary.heaps[word] ?? 0);
  for (const [heap, words] of [...byHeapNumber].sort(([a], [b]) => a - b)) {
    const forms = formsIn(spool.read(heap), counts);
    const groups = grouped(words, (word) => vocabulary.keys[word] ?? '');
    for (const key of [...groups.keys()].sort()) {
      const own = (groups.get(key) ?? []).map((word) => ({ word, form: vocabulary.forms[word] ?? '' }));
      own.sort((a, b) => (a.form < b.form ? -1 : 1));
      yield {
        key,
        forms: own.flatMap(({ word, form }): FormWithPlaces[] => {
          const taken = forms.get(word);
          forms.delete(word);
          return taken === undefined ? [] : [{ form, postings: taken.postings.take(), places: taken.places.take() }];
        }),
      };
    }
  }
}

/** Turns what the articles put into a heap into the postings of its words, by their numbers. */
function formsIn(heap: Uint8Array, counts: number[]) {
  const forms = new Map<number, { postings: ReturnType<typeof openPostings>; places: ReturnType<typeof openPlaces> }>();
  const reader = openReader(heap);
  while (!reader.done()) {
    const article = reader.number();
    for (let words = reader.number(); words > 0; words -= 1) {
      const word = reader.number();
      const inTitle = reader.number();
      const all = reader.number();
      let form = forms.get(word);
      if (form === undefined) {
        form = { postings: openPostings(), places: openPlaces() };
        forms.set(word, form);
      }
      form.postings.note(article, inTitle, all - inTitle);
      form.places.note(all, reader.number);
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  return forms;
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

function wordsOf({ forms }: Vocabulary, counts: readonly number[]): Known[] {
  const articles = new Map<string, number>();
  for (const [word, form] of forms.entries()) articles.set(form, (articles.get(form) ?? 0) + (counts[word] ?? 0));
  return [...articles.keys()].sort().map((form) => ({ form, articles: articles.get(form) ?? 0 }));
}
