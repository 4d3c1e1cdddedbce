import { Known, type NameWords } from '../../language/name-words.ts';
import { Is } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';
import type { Candidate } from './candidates.ts';
import type { Run } from './runs.ts';
import { GIVEN, gapBefore, isOfMany, PLACE, phraseOf } from './words.ts';

/** What the text says that a person is, beside one mention of them. */
export interface Role extends Span, Run {
  /** The office alone, in lower case and with the words that belong to it: "prime minister". */
  office: string;
}

/** The roles beside a mention. */
export type RolesOf = (mention: Candidate) => readonly Role[];

/** Tells the roles beside each mention of a text, which are read once. */
export function rolesIn(names: NameWords): RolesOf {
  const known = new Map<Candidate, readonly Role[]>();
  return (mention) => {
    const roles = known.get(mention) ?? rolesOf(mention, names);
    known.set(mention, roles);
    return roles;
  };
}

/**
 * The roles that stand beside a mention: before it ("German Chancellor X", "the mayor of Y, X,") and behind it ("X, a senior
 * analyst at …", "X was elected mayor").
 */
function rolesOf(mention: Candidate, names: NameWords): Role[] {
  const roles: Role[] = [];
  for (const read of READERS) {
    const role = read(mention, names);
    if (role !== null) roles.push(role);
  }
  return roles;
}

const READERS: readonly ((mention: Candidate, names: NameWords) => Role | null)[] = [
  roleBefore,
  roleInFront,
  roleBehind,
  roleGiven,
];

function roleBefore({ line: { tokens: words }, first, titled }: Candidate, names: NameWords): Role | null {
  if (!titled) return null;
  const last = endOfRole(words, first, names);
  const office = lastOffice(words, last, names);
  // "He told reporters Korr had left": several are no role of one.
  if (office < 0 || isOfMany(words[office])) return null;
  let from = office;
  while (from > 0 && belongsToRole(words, from - 1, names)) from -= 1;
  while (from < office && !mayOpenRole(words[from], names)) from += 1;
  return roleOf(words, from, last, office, names);
}

/** Where a role before a name ends. "Mr" and the like are none; before them an office in capitals may stand: "Chairman Mr Kern". */
function endOfRole(words: readonly Token[], first: number, { honorifics, offices }: NameWords): number {
  const last = preceding(words, first)?.plain === '.' ? first - 1 : first;
  const plain = words[last - 1]?.plain ?? '';
  if (!honorifics.has(plain) || offices.has(plain)) return last;
  const office = preceding(words, last, 2);
  return office?.office && office.capital ? last - 1 : 0;
}

/** The office directly before a name, over the field that may follow it: "[Secretary] of State". */
function lastOffice(words: readonly Token[], before: number, names: NameWords): number {
  const { joiners, seatWords, conjunctions, articles } = names;
  for (let at = before - 1; at >= Math.max(0, before - 7); at -= 1) {
    const word = words[at];
    if (word === undefined || word.office) return word === undefined ? -1 : at;
    const joins = joiners.has(word.plain) || seatWords.has(word.plain);
    if (!(word.capital || joins || conjunctions.has(word.plain) || articles.has(word.plain))) return -1;
  }
  return -1;
}

/** Whether a word before an office is a part of the role: "[Russian] [Deputy] [Foreign] Minister", "[US] President". */
function belongsToRole(words: readonly Token[], at: number, { officeModifiers }: NameWords): boolean {
  const word = words[at];
  if (word === undefined || gapBefore(words, at + 1) > 1) return false;
  if (word.plain === '-') return gapBefore(words, at + 1) === 0;
  if (word.kind !== 'word') return false;
  if (word.office || officeModifiers.has(word.plain)) return true;
  return word.capital && (word.capitals || !word.never || (word.known & Known.NATIONALITY) !== 0);
}

/** A role begins with a word, and not with a sentence's own first one: with "Former" and "Ex-", not with "Then". */
function mayOpenRole(word: Token | undefined, { officeModifiers }: NameWords): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  if (!(word.opening && word.never)) return true;
  return officeModifiers.has(word.plain) && (word.classes & CLAUSE_OPENERS) === 0;
}

const CLAUSE_OPENERS = Is.adverb | Is.linker;

/**
 * The role before a name that stands between commas: "the mayor of Y, X, left". Not where more stands before it that X might
 * be ("the sister of the mayor, X,"), nor where the commas may be those of a list ("the clerk, the mayor, X, and Z").
 */
function roleInFront({ line: { tokens: words }, first, last }: Candidate, names: NameWords): Role | null {
  const end = first - 1;
  if (preceding(words, first)?.plain !== ',' || !closesInsertion(words, last, names)) return null;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_IN_FRONT) && words[at]?.kind === 'word'; at -= 1) {
    if (!names.articles.has(words[at]?.plain ?? '')) continue;
    const office = firstOffice(words, at + 1, names);
    if (office < 0 || office - at > MOST_BEFORE_OFFICE) continue;
    const next = words[office + 1]?.plain;
    const isWhole = office + 1 === end || next === names.ofWord || next === names.workplaceWord;
    const before = preceding(words, at)?.plain ?? '';
    const isOpen = before !== ',' && !names.joiners.has(before);
    return isWhole && isOpen ? roleOf(words, at, end, office, names) : null;
  }
  return null;
}

const LONGEST_IN_FRONT = 10;
const MOST_BEFORE_OFFICE = 5;

/** Whether an insertion ends behind a name: at a comma that is none of a list. */
function closesInsertion(words: readonly Token[], at: number, { conjunctions, articles }: NameWords): boolean {
  const next = words[at + 1]?.plain ?? '';
  return words[at]?.plain === ',' && !conjunctions.has(next) && !articles.has(next);
}

