import { statedDate } from './date.ts';

/** A day of the calendar (ISO 8601: 2025-05-19); null for anything else, 2025-02-30 included. */
export function readDay(words: string): string | null {
  const [found, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(words.trim()) ?? [];
  if (found === undefined) return null;
  return statedDate({ year: Number(year), month: Number(month), day: Number(day) }, found)?.value ?? null;
}
