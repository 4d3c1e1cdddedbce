import { type FoundDate, findDates } from '../../../src/extract/dates/dates.ts';
import { prepare } from '../../../src/extract/text.ts';
import type { StatedDate } from '../../../src/model/article.ts';
import { parseArticle } from '../../../src/parse/article.ts';

/** What is found in a text that was published on a day, or in an undated one. */
export function read(characters: string, published: string | null = null, language = 'en') {
  const { text, blocks } = parseArticle(
    { path: 'a.txt', location: '/a.txt', bytes: 0, sha256: '', encoding: 'utf-8', characters, problems: [] },
    { override: null, language, lookUp: () => null },
  );
  const found = findDates(prepare({ text, blocks, language }), published === null ? null : stated(published));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { text, ...found, words };
}

function stated(value: string): StatedDate {
  const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day';
  return { value, precision, raw: value };
}

/** A found date as tests write it: its words, its value and its modifier. */
export function told({ text, dates }: { text: string; dates: FoundDate[] }): string[] {
  return dates.map(({ span, value, modifier }) =>
    [text.slice(span.start, span.end), value ?? '?', ...(modifier === null ? [] : [modifier])].join(' = '),
  );
}
