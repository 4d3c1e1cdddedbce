import type { Language } from '../../language/language.ts';
import type { Claim } from '../claim.ts';
import { readDate } from '../date.ts';
import { hasGivenName, isPublicationName, readWriters } from './byline.ts';
import { readLoneDateline } from './dateline.ts';
import { addressClaims, dateClaims, readDetails, readLabelled, readUnmarkedLabel } from './label.ts';
import { claimOf, type Line, partOf, partsOf, type Statement, state } from './line.ts';

/** What has been read before a line and what stands after it. */
export interface Surroundings {
  before: readonly Statement[];
  next: Line | null;
}

type Reader = (text: string, line: Line, language: Language, around: Surroundings) => Statement | null;

/** The forms in which a line states something by its words alone, in the order in which they are tried. */
const READERS: readonly Reader[] = [
  readAddressLine,
  readLabelled,
  readDateLine,
  readByline,
  readLoneName,
  readOfficeLine,
  readDatelineLine,
  readPublicationLine,
  readParts,
];

/** Longer than any address that people keep: a cap, so that a paragraph of a megabyte costs nothing. */
const LONGEST_LINE = 2000;

/** What a line states by its words: an address, "Published: …", a date, a byline, a dateline, a newspaper's name; null for other lines. */
export function readStatement(text: string, line: Line, language: Language, around: Surroundings): Statement | null {
  if (line.words.length > LONGEST_LINE) return null;
  for (const read of READERS) {
    const statement = read(text, line, language, around);
    if (statement !== null) return statement;
  }
  return null;
}

/** `https://…` alone on a line is the original's address; a date in its path is good evidence and no statement. */
function readAddressLine(text: string, line: Line, language: Language): Statement | null {
  const claims = addressClaims(text, line, language, 'certain');
  return claims === null ? null : state(line, 'address', claims);
}

/** "Thursday, May 16, 2019" as a line of its own. A year alone may be a novel's title. */
function readDateLine(text: string, line: Line, language: Language): Statement | null {
  const date = readDate(line.words, language);
  if (date === null || date.precision === 'year') return null;
  return state(line, 'published', [claimOf(text, line, 'published', date, 'certain')]);
}

/** "By Jane Roe and John Doe". At the very beginning "By Royal Appointment" may be the headline, so a name must be known there. */
function readByline(text: string, line: Line, language: Language, around: Surroundings): Statement | null {
  const opener = language.head.bylineOpeners.find((words) => line.words.toLowerCase().startsWith(`${words} `));
  if (opener === undefined) return null;
  const names = partOf(line, opener.length);
  const dated = takeDate(text, names, language);
  const writers = readWriters(dated.rest.words, language);
  if (writers === null) return null;
  const first = writers[0];
  const sure = around.before.length > 0 || first?.kind === 'organisation' || hasGivenName(dated.rest.words, language);
  if (!sure) return null;
  return state(line, 'byline', [claimOf(text, dated.rest, 'authors', writers, 'certain'), ...dated.claims]);
}

/** "Jane Roe, 19 May 2025": the date at the end of a byline, and what stands before it. */
function takeDate(text: string, line: Line, language: Language): { rest: Line; claims: Claim[] } {
  for (const { index, 0: comma } of [...line.words.matchAll(/,\s*/gu)].slice(0, 4)) {
    const claims = dateClaims(text, 'published', partOf(line, index + comma.length), language, 'certain');
    if (claims !== null) return { rest: partOf(line, 0, index), claims };
  }
  return { rest: line, claims: [] };
}

/** "Jane Roe" or "Reuters" alone on a line beneath the headline, or above a date or an office. */
function readLoneName(text: string, line: Line, language: Language, { before, next }: Surroundings): Statement | null {
  const beneath = before.at(-1)?.role === 'headline' || before.at(-1)?.role === 'subheadline';
  const followed = next !== null && (readDate(next.words, language) !== null || isOfficeLine(next.words, language));
  if (!beneath || before.some(({ role }) => role === 'byline')) return null;
  const writers = readWriters(line.words, language);
  const [first] = writers ?? [];
  if (writers === null || first === undefined || isPublicationName(line.words, language)) return null;
  const place = language.head.cities.has(line.words.toLowerCase());
  const known = first.kind === 'organisation' || (!place && (followed || hasGivenName(first.name, language)));
  return known ? state(line, 'byline', [claimOf(text, line, 'authors', writers, 'likely')]) : null;
}

