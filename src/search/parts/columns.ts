import { dayNumber, dayValue } from '../../model/day.ts';
import { openTextReader, openTextWriter, type Writer } from '../bytes.ts';
import type { Labelled } from '../searchable.ts';
import { readLabels, writeLabels } from './labels.ts';

/** A few facts about every article, by its number. */
export interface Columns {
  /** About how many words it has: see `lengthCode`. */
  lengths: number[];
  /** ISO 8601 to the day at most; null for the undated, which stand last. */
  dates: (string | null)[];
  /** The publications in which articles appeared, and for each article the place of its own among them; null where it has none. */
  publications: Labelled[];
  appeared: (number | null)[];
  /** The languages of the articles by their tags, and for each article the place of its own. */
  tags: Labelled[];
  languages: (number | null)[];
  /** For each article the first that is a version of the same text: itself where no earlier one is. */
  firstVersions: number[];
}

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

export function encodeColumns(columns: Columns): Uint8Array {
  const { lengths, dates, publications, appeared, tags, languages, firstVersions } = columns;
  const writer = openTextWriter();
  writer.number(lengths.length);
  for (const length of lengths) writer.number(lengthCode(length));
  const dated = dates.filter((date) => date !== null);
  writer.number(dated.length);
  let before = { date: '', day: 0 };
  for (const date of dated) {
    const day = date === before.date ? before.day : numberOf(date);
    writer.number(zigzag(day - before.day) * FIGURES.length + FIGURES.indexOf(date.length));
    before = { date, day };
  }
  writeLabels(writer, publications);
  writeChoices(writer, appeared);
  writeLabels(writer, tags);
  writeChoices(writer, languages);
  for (const [article, first] of firstVersions.entries()) writer.number(article - first);
  return writer.take();
}

export function decodeColumns(bytes: Uint8Array): Columns {
  const reader = openTextReader(bytes);
  const count = reader.number();
  const lengths = Array.from({ length: count }, () => lengthOf(reader.number()));
  const dated = reader.number();
  let day = 0;
  let date = dayValue(day);
  const dates: (string | null)[] = Array.from({ length: dated }, () => {
    const number = reader.number();
    const step = unzigzag(Math.floor(number / FIGURES.length));
    day += step;
    if (step !== 0) date = dayValue(day);
    return date.slice(0, FIGURES[number % FIGURES.length]);
  });
  while (dates.length < count) dates.push(null);
  const publications = readLabels(reader);
  const choices = () => Array.from({ length: count }, () => reader.number()).map((one) => (one === 0 ? null : one - 1));
  const appeared = choices();
  const tags = readLabels(reader);
  const languages = choices();
  const firstVersions = Array.from({ length: count }, (_, article) => article - reader.number());
  return { lengths, dates, publications, appeared, tags, languages, firstVersions };
}

function writeChoices(writer: Writer, choices: readonly (number | null)[]): void {
  for (const choice of choices) writer.number(choice === null ? 0 : choice + 1);
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
