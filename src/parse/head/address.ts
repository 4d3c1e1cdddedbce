import type { Language } from '../../language/language.ts';
import type { StatedDate } from '../../model/article.ts';
import { readWebAddress } from '../address.ts';
import { statedDate } from '../date.ts';

/** The web address that the words are, whole and with a host that can be reached; null where they are anything else. */
export function readAddress(words: string): string | null {
  const address = /^[^\s<>"]+$/u.test(words) ? readWebAddress(words) : null;
  return address !== null && new URL(address).hostname.includes('.') ? address : null;
}

/**
 * The day or month in the path of an address ("/2022/07/19/…", "/2022/jul/19/…"), as newspapers' systems build them,
 * with the part of the address that shows it.
 */
export function dateInAddress(
  address: string,
  language: Language,
): { date: StatedDate; from: number; to: number } | null {
  const match = /(?<=\/)(\d{4})\/(\d{1,2}|\p{L}{3})(?:\/(\d{1,2}))?(?=\/)/u.exec(address);
  if (match === null) return null;
  const [raw, year, monthWord = '', day] = match;
  const month = /^\d/u.test(monthWord) ? Number(monthWord) : language.months.get(monthWord.toLowerCase());
  if (month === undefined) return null;
  const date = statedDate({ year: Number(year), month, day: day === undefined ? null : Number(day) }, raw);
  return date === null ? null : { date, from: match.index, to: match.index + raw.length };
}
