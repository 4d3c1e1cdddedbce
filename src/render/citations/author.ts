import { CALLINGS, isDegree, TITLES } from '../../language/around-names.ts';
import { languageOf } from '../../language/index.ts';
import type { Author } from '../../model/article.ts';
import type { CitedName } from './names.ts';

/** An author of a text in that language → the name in its parts. */
export function citedName({ name, kind }: Author, language: string | null): CitedName {
  const inverted = kind === 'person' ? invertedName(name) : null;
  if (inverted !== null) return inverted;
  const words = namesAlone(name);
  const suffix = words.length > 2 && isSuffix(words.at(-1)) ? words.pop() : undefined;
  const family = words.pop();
  if (kind === 'organisation' || family === undefined || words.length === 0 || !isFamilyLast(name, language)) {
    return { kind: 'whole', name };
  }
  const given = words.slice(0, 1 + words.slice(1).findLastIndex((word) => !isParticle(word)) + 1);
  const particle = words.slice(given.length).join(' ');
  return { kind: 'parted', given: given.join(' '), particle: particle || null, family, suffix: suffix ?? null };
}

/** Without title and degrees, which citations leave out: `Dr. Ana Roe, PhD`, `Father Tom Roe SJ`. */
function namesAlone(name: string): string[] {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  const from = words.findIndex((word) => !TITLES.has(plain(word)) && !CALLINGS.has(plain(word)));
  return words.slice(Math.max(0, from), 1 + words.findLastIndex((word) => !isDegree(word)));
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('.', '');
}

/** `Roe, Jane`, `van der Berg, Anna`: one comma, with no suffix behind it, says itself which name is the family's. */
function invertedName(name: string): CitedName | null {
  const [family = '', given = '', ...more] = name.split(/,\s*/u);
  // "Roe, MP" are initials, where "Jane Roe, MP" has a seat.
  const isBehindName = isSuffix(given) || (family.includes(' ') && isDegree(given));
  if (given === '' || more.length > 0 || isBehindName) return null;
  const words = family.split(' ');
  const first = words.findIndex((word) => !isParticle(word));
  const particle = words.slice(0, Math.max(0, first)).join(' ');
  return {
    kind: 'parted',
    given,
    particle: particle || null,
    family: words.slice(Math.max(0, first)).join(' '),
    suffix: null,
  };
}

/** In Hungarian and in the languages of East Asia the family name comes first, and nothing marks it. */
const FAMILY_FIRST = /^(?:hu|ja|ko|vi|zh)\b/i;

function isFamilyLast(name: string, language: string | null): boolean {
  const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{M}\s]+$/u;
  return alphabetic.test(name) && !FAMILY_FIRST.test(language ?? '');
}

function isSuffix(word: string | undefined): boolean {
  return NAME_WORDS?.suffixes.has((word ?? '').toLowerCase().replace('.', '')) ?? false;
}

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word) && (NAME_WORDS?.particles.has(word) ?? false);
}

const NAME_WORDS = languageOf(null).names;
