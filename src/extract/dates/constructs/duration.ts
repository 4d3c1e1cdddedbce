import type { Modifier, Unit } from '../../../language/time.ts';
import { preceding } from '../../preceding.ts';
import { durationValue } from '../calendar.ts';
import { facetAt, isHyphen, type Line, lowerAt, skipRole } from '../line.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { type Count, readCount } from './count.ts';

/** A stretch of time: "three days", "a 12-week course", "nearly two and a half years", "for decades", "the past six months". */
export function readDuration(line: Line, at: number): Reading | null {
  const degree = readDegree(line, at);
  const read = readStretch(line, degree.end) ?? (degree.end === at ? readPlural(line, at) : null);
  if (read === null || isAge(line, at, read.end)) return null;
  const after = fromNow(line, read);
  if (after !== null) return { ...after, ...(degree.modifier && { modifier: degree.modifier }) };
  if (isRate(line, at, read)) return rate(read);
  return { ...read, ...(degree.modifier && { modifier: degree.modifier }) };
}

interface Stretch {
  end: number;
  meaning: Extract<Meaning, { kind: 'duration' }>;
}

/** "more than", "at least", "nearly"; "over" only after a preposition, since it is one itself. */
function readDegree(line: Line, at: number): { end: number; modifier?: Modifier } {
  const { degree, role } = facetAt(line, at);
  if (role === 'at' && facetAt(line, at + 1).degree !== undefined) return degreeOf(line, at + 1, at + 2);
  if (degree === undefined) return { end: at };
  if (role === 'comparing') {
    return facetAt(line, at + 1).role === 'comparing' ? degreeOf(line, at, at + 2) : { end: at };
  }
  if (degree === 'MORE_THAN' && !line.time.stretchOpeners.has(lowerAt(line, at - 1))) return { end: at };
  return degreeOf(line, at, at + 1);
}

function degreeOf(line: Line, at: number, end: number): { end: number; modifier?: Modifier } {
  const { degree } = facetAt(line, at);
  return degree === undefined ? { end: at } : { end, modifier: degree };
}

/** A count and its unit; with "past" or "next" around them: "the last 12 months". */
function readStretch(line: Line, at: number): Stretch | null {
  const the = skipRole(line, at, 'the');
  const { direction } = facetAt(line, the);
  if (direction === undefined || direction === 0) return the > at ? null : readCounted(line, at);
  const counted = readCounted(line, the + 1);
  if (counted !== null) return counted;
  const { unit, plural, times = 1 } = facetAt(line, the + 1);
  if (unit === undefined) return null;
  if (plural) return stretch(the + 2, unit, 'X');
  // "the past year" is twelve months; "the last week" is the week before, but "over the last week" is seven days.
  const { stretch: isStretch, narrative } = facetAt(line, the);
  const isOpened = the > at && !narrative && line.time.stretchOpeners.has(lowerAt(line, at - 1));
  return (isStretch || isOpened) && unit !== 'weekend' ? stretch(the + 2, unit, times) : null;
}

function readCounted(line: Line, at: number): Stretch | null {
  const counted = readCount(line, at);
  if (counted === null) return null;
  const filled = skipRole(line, counted.end, 'whole');
  const hyphen = isHyphen(line, filled);
  const unitAt = hyphen ? filled + 1 : filled;
  const first = readFirstOfRange(line, counted);
  if (first !== null) return first;
  const { unit, plural, times = 1, role } = facetAt(line, unitAt);
  if (role === 'half' && counted.count === 1) return halfOf(line, unitAt);
  if (unit === undefined || !fits(counted, unit, plural === true, hyphen, facetAt(line, at).role === 'a')) return null;
  // "three quarters of" is a fraction, "two consecutive quarters of growth" is a time.
  if (unit === 'quarter' && filled === counted.end && facetAt(line, unitAt + 1).role === 'of') return null;
  // "One day you will see" is no time that anything tells.
  if (unit === 'day' && counted.count === 1 && isSomeDay(line, at, unitAt, hyphen)) return null;
  const half = readAndHalf(line, unitAt + 1);
  const count = counted.count === 'X' ? 'X' : counted.count * times + half.count;
  const isLong = isHyphen(line, half.end) && facetAt(line, half.end + 1).role === 'long';
  return stretch(isLong ? half.end + 2 : half.end, unit, count);
}

