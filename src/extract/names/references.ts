import type { NameWords, Sex } from '../../language/name-words.ts';
import type { Span } from '../../model/span.ts';
import type { NamedEntity } from './named.ts';
import { officeAt, type Role } from './roles.ts';
import type { Line, Word } from './words.ts';

/** A person of a text with the roles that the text gives them. */
export interface Person {
  entity: NamedEntity;
  roles: readonly Role[];
}

/** Adds to the persons of a text the places where an office or a pronoun means them, where only one of them can be meant. */
export function refer(lines: readonly Line[], persons: readonly Person[], names: NameWords): void {
  const holders = holdersOf(persons);
  const mentions = persons
    .flatMap(({ entity }) => entity.mentions.map(({ start }) => ({ start, entity })))
    .sort((a, b) => a.start - b.start);
  const roles = persons.flatMap((person) => person.roles).sort((a, b) => a.start - b.start);
  const recent: Recent = { now: new Set(), before: new Set() };
  let next = 0;
  let role = 0;
  for (const line of lines) {
    recent.before = recent.now.size > 0 ? recent.now : recent.before;
    recent.now = new Set();
    let quoted = false;
    line.words.forEach((word, at) => {
      while ((roles[role]?.end ?? Number.POSITIVE_INFINITY) <= word.token.start) role += 1;
      for (; next < mentions.length && (mentions[next]?.start ?? 0) <= word.token.start; next += 1) {
        const mention = mentions[next];
        if (mention === undefined || mention.start < line.passage.start) continue;
        // Whom a sentence begins with, it is about; those before are out of mind.
        if (word.opening) recent.now.clear();
        recent.now.add(mention.entity);
      }
      quoted = isQuoted(quoted, word);
      const meant = holderAt(line.words, at, holders, names) ?? (quoted ? null : pronounAt(word, recent, names));
      if (meant === null) {
        if (isSomebody(word, names) && !((roles[role]?.start ?? Number.POSITIVE_INFINITY) <= word.token.start))
          recent.now.add(null);
        return;
      }
      meant.entity.references.push({ start: meant.start, end: meant.end });
      recent.now.add(meant.entity);
    });
  }
}

interface Recent {
  /** The persons whom this passage has named so far, and those of the last passage that named any; null: somebody without a name. */
  now: Set<NamedEntity | null>;
  before: ReadonlySet<NamedEntity | null>;
}

type Meant = Span & { entity: NamedEntity };

function isQuoted(quoted: boolean, { plain }: Word): boolean {
  if (plain === '"') return !quoted;
  if (plain === '“' || plain === '«') return true;
  return plain === '”' || plain === '»' ? false : quoted;
}

/** "he" and "she": the one person of that sex whom the passage has named so far, or else the one before it. */
function pronounAt(word: Word, { now, before }: Recent, { pronouns }: NameWords): Meant | null {
  const sex = word.token.kind === 'word' ? pronouns.get(word.plain) : undefined;
  if (sex === undefined) return null;
  const entity = onlyOne(now.size > 0 ? now : before, sex);
  return entity === null ? null : { start: word.token.start, end: word.token.end, entity };
}

/** "a spokesman": somebody who has no name here and may be meant later. */
function isSomebody({ plain, capital }: Word, { offices }: NameWords): boolean {
  return !capital && offices.has(plain);
}

function onlyOne(persons: ReadonlySet<NamedEntity | null>, sex: Sex): NamedEntity | null {
  const fitting = [...persons].filter((person) => person === null || person.sex === sex || person.sex === null);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
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

/** "the Chancellor": where one person alone was introduced so, and before. */
function holderAt(
  words: readonly Word[],
  at: number,
  holders: ReadonlyMap<string, Person | null>,
  names: NameWords,
): Meant | null {
  const word = words[at];
  if (word === undefined || !names.singleOffices.has(word.plain) || continues(words, at, names)) return null;
  const office = officeAt(words, Math.max(0, at - 4), at, names);
  const from = at - office.split(' ').length;
  if (words[from]?.plain !== 'the') return null;
  const person = holders.get(office);
  const first = words[from];
  if (person == null || first === undefined) return null;
  const introduced = person.roles.find((role) => role.office === office)?.start ?? Number.POSITIVE_INFINITY;
  return introduced < first.token.start
    ? { start: first.token.start, end: word.token.end, entity: person.entity }
    : null;
}

/** Whether the words behind an office say whose it is or who holds it: "the president of …", "the president Name". */
function continues(words: readonly Word[], at: number, { joiners, offices }: NameWords): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  return next.capital || joiners.has(next.plain) || offices.has(next.plain) || next.plain === '-';
}
