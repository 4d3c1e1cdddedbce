import type { Label, Language } from '../../language/language.ts';
import type { HeadRole } from '../../model/block.ts';
import type { Confidence } from '../../model/derivation.ts';
import type { Claim } from '../claim.ts';
import { readDate } from '../date.ts';
import { dateInAddress, readAddress } from './address.ts';
import { readWriters } from './byline.ts';
import { readDoubt } from './doubt.ts';
import { claimOf, type Line, partOf, partsOf, type Statement, state } from './line.ts';

/** No label is longer: "date of first publication". */
const LONGEST_LABEL = 32;

/** "Published: 19 May 2025", "Author: Jane Roe": a known label, a colon, and a value that fits it. */
export function readLabelled(text: string, line: Line, language: Language): Statement | null {
  const found = findLabel(line.words, language);
  if (found === null) return readUnmarkedLabel(text, line, language);
  const value = partOf(line, found.length);
  return value.words === '' ? null : labelled(text, line, found.label, value, language);
}

/** The known label before a line's first colon, and its length with the colon. */
export function findLabel(words: string, { head }: Language): { label: Label; length: number } | null {
  const colon = words.slice(0, LONGEST_LABEL).indexOf(':');
  const label = colon === -1 ? undefined : head.labels.get(words.slice(0, colon).trim().toLowerCase());
  return label === undefined ? null : { label, length: colon + 1 };
}

/** "Posted on 19 May 2025", "Page 4": without a colon only dates and pages are plain enough. */
export function readUnmarkedLabel(text: string, line: Line, language: Language): Statement | null {
  const opening = line.words.slice(0, LONGEST_LABEL);
  if (!/\d|\p{Lu}\p{Ll}+, /u.test(opening)) return null;
  const words = opening.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const key = words.slice(0, count).join(' ');
    const label = language.head.labels.get(key.toLowerCase().replace(/\.$/u, ''));
    const plain = label === 'published' || label === 'updated' || label === 'page';
    if (plain) return labelled(text, line, label, partOf(line, key.length), language);
  }
  return null;
}

const LABEL_ROLES: Record<Label, HeadRole> = {
  headline: 'headline',
  subheadline: 'subheadline',
  byline: 'byline',
  dateline: 'dateline',
  published: 'published',
  updated: 'updated',
  source: 'source',
  place: 'source',
  section: 'section',
  page: 'source',
  edition: 'source',
  address: 'address',
  rights: 'source',
  length: 'source',
};
const LONGEST_VALUE: Partial<Record<Label, number>> = { headline: 300, subheadline: 500, rights: 300 };

function labelled(text: string, line: Line, label: Label, value: Line, language: Language): Statement | null {
  if (value.words.length > (LONGEST_VALUE[label] ?? 160)) return null;
  const claims = valueClaims(text, label, value, language);
  if (claims !== null) return state(line, LABEL_ROLES[label], claims);
  const doubt = readDoubt(label, value, language);
  return doubt === null ? null : { ...state(line, LABEL_ROLES[label], []), doubt };
}

/** What a labelled value claims; null where the value does not fit the label, so that the line is no statement. */
function valueClaims(text: string, label: Label, value: Line, language: Language): Claim[] | null {
  switch (label) {
    case 'headline':
      return [claimOf(text, value, 'title', value.words, 'stated')];
    case 'subheadline':
      return [claimOf(text, value, 'subtitle', value.words, 'stated')];
    case 'byline':
      return writerClaims(text, value, value.words, language, 'stated');
    case 'dateline':
      return [claimOf(text, value, 'dateline', value.words, 'stated')];
    case 'published':
    case 'updated':
      return dateClaims(text, label, value, language, 'stated');
    case 'source':
      return addressClaims(text, value, language, 'stated') ?? citationClaims(text, value, language, 'stated');
    case 'place':
      return [claimOf(text, value, 'source.place', value.words, 'stated')];
    case 'section':
      return sectionClaims(text, value, language);
    case 'page':
      return /^\p{Lu}{0,2}-?\d{1,4}(?:[-–,] ?\p{Lu}?\d{1,4})*$/u.test(value.words)
        ? [claimOf(text, value, 'source.page', value.words, 'stated')]
        : null;
    case 'edition':
      return [claimOf(text, value, 'source.edition', value.words, 'stated')];
    case 'address':
      return addressClaims(text, value, language, 'stated');
    case 'rights':
      return [claimOf(text, value, 'rights', value.words, 'stated')];
    case 'length':
      return /^\d/u.test(value.words) ? [] : null;
    default:
      return label satisfies never;
  }
}