const ENDS_DESCRIPTION = /^[,.;:()[\]"“”«»!?–—]$/u;
const LONGEST = 40;

function roleBehind({ line: { tokens: words }, first: begin, last }: Candidate, names: NameWords): Role | null {
  const from = last + 1;
  const first = words[from];
  if (words[last]?.plain !== ',' || first === undefined) return null;
  if (!(first.office || names.describers.has(first.plain) || names.officeModifiers.has(first.plain))) return null;
  const office = firstOffice(words, from, names);
  // "X, owner Jean Smith said" speaks of another.
  if (office < 0 || (words[office + 1]?.capital && gapBefore(words, office + 1) === 1)) return null;
  let to = office + 1;
  while (to < from + LONGEST && !endsDescription(words, to, names)) to += 1;
  // "Well, X, the judge said": who is spoken to is not who speaks.
  if (preceding(words, begin)?.plain === ',' && words[to]?.kind === 'word') return null;
  if (goesOnToAnother(words, office + 1, to, names)) return null;
  return to === from + LONGEST ? null : roleOf(words, from, to, office, names);
}

/** "X, head of the council and reporter Anna Kern": a list of people, of whom each has an office before the name. */
function goesOnToAnother(words: readonly Token[], from: number, to: number, names: NameWords): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    const holder = words[at + 1];
    const isTitle = words[at]?.office && holder?.capital && (holder.known & GIVEN) !== 0;
    const before = isTitle ? preceding(words, startOfOffice(words, from, at, names)) : undefined;
    if (before !== undefined && names.conjunctions.has(before.plain)) return true;
  }
  return false;
}

/** "X was sworn in as [prime minister]", "X became [the first mayor of Y]". */
function roleGiven({ line: { tokens: words }, last }: Candidate, names: NameWords): Role | null {
  const from = behindInstalling(words, last, names);
  const office = from < 0 ? -1 : officeIn(words, from, names);
  if (office < 0) return null;
  let to = office + 1;
  let seat = words[to]?.plain === names.ofWord ? to + 1 : to;
  if (seat > to && names.articles.has(words[seat]?.plain ?? '')) seat += 1;
  for (; seat > office + 1 && words[seat]?.capital; seat += 1) to = seat + 1;
  return roleOf(words, from, to, office, names);
}

/** Where what somebody comes to be begins behind the verb; -1 where the words after a name are no such verb. */
function behindInstalling(words: readonly Token[], last: number, { installing }: NameWords): number {
  let at = last;
  while (installing.passive.has(words[at]?.plain ?? '')) at += 1;
  const verbs = at > last ? installing.installed : installing.became;
  if (!verbs.has(words[at]?.plain ?? '')) return -1;
  at += 1;
  while (installing.behind.has(words[at]?.plain ?? '')) at += 1;
  return at;
}

/** The last office of those that the words from there on are, an article and the word behind it apart. */
function officeIn(words: readonly Token[], from: number, names: NameWords): number {
  const first = names.articles.has(words[from]?.plain ?? '') ? from + 1 : from;
  let office = -1;
  for (let at = first; belongsToRole(words, at, names) || (at === first && first > from); at += 1)
    if (words[at]?.office && !words[at]?.plain.endsWith('s')) office = at;
  return office;
}

/** The head noun of a description, if it is an office: the last of the first row of them before "of", "at", "who". */
function firstOffice(words: readonly Token[], from: number, names: NameWords): number {
  const { describersEnd, callings, officeModifiers } = names;
  let found = -1;
  for (let at = from; at < from + 10; at += 1) {
    const word = words[at];
    if (word === undefined || (word.kind === 'mark' && word.plain !== '-')) break;
    if (at > from && describersEnd.has(word.plain)) break;
    // "Director-general", "chief financial officer".
    const joins = word.plain === '-' || officeModifiers.has(word.plain);
    if (joins && found === at - 1 && words[at + 1]?.office) continue;
    if ((word.office && !word.plain.endsWith('s')) || (callings.has(word.plain) && !word.capital)) found = at;
    else if (found >= 0 && word.kind !== 'possessive') break;
  }
  return found;
}

function endsDescription(words: readonly Token[], at: number, { speech, relatives }: NameWords): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (word.kind === 'mark') return ENDS_DESCRIPTION.test(word.plain);
  // "captain of the town as they push for the title".
  if ((word.classes & Is.subordinator) !== 0 && ((words[at + 1]?.classes ?? 0) & Is.pronoun) !== 0) return true;
  return relatives.has(word.plain) || (speech.has(word.plain) && !word.capital);
}

function roleOf(words: readonly Token[], from: number, to: number, office: number, names: NameWords): Role {
  return {
    first: from,
    last: to,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    office: officeAt(words, from, office, names),
  };
}

/** An office with the words that belong to it, in lower case: "deputy prime minister"; without the land that it is of. */
function officeAt(words: readonly Token[], from: number, office: number, names: NameWords): string {
  return phraseOf(words, startOfOffice(words, from, office, names), office + 1);
}

/** Where an office begins with the words that belong to it. */
export function startOfOffice(
  words: readonly Token[],
  from: number,
  office: number,
  { officeModifiers }: NameWords,
): number {
  let first = office;
  while (first > from && isPartOfOffice(preceding(words, first), officeModifiers)) first -= 1;
  // "the ex-president", "the vice-chairman".
  if (
    preceding(words, first)?.plain === '-' &&
    first - 2 >= from &&
    isPartOfOffice(preceding(words, first, 2), officeModifiers)
  )
    first -= 2;
  return first;
}

function isPartOfOffice(word: Token | undefined, modifiers: ReadonlySet<string>): boolean {
  return (
    word !== undefined && (word.known & (Known.NATIONALITY | PLACE)) === 0 && (word.office || modifiers.has(word.plain))
  );
}
