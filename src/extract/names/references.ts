import type { NameWords, Sex } from '../../language/name-words.ts';
import { Is } from '../../language/speech.ts';
import { gather } from '../../model/gather.ts';
import type { Span } from '../../model/span.ts';
import { preceding } from '../preceding.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import type { NamedEntity } from './named.ts';
import { type Role, startOfOffice } from './roles.ts';
import { phraseOf } from './words.ts';

/** A person of a text with the roles that the text gives them. */
export interface Person {
  entity: NamedEntity;
  roles: readonly Role[];
}

/**
 * The places where an office or a pronoun means a person of the text, and only one of them can be meant. Somebody without
 * a name ("a spokesman") may be meant as well as those who have one.
 */
export function referencesOf(passages: readonly Passage[], named: readonly Person[], names: NameWords): Meant[] {
  const persons = named.filter(({ entity }) => entity.type === 'person');
  const mentions = new Map(
    gather(persons, ({ entity }) => entity.mentions.map(({ start }) => [start, entity] as const)),
  );
  const known: Acquainted = {
    holders: holdersOf(persons),
    isShared: sharedTeller(passages, persons, names),
    mentions,
    named: namedTeller(mentions),
    isNamed: withinTeller(gather(named, ({ entity }) => entity.mentions)),
    inRole: withinTeller(gather(persons, ({ roles }) => roles)),
  };
  const found: Meant[] = [];
  let before: readonly Somebody[] = [];
  for (const { tokens: words } of passages) {
    const present = readLine(words, before, known, names, found);
    if (present.length > 0) before = present;
  }
  return withoutBothSexes(found);
}

/** Whoever is meant by "he" here and by "she" there is not always meant. */
function withoutBothSexes(found: readonly Meant[]): Meant[] {
  const sexes = new Map<NamedEntity, Set<Sex | null>>();
  for (const { entity, sex } of found) sexes.set(entity, (sexes.get(entity) ?? new Set()).add(sex));
  const isBoth = ({ entity }: Meant) =>
    sexes.get(entity)?.has('male') === true && sexes.get(entity)?.has('female') === true;
  return found.filter((meant) => meant.sex === null || !isBoth(meant));
}

/** What the whole text tells of its persons. */
interface Acquainted {
  /** Persons by their office; `null` where several of a text have it. */
  holders: ReadonlyMap<string, Person | null>;
  /** Whether the text speaks of others with a calling: "a lawyer", "lawyers". */
  isShared: (calling: string) => boolean;
  /** Persons by the positions where they are named. */
  mentions: ReadonlyMap<number, NamedEntity>;
  /** Who is named at a position; asked of positions that only grow. */
  named: (position: number) => NamedEntity | undefined;
  /** Whether a word stands in a name of anybody or anything. */
  isNamed: (position: number) => boolean;
  /** Whether a word stands in a role, which is somebody's who has a name. */
  inRole: (position: number) => boolean;
}

/**
 * Adds what a line's words mean to `found`, and gives whom the line has spoken of since it last began a sentence with a
 * name. While it has spoken of nobody, the line `before` is what its pronouns go back to.
 */
function readLine(
  words: readonly Token[],
  before: readonly Somebody[],
  known: Acquainted,
  names: NameWords,
  found: Meant[],
): readonly Somebody[] {
  let present: readonly Somebody[] = [];
  let earlier = before;
  let quoted = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.kind === 'mark') {
      quoted = isQuoted(quoted, word);
      continue;
    }
    if (word.opening && present.length > 0) earlier = present;
    const named = known.named(word.start);
    if (named !== undefined) {
      present = word.opening ? [named] : including(present, named);
      continue;
    }
    const nameless = namelessAt(words, at, known);
    if (nameless === null && !mayMean(word)) continue;
    const meant = meantAt(words, at, quoted, { present, earlier }, known, names);
    if (meant !== null) found.push(meant);
    present = including(present, meant?.entity ?? nameless);
  }
  return present;
}

/**
 * The "Vekoo" of "Vekoo had left": a word that no list has may name somebody whom the text is not known to name; behind a
 * preposition, "in Vekoo", it is rather a place.
 */
function isStranger(words: readonly Token[], at: number, { isNamed }: Acquainted): boolean {
  const word = words[at];
  if (!word?.capital || word.capitals || (word.known | word.classes) !== 0 || word.facet !== undefined) return false;
  let first = at;
  while (at - first < MOST_NAME && preceding(words, first)?.capital === true) first -= 1;
  return ((preceding(words, first)?.classes ?? 0) & Is.preposition) === 0 && !isNamed(word.start);
}

