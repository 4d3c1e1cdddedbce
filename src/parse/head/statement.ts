import type { Language } from '../../language/language.ts';
import type { Claim } from '../claim.ts';
import { dateReadings, readDate } from '../date.ts';
import {
  bylineOpener,
  hasGivenName,
  isOffice,
  isPublicationName,
  readSigningBody,
  readSmallWriters,
  readWriters,
} from './byline.ts';
import { readLoneDateline } from './dateline.ts';
import { readDoubt } from './doubt.ts';
import { addressClaims, readDetails, readLabelled, readUnmarkedLabel } from './label.ts';
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
  readDocumentCount,
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
  let doubtful: Statement | null = null;
  for (const read of READERS) {
    const statement = read(text, line, language, around);
    if (statement !== null && statement.doubt === undefined) return statement;
    doubtful ??= statement;
  }
  return doubtful;
}

/** `https://…` alone on a line is the original's address; a date in its path is good evidence and no statement. */
function readAddressLine(text: string, line: Line, language: Language): Statement | null {
  const claims = addressClaims(text, line, language, 'certain');
  return claims === null ? null : state(line, 'address', claims);
}

/** "1 of 2 DOCUMENTS", "Document 1 of 2": what databases set above each article of an export. It states nothing. */
function readDocumentCount(_text: string, line: Line): Statement | null {
  return DOCUMENT_COUNT.test(line.words) ? state(line, 'source', []) : null;
}

// Nexis and ProQuest, in the languages of their interfaces.
const DOCUMENT_COUNT =
  /^(?:\d+ (?:of|von|de|sur|van) \d+ (?:documents?|dokumenten?|documentos?|documenten)|document \d+ of \d+)$/iu;

/** "Thursday, May 16, 2019" as a line of its own. A year alone may be a novel's title. */
function readDateLine(text: string, line: Line, language: Language): Statement | null {
  const [date, another] = dateReadings(line.words, language);
  if (another !== undefined) {
    const doubt = readDoubt('published', line, language);
    return doubt === null ? null : { ...state(line, 'published', []), doubt };
  }
  if (date === undefined || date.precision === 'year') return null;
  return state(line, 'published', [claimOf(text, line, 'published', date, 'certain')]);
}

/** "By Jane Roe and John Doe". At the very beginning "By Royal Appointment" may be the headline, so a name must be known there. */
function readByline(text: string, line: Line, language: Language, around: Surroundings): Statement | null {
  const opener = bylineOpener(line.words, language);
  if (opener === null) return null;
  const names = partOf(line, opener.length);
  const dated = takeDate(text, names, language);
  const body = readSigningBody(dated.rest.words, language);
  const small = around.before.length > 0 ? readSmallWriters(dated.rest.words, language) : null;
  const writers = body === null ? (readWriters(dated.rest.words, language) ?? small) : [body];
  if (writers === null) return null;
  const first = writers[0];
  // Of other languages no first name is known, and what opens a byline is otherwise a preposition.
  const sure = around.before.length > 0 || first?.kind === 'organisation' || hasGivenName(dated.rest.words, language);
  if (!sure && language.understood) return null;
  const confidence = language.understood ? 'certain' : 'likely';
  return state(line, 'byline', [claimOf(text, dated.rest, 'authors', writers, confidence), ...dated.claims]);
}

/** "Jane Roe, 19 May 2025", "Jane Roe on 19 May 2025": the date at the end of a byline, and what stands before it. */
function takeDate(text: string, line: Line, language: Language): { rest: Line; claims: Claim[] } {
  for (const { index, 0: gap } of [...line.words.matchAll(/,\s*|\s+/gu)].slice(0, 8)) {
    const words = partOf(line, index + gap.length);
    const date = readDate(words.words, language);
    if (date === null || (date.precision === 'year' && !gap.startsWith(','))) continue;
    return { rest: partOf(line, 0, index), claims: [claimOf(text, words, 'published', date, 'certain')] };
  }
  return { rest: line, claims: [] };
}

