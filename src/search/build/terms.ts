import { openReader, openWriter } from '../bytes.ts';
import { encodePlaces } from '../parts/places.ts';
import { encodeGroups, type Form, type Group } from '../parts/terms.ts';
import type { Known } from '../parts/words.ts';
import type { Searchable } from '../searchable.ts';
import type { StemmedLanguage } from '../words/stem.ts';
import { eachToken } from '../words/tokens.ts';
import { type Held, openHoldings } from './holdings.ts';
import { portions } from './portions.ts';
import type { Spool } from './spool.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Which article has which word where: gathered article by article, read word by word. */
export interface Inversion {
  /** Returns how many words the article has. */
  add: (article: number, searchable: Searchable, language: StemmedLanguage) => number;
  /** The words in order, in parts of about equal size; each part with its first key. */
  parts: () => Generator<TermsPart>;
  /** All words in order; complete when all parts were read. */
  words: () => Known[];
}

export interface TermsPart {
  first: string;
  terms: Uint8Array;
  places: Uint8Array;
}

/** As many bytes of postings go into a part, if no single word has more. */
const PART_BYTES = 26_000;

/** An inversion that holds no more than about so many words of articles and keeps what it has of others in `spool`. */
export function openInversion(spool: Spool, mostHeld: number): Inversion {
  const vocabulary = openVocabulary();
  const holdings = openHoldings();
  /** How many articles have each word. */
  const counts: number[] = [];
  const takeAll = () => {
    const heldOf = holdings.take(vocabulary.keys.length);
    return (word: number) => {
      const held = heldOf(word);
      counts[word] = (counts[word] ?? 0) + held.articles;
      return held;
    };
  };

  return {
    add(article, searchable, language) {
      const numberOf = vocabulary.numbersIn(language);
      const before = holdings.size();
      eachToken(searchable, (start, end, position, zone, _passage, codes) =>
        holdings.add(article, numberOf(codes, start, end), position, zone),
      );
      const length = holdings.size() - before;
      if (holdings.size() > mostHeld) spoolAll(vocabulary, takeAll(), spool);
      return length;
    },
    *parts() {
      const groups = groupsIn(vocabulary, takeAll(), spool);
      for (const portion of portions(groups, sizeOf, PART_BYTES)) yield partOfGroups(portion);
    },
    words: () => wordsOf(vocabulary, counts),
  };
}

/** Puts what is held of each word on its heap. */
function spoolAll(vocabulary: Vocabulary, heldOf: (word: number) => Held, spool: Spool): void {
  const writers = new Map<number, ReturnType<typeof openWriter>>();
  for (const [word, heap] of vocabulary.heaps.entries()) {
    const { postings, places } = heldOf(word);
    if (postings.length === 0) continue;
    const writer = writers.get(heap) ?? openWriter();
    writers.set(heap, writer);
    writer.number(word);
    writer.bytes(postings);
    writer.bytes(places);
  }
  for (const [heap, writer] of writers) spool.append(heap, writer.take());
}

type Bytes = Pick<Held, 'postings' | 'places'>;

/** What was spooled of the words of a heap, in order. */
function spooledIn(heap: Uint8Array): Map<number, Bytes[]> {
  const spooled = new Map<number, Bytes[]>();
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
function* groupsIn(vocabulary: Vocabulary, heldOf: (word: number) => Held, spool: Spool): Generator<GroupWithPlaces> {
  const { keys, forms, heaps } = vocabulary;
  let heap = { number: -1, words: new Map<number, Bytes[]>() };
  let group: GroupWithPlaces = { key: '', forms: [] };
  for (const word of inOrder(vocabulary)) {
    const [key = '', form = '', number = 0] = [keys[word], forms[word], heaps[word]];
    if (heap.number !== number) heap = { number, words: spooledIn(spool.read(number)) };
    if (group.key !== key) {
      if (group.forms.length > 0) yield group;
      group = { key, forms: [] };
    }
    group.forms.push({ form, ...joined(heap.words.get(word), heldOf(word)) });
  }
  if (group.forms.length > 0) yield group;
}

/** The numbers of all words in the order of their keys, those of one key in that of their forms. */
function inOrder({ keys, forms }: Vocabulary): number[] {
  return [...keys.keys()].sort((a, b) => {
    const [key = '', other = ''] = [keys[a], keys[b]];
    if (key !== other) return key < other ? -1 : 1;
    return (forms[a] ?? '') < (forms[b] ?? '') ? -1 : 1;
  });
}

/** Each portion goes on where the one before ended. */
function joined(spooled: readonly Bytes[] | undefined, { postings, places }: Held): Bytes {
  const all = [...(spooled ?? []), { postings, places }];
  if (all.length === 1) return { postings, places };
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
