import { isDegree, LEGAL_FORMS, TITLES } from '../../language/around-names.ts';
import type { Language } from '../../language/language.ts';
import type { Author } from '../../model/article.ts';
import { isBodyName } from './body-name.ts';

/** The longest byline; longer ones are sentences. */
const LONGEST = 160;

/** The word that opens a byline, in lower case: the "by" of "By Jane Roe"; null where words begin with none. */
export function bylineOpener(words: string, { head }: Language): string | null {
  return head.bylineOpeners.find((opener) => words.slice(0, opener.length + 1).toLowerCase() === `${opener} `) ?? null;
}

/**
 * The writers in a byline without its "By": "Jane Roe and John Doe", "Jane Roe, Staff Writer", "Jane Roe in Kyiv",
 * "Staff and agencies". Null where any part of it is neither a name nor an office, since then it is something else.
 */
export function readWriters(words: string, language: Language): Author[] | null {
  if (words.length > LONGEST) return null;
  const whole = organisation(words, language);
  if (whole !== null) return [whole];
  const writers: Author[] = [];
  for (const { part, afterComma } of splitWriters(words, language)) {
    const writer = readWriter(part, afterComma && writers.length > 0, language);
    if (writer === 'neither') return null;
    if (writer === 'suffix') appendSuffix(writers, part);
    else if (writer !== 'office') writers.push(writer);
  }
  return writers.length === 0 ? null : writers;
}

/** "Bank of Arl", "Ministry of Trade and Industry": a body by what it is and of what, which signs where "By" stands before it. */
export function readSigningBody(words: string, { head }: Language): Author | null {
  const parts = words.split(' ');
  const [kind = '', joiner = '', ...rest] = parts[0]?.toLowerCase() === 'the' ? parts.slice(1) : parts;
  const word = kind.toLowerCase();
  // "By Order of the Council" signs nothing.
  const isKind = word !== 'order' && (head.bodies.has(word) || head.bodiesOrSurnames.has(word));
  const isName = rest.every((part, at) =>
    head.nameJoiners.has(part)
      ? !head.givenNames.has(rest[at + 1]?.toLowerCase() ?? '')
      : /^\p{Lu}/u.test(part) || part === 'the' || head.bodyJoiners.has(part),
  );
  return isKind &&
    /^\p{Lu}/u.test(kind) &&
    head.bodyJoiners.has(joiner) &&
    rest.length > 0 &&
    isName &&
    words.length <= LONGEST
    ? { name: words, kind: 'organisation' }
    : null;
}

/** "Jane Roe, John Doe and Ann Poe": the parts, and whether a comma stands before each. */
function splitWriters(words: string, language: Language): { part: string; afterComma: boolean }[] {
  return words.split(/\s*[,;]\s*/u).flatMap((group, index) => {
    const afterComma = index > 0;
    // "Chief Economist and Director of Research" is one office.
    if (afterComma && isOffice(group, language) && !isPersonName(group, language)) return [{ part: group, afterComma }];
    return splitAtJoiners(group, language).flatMap((joined, at) =>
      partAgency(joined, language).map((part, behind) => ({
        part,
        afterComma: behind > 0 || (afterComma && at === 0),
      })),
    );
  });
}

/** "Jane Roe (Reuters)", "Jane Roe/AP": the writer, and the agency or newspaper that the writer works for; other names as they are. */
export function partAgency(words: string, language: Language): [string] | [writer: string, agency: string] {
  const [, writer = '', inBrackets, behindSlash] = /^([^()/]+?) ?(?:\(([^()]+)\)|\/ ?([^()/]+))$/u.exec(words) ?? [];
  const agency = (inBrackets ?? behindSlash ?? '').trim();
  return writer !== '' && kindOfWriter(agency, language) === 'organisation' ? [writer, agency] : [words];
}