/** "Political Editor, Arl Valley Herald" beneath a byline says no more than who the writer is. */
function readOfficeLine(_text: string, line: Line, language: Language, { before }: Surroundings): Statement | null {
  const beneath = before.at(-1)?.role === 'byline';
  return beneath && isOfficeLine(line.words, language) ? state(line, 'byline', []) : null;
}

/** "Staff Writer", "Chief Political Correspondent, Arl Valley Herald": capitals, and an office in the first part. */
function isOfficeLine(words: string, { head }: Language): boolean {
  const parts = (words.split(',')[0] ?? '').split(' ');
  const capitals = parts.every((part) => /^[\p{Lu}&]/u.test(part) || head.smallWords.has(part));
  return (
    words.length <= 80 && parts.length <= 6 && capitals && parts.some((part) => head.offices.has(part.toLowerCase()))
  );
}

/** "KYIV, May 19 (Agency)" as a line of its own. */
function readDatelineLine(text: string, line: Line, language: Language): Statement | null {
  const dateline = readLoneDateline(line.words, language);
  if (dateline === null) return null;
  const words = partOf(line, 0, dateline.words.length);
  const claims: Claim[] = [claimOf(text, words, 'dateline', dateline.words, 'certain')];
  if (dateline.date !== null) claims.push(claimOf(text, words, 'published', dateline.date, 'likely'));
  return state(line, 'dateline', claims);
}

/** "The Arlmouth Gazette", above a headline or a date; with its day and page anywhere in the head. */
function readPublicationLine(text: string, line: Line, language: Language, { next }: Surroundings): Statement | null {
  const [name, ...others] = partsOf(line, /,\s*/gu);
  if (name === undefined || !isPublicationName(name.words, language)) return null;
  const details = readDetails(text, others, language);
  const dated =
    next !== null && (readDate(next.words, language) !== null || readUnmarkedLabel(text, next, language) !== null);
  if (details === null || (details.length === 0 && !dated)) return null;
  return state(line, 'source', [claimOf(text, name, 'source.name', name.words, 'certain'), ...details]);
}

/** "By Jane Roe | 19 May 2025", "Published 19 May 2025 · Updated 20 May 2025": a statement in every part, or none at all. */
function readParts(text: string, line: Line, language: Language, around: Surroundings): Statement | null {
  const parts = partsOf(line, /\s*[|·•]\s*|\s+[–—-]\s+/gu);
  if (parts.length < 2 || parts.length > 4) return null;
  const statements = parts.map((part) => readPart(text, part, language, around));
  const [first] = statements;
  if (first === undefined || first === null) return null;
  const claims = statements.flatMap((statement) => statement?.claims ?? []);
  const complete = statements.every((statement) => statement !== null);
  const dated = claims.some(({ field }) => field === 'published' || field === 'modified');
  return complete && dated ? state(line, first.role, claims) : null;
}

/** Beside a date a bare name is a byline, and a section's or newspaper's name is one. */
function readPart(text: string, part: Line, language: Language, around: Surroundings): Statement | null {
  const plain =
    readLabelled(text, part, language) ??
    readDateLine(text, part, language) ??
    readByline(text, part, language, around);
  if (plain !== null) return plain;
  if (language.head.sections.has(part.words.toLowerCase())) {
    return state(part, 'section', [claimOf(text, part, 'source.section', part.words, 'certain')]);
  }
  if (isPublicationName(part.words, language)) {
    return state(part, 'source', [claimOf(text, part, 'source.name', part.words, 'certain')]);
  }
  const writers = readWriters(part.words, language);
  return writers === null ? null : state(part, 'byline', [claimOf(text, part, 'authors', writers, 'likely')]);
}