/** No name has more words before a word of it. */
const MOST_NAME = 8;

/** Whether it is an office or a pronoun; most words are neither, and are passed over at once. */
function mayMean({ lexeme: { office, pronoun } }: Token): boolean {
  return office || pronoun !== undefined;
}

function including(present: readonly Somebody[], somebody: Somebody | null): readonly Somebody[] {
  return somebody === null || present.includes(somebody) ? present : [...present, somebody];
}

/** Those of whom a line has spoken, and those of whom it spoke before its sentence began. */
interface Company {
  present: readonly Somebody[];
  earlier: readonly Somebody[];
}

/** Whom a word that is no name means. */
function meantAt(
  words: readonly Token[],
  at: number,
  quoted: boolean,
  { present, earlier }: Company,
  known: Acquainted,
  names: NameWords,
): Meant | null {
  const word = words[at];
  const pronoun = word?.lexeme.pronoun;
  if (word === undefined || pronoun === undefined) return holderAt(words, at, known, names);
  if (quoted || leadsToName(words, at, known.mentions)) return null;
  const others = behindOpening(words, at, known.mentions);
  const isOther = others.length > 0 || tellsWhoSpeaks(words, at, names);
  const company = present.length > 0 && !isOther ? present : earlier;
  return pronounAt(
    word,
    pronoun,
    company.filter((one) => !others.includes(one)),
  );
}

const PARTICIPLE = /..(?:ing|ed)$/u;
/** What opens a sentence takes no more tokens. */
const MOST_OPENING = 20;

/**
 * Those whom a sentence names in the participle that opens it, where a pronoun is the subject of both: the "she" of "Asked
 * about Kern, she said" is not Kern. Who owns something there ("Citing Kern's report") may be.
 */
function behindOpening(words: readonly Token[], at: number, mentions: Acquainted['mentions']): Somebody[] {
  if (preceding(words, at)?.plain !== ',' || ((words[at]?.classes ?? 0) & Is.person) === 0) return [];
  const others: Somebody[] = [];
  for (let before = at - 2; before >= Math.max(0, at - MOST_OPENING); before -= 1) {
    const word = words[before];
    if (word === undefined || word.plain === ',') return [];
    const named = mentions.get(word.start);
    if (named !== undefined && !isOwner(words, before)) others.push(named);
    if (word.opening) return PARTICIPLE.test(word.plain) && (word.classes & Is.opener) === 0 ? others : [];
  }
  return [];
}

/** "In his speech, Mr Kern", "As she left, Kern": who is named right behind what opens the sentence may be meant before. */
function leadsToName(words: readonly Token[], at: number, mentions: Acquainted['mentions']): boolean {
  const opener = words[openerOf(words, at)];
  if (((opener?.classes ?? 0) & (Is.preposition | Is.subordinator)) === 0) return false;
  let comma = at;
  while (comma < at + MOST_OPENING && words[comma]?.plain !== ',') comma += 1;
  for (let next = comma + 1; next <= comma + MOST_TITLE; next += 1) {
    const word = words[next];
    if (word !== undefined && mentions.has(word.start)) return true;
    if (word === undefined || !(word.capital || word.office || word.plain === '.')) return false;
  }
  return false;
}

/** The word that opens the sentence, or the comma before a word: whichever is nearer, and near enough. */
function openerOf(words: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < MOST_OPENING && !words[first]?.opening && words[first]?.plain !== ',') first -= 1;
  return first;
}

/** Before a name stands no longer title: "Prime Minister Sir". */
const MOST_TITLE = 5;

/** Whether the name that begins there is a possessive. */
function isOwner(words: readonly Token[], from: number): boolean {
  let at = from;
  while (words[at]?.capital) at += 1;
  return words[at]?.kind === 'possessive';
}

/** The "he" of "She had left the room, he said", who is nobody of whom that sentence speaks. */
function tellsWhoSpeaks(words: readonly Token[], at: number, { speech }: NameWords): boolean {
  return speech.has(words[at + 1]?.plain ?? '') && preceding(words, at)?.plain === ',';
}

const NAMELESS = 'nameless';
type Somebody = NamedEntity | typeof NAMELESS;

