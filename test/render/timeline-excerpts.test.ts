import { expect, it } from 'vitest';
import { NO_FINDINGS, type SpokenDate } from '../../src/model/finding.ts';
import { datesIn } from '../../src/render/timeline/excerpts.ts';
import { contextOf, entryOf } from './archive.ts';

function spokenIn(text: string, exact: string, value: string): SpokenDate {
  const start = text.indexOf(exact);
  const selector = { exact, prefix: '', suffix: '', start, end: start + exact.length };
  return { value, precision: 'day', modifier: null, confidence: 'certain', selector, evidence: [] };
}

it.each([
  ['from the dateline', 'BRINDLE, 2 May 2020. -- The ferry sails on 4 May 2020.', 'The ferry sails on '],
  ['from the sentence before', 'It was late. — The ferry sails on 4 May 2020.', 'The ferry sails on '],
  ['not where it opens what somebody says', '— The ferry sails on 4 May 2020.', '— The ferry sails on '],
])('the sentence on the timeline begins behind a dash that parts it %s', (_, text, before) => {
  const entry = entryOf('a.txt', text);
  const findings = { ...NO_FINDINGS, dates: [spokenIn(text, '4 May 2020', '2020-05-04')] };
  const { archive } = contextOf([{ ...entry, findings }]);
  expect([...datesIn(entry.article, findings, [], archive)].map(({ excerpt }) => excerpt.before)).toEqual([before]);
});
