import type { StatedDate } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';
import type { Claim } from './claim.ts';
import { statedDate } from './date.ts';

/**
 * What a seed's path claims: the day of publication in its file name ("2024-05-16-bridge.md") or in its folders
 * ("2024/05/16/bridge.md", "1994/bridge.txt"). Both are `likely`: people file by date of publication, and sometimes by
 * another. Digits that are no date of the calendar claim nothing.
 */
export function fileNameClaims(path: string): Claim[] {
  const folders = path.split('/').slice(0, -1);
  const claims: Claim[] = [];
  const named = dateInName(stemOf(path));
  if (named !== null)
    claims.push({ field: 'published', value: named.date, derivation: readFrom(path, 'file-name', 'likely') });
  const filed = dateOfFolders(folders);
  if (filed !== null) claims.push({ field: 'published', value: filed, derivation: readFrom(path, 'folder', 'likely') });
  return claims;
}

/**
 * The title of a text that states none and has no lede: its file's name in words ("mayor-opens-bridge.txt" → "Mayor opens
 * bridge"), without the date. A name that is an id stays as it is; of "index.md" the folder is the name.
 */
export function fileNameTitle(path: string): Claim<'title'> {
  const stem = stemOf(path);
  const folder = path.split('/').at(-2);
  const bundle = folder !== undefined && /^_?(?:index|readme)$/i.test(stem);
  const derivation = readFrom(path, bundle ? 'folder' : 'file-name', 'uncertain');
  return { field: 'title', value: inWords(bundle ? folder : stem), derivation };
}

function readFrom(path: string, method: 'file-name' | 'folder', confidence: Derivation['confidence']): Derivation {
  return { method, confidence, selector: null, path, key: null, line: null };
}

/** The file's name without its folders and its ending. */
function stemOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/(?<=.)\.(?:txt|md|markdown)$/i, '');
}

interface NamedDate {
  date: StatedDate;
  /** The name without the date and what joined it. */
  rest: string;
}

// Letters and digits on either side would make it a part of something else, an id for example.
const DATES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?<year>\d{4})(?<mark>[-_. ])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?<day>\d{1,2})(?<mark>[-_. ])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\p{L}\p{N}])/gu,
  /^(?<year>\d{4})[-_](?<month>\d{2})(?=[-_ ]\p{L}|$)/gu,
];

/** The one date in a name; null where there is none, and where the name has two that differ. */
function dateInName(name: string): NamedDate | null {
  for (const form of DATES) {
    const found = [...name.matchAll(form)].flatMap((match) => namedDate(name, match) ?? []);
    const [first] = found;
    if (first !== undefined) return found.every(({ date }) => date.value === first.date.value) ? first : null;
  }
  return null;
}

function namedDate(name: string, match: RegExpExecArray): NamedDate | null {
  const { year = '', month = '', day } = match.groups ?? {};
  const dayFirst = day !== undefined && !match[0].startsWith(year);
  // "05-06-2024" is the fifth of June in some countries and the sixth of May in others.
  if (dayFirst && Number(day) <= 12 && day !== month) return null;
  const date = statedDate(
    { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) },
    match[0],
  );
  if (date === null) return null;
  const before = name.slice(0, match.index).replace(/[-_. ]+$/u, '');
  const after = name.slice(match.index + match[0].length).replace(/^[-_. ]+/u, '');
  return { date, rest: [before, after].filter((part) => part !== '').join(' ') };
}

const FOLDERS = /(?<=^|\/)(\d{4})(?:[-_./](\d{1,2}))?(?:[-_./](\d{1,2}))?(?=\/|$)/gu;

/** "2024/05/16", "2024/05", "1994", "1994-05": the innermost folders that are a date, as exact as the calendar allows. */
function dateOfFolders(folders: readonly string[]): StatedDate | null {
  const [raw = '', year, month, day] = [...folders.join('/').matchAll(FOLDERS)].at(-1) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day)];
  const whole = statedDate({ year: y, month: m, day: d }, raw);
  return whole ?? statedDate({ year: y, month: null, day: null }, year);
}

/** "mayor-opens-bridge" → "Mayor opens bridge"; "000_f66c6fd349e0c7ed" stays. */
function inWords(stem: string): string {
  const name = dateInName(stem)?.rest ?? stem;
  const words = name.split(/[-_\s]+/u).filter((word) => word !== '');
  const readable =
    words.length > 0 &&
    words.every((word) => /^\p{L}[\p{L}\p{M}'’.]*$|^\d{1,4}$/u.test(word)) &&
    /\p{L}{2}/u.test(name);
  if (!readable) return stem;
  const title = words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