/** Tells of positions that only grow who is named there: nobody at most of them, for which nothing is looked up. */
function namedTeller(mentions: Acquainted['mentions']): Acquainted['named'] {
  const positions = [...mentions.keys()].sort((a, b) => a - b);
  let at = 0;
  let next = positions[at] ?? Number.POSITIVE_INFINITY;
  return (position) => {
    while (next < position) {
      at += 1;
      next = positions[at] ?? Number.POSITIVE_INFINITY;
    }
    return next === position ? mentions.get(position) : undefined;
  };
}

/** Tells of positions that only grow whether they stand in one of some spans. */
function withinTeller(spans: readonly Span[]): (position: number) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (position) => {
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= position) next += 1;
    return (ordered[next]?.start ?? Number.POSITIVE_INFINITY) <= position;
  };
}

/** Words that mean a person. */
export type Meant = Span & {
  entity: NamedEntity;
  /** Of the pronoun; null where it is an office. */
  sex: Sex | null;
};

function isQuoted(quoted: boolean, { plain }: Token): boolean {
  if (plain === '"') return !quoted;
  if (plain === '“' || plain === '«') return true;
  return plain === '”' || plain === '»' ? false : quoted;
}

/** "a spokesman", or a stranger. */
function namelessAt(words: readonly Token[], at: number, known: Acquainted): typeof NAMELESS | null {
  const word = words[at];
  const isNameless = word?.capital ? isStranger(words, at, known) : word?.office === true && !known.inRole(word.start);
  return isNameless ? NAMELESS : null;
}

/** "he" and "she" outside quotations, where others speak: the one person of that sex who is present. */
function pronounAt(word: Token, sex: Sex, present: readonly Somebody[]): Meant | null {
  const fitting = present.filter((one) => one === NAMELESS || one.sex === sex || one.sex === null);
  const [entity] = fitting;
  if (entity === undefined || entity === NAMELESS || fitting.length > 1) return null;
  return { start: word.start, end: word.end, entity, sex };
}

/** Persons by their office; `null` where several of a text have it. */
function holdersOf(persons: readonly Person[]): ReadonlyMap<string, Person | null> {
  const holders = new Map<string, Person | null>();
  for (const person of persons) {
    for (const { office } of person.roles) {
      const other = holders.get(office);
      holders.set(office, other === undefined || other === person ? person : null);
    }
  }
  return holders;
}

/** Tells of a calling that many may have whether the text has others with it than those in whose roles it stands. */
function sharedTeller(
  passages: readonly Passage[],
  persons: readonly Person[],
  { definite }: NameWords,
): Acquainted['isShared'] {
  const known = new Map<string, boolean>();
  const isOther = (calling: string) => {
    const inRole = withinTeller(gather(persons, ({ roles }) => roles));
    return passages.some(({ tokens }) =>
      tokens.some(
        ({ plain, start }, at) =>
          (plain === calling || plain === `${calling}s`) &&
          !inRole(start) &&
          (plain !== calling || preceding(tokens, at)?.plain !== definite),
      ),
    );
  };
  return (calling) => {
    const isShared = known.get(calling) ?? isOther(calling);
    known.set(calling, isShared);
    return isShared;
  };
}

/** No office has more words before its last. */
const MOST_OFFICE = 4;

/**
 * "the Chancellor", "the lawyer": where one person alone was introduced so, and before. Of a calling that many have, the text
 * must speak of nobody else.
 */
function holderAt(
  words: readonly Token[],
  at: number,
  { holders, isShared }: Acquainted,
  names: NameWords,
): Meant | null {
  const word = words[at];
  if (word === undefined || !word.office || continues(words, at, names)) return null;
  const begin = startOfOffice(words, Math.max(0, at - MOST_OFFICE), at, names);
  const first = preceding(words, begin);
  if (first?.plain !== names.definite) return null;
  const office = phraseOf(words, begin, at + 1);
  const person = holders.get(office);
  if (person == null) return null;
  const introduced = person.roles.find((role) => role.office === office)?.start ?? Number.POSITIVE_INFINITY;
  if (!names.singleOffices.has(word.plain) && isShared(word.plain)) return null;
  return introduced < first.start ? { start: first.start, end: word.end, entity: person.entity, sex: null } : null;
}

/** Whether the words behind an office say whose it is or who holds it: "the president of …", "the president Name". */
function continues(words: readonly Token[], at: number, { joiners }: NameWords): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  return next.capital || next.office || joiners.has(next.plain) || next.plain === '-';
}