function splitAtJoiners(words: string, { head }: Language): string[] {
  const parts: string[][] = [[]];
  for (const word of words.split(/\s+/u)) {
    if (head.nameJoiners.has(word.toLowerCase())) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter(({ length }) => length > 0).map((part) => part.join(' '));
}

function readWriter(part: string, mayBeOffice: boolean, language: Language): Author | 'office' | 'suffix' | 'neither' {
  if (mayBeOffice && isSuffix(part)) return 'suffix';
  const known = organisation(part, language);
  if (known !== null) return mayBeOffice ? 'office' : known;
  if (mayBeOffice && (isOffice(part, language) || isPublicationName(part, language))) return 'office';
  const signed = withoutPlace(part, language);
  const name = withoutOffice(signed, language);
  if (isPersonName(name, language)) return { name, kind: kindOfWriter(name, language) };
  // "Gazette Staff", "Times Reporter": the newspaper signs.
  if (name !== signed && /^\p{Lu}\S*$/u.test(name)) return { name: signed, kind: 'organisation' };
  return 'neither';
}

function organisation(words: string, { head }: Language): Author | null {
  const name = words.replace(/^\((.*)\)$/u, '$1').trim();
  const key = name.toLowerCase();
  return head.agencies.has(key) || head.collectives.has(key) ? { name, kind: 'organisation' } : null;
}

/** What stands behind a comma and belongs to the name before it: "Jr.", "PhD", "Ltd". */
export function isSuffix(words: string): boolean {
  const key = words.toLowerCase().replaceAll('.', '');
  return /^(?:jr|sr|ii|iii|iv)$/u.test(key) || isDegree(words) || LEGAL_FORMS.has(key);
}

function appendSuffix(writers: Author[], suffix: string): void {
  const last = writers.at(-1);
  if (last !== undefined) last.name = `${last.name}, ${suffix}`;
}

/** What signs as staff, an agency, a newspaper or another body is an organisation; all others are people. */
export function kindOfWriter(name: string, language: Language): Author['kind'] {
  const { head } = language;
  const key = name.toLowerCase();
  const isKnown = head.agencies.has(key) || head.collectives.has(key) || isPublicationName(name, language);
  return isKnown || isBodyName(name, language) ? 'organisation' : 'person';
}

/**
 * A byline without what its commas set apart and says only who or where a writer is: "Jane Roe, Staff Writer, Arl Herald" →
 * "Jane Roe". Bodies stay, as they may have signed too: "Jane Roe, Gazette Staff".
 */
export function withoutPosts(words: string, language: Language): string {
  const parts = words.split(/\s*,\s*/u);
  const isPost = (part: string) => {
    const isCollective = language.head.collectives.has(part.toLowerCase());
    return isOffice(part, language) && (isCollective || !isBodyName(part, language));
  };
  const kept = parts.flatMap((part, at) => {
    const [first = '', ...more] = part.split(/ and | & /iu);
    if (at > 0 && isPost(first)) return more.filter((one) => !isPost(one));
    const isEmployer = at > 1 && isPost(parts[at - 1] ?? '') && isPublicationName(part, language);
    return isEmployer ? [] : [part];
  });
  return kept.length === parts.length && kept.every((part, at) => part === parts[at]) ? words : kept.join(', ');
}

/** "Chief Political Correspondent", "in Kyiv": what says who or where the writer is, and no name. */
export function isOffice(words: string, { head }: Language): boolean {
  const parts = words.toLowerCase().split(/[\s-]+/u);
  return parts.some((part) => head.offices.has(part)) || head.placeJoiners.has(parts[0] ?? '');
}

/** "Jane Roe in Kyiv" → "Jane Roe". */
function withoutPlace(words: string, { head }: Language): string {
  const parts = words.split(' ');
  const joiner = parts.findIndex((part, index) => index > 0 && head.placeJoiners.has(part));
  return joiner === -1 || !/^\p{Lu}/u.test(parts[joiner + 1] ?? '') ? words : parts.slice(0, joiner).join(' ');
}

/** "Jane Roe Staff Writer" → "Jane Roe". */
function withoutOffice(words: string, { head }: Language): string {
  const parts = words.split(' ');
  let end = parts.length;
  while (end > 0 && head.offices.has((parts[end - 1] ?? '').toLowerCase())) end -= 1;
  return parts.slice(0, end).join(' ');
}

/** No newspaper's name has more words. */
const LONGEST_PUBLICATION = 7;

/** "The Arlmouth Gazette", "Arl Valley Herald": capitals, and a newspaper's last word. */
export function isPublicationName(words: string, { head }: Language): boolean {
  const parts = words.split(' ', LONGEST_PUBLICATION + 1);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  return (
    parts.length >= 2 &&
    parts.length <= LONGEST_PUBLICATION &&
    head.publicationWords.has(last) &&
    parts.every((part) => /^[\p{Lu}&]/u.test(part) || head.smallWords.has(part))
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  [
    'al',
    'bin',
    'bint',
    'da',
    'de',
    'del',
    'della',
    'den',
    'der',
    'di',
    'do',
    'dos',
    'du',
    'e',
    'el',
    'ibn',
    'la',
    'le',
  ].concat(['ter', 'van', 'von', 'y', 'zu']),
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*\.?|\p{L}['’ʼ]\p{Lu}[\p{L}\p{M}]+)(?:[-'’ʼ.][\p{L}\p{M}]+)*\.?$/u;

/** Two to five words with capitals that can be a person's name: no weekday, no preposition, no figures. */
export function isPersonName(words: string, language: Language): boolean {
  const parts = words.split(' ');
  if (parts.length < 2 || parts.length > 5 || !NAME_WORD.test(parts[0] ?? '') || !NAME_WORD.test(parts.at(-1) ?? ''))
    return false;
  return parts.every((part) => {
    const key = part.toLowerCase();
    if (PARTICLES.has(part)) return true;
    return NAME_WORD.test(part) && !language.head.smallWords.has(key) && !language.weekdays.has(key);
  });
}

/** Whether a name begins with a first name that is common in bylines, or a title: a line that is only a name needs that much. */
export function hasGivenName(words: string, { head }: Language): boolean {
  const first = words.split(' ')[0]?.toLowerCase() ?? '';
  return head.givenNames.has(first) || TITLES.has(first.replace('.', ''));
}
