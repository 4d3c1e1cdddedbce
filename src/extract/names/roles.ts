import { Known, type NameWords, type Sex } from '../../language/name-words.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidates.ts';
import { PLACE, type Word } from './words.ts';

/** What the text says that a person is, beside one mention of them. */
export interface Role extends Span {
  /** The office alone, in lower case and with the words that belong to it: "prime minister". */
  office: string;
}

/** The roles that stand beside a mention: before it ("German Chancellor X") and behind it ("X, a senior analyst at …"). */
export function rolesOf(mention: Candidate, names: NameWords): Role[] {
  return [roleBefore(mention, names), roleBehind(mention, names)].filter((role) => role !== null);
}

/** What a word of honour or an office before a mention tells of the sex: "Mrs", "Chairman". */
export function sexBefore({ line, first }: Candidate, { honorifics, officeSex }: NameWords): Sex | null {
  const before = line.words[first - 1];
  const plain = (before?.plain === '.' ? line.words[first - 2] : before)?.plain ?? '';
  return honorifics.get(plain) ?? officeSex.get(plain) ?? null;
}

function roleBefore({ line: { words }, first, titled }: Candidate, names: NameWords): Role | null {
  if (!titled) return null;
  const last = words[first - 1]?.plain === '.' ? first - 1 : first;
  const office = lastOffice(words, last, names);
  if (office < 0) return null;
  let from = office;
  while (from > 0 && belongsToRole(words, from - 1, names)) from -= 1;
  while (from < office && !mayOpenRole(words[from])) from += 1;
  return roleOf(words, from, last, office, names);
}

/** The office directly before a name, over the field that may follow it: "[Secretary] of State". */
function lastOffice(words: readonly Word[], before: number, { offices, joiners }: NameWords): number {
  for (let at = before - 1; at >= Math.max(0, before - 7); at -= 1) {
    const word = words[at];
    if (word === undefined) return -1;
    if (offices.has(word.plain)) return at;
    if (!(word.capital || joiners.has(word.plain) || word.plain === 'and' || word.plain === 'the')) return -1;
  }
  return -1;
}

/** Whether a word before an office is a part of the role: "[Russian] [Deputy] [Foreign] Minister", "[US] President". */
function belongsToRole(words: readonly Word[], at: number, { offices, officeModifiers, never }: NameWords): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  if (next.token.start - word.token.end > 1) return false;
  if (word.plain === '-') return next.token.start === word.token.end;
  if (word.token.kind !== 'word' || word.plain === 'new') return false;
  if (officeModifiers.has(word.plain) || offices.has(word.plain)) return true;
  return word.capital && (word.capitals || !never.has(word.plain) || (word.known & Known.NATIONALITY) !== 0);
}

/** A role begins with a word, and not with a sentence's own first one. */
function mayOpenRole(word: Word | undefined): boolean {
  return word !== undefined && word.token.kind === 'word';
}

const OPENS_DESCRIPTION = /^(?:a|an|the|one|his|her|their|its|former|then|chief|senior|deputy|head)$/u;
const ENDS_DESCRIPTION = /^[,.;:()[\]"“”«»!?–—]$/u;
const LONGEST = 40;

function roleBehind({ line: { words }, last }: Candidate, names: NameWords): Role | null {
  if (words[last]?.plain !== ',') return null;
  const from = last + 1;
  const first = words[from];
  if (
    first === undefined ||
    !(OPENS_DESCRIPTION.test(first.plain) || names.offices.has(first.plain) || names.officeModifiers.has(first.plain))
  )
    return null;
  const office = firstOffice(words, from, names);
  if (office < 0) return null;
  let to = office + 1;
  while (to < Math.min(words.length, from + LONGEST) && !endsDescription(words, to, names)) to += 1;
  return to === from + LONGEST ? null : roleOf(words, from, to, office, names);
}

/** The head noun of a description, if it is an office: the last of the first row of words before "of", "at", "who". */
function firstOffice(words: readonly Word[], from: number, { offices }: NameWords): number {
  let found = -1;
  for (let at = from; at < Math.min(words.length, from + 10); at += 1) {
    const word = words[at];
    if (word === undefined || (word.token.kind === 'mark' && word.plain !== '-')) break;
    if (at > from && /^(?:of|in|at|for|to|on|by|with|from|who|that|which|and|is|was|has|said|told)$/u.test(word.plain))
      break;
    if (offices.has(word.plain) && !word.plain.endsWith('s')) found = at;
    else if (found >= 0 && word.token.kind !== 'possessive') break;
  }
  return found;
}

function endsDescription(words: readonly Word[], at: number, { speech }: NameWords): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (word.token.kind === 'mark') return ENDS_DESCRIPTION.test(word.plain);
  return (
    word.plain === 'who' ||
    word.plain === 'whose' ||
    word.plain === 'which' ||
    (speech.has(word.plain) && !word.capital)
  );
}

function roleOf(words: readonly Word[], from: number, to: number, office: number, names: NameWords): Role {
  return {
    start: words[from]?.token.start ?? 0,
    end: words[to - 1]?.token.end ?? 0,
    office: officeAt(words, from, office, names),
  };
}

/** An office with the words that belong to it, in lower case: "deputy prime minister"; without the land that it is of. */
export function officeAt(
  words: readonly Word[],
  from: number,
  office: number,
  { officeModifiers, offices }: NameWords,
): string {
  let first = office;
  while (first > from && isPartOfOffice(words[first - 1], officeModifiers, offices)) first -= 1;
  return words
    .slice(first, office + 1)
    .map(({ plain }) => plain)
    .join(' ');
}

function isPartOfOffice(word: Word | undefined, modifiers: ReadonlySet<string>, offices: ReadonlySet<string>): boolean {
  return (
    word !== undefined &&
    (word.known & (Known.NATIONALITY | PLACE)) === 0 &&
    (modifiers.has(word.plain) || offices.has(word.plain))
  );
}
