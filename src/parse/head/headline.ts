import type { Language } from '../../language/language.ts';
import type { Confidence } from '../../model/derivation.ts';
import { bylineOpener, isPersonName } from './byline.ts';
import { readRunInDateline } from './dateline.ts';
import { findLabel } from './label.ts';
import { claimOf, type Line, type Statement } from './line.ts';

/** Whether a line states something by its words, told without what stands around it. */
export type IsStatement = (line: Line, next: Line | null) => boolean;

/** Longer than the longest headlines, shorter than most ledes. */
const LONGEST = 160;
/** What has a headline's shape beyond doubt is no longer than this. */
const COMMON_LENGTH = 120;
/** A text of which the first lines are all short is a poem or a list, not a headline and its article. */
const LINES_TO_BODY = 4;

/**
 * The headline that begins at a line, over one line or several, and how many lines it takes; null where the line is the
 * beginning of the text itself. Precision comes first: a lede is never taken for a headline.
 */
export function readHeadline(
  text: string,
  lines: readonly Line[],
  index: number,
  language: Language,
  isStatement: IsStatement,
): { statement: Statement; count: number } | null {
  const first = lines[index];
  if (first === undefined) return null;
  const count = first.level === 1 ? 1 : countWrapped(text, lines, index, isStatement);
  const last = lines[index + count - 1] ?? first;
  const whole = joined(text, first, last);
  const confidence =
    first.level === 1 ? 'certain' : headlineConfidence(text, whole, lines, index + count, language, isStatement);
  if (confidence === null) return null;
  const title = { ...whole, end: whole.start + whole.words.replace(/\s*;$/u, '').length };
  const value = text.slice(title.start, title.end).replace(/\s+/gu, ' ');
  const claims = [claimOf(text, title, 'title', value, confidence)];
  return { statement: { start: whole.start, end: whole.end, role: 'headline', claims }, count };
}

/** A headline that goes on in the next line: only a line break between them, and the next begins with a small letter. */
function countWrapped(text: string, lines: readonly Line[], index: number, isStatement: IsStatement): number {
  let count = 1;
  for (; count < 3; count += 1) {
    const before = lines[index + count - 1];
    const line = lines[index + count];
    if (before === undefined || line === undefined || !/^\p{Ll}/u.test(line.words)) break;
    if (!/^[^\S\n]*\n[^\S\n]*$/u.test(text.slice(before.end, line.start)) || /[.!?:]$/u.test(before.words)) break;
    if (isStatement(line, lines[index + count + 1] ?? null)) break;
  }
  return count;
}

function joined(text: string, first: Line, last: Line): Line {
  return { ...first, end: last.end, words: text.slice(first.start, last.end) };
}

function headlineConfidence(
  text: string,
  { words, end }: Line,
  lines: readonly Line[],
  after: number,
  language: Language,
  isStatement: IsStatement,
): Confidence | null {
  if (!hasHeadlineShape(words, language)) return null;
  const next = lines[after];
  if (next === undefined) return announcesBlock(text, words, end) ? 'likely' : null;
  if (isEvident(lines, after, language, isStatement)) return 'certain';
  const short = !endsLikeSentence(words) && countWords(words) < 3;
  if (short) return standsAlone(words, text.slice(end, next.start), next, language) ? 'likely' : null;
  if (endsLikeSentence(words) && !isInTitleCase(words, language)) return null;
  if (words.endsWith(';')) return next.words.length <= LONGEST ? 'likely' : null;
  const following = lines.slice(after, after + LINES_TO_BODY);
  return bodyFollows(words, following) ? shapeConfidence(words, language) : standsAbove(text, words, end, next);
}

/** How sure a headline is by its shape and its place. */
function shapeConfidence(words: string, language: Language): Confidence {
  const plain = words.length <= COMMON_LENGTH && !/[.!?]$/u.test(words);
  return plain && language.understood ? 'certain' : 'likely';
}

/** "Results of the vote" above a table or a list. */
function announcesBlock(text: string, words: string, end: number): boolean {
  return countWords(words) >= 3 && !/[.!?。]$/u.test(words) && /\S/u.test(text.slice(end));
}

/** A line without an end above a sentence, however short, and a blank line between them. */
function standsAbove(text: string, words: string, end: number, next: Line): Confidence | null {
  const parted = /\n\s*\n/u.test(text.slice(end, next.start));
  const sentence = /^\P{L}{0,3}[\p{Lu}\p{Lo}]/u.test(next.words) && endsLikeSentence(next.words);
  return parted && sentence && countWords(next.words) >= 3 && !/\p{P}$/u.test(words) ? 'likely' : null;
}

/** Two words such as "Mill burns", without a point, no time ("1300 GMT") and no name, set off by a blank line from a paragraph. */
function standsAlone(words: string, gap: string, next: Line, language: Language): boolean {
  if (countWords(words) < 2 || !/^\p{L}.*[\p{L}\p{N}]$/su.test(words) || !/\n[^\S\n]*\n/.test(gap)) return false;
  const isKicker = language.head.kickers.has(words.toLowerCase());
  return !isKicker && !isPersonName(words, language) && next.level === null && isRunningText(next.words, words);
}

