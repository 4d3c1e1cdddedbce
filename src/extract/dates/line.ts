import { type TimeWord, type TimeWords, timeWord, type Unit } from '../../language/time.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';
import type { Reading, Year } from './meaning.ts';

/** The tokens of a passage, and the words of time of its language. */
export interface Line {
  text: string;
  tokens: readonly Token[];
  time: TimeWords;
  /** It is a headline or stands like one, which tells the past in the present: "Mayor resigns". */
  isHeadline: boolean;
}

/** Reads the expression that begins at a token; null where none of its kind does. */
export type Construct = (line: Line, at: number) => Reading | null;

const NOTHING = timeWord({});

function tokenAt({ tokens }: Line, at: number): Token | undefined {
  return preceding(tokens, at, 0);
}

export function facetAt(line: Line, at: number): TimeWord {
  return tokenAt(line, at)?.facet ?? NOTHING;
}

/** A token's words in lower case; empty beyond the ends. */
export function lowerAt(line: Line, at: number): string {
  return tokenAt(line, at)?.lower ?? '';
}

export function isMark(line: Line, at: number, marks: string): boolean {
  const token = tokenAt(line, at);
  return token?.kind === 'mark' && marks.includes(token.words);
}

/** A hyphen or dash with no blanks around it. */
export function isHyphen(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (
    token !== undefined &&
    isMark(line, at, '-‐‑–') &&
    preceding(line.tokens, at)?.end === token.start &&
    line.tokens[at + 1]?.start === token.end
  );
}

/** The place after an optional mark. */
export function skip(line: Line, at: number, marks: string): number {
  return isMark(line, at, marks) ? at + 1 : at;
}

/** The place behind a month and the point that makes it an abbreviation: "Dec."; not behind the one that ends a sentence: "in May." */
export function behindPoint(line: Line, month: number): number {
  return facetAt(line, month).short ? skip(line, month + 1, '.') : month + 1;
}

export function skipRole(line: Line, at: number, role: NonNullable<TimeWord['role']>): number {
  return facetAt(line, at).role === role ? at + 1 : at;
}

/** A whole number in figures without points and commas; null for any other token. */
export function figuresAt(line: Line, at: number): string | null {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || token.words.length > 4) return null;
  return /^[0-9]+$/u.test(token.words) ? token.words : null;
}

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

/** Four figures that can be a year. */
export function yearAt(line: Line, at: number): number | null {
  const figures = figuresAt(line, at);
  if (figures?.length !== 4) return null;
  const year = Number(figures);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** "2009", "next year", "the year", "that year": a year, as it stands after a month or "of". */
export function readYear(line: Line, at: number): { end: number; year: Year } | null {
  const start = skipRole(line, at, 'fiscal');
  const figures = yearAt(line, start);
  if (figures !== null) return { end: start + 1, year: figures };
  const first = facetAt(line, at);
  const after = skipRole(line, skipRole(line, at, 'the'), 'that');
  const { direction, narrative, role } = facetAt(line, after);
  const pointed = direction !== undefined || role === 'same' || role === 'whole';
  const unitAt = pointed ? after + 1 : after;
  if (unitAt === at || facetAt(line, unitAt).unit !== 'year' || facetAt(line, unitAt).plural) return null;
  const from = narrative || role === 'same' || first.role === 'that' ? 'narrative' : 'writing';
  return { end: unitAt + 1, year: { shift: direction ?? 0, from } };
}

/** The year behind a day: ", 2025", "2025", "[2025]", "of next year", "last year". */
export function readDayYear(line: Line, at: number): { end: number; year: Year } | null {
  const after = skip(line, at, ',[');
  const figures = yearAt(line, after);
  if (figures !== null) return { end: isMark(line, at, '[') ? skip(line, after + 1, ']') : after + 1, year: figures };
  return after > at ? null : readYear(line, skipRole(line, at, 'of'));
}

/** A day of the month in figures or with their ending: "16", "16th". */
export function monthDayAt(line: Line, at: number): number | null {
  const figures = figuresAt(line, at);
  const day = figures !== null && figures.length <= 2 ? Number(figures) : ordinalFigures(line, at);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

function ordinalFigures(line: Line, at: number): number | null {
  const ordinal = facetAt(line, at).ordinal;
  return ordinal !== undefined && /^[0-9]/u.test(line.tokens[at]?.words ?? '') ? ordinal : null;
}

export function isCapitalised(line: Line, at: number): boolean {
  return /^\p{Lu}/u.test(line.tokens[at]?.words ?? '');
}

/** Whether a word with a capital follows directly: after "June" or "April" it makes a person's name. */
export function nameFollows(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (
    token?.kind === 'word' && /^\p{Lu}/u.test(token.words) && (token.facet === undefined || token.facet.feast === true)
  );
}

export function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** How far a word of a game is looked for: a long sentence. */
const GAME_REACH = 30;

/** Whether words of a game stand around a place, whose quarters are then none of the year's. */
export function gamesNear(line: Line, at: number): boolean {
  for (let near = Math.max(0, at - GAME_REACH); near < Math.min(line.tokens.length, at + GAME_REACH); near += 1)
    if (line.time.games.has(lowerAt(line, near))) return true;
  return false;
}

/** The first token that begins at or after a position of the text. */
export function tokenAfter({ tokens }: Line, at: number, position: number): number {
  let after = at + 1;
  while (after < tokens.length && (tokens[after]?.start ?? position) < position) after += 1;
  return after;
}

/** The places among a passage's tokens where an expression can begin. */
export function startsOf({ tokens }: Line): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (canBegin(tokens, at)) starts.push(at);
  return starts;
}

/** Most articles, counts and "that"s stand before words that have nothing to do with time: they are passed over at once. */
function canBegin(tokens: readonly Token[], at: number): boolean {
  const { kind, facet } = tokens[at]?.lexeme ?? {};
  if (facet === undefined) return kind === 'number';
  // "to-day", "to-night".
  if (facet.role === 'to') return tokens[at + 1]?.kind === 'mark';
  if (facet.begins !== 'followed') return facet.begins === 'alone';
  const next = tokens[at + 1];
  return next !== undefined && (next.facet !== undefined || next.kind !== 'word');
}
