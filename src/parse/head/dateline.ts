import type { Language } from '../../language/language.ts';
import type { StatedDate } from '../../model/article.ts';
import { dayIn, readDate } from '../date.ts';

/** What a dateline says, and where it ends in the words that it was read from. */
export interface Dateline {
  /** Without its dash: "KYIV, May 19 (Agency)". */
  words: string;
  agency: string | null;
  /** Its date, where it is whole; "May 19" without a year is none. */
  date: StatedDate | null;
  /** The length of the dateline with its dash and the blank after it. */
  length: number;
}

/** No dateline is longer. */
const LONGEST = 110;
/** A paragraph of that length, or with the full stop of a sentence, is no headline such as "WORLD CUP - Arlmouth win". */
const LEDE = 130;
// A dash with a blank on one side, or long enough to need none; the underscore that stands for one on the wire; a colon
// with a blank after it.
const DASH = /\s*(?:\.-|--|[—–―])\s*|\s+-\s*|-\s+|\s+_\s+|:\s+/gu;

/** The dateline that runs into a first paragraph: "KYIV, May 19 (Agency) — The mayor …"; null where it has none. */
export function readRunInDateline(words: string, language: Language): Dateline | null {
  const beginning = words.slice(0, LONGEST);
  for (const { index, 0: dash } of [...beginning.matchAll(DASH)].slice(0, 4)) {
    const length = index + dash.length;
    if (!/^["“”‘’'«„(]*[\p{Lu}\p{Lo}\p{N}]/u.test(words.slice(length, length + 8))) continue;
    const isLede = words.length > LEDE || (/^\s+-\s+$/u.test(dash) && /[.!?]["”’»]?$/u.test(words));
    const setOff = /[—–―_]|--|\.-/u.test(dash) ? 'dash' : isLede ? 'lede' : 'line';
    const dateline = readDateline(words.slice(0, index), setOff, language);
    if (dateline !== null) return withDateBehind({ ...dateline, length }, beginning, language);
  }
  return null;
}

/** "CAIRO - 27 June 2022: …": the date has a mark of its own. */
function withDateBehind(dateline: Dateline, beginning: string, language: Language): Dateline {
  const [found = '', day = ''] = /^([^:—–―]{6,30}?)\s*(?:[:—–―]|-\s)\s*/u.exec(beginning.slice(dateline.length)) ?? [];
  const date = dateline.date === null && day !== '' ? readDate(day, language) : null;
  if (date === null || date.precision === 'year') return dateline;
  const words = beginning.slice(0, dateline.length + day.length);
  return { ...dateline, words, date, length: dateline.length + found.length };
}

/** A line that is nothing but a dateline: "KYIV, May 19 (Agency)", "LONDON (AP)". */
export function readLoneDateline(words: string, language: Language): Dateline | null {
  if (!/^\p{Lu}{3}/u.test(words)) return null;
  const line = words.replace(/\s*[—–―:-]$/u, '');
  if (line.length > LONGEST) return null;
  const dateline = readDateline(line, 'line', language);
  return dateline === null ? null : { ...dateline, length: words.length };
}

/** By what it is set off: a long dash, a hyphen or colon in a paragraph that is no headline, or the end of a line. */
type SetOff = 'dash' | 'lede' | 'line';

function readDateline(words: string, setOff: SetOff, language: Language): Omit<Dateline, 'length'> | null {
  const { rest, agency, known } = takeAgency(words, language);
  const day = readDate(rest, language);
  if (day !== null && day.precision !== 'year') return { words, agency, date: day };
  const [place = '', ...parts] = rest.split(/\s*,\s*/u);
  if (place === '') return known ? { words, agency, date: null } : null;
  const { regions, dateWords } = splitDate(parts, language);
  if (regions.length > 2 || !regions.every((region) => isRegion(region, language))) return null;
  const date = readDate(dateWords, language);
  if (isServiceName(place, dateWords, language)) return { words, agency, date };
  // "Arlmouth, Arl Valley –": a place within a place, before a dash that is no hyphen.
  const nested = regions.length === 1 && setOff === 'dash';
  const evident =
    known ||
    nested ||
    dateWords !== '' ||
    isCity(place, language) ||
    (isInCapitals(place) && (setOff !== 'line' || agency !== null));
  return evident && isPlaceName(place, language) ? { words, agency, date } : null;
}

/** "LONDON (AP)", "LONDON, Reuters", "(AP)": the agency, whether it is a known one, and the words without it. */
function takeAgency(words: string, { head }: Language): { rest: string; agency: string | null; known: boolean } {
  const [bracketed = '', inBrackets] = /\s*\(([^()]{2,40})\)\s*$/u.exec(words) ?? [];
  const known = head.agencies.has(inBrackets?.toLowerCase() ?? '');
  if (inBrackets !== undefined && (known || /^\p{Lu}[\p{L}\p{M} .&/-]+$/u.test(inBrackets))) {
    return { rest: words.slice(0, words.length - bracketed.length), agency: inBrackets, known };
  }
  const comma = words.lastIndexOf(',');
  const last = words.slice(comma + 1).trim();
  if (comma > 0 && head.agencies.has(last.toLowerCase()))
    return { rest: words.slice(0, comma), agency: last, known: true };
  return { rest: words, agency: null, known: false };
}

/** "afrol News, 27 January": a news service that sets its own name before its texts. */
function isServiceName(words: string, dateWords: string, { head }: Language): boolean {
  const parts = words.split(' ');
  const named = parts.length <= 3 && head.publicationWords.has(parts.at(-1)?.toLowerCase() ?? '');
  return named && /^\p{Lu}/u.test(parts.at(-1) ?? '') && (dateWords !== '' || /^\p{Ll}/u.test(words));
}

function isCity(words: string, { head }: Language): boolean {
  return head.cities.has(words.toLowerCase());
}

/** The parts that are a date, from the first that begins like one, and those before it. */
function splitDate(parts: readonly string[], language: Language): { regions: string[]; dateWords: string } {
  const first = parts.findIndex((part) => isDayOrMonth(part, language));
  if (first === -1) return { regions: [...parts], dateWords: '' };
  const dateWords = parts.slice(first).join(', ');
  const everyWord = dateWords.split(/[\s,]+/u).every((word) => isDayOrMonth(word, language));
  return everyWord ? { regions: parts.slice(0, first), dateWords } : { regions: [...parts], dateWords: '' };
}

/** "May 19", "19th", "Thursday", "2022". */
function isDayOrMonth(words: string, language: Language): boolean {
  const { months, weekdays } = language;
  return words.split(/\s+/u).every((word) => {
    const key = word.toLowerCase().replace(/\.$/u, '');
    return months.has(key) || weekdays.has(key) || dayIn(key, language) !== null || /^\d{4}$/u.test(key);
  });
}

/** One to five words with capitals, none a kicker such as "EXCLUSIVE" and no figures. */
function isPlaceName(words: string, { head }: Language): boolean {
  const parts = words.split(/\s+/u);
  if (parts.length > 6 || parts.some((part) => head.kickers.has(part.toLowerCase()))) return false;
  const capitals = parts.every(
    (part) => /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’ʼ.-]*|[&/])$/u.test(part) || /^\p{Ll}{2,3}$/u.test(part),
  );
  return capitals && /^[\p{Lu}\p{Lo}]/u.test(words) && words.length >= 3;
}

function isRegion(words: string, language: Language): boolean {
  return isPlaceName(words, language) || /^(?:\p{Lu}\.)+$/u.test(words) || /^\p{Lu}{2}$/u.test(words);
}

/** Short words in capitals are initials: "NASA". */
function isInCapitals(words: string): boolean {
  return /\p{Lu}{3}/u.test(words) && words.length > 4 && !/\p{Ll}/u.test(words);
}
