import type { Language } from '../language/language.ts';
import type { Json, Visibility } from '../model/article.ts';
import { readDate } from './date.ts';

/** What somebody says about whether an article may be published. */
export type PublicationMark =
  /** Whether it is private, or a draft. */
  | { kind: 'private' | 'draft'; holds: boolean }
  /** The day (ISO 8601) before which nothing may be published; null where there is none, `unknown` where it cannot be read. */
  | { kind: 'embargo'; until: string | null };

/** A mark; `doubt` says how its value should have been written, where it could not be read and the article is withheld for it. */
export interface ReadMark {
  mark: PublicationMark;
  doubt: string | null;
}

/**
 * Whether an article may be published, by what it says of itself and by a person's override, which for each kind of mark
 * replaces the article's own. Of several marks that withhold it, any does.
 */
export function visibilityOf(own: readonly PublicationMark[], overriding: readonly PublicationMark[] = []): Visibility {
  const replaced = new Set(overriding.map(({ kind }) => kind));
  const marks = [...overriding, ...own.filter(({ kind }) => !replaced.has(kind))];
  const holds = (reason: 'private' | 'draft') => marks.some((mark) => mark.kind === reason && mark.holds);
  const days = marks.flatMap((mark) => (mark.kind === 'embargo' && mark.until !== null ? [mark.until] : []));
  if (holds('private') || days.includes('unknown')) return { kind: 'withheld', reason: 'private' };
  if (holds('draft')) return { kind: 'withheld', reason: 'draft' };
  const last = days.toSorted().at(-1);
  return last === undefined ? { kind: 'public' } : { kind: 'embargo', until: last };
}

/** What kind of word about publication a field's name announces; null for other fields. */
export function hidingKind(name: string): HidingKind | null {
  return HIDING_NAMES.get(plainName(name)) ?? null;
}

type HidingKind = 'private' | 'draft' | 'published' | 'status' | 'embargo';

const HIDING_NAMES: ReadonlyMap<string, HidingKind> = new Map([
  ['private', 'private'],
  ['hidden', 'private'],
  ['draft', 'draft'],
  ['unpublished', 'draft'],
  ['published', 'published'],
  ['publish', 'published'],
  ['visible', 'published'],
  ['status', 'status'],
  ['poststatus', 'status'],
  ['visibility', 'status'],
  ['embargo', 'embargo'],
  ['embargoed', 'embargo'],
  ['embargountil', 'embargo'],
  ['embargoeduntil', 'embargo'],
  ['embargodate', 'embargo'],
  ['publishafter', 'embargo'],
] satisfies [string, HidingKind][]);

/** `embargo_until`, `Embargo-Until` and `embargoUntil` are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/gu, '');
}

/**
 * What a field says about publication; null where it (`published: 2025-05-19`, `status: updated`) is about something else.
 * A value that cannot be read withholds the article: one that comes late can still be published, one that leaked cannot be
 * taken back.
 */
export function readMark(name: string, value: Json, language: Language): ReadMark | null {
  const kind = hidingKind(name);
  switch (kind) {
    case null:
      return null;
    case 'private':
    case 'draft': {
      const flag = readFlag(value);
      return { mark: { kind, holds: flag ?? true }, doubt: flag === null ? 'true or false' : null };
    }
    case 'published':
      return readFlag(value) === false ? { mark: { kind: 'draft', holds: true }, doubt: null } : null;
    case 'status':
      return readStatus(value);
    case 'embargo':
      return readEmbargo(value, language);
    default:
      return kind satisfies never;
  }
}

/** Whether a line of a file that cannot be read as a whole may keep its article from being published. */
export function mayWithhold(name: string, words: string): boolean {
  const kind = hidingKind(name);
  switch (kind) {
    case null:
      return false;
    case 'private':
    case 'draft':
      return readFlag(words) !== false;
    case 'published':
      return readFlag(words) === false;
    case 'status':
      return readStatus(words) !== null;
    case 'embargo':
      return words !== '' && readFlag(words) !== false;
    default:
      return kind satisfies never;
  }
}

/** Whether a name with one word is a mark that withholds, and can be meant as nothing else: "private: true", "status: draft". */
export function isPlainMark(name: string, word: string): boolean {
  const kind = hidingKind(name);
  if (kind === null || !mayWithhold(name, word)) return false;
  return kind === 'status' || (kind === 'embargo' ? /^\d{4}-\d\d-\d\d$/u.test(word) : readFlag(word) !== null);
}

/** Yes or no, as people write it; null for anything else. */
export function readFlag(value: Json): boolean | null {
  if (typeof value !== 'string') return null;
  const word = value.trim().toLowerCase();
  if (['true', 'yes', 'on', 'y', '1'].includes(word)) return true;
  return ['false', 'no', 'off', 'n', '0'].includes(word) ? false : null;
}

/** The states of WordPress and Ghost. */
function readStatus(value: Json): ReadMark | null {
  const word = typeof value === 'string' ? plainName(value) : '';
  if (['private', 'password', 'trash', 'trashed'].includes(word))
    return { mark: { kind: 'private', holds: true }, doubt: null };
  const unfinished = ['draft', 'autodraft', 'pending', 'future', 'scheduled', 'unpublished'].includes(word);
  return unfinished ? { mark: { kind: 'draft', holds: true }, doubt: null } : null;
}

/** The day until which nothing may be published; none where the value is empty or a plain no. */
export function readEmbargo(value: Json, language: Language): ReadMark {
  if (value === null || readFlag(value) === false) return { mark: { kind: 'embargo', until: null }, doubt: null };
  const date = typeof value === 'string' ? readDate(value, language) : null;
  if (date === null || date.precision === 'year' || date.precision === 'month') {
    return { mark: { kind: 'embargo', until: 'unknown' }, doubt: 'a day such as 2025-05-19' };
  }
  return { mark: { kind: 'embargo', until: date.value.slice(0, 10) }, doubt: null };
}