/** "Jane Roe" or "Reuters" alone on a line beneath the headline, or above a date or an office. */
function readLoneName(text: string, line: Line, language: Language, { before, next }: Surroundings): Statement | null {
  const beneath = before.at(-1)?.role === 'headline' || before.at(-1)?.role === 'subheadline';
  if (!beneath || before.some(({ role }) => role === 'byline')) return null;
  const writers = readWriters(line.words, language);
  const [first] = writers ?? [];
  if (writers === null || first === undefined || isPublicationName(line.words, language)) return null;
  const place = language.head.cities.has(line.words.toLowerCase());
  const followed = next !== null && (readDate(next.words, language) !== null || isOfficeLine(next.words, language));
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
  if (words.length > LONGEST_OFFICE) return false;
  const parts = (words.split(',')[0] ?? '').split(' ');
  const capitals = parts.every((part) => /^[\p{Lu}&]/u.test(part) || head.smallWords.has(part));
  return parts.length <= 6 && capitals && parts.some((part) => head.offices.has(part.toLowerCase()));
}

const LONGEST_OFFICE = 80;

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
  // "The Gazette (London)" is how databases tell newspapers of one name apart.
  if (name === undefined || !isPublicationName(name.words.replace(/ \([^()]+\)$/u, ''), language)) return null;
  const details = readDetails(text, others, language);
  const dated =
    next !== null && (readDate(next.words, language) !== null || readUnmarkedLabel(text, next, language) !== null);
  if (details === null || (details.length === 0 && !dated)) return null;
  return state(line, 'source', [claimOf(text, name, 'source.name', name.words, 'certain'), ...details]);
}

/**
 * "By Jane Roe | 19 May 2025", "Published 19 May 2025 · Updated 20 May 2025", "Posted on 19 May 2025 by Jane Roe": a
 * statement in every part, one of them a date; or none at all, unless a plain byline opens the line, whatever follows it.
 */
function readParts(text: string, line: Line, language: Language, around: Surroundings): Statement | null {
  const marked = partsOf(line, /\s*[|·•]\s*|\s+[–—-]\s+/gu);
  const parts = marked.length === 1 ? partsAtByline(line, language) : marked;
  const [opener, ...others] = parts;
  if (opener === undefined || others.length === 0 || others.length > 3) return null;
  const first = readPart(text, opener, language, around);
  if (first === null) return null;
  const before = [...around.before, first];
  const rest = others.map((part) => readPart(text, part, language, { ...around, before }));
  const complete = rest.every((statement) => statement !== null);
  const statements = [first, ...rest.filter((statement) => statement !== null)];
  const doubt = statements.find((statement) => statement.doubt !== undefined)?.doubt;
  const claims = statements.flatMap((statement) => statement.claims);
  const sure = doubt !== undefined || claims.some(({ field }) => field === 'published' || field === 'modified');
  const signed = readByline(text, opener, language, around) !== null;
  if (!signed && !(complete && sure)) return null;
  return { ...state(line, first.role, claims), ...(doubt === undefined ? {} : { doubt }) };
}

/** "Posted on 19 May 2025 | by Jane Roe". */
function partsAtByline(line: Line, { head }: Language): Line[] {
  const words = line.words.toLowerCase();
  const at = head.bylineOpeners.map((opener) => words.indexOf(` ${opener} `)).find((index) => index > 0);
  return at === undefined ? [line] : [partOf(line, 0, at), partOf(line, at + 1)];
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
  // "By Jane Roe | Gazette staff": who the writer is.
  if (around.before.at(-1)?.role === 'byline' && isOffice(part.words, language)) return state(part, 'byline', []);
  const writers = readWriters(part.words, language);
  return writers === null ? null : state(part, 'byline', [claimOf(text, part, 'authors', writers, 'likely')]);
}
