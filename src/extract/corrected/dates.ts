import { meansDate } from '../../model/date-words.ts';
import type { Findings, SpokenDate } from '../../model/finding.ts';
import type { Corrections } from '../../model/override.ts';
import type { Problem } from '../../model/problem.ts';
import { precisionOf } from '../../model/spoken.ts';
import { withoutWords } from './problems.ts';

/**
 * Findings with the times that a person gave; words that stand in the text more than once mean all of these. What the text
 * proves of its own date falls where it rests on a time that turned out to be another. Problems: `correction-without-words`.
 */
export function correctDates(
  findings: Findings,
  text: string,
  corrections: Corrections['dates'],
): { findings: Findings; problems: Problem[] } {
  const problems: Problem[] = [];
  const stated = new Map<SpokenDate, SpokenDate>();
  for (const correction of corrections) {
    const meant = findings.dates.filter((date) => meansDate(correction.words, date, text));
    if (meant.length === 0) problems.push(withoutWords(correction, 'no date of the text has these words'));
    for (const date of meant) stated.set(date, statedDate(date, correction.value));
  }
  if (stated.size === 0) return { findings, problems };
  const moved = [...stated].flatMap(([date, { value }]) => (value === date.value ? [] : [date.selector.start]));
  const proof = findings.writtenOnOrAfter;
  return {
    findings: {
      ...findings,
      dates: findings.dates.map((date) => stated.get(date) ?? date),
      writtenOnOrAfter: proof?.evidence.some(({ start }) => moved.includes(start)) ? null : proof,
    },
    problems,
  };
}

function statedDate({ modifier, selector, ...found }: SpokenDate, value: string | null): SpokenDate {
  const precision = value === found.value ? found.precision : precisionOf(value);
  return { value, precision, modifier: value === null ? null : modifier, confidence: 'stated', selector, evidence: [] };
}
