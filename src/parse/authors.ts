import { CREDITS } from '../language/around-names.ts';
import { type Language, languageOf } from '../language/index.ts';
import { Known } from '../language/name-words.ts';
import type { Author, Json } from '../model/article.ts';
import { isBodyName } from './head/body-name.ts';
import { isSuffix, kindOfWriter, partAgency, withoutPosts } from './head/byline.ts';

/** The writers that a field names, in any of the shapes that programs and people give it; null where it names nobody. */
export function readAuthors(value: Json, language: Language): Author[] | null {
  const names = namesIn(value, language);
  if (names === null || names.length === 0) return null;
  const authors = names
    .flatMap((name) => partAgency(name.trim(), language))
    .map((name) => authorOf(name, language))
    .filter(({ name }) => name !== '');
  const once = authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);
  return once.length === 0 ? null : once;
}

/** A writer by name. */
function authorOf(words: string, language: Language): Author {
  const name = plainName(words);
  return { name, kind: kindOfWriter(name, language) };
}

function namesIn(value: Json, language: Language): string[] | null {
  if (typeof value === 'string') return splitNames(value, language);
  if (Array.isArray(value)) {
    const lists = value
      .filter((one) => one !== null)
      .map((one) => (typeof one === 'string' ? [namesAlone(one, language)] : namesIn(one, language)));
    return lists.every((list) => list !== null) ? lists.flat() : null;
  }
  if (value === null || typeof value !== 'object') return null;
  const name = nameOf(value);
  return name === null ? null : [name];
}

/** `{ name }`, and the first and last names of CSL and Zotero. */
function nameOf(record: { [key: string]: Json }): string | null {
  const words = (...keys: string[]) =>
    keys.map((key) => record[key]).find((value) => typeof value === 'string') ?? null;
  const whole = words('name', 'literal', 'fullName', 'full_name', 'display_name', 'title');
  if (whole !== null) return whole;
  const parts = [words('given', 'firstName', 'first_name', 'first'), words('family', 'lastName', 'last_name', 'last')];
  const named = parts.filter((part) => part !== null);
  return named.length === 0 ? null : named.join(' ');
}

/** "A, B and C", "A; B", "By A & B"; "Roe, Jane; Doe, John" where semicolons leave the commas to the names. */
function splitNames(words: string, language: Language): string[] {
  if (words.includes(';')) return words.split(';').map((part) => uninvert(namesAlone(part, language)));
  const names = namesAlone(words, language);
  if (isInverted(names, language)) return [names];
  return withSuffixes(names.split(/,(?: and )?| \| /iu)).flatMap((part) =>
    splitAtAnd(withoutLabel(part), language).map(withoutLabel),
  );
}

/** Without "By", labels and offices: "By Jane Roe, Staff Writer", "Text: Jane Roe". */
function namesAlone(words: string, language: Language): string {
  return withoutPosts(withoutLabel(words.replace(/\s+/gu, ' ').trim()), language);
}

/** "Text: Jane Roe", "Words and pictures by Jane Roe" → "Jane Roe". */
function withoutLabel(words: string): string {
  const [, by, label = '', names] = /^(?:(by:?)|([\p{L} &]{1,40}?)(?: by:?|:)) (.+)$/iu.exec(words) ?? [];
  const isLabel = by !== undefined || label.split(/ and | & /iu).every((word) => CREDITS.has(word.toLowerCase()));
  return isLabel ? (names ?? words) : words;
}

/** "Ana Roe", " PhD" → "Ana Roe, PhD". */
function withSuffixes(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts.map((one) => one.trim())) {
    const before = names.at(-1);
    if (before !== undefined && isSuffix(part)) names[names.length - 1] = `${before}, ${part}`;
    else names.push(part);
  }
  return names;
}

function splitAtAnd(words: string, language: Language): string[] {
  const [first = '', ...more] = words.split(/( and | & )/iu);
  const names = [first];
  for (let index = 0; index < more.length; index += 2) {
    const [joiner = '', name = ''] = more.slice(index, index + 2);
    const before = names.at(-1) ?? '';
    if (isOneBody(before, name, language)) names[names.length - 1] = `${before}${joiner}${name}`;
    else names.push(name);
  }
  return names;
}

/** Whether what stands before and behind an "and" is one body: "Smith and Sons Ltd", "Ministry of Trade and Industry". */
function isOneBody(before: string, behind: string, language: Language): boolean {
  const { head } = language;
  const signs = (name: string) => head.agencies.has(name.toLowerCase()) || head.collectives.has(name.toLowerCase());
  if (signs(before) || signs(behind)) return false;
  if (!before.includes(' ')) return !isAcronym(before) && isBodyName(`${before} ${behind}`, language);
  const isOpen = before.split(' ').some((word) => head.bodyJoiners.has(word)) && isBodyName(before, language);
  return isOpen && !head.givenNames.has(behind.toLowerCase().split(' ')[0] ?? '');
}

/**
 * One comma with a single word on either side of it, as in "Roe, Jane": nobody can tell whether these are two names. Behind
 * a longer surname a first name alone, or with initials, is the same person's: "García Márquez, Gabriel J.".
 */
function isInverted(names: string, language: Language): boolean {
  const [last = '', first = '', ...more] = names.split(',').map((part) => part.trim());
  if (more.length > 0 || first === '' || isSuffix(first) || / and | & |: /iu.test(names)) return false;
  if (!last.includes(' ')) return !isAcronym(last) && !isAcronym(first);
  const [given = '', ...initials] = first.split(' ');
  const isGiven = isFirstName(given) && !isFirstName(last.split(' ')[0] ?? '');
  return isGiven && initials.every((one) => /^\p{Lu}\.?$/u.test(one)) && kindOfWriter(last, language) === 'person';
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

/** By the lists of all languages. */
function isFirstName(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const flags = languageOf(null).names?.known(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) ?? 0;
  return (flags & (Known.MALE | Known.FEMALE | Known.GIVEN)) > 0;
}

function uninvert(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return first === '' || more.length > 0 || isSuffix(first) ? name : `${first} ${last}`;
}

/** Without the e-mail address of a feed (`jane@paper.example (Jane Roe)`, `Jane Roe <jane@…>`) and the brackets of Obsidian (`[[Jane Roe]]`). */
function plainName(words: string): string {
  const name = words.replace(/\s+/gu, ' ').trim();
  const [, linked] = /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/u.exec(name) ?? [];
  const [, inFeed] = /^[^\s@]+@[^\s@]+ \(([^)]+)\)$/u.exec(name) ?? [];
  const [, before] = /^([^<]+) <[^<>]+>$/u.exec(name) ?? [];
  return (linked ?? inFeed ?? before ?? name).trim();
}