/** Whether a byline, a date or a dateline follows, at once or beneath one more line of the headline's kind. */
function isEvident(lines: readonly Line[], after: number, language: Language, isStatement: IsStatement): boolean {
  const [next, second = null, third = null] = lines.slice(after, after + 3);
  if (next === undefined) return false;
  if (isStatement(next, second) || readRunInDateline(next.words, language) !== null) return true;
  return second !== null && isStatement(second, third) && hasHeadlineShape(next.words, language);
}

/** One statement, question or exclamation, that begins as a name or a sentence does and does not break off. */
function hasHeadlineShape(words: string, language: Language): boolean {
  if (words.length > LONGEST || /[,:–—-]$/u.test(words) || !/\p{L}{2}/u.test(words) || !beginsLikeTitle(words))
    return false;
  if (readRunInDateline(words, language) !== null || isBylineLike(words, language) || isLabelled(words, language)) {
    return false;
  }
  if (isInTitleCase(words, language)) return true;
  // "“Tell me,” she said, and he replied: “No!”" is a scene.
  if ((words.match(/[“«„]|(?<!\S)"/gu) ?? []).length > 1 && /[.!?]\p{Pf}$|[.!?]"$/u.test(words)) return false;
  const sentences = language.sentences(words, { start: 0, end: words.length });
  return sentences.slice(0, -1).every(({ start, end }) => !endsLikeSentence(words.slice(start, end)));
}

/** With a capital, a figure, a letter of a script without capitals, or as "iPhone" does; marks of emphasis may stand before it. */
function beginsLikeTitle(words: string): boolean {
  return /^(?:<\w{1,6}>|["“”‘’'«„#$€£(¿¡…*_]){0,4}[\p{Lu}\p{Lo}\p{N}]|^\p{Ll}+\p{Lu}/u.test(words);
}

/** "Date: Friday night": a label of which the value says nothing is still no headline; "Newspaper: Minister resigns" is one. */
function isLabelled(words: string, language: Language): boolean {
  const label = findLabel(words, language)?.label;
  return label !== undefined && label !== 'source' && label !== 'headline';
}

/** "By Jane Roe, who teaches at Arlmouth.": whatever else it says, it names the writer. */
function isBylineLike(words: string, language: Language): boolean {
  const opener = bylineOpener(words, language);
  const name =
    opener === null
      ? ''
      : (words
          .slice(opener.length)
          .trim()
          .split(/\s*[,|·•]\s*/u)[0] ?? '');
  return isPersonName(name, language);
}

/** With a full stop; an ellipsis is none. */
function endsLikeSentence(words: string): boolean {
  return /(?<!\.)[.。।]["”’»)]*$/u.test(words);
}

function countWords(words: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(words) ? words.length : words.split(/\s+/u).length;
}

/** "Families Of Victims Speak Out." – or in capitals: at least four long words, all with a capital. */
function isInTitleCase(words: string, { head }: Language): boolean {
  const long = words
    .split(/\s+/u)
    .filter((word) => /^\P{L}*\p{L}{3}/u.test(word) && !head.smallWords.has(word.toLowerCase()));
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return long.length >= 4 && capitals.length === long.length;
}

/** Whether one of the next lines is a paragraph of running text. */
function bodyFollows(words: string, following: readonly Line[]): boolean {
  return following.some(
    (line) => line.level === null && (line.words.length > LONGEST || isRunningText(line.words, words)),
  );
}

function isRunningText(line: string, headline: string): boolean {
  return /[.!?…。！？।:]["“”’»)\]]*$/u.test(line) && line.length > Math.min(40, headline.length);
}

/** The line beneath a headline that sums the article up; with a full stop only where a byline or date follows it. */
export function readSubheadline(
  text: string,
  lines: readonly Line[],
  index: number,
  language: Language,
  isStatement: IsStatement,
): Statement | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || line.level === 1) return null;
  if (isBylineLike(line.words, language)) return null;
  const evident = isStatement(next, lines[index + 2] ?? null);
  const goesOn = text.slice(0, line.start).trimEnd().endsWith(';');
  if (evident || goesOn) {
    if (line.words.length > 2 * LONGEST) return null;
  } else {
    if (line.words.length > COMMON_LENGTH || /[.!?]$|^["“«„]/u.test(line.words)) return null;
    if (!hasHeadlineShape(line.words, language)) return null;
    if (countWords(line.words) < 4 || !bodyFollows(line.words, lines.slice(index + 1, index + 3))) return null;
  }
  const claims = [claimOf(text, line, 'subtitle', line.words, 'likely')];
  return { start: line.start, end: line.end, role: 'subheadline', claims };
}
