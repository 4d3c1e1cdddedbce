import { dayNumber, dayValue } from '../../model/day.ts';
import { openTextReader, openTextWriter, type TextReader, type TextWriter } from '../bytes.ts';
import type { Labelled } from '../searchable.ts';
import { readLabels, writeLabels } from './labels.ts';

/** A few facts about every article, by its number. */
export interface Columns {
  /** About how many words it has: see `lengthCode`. */
  lengths: Float64Array;
  /** ISO 8601 to the day at most; the undated stand last. */
  dates: Column<string>;
  /** The publications in which articles appeared. */
  publications: Column<Labelled>;
  /** The languages of the articles by their tags. */
  languages: Column<Labelled>;
  /** For each article the first that is a version of the same text: itself where no earlier one is. */
  firstVersions: Int32Array;
}

/** Something that each article has one of or none: what there is, and of each article the place of its own among that, or NONE. */
export interface Column<Value> {
  values: Value[];
  of: Int32Array;
}

export const NONE = -1;

/** A length to the nearest quarter of a power of two, which a byte holds and which is near enough for the ranking. */
export function lengthCode(words: number): number {
  return Math.min(MOST, Math.round(STEPS * Math.log2(1 + words)));
}

export function lengthOf(code: number): number {
  return 2 ** (code / STEPS) - 1;
}

const STEPS = 4;
const MOST = 127;

/** The precision of a date is told by how many of its figures are there. */
const FIGURES = [4, 7, 10];

export function encodeColumns({ lengths, dates, publications, languages, firstVersions }: Columns): Uint8Array {
  const writer = openTextWriter();
  writer.number(lengths.length);
  for (const length of lengths) writer.number(lengthCode(length));
  const dated = dates.of.filter((place) => place !== NONE);
  const days = dates.values.map((date) => ({ day: numberOf(date), precision: FIGURES.indexOf(date.length) }));
  writer.number(dated.length);
  let before = 0;
  for (const place of dated) {
    const { day = 0, precision = 0 } = days[place] ?? {};
    writer.number(zigzag(day - before) * FIGURES.length + precision);
    before = day;
  }
  writeLabelled(writer, publications);
  writeLabelled(writer, languages);
  for (const [article, first] of firstVersions.entries()) writer.number(article - first);
  return writer.take();
}

export function decodeColumns(bytes: Uint8Array): Columns {
  const reader = openTextReader(bytes);
  const count = reader.number();
  const articles = new Int32Array(count);
  return {
    lengths: Float64Array.from(articles, () => lengthOf(reader.number())),
    dates: readDates(reader, count),
    publications: readLabelled(reader, count),
    languages: readLabelled(reader, count),
    firstVersions: articles.map((_, article) => article - reader.number()),
  };
}

function readDates(reader: TextReader, count: number): Column<string> {
  const dates = openColumn<string, number>();
  let day = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    const number = reader.number();
    day += unzigzag(Math.floor(number / FIGURES.length));
    const precision = number % FIGURES.length;
    dates.add(day * FIGURES.length + precision, () => dayValue(day).slice(0, FIGURES[precision]));
  }
  return dates.ofAll(count);
}

/** A column that is told article by article what each has; those that are not told of have nothing. */
export function openColumn<Value, Key>() {
  const values: Value[] = [];
  const of: number[] = [];
  const places = new Map<Key, number>();
  return {
    /** `make` makes what the key stands for, when it comes for the first time; null for an article without any. */
    add(key: Key | null, make: (key: Key) => Value) {
      if (key === null) return of.push(NONE);
      const place = places.get(key) ?? values.push(make(key)) - 1;
      places.set(key, place);
      return of.push(place);
    },
    ofAll(count: number): Column<Value> {
      const all = new Int32Array(count).fill(NONE);
      all.set(of);
      return { values, of: all };
    },
  };
}

function writeLabelled(writer: TextWriter, { values, of }: Column<Labelled>): void {
  writeLabels(writer, values);
  for (const place of of) writer.number(place - NONE);
}

function readLabelled(reader: TextReader, count: number): Column<Labelled> {
  return { values: readLabels(reader), of: new Int32Array(count).map(() => reader.number() + NONE) };
}

// Days in two time zones may stand in the order of their hours, so that the next is the day before.
function zigzag(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}

/** The first day of a month or a year, which stands for it, as it does in lists. */
export function beginningOf(date: string): string {
  return date + '-01-01'.slice(date.length - '0000'.length);
}

function numberOf(date: string): number {
  const [year = 0, month = 1, day = 1] = beginningOf(date).split('-').map(Number);
  return dayNumber({ year, month, day });
}