/** The "five" of "five to six years", which counts years too. */
function readFirstOfRange(line: Line, { end, count }: Count): Stretch | null {
  const { role } = facetAt(line, end);
  if (role !== 'to' && role !== 'and' && !isHyphen(line, end)) return null;
  const second = readCount(line, end + 1);
  const { unit, plural } = facetAt(line, second?.end ?? end);
  if (
    second === null ||
    count === 'X' ||
    second.count === 'X' ||
    second.count <= count ||
    unit === undefined ||
    !plural
  )
    return null;
  return stretch(end, unit, count);
}

function isSomeDay(line: Line, at: number, unitAt: number, hyphen: boolean): boolean {
  const told = hyphen || facetAt(line, at).role === 'a' || facetAt(line, unitAt + 1).after !== undefined;
  return (
    !told &&
    !line.time.stretchOpeners.has(lowerAt(line, at - 1)) &&
    !line.time.stretchEnders.has(lowerAt(line, unitAt + 1))
  );
}

function fits({ count }: Count, unit: Unit, plural: boolean, hyphen: boolean, article: boolean): boolean {
  // "47.42 seconds" is a result, "some quarters" are some people.
  if ((unit === 'second' && count !== 'X' && !Number.isInteger(count)) || (unit === 'quarter' && count === 'X'))
    return false;
  if (plural) return !article || count === 'X' || count > 1;
  if (unit === 'second' || unit === 'quarter') return hyphen && unit === 'second';
  return count !== 'X';
}

/** "a half-hour", "one half year". */
function halfOf(line: Line, at: number): Stretch | null {
  const unitAt = isHyphen(line, at + 1) ? at + 2 : at + 1;
  const { unit, plural } = facetAt(line, unitAt);
  return unit === undefined || plural ? null : stretch(unitAt + 1, unit, 0.5);
}

/** The "and a half" of "a year and a half". */
function readAndHalf(line: Line, at: number): { end: number; count: number } {
  const is =
    facetAt(line, at).role === 'and' && facetAt(line, at + 1).role === 'a' && facetAt(line, at + 2).role === 'half';
  return is ? { end: at + 3, count: 0.5 } : { end: at, count: 0 };
}

/** "for years", "decades later". */
function readPlural(line: Line, at: number): Stretch | null {
  const { unit, plural } = facetAt(line, at);
  if (unit === undefined || !plural || unit === 'quarter') return null;
  const opened = line.time.stretchOpeners.has(lowerAt(line, at - 1)) || facetAt(line, at + 1).after !== undefined;
  return opened ? stretch(at + 1, unit, 'X') : null;
}

function stretch(end: number, unit: Unit, count: number | 'X'): Stretch {
  return { end, meaning: { kind: 'duration', unit, count } };
}

/** "two years ago" counts from the day of writing, "two days later" from the day of the story. */
function fromNow(line: Line, { end, meaning: { unit, count } }: Stretch): Reading | null {
  const { after, narrative } = facetAt(line, end);
  if (after === undefined) return null;
  // "years later": how many is not said, nor how many after what.
  if (count === 'X' && narrative) return null;
  if (count === 'X')
    return { end: end + 1, meaning: { kind: 'reference', value: after < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  const from = narrative ? 'narrative' : 'writing';
  return { end: end + 1, meaning: { kind: 'shift', unit, by: after * count, from } };
}

/** Ages are no dates: "35 years old", "a 35-year-old", "aged 18 months". */
function isAge(line: Line, at: number, end: number): boolean {
  const { ages } = line.time;
  return ages.has(lowerAt(line, isHyphen(line, end) ? end + 1 : end)) || ages.has(lowerAt(line, at - 1));
}

/** "15 a year", "once a week", "seven days a week". */
function isRate(line: Line, at: number, { meaning }: Stretch): boolean {
  if (meaning.count !== 1 || facetAt(line, at).role !== 'a') return false;
  const { unit, plural } = facetAt(line, at - 1);
  const isOfUnits = unit !== undefined && plural === true;
  return isOfUnits || preceding(line.tokens, at)?.kind === 'number' || line.time.counted(lowerAt(line, at - 1));
}

function rate({ end, meaning: { unit } }: Stretch): Reading {
  return { end, meaning: { kind: 'set', value: durationValue(unit, 1) } };
}
