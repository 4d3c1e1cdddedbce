import type { Language } from '../language/language.ts';
import type { Author, Json } from '../model/article.ts';
import { kindOfWriter } from './head/byline.ts';

/** The writers that a field names, in any of the shapes that programs and people give it; null where it names nobody. */
export function readAuthors(value: Json, language: Language): Author[] | null {
  const names = namesIn(value);
  if (names === null || names.length === 0) return null;
  const authors = names.map((name) => authorOf(name, language)).filter(({ name }) => name !== '');
  const once = authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);
  return once.length === 0 ? null : once;
}

/** A writer by name. */
export function authorOf(words: string, language: Language): Author {
  const name = plainName(words);
  return { name, kind: kindOfWriter(name, language) };
}

function namesIn(value: Json): string[] | null {
  if (typeof value === 'string') return splitNames(value);
  if (Array.isArray(value)) {
    const lists = value.filter((one) => one !== null).map((one) => (typeof one === 'string' ? [one] : namesIn(one)));
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
function splitNames(words: string): string[] {
  const names = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^by:? /iu, '');
  if (names.includes(';')) return names.split(';').map(uninvert);
  if (isInverted(names)) return [names];
  return names.split(/, and |,| and | & | \| /iu);
}

/** One comma with a single word on either side of it, as in "Roe, Jane": nobody can tell whether these are two names. */
function isInverted(names: string): boolean {
  const [last = '', first = '', ...more] = names.split(',').map((part) => part.trim());
  const acronyms = /^\p{Lu}{2,6}$/u;
  if (more.length > 0 || first === '' || / and | & /iu.test(names)) return false;
  return !last.includes(' ') && !acronyms.test(last) && !acronyms.test(first);
}

function uninvert(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return first === '' || more.length > 0 ? name : `${first} ${last}`;
}

/** Without the e-mail address of a feed (`jane@paper.example (Jane Roe)`, `Jane Roe <jane@…>`) and the brackets of Obsidian (`[[Jane Roe]]`). */
function plainName(words: string): string {
  const name = words.replace(/\s+/gu, ' ').trim();
  const [, linked] = /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/u.exec(name) ?? [];
  const [, inFeed] = /^[^\s@]+@[^\s@]+ \(([^)]+)\)$/u.exec(name) ?? [];
  const [, before] = /^([^<]+) <[^<>]+>$/u.exec(name) ?? [];
  return (linked ?? inFeed ?? before ?? name).trim();
}
