import type { Label, Language } from '../../language/language.ts';
import type { StatedDate } from '../../model/article.ts';
import type { Problem } from '../../model/problem.ts';
import type { Claim } from '../claim.ts';
import { dateReadings } from '../date.ts';
import { claimOf, type DateDoubt, type Line } from './line.ts';

/** Longer than any date, with its time and its zone. */
const LONGEST = 48;

/** What is plainly meant as a date, and is not one date: "12/05/2024", "31 February 2024". Null for anything else. */
export function readDoubt(label: Label, line: Line, language: Language): DateDoubt | null {
  if ((label !== 'published' && label !== 'updated') || line.words.length > LONGEST) return null;
  const readings = dateReadings(line.words, language);
  const named = line.words.split(/[\s,.]+/u).some((word) => language.months.has(word.toLowerCase()));
  const meant =
    readings.length > 1 || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/u.test(line.words) || (named && /\d/u.test(line.words));
  return meant ? { field: label === 'published' ? 'published' : 'modified', line, readings } : null;
}

/**
 * What is left of a doubtful date: the one of its readings that `others` (the address, the file name) claim too, or the year
 * that all readings share with the problem `date-ambiguous`, or nothing with the problem `date-unreadable`.
 */
export function settleDoubt(
  text: string,
  { field, line, readings }: DateDoubt,
  others: readonly Claim[],
): { claims: Claim[]; problems: Omit<Problem, 'file'>[] } {
  const agreed = readings.find(({ value }) => others.some((claim) => claim.field === field && sameDay(claim, value)));
  if (agreed !== undefined) return { claims: [claimOf(text, line, field, agreed, 'likely')], problems: [] };
  const years = new Set(readings.map(({ value }) => value.slice(0, 4)));
  const [year] = years;
  if (year === undefined || years.size > 1) return { claims: [], problems: [problemOf(line, field, readings)] };
  const value: StatedDate = { value: year, precision: 'year', raw: line.words };
  return { claims: [claimOf(text, line, field, value, 'certain')], problems: [problemOf(line, field, readings)] };
}

function sameDay({ value }: Claim, day: string): boolean {
  return (
    value !== null && typeof value === 'object' && 'value' in value && value.value.slice(0, 10) === day.slice(0, 10)
  );
}

function problemOf({ words }: Line, field: DateDoubt['field'], readings: readonly StatedDate[]): Omit<Problem, 'file'> {
  const days = readings.map(({ value }) => value.slice(0, 10));
  const ambiguous = days.length > 0;
  return {
    code: ambiguous ? 'date-ambiguous' : 'date-unreadable',
    severity: 'warning',
    message: ambiguous
      ? `"${words}" is ${days.join(' or ')}, and only its year is used.`
      : `"${words}" is no day of the calendar that Backfile can read, and is not used as a date.`,
    line: null,
    cure: `Say in overrides.yaml which day is meant, as \`${field === 'published' ? 'date' : 'updated'}\` of this file${ambiguous ? `: ${days[0]} for example` : ''}.`,
  };
}