/** What a date after such a label states, as a list of one; null where the value is no date. */
function dateClaims(
  text: string,
  label: 'published' | 'updated',
  value: Line,
  language: Language,
  confidence: Confidence,
): Claim[] | null {
  const date = readDate(value.words, language);
  if (date === null) return null;
  return [claimOf(text, value, label === 'published' ? 'published' : 'modified', date, confidence)];
}

function writerClaims(
  text: string,
  line: Line,
  words: string,
  language: Language,
  confidence: Confidence,
): Claim[] | null {
  const writers = readWriters(words, language);
  return writers === null ? null : [claimOf(text, line, 'authors', writers, confidence)];
}

/** "NEWS; Pg. 4", as press databases write it. */
function sectionClaims(text: string, value: Line, language: Language): Claim[] {
  const [section = value, ...others] = partsOf(value, /\s*;\s*/gu);
  const pages = others.flatMap((part) => readUnmarkedLabel(text, part, language)?.claims ?? []);
  return [claimOf(text, section, 'source.section', section.words, 'stated'), ...pages];
}

/** "The Arlmouth Gazette, 19 May 1994, p. 4": a newspaper's name, perhaps with its day and page. */
function citationClaims(text: string, value: Line, language: Language, confidence: Confidence): Claim[] | null {
  const [name = value, ...others] = partsOf(value, /,\s*/gu);
  if (!isTitleLike(name.words, language)) return null;
  const plain = partOf(name, 0, name.words.replace(/\.$/u, '').length);
  const whole = [claimOf(text, plain, 'source.name', plain.words, confidence)];
  if (others.length === 0) return whole;
  const details = readDetails(text, others, language);
  // A name with commas of its own, "News, Views and Co", stays whole.
  return details === null ? [claimOf(text, value, 'source.name', value.words, confidence)] : [...whole, ...details];
}

/** Three words, or more with capitals: "Newspaper: Minister used private car" is a headline. */
function isTitleLike(words: string, { head }: Language): boolean {
  const parts = words.split(/\s+/u);
  return parts.length <= 3 || parts.every((part) => !/^\p{Ll}/u.test(part) || head.smallWords.has(part));
}

/** The day and the page after a newspaper's name; null where they are neither. */
export function readDetails(text: string, parts: readonly Line[], language: Language): Claim[] | null {
  const first = parts[0];
  if (first === undefined) return [];
  for (let count = Math.min(3, parts.length); count > 0; count -= 1) {
    const last = parts[count - 1] ?? first;
    const dated: Line = { ...first, end: last.end, words: text.slice(first.start, last.end) };
    const claims =
      dateClaims(text, 'published', dated, language, 'certain') ??
      (count === 1 ? (readUnmarkedLabel(text, dated, language)?.claims ?? null) : null);
    const rest = claims === null ? null : readDetails(text, parts.slice(count), language);
    if (claims !== null && rest !== null) return [...claims, ...rest];
  }
  return null;
}

/** A web address, and the day in its path: good evidence, and no statement. */
export function addressClaims(text: string, line: Line, language: Language, confidence: Confidence): Claim[] | null {
  const address = readAddress(line.words);
  if (address === null) return null;
  const claims: Claim[] = [claimOf(text, line, 'source.url', address, confidence)];
  const dated = dateInAddress(address, language);
  if (dated !== null) claims.push(claimOf(text, partOf(line, dated.from, dated.to), 'published', dated.date, 'likely'));
  return claims;
}
