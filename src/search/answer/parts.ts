import { type Columns, decodeColumns } from '../parts/columns.ts';
import type { Directory } from '../parts/directory.ts';
import { decodeNames, type NameRecord } from '../parts/names.ts';
import { COLUMNS, DIRECTORY, partName } from '../parts/paths.ts';
import { decodePlaces } from '../parts/places.ts';
import { decodeRecords } from '../parts/records.ts';
import { decodeSubjects, type Subjects } from '../parts/subjects.ts';
import { decodeGroups, type Form } from '../parts/terms.ts';
import { decodeTexts, type ShownArticle } from '../parts/texts.ts';
import { decodeWords, type Known } from '../parts/words.ts';
import type { StemmedLanguage } from '../words/stem.ts';

/** The index as an answer reads it: each part is loaded when it is asked for, and once. */
export interface Index {
  directory: Directory;
  languages: readonly StemmedLanguage[];
  columns: () => Promise<Columns>;
  terms: (number: number) => Promise<TermsPart>;
  /** The places of all forms of a part of the terms, in their order. */
  places: (number: number) => Promise<Uint8Array[]>;
  words: (number: number) => Promise<Known[]>;
  names: (number: number) => Promise<Map<string, NameRecord[]>>;
  texts: (number: number) => Promise<ShownArticle[]>;
  subjects: (number: number) => Promise<Subjects>;
  /** What citations give of the articles of a part. */
  references: (number: number) => Promise<object[]>;
}

export interface TermsPart {
  groups: Map<string, NumberedForm[]>;
}

export interface NumberedForm extends Form {
  /** Its place in the part, counted from 0. */
  number: number;
}

/** Loads a part by its name: its bytes, inflated. Rejects where it cannot be had. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Opens an index of which `load` brings the parts. */
export async function openIndex(
  load: Load,
  stemmers: (languages: string[]) => Promise<StemmedLanguage[]>,
): Promise<Index> {
  const directory = JSON.parse(new TextDecoder().decode(await load(DIRECTORY))) as Directory;
  return {
    directory,
    languages: (await stemmers(directory.languages)).map(remembering),
    columns: once(async () => decodeColumns(await load(COLUMNS))),
    terms: each(async (number) => numbered(decodeGroups(await load(partName('terms', number))))),
    places: each(async (number) => decodePlaces(await load(partName('places', number)))),
    words: each(async (number) => decodeWords(await load(partName('words', number)))),
    names: each(async (number) => decodeNames(await load(partName('names', number)))),
    texts: each(async (number) => decodeTexts(await load(partName('texts', number)))),
    subjects: each(async (number) => decodeSubjects(await load(partName('subjects', number)))),
    references: each(async (number) => decodeRecords<object>(await load(partName('references', number)))),
  };
}

function numbered(groups: ReadonlyMap<string, Form[]>): TermsPart {
  let number = 0;
  return {
    groups: new Map([...groups].map(([key, forms]) => [key, forms.map((form) => ({ ...form, number: number++ }))])),
  };
}

/** The texts that are shown have the same words again and again, and each is compared with every word of the query. */
function remembering({ language, stem }: StemmedLanguage): StemmedLanguage {
  const stems = new Map<string, string>();
  return {
    language,
    stem(form) {
      const known = stems.get(form) ?? stem(form);
      stems.set(form, known);
      return known;
    },
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const values = each(make);
  return () => values(0);
}

/** A part that could not be had is asked for again the next time. */
function each<Value>(make: (number: number) => Promise<Value>): (number: number) => Promise<Value> {
  const made = new Map<number, Promise<Value>>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const value = make(number);
    made.set(number, value);
    value.catch(() => made.delete(number));
    return value;
  };
}
