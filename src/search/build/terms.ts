import { openReader, openWriter, type Writer } from '../bytes.ts';
import { encodePlaces, placeNumber } from '../parts/places.ts';
import { encodeGroups, type Form, type Group } from '../parts/terms.ts';
import type { Known } from '../parts/words.ts';
import type { Searchable } from '../searchable.ts';
import type { StemmedLanguage } from '../words/stem.ts';
import { eachToken } from '../words/tokens.ts';
import { openCoding } from './coding.ts';
import { portions } from './portions.ts';
import { openRows, ROW_WIDTH, type SortedRows } from './rows.ts';
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
const PART_BYTES = 22_000;

/** An inversion that holds no more than about so many words of articles and keeps what it has of others in `spool`. */
export function openInversion(spool: Spool, mostHeld: number): Inversion {
  const vocabulary = openVocabulary();
  const rows = openRows();
  /** How many articles have each word. */
  const counts: number[] = [];
  return {
    add(article, searchable, language) {
      const numberOf = vocabulary.numbersIn(language);
      const before = rows.size();
      eachToken(searchable, (text, start, end, position, zone, _passage, plain) =>
        rows.add(numberOf(text, start, end, plain), article, placeNumber(position, zone)),
      );
      const length = rows.size() - before;
      if (rows.size() > mostHeld) spoolAll(vocabulary, rows.take(vocabulary.keys.length), spool);
      return length;
    },
    *parts() {
      const groups = groupsIn(vocabulary, rows.take(vocabulary.keys.length), spool, counts);
      for (const portion of portions(groups, sizeOf, PART_BYTES)) yield partOfGroups(portion);
    },
    words: () => wordsOf(vocabulary, counts),
  };
}

/** Puts what is held of each word on its heap. */
function spoolAll(vocabulary: Vocabulary, heldOf: SortedRows, spool: Spool): void {
  const writers = new Map<number, Writer>();
  const own = openWriter();
  for (const [word, heap] of vocabulary.heaps.entries()) {
    const rows = heldOf(word);
    if (rows.length === 0) continue;
    const writer = writers.get(heap) ?? openWriter();
    writers.set(heap, writer);
    own.number(rows.length);
    let before = 0;
    for (let row = 0; row < rows.length; row += ROW_WIDTH) {
      const article = rows[row] ?? 0;
      own.number(article - before);
      own.number(rows[row + 1] ?? 0);
      before = article;
    }
    writer.number(word);
    writer.bytes(own.take());
  }
  for (const [heap, writer] of writers) spool.append(heap, writer.take());
}

/** What was spooled of the words of a heap, in order. */
function spooledIn(heap: Uint8Array): Map<number, Uint8Array[]> {
  const spooled = new Map<number, Uint8Array[]>();
  const reader = openReader(heap);
  while (!reader.done()) {
    const word = reader.number();
    const own = spooled.get(word) ?? [];
    spooled.set(word, own);
    own.push(reader.bytes());
  }
  return spooled;
}

interface GroupWithPlaces extends Group {
  forms: FormWithPlaces[];
}

interface FormWithPlaces extends Form {
  places: Uint8Array;
}

/** All words with one stem, in the order of their keys; notes how many articles have each. One heap at a time is in memory. */
function* groupsIn(
  vocabulary: Vocabulary,
  heldOf: SortedRows,
  spool: Spool,
  counts: number[],
): Generator<GroupWithPlaces> {
  const { keys, forms, heaps } = vocabulary;
  const coded = openCoding();
  const joined = openJoining();
  let heap = { number: -1, words: new Map<number, Uint8Array[]>() };
  let group: GroupWithPlaces = { key: '', forms: [] };
  for (const word of inOrder(vocabulary)) {
    const [key = '', form = '', number = 0] = [keys[word], forms[word], heaps[word]];
    if (heap.number !== number) heap = { number, words: spooledIn(spool.read(number)) };
    if (group.key !== key) {
      if (group.forms.length > 0) yield group;
      group = { key, forms: [] };
    }
    const own = coded(joined(heap.words.get(word) ?? [], heldOf(word)));
    group.forms.push({ form, ...own });
    counts[word] = own.count;
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

/** Returns what joins all rows of a word: what was spooled of it, and behind that what is still held. They are there until it is asked for the next. */
function openJoining(): (spooled: readonly Uint8Array[], held: Int32Array) => Int32Array {
  let room = new Int32Array(1 << 12);
  return (spooled, held) => {
    const portions = spooled.map(openReader).map((reader) => ({ reader, length: reader.number() }));
    const before = portions.reduce((sum, { length }) => sum + length, 0);
    const size = before + held.length;
    if (size > room.length) room = new Int32Array(size * 2);
    room.set(held, before);
    let row = 0;
    for (const { reader, length } of portions) {
      const end = row + length;
      for (let article = 0; row < end; row += ROW_WIDTH) {
        article += reader.number();
        room[row] = article;
        room[row + 1] = reader.number();
      }
    }
    return room.subarray(0, size);
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
