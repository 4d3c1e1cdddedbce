import { type Hyphens, isDivided } from './hyphens.ts';
import { isUnspaced } from './line.ts';

/** The lines of a wrapped paragraph as one, in order; hyphens that only the line end needed are taken out. */
export function joinLines(lines: readonly string[], hyphens: Hyphens): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const before = pieces.pop();
    if (before !== undefined) pieces.push(...joint(before, line, hyphens));
    pieces.push(line);
  }
  return pieces.join('');
}

/** How long the part of a word before a line end can be. */
const LONGEST_PART = 40;

/** The end of a line as it stands before the next one: without a hyphen that falls away, and with a blank where one belongs. */
function joint(before: string, after: string, hyphens: Hyphens): string[] {
  if (/[\u00AD¬]$/u.test(before) && /^\p{L}/u.test(after)) return [before.slice(0, -1)];
  if (areUnspaced(before, after) || endsWithDash(before)) return [before];
  // "U.S.-Russian": the full stop belongs to the abbreviation.
  if (/(?:^|[^\p{L}])(?:\p{L}\.)+[-‐]$/u.test(before.slice(-LONGEST_PART)) && /^\p{L}/u.test(after)) return [before];
  const part = /([\p{L}\p{M}\p{N}’'-]*[\p{L}\p{M}\p{N}])[-‐]$/u.exec(before.slice(-LONGEST_PART))?.[1];
  if (part === undefined || !/^[\p{L}\p{N}]/u.test(after)) return [before, ' '];
  const rest = /^[\p{L}\p{M}’']+/u.exec(after.slice(0, LONGEST_PART))?.[0] ?? '';
  const falls = !part.includes('-') && isPlainWord(part) && isContinued(part, rest) && isDivided(part, rest, hyphens);
  return [falls ? before.slice(0, -1) : before];
}

/** Lines of Chinese and Japanese, which part no words, are joined without a blank. */
function areUnspaced(before: string, after: string): boolean {
  return isUnspaced(before.slice(-1)) && isUnspaced(after.charAt(0));
}

/** A dash that touches the word before it. */
function endsWithDash(before: string): boolean {
  return /[\p{L}\p{N}](?:—|--)$/u.test(before);
}

function isPlainWord(part: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(part);
}

/** A capital begins a new part of a name ("Anglo-Saxon") unless all letters are capitals. */
function isContinued(part: string, rest: string): boolean {
  return /^\p{Ll}/u.test(rest) || (part.length > 1 && !/\p{Ll}/u.test(part + rest) && rest !== '');
}
