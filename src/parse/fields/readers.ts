import type { Language } from '../../language/language.ts';
import type { Json, Subject } from '../../model/article.ts';
import { type CautiousReading, cautiousAccess, cautiousIndexing, readAccess } from '../access.ts';
import { readReference, readWebAddress } from '../address.ts';
import { readAuthors } from '../authors.ts';
import type { Stated } from '../claim.ts';
import { dateReadings } from '../date.ts';
import { type FieldKind, fieldKind } from '../field-names.ts';
import { readLanguageTag } from '../language-tag.ts';
import { type PublicationMark, readFlag, readMark } from '../visibility.ts';

/** What a field of front matter says. */
export type FieldReading =
  /** `form` says how it should be written, where it could not be read and is taken in the safe sense. */
  | { kind: 'stated'; stated: Stated[]; form: string | null }
  /** A word about publication; `form` says how it should be written, where it could not be read. */
  | { kind: 'mark'; mark: PublicationMark; form: string | null }
  /** Nothing is written there. */
  | { kind: 'empty' }
  /** Nobody knows the field, or it has a value that is about something else. */
  | { kind: 'unknown' }
  /** Its value should have had this form. */
  | { kind: 'wrong'; form: string };

/** Reads one field, by its name and value; `data` are the fields beside it. */
export function readField(name: string, value: Json, data: Record<string, Json>, language: Language): FieldReading {
  const hiding = readMark(name, value, language);
  if (hiding !== null) return { kind: 'mark', mark: hiding.mark, form: hiding.doubt };
  const kind = fieldKind(name);
  if (kind === null) return UNKNOWN;
  return isEmpty(value) ? EMPTY : READERS[kind](value, { data, language });
}

interface Context {
  data: Record<string, Json>;
  language: Language;
}
type Reader = (value: Json, context: Context) => FieldReading;

const EMPTY: FieldReading = { kind: 'empty' };
const UNKNOWN: FieldReading = { kind: 'unknown' };

const READERS: Record<FieldKind, Reader> = {
  title: textReader('title'),
  subtitle: textReader('subtitle'),
  // Jekyll's `published: true` says that it is no draft, and nothing about when.
  published: (value, context) => (readFlag(value) === true ? EMPTY : readDateField('published', value, context)),
  modified: (value, context) => readDateField('modified', value, context),
  archived: (value, context) => readDateField('archived', value, context),
  created: readCreated,
  authors: (value, { language }) => {
    const authors = readAuthors(value, language);
    return authors === null ? wrong('a name or a list of names') : stated({ field: 'authors', value: authors });
  },
  subjects: readSubjects,
  summary: textReader('summary'),
  source: readSource,
  place: textReader('source.place'),
  section: textReader('source.section'),
  page: textReader('source.page'),
  edition: textReader('source.edition'),
  url: readAddress,
  language: (value) => {
    const tag = typeof value === 'string' ? readLanguageTag(value) : null;
    return tag === null ? wrong('a code such as en or pt-BR') : stated({ field: 'language', value: tag });
  },
  dir: (value) => {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : null;
    return word === 'ltr' || word === 'rtl' ? stated({ field: 'dir', value: word }) : wrong('ltr or rtl');
  },
  slug: textReader('slug'),
  aliases: readAliases,
  image: readImage,
  // Who writes one of the words of `access` after it speaks of that.
  rights: (value, context) =>
    typeof value === 'string' && readAccess(value) !== null
      ? readAccessField(value)
      : textReader('rights')(value, context),
  access: readAccessField,
  indexing: (value) => cautiously(cautiousIndexing(value)),
  dateline: textReader('dateline'),
  notes: (value) => {
    const notes = textsIn(value);
    return notes === null ? wrong('a text or a list of texts') : stated({ field: 'notes', value: notes });
  },
  layout: () => UNKNOWN,
};

type TextField = 'title' | 'subtitle' | 'summary' | 'slug' | 'rights' | 'dateline' | PartOfSource;
type PartOfSource = 'source.place' | 'source.section' | 'source.page' | 'source.edition';

function textReader(field: TextField): Reader {
  return (value) => (typeof value === 'string' ? stated({ field, value: oneLine(value) }) : wrong('one text'));
}

function readAccessField(value: Json): FieldReading {
  return cautiously(cautiousAccess(typeof value === 'string' ? value : null));
}

function readDateField(field: 'published' | 'modified' | 'archived', value: Json, { language }: Context): FieldReading {
  const [date, other] = typeof value === 'string' ? dateReadings(value, language) : [];
  if (date === undefined) return wrong('a date such as 2025-05-19, 2025-05 or 2025');
  return other === undefined ? stated({ field, value: date }) : wrong(`either ${date.value} or ${other.value}`);
}

/** Obsidian's clipper keeps the original's address as `source` and the day of clipping as `created`; elsewhere `created` can mean anything. */
function readCreated(value: Json, context: Context): FieldReading {
  const { source } = context.data;
  const clipped = typeof source === 'string' && readWebAddress(source) !== null;
  return clipped ? readDateField('archived', value, context) : UNKNOWN;
}

function readSubjects(value: Json): FieldReading {
  const subjects = subjectsIn(value);
  return subjects === null ? wrong('a list of words') : stated({ field: 'subjects', value: subjects });
}

function subjectsIn(value: Json): Subject[] | null {
  if (value === null) return [];
  if (typeof value === 'string') return splitSubjects(value).map((name) => ({ name, uri: null }));
  if (!Array.isArray(value)) return null;
  const subjects = value.map((one) => {
    if (typeof one === 'string') return { name: oneLine(one), uri: null };
    const name = wordsAt(one, 'name', 'title', 'label');
    return name === null ? null : { name, uri: readWebAddress(wordsAt(one, 'uri', 'url') ?? '') };
  });
  return subjects.every((subject) => subject !== null) ? subjects.filter(({ name }) => name !== '') : null;
}

/** "Ports, Strikes", "ports; strikes", "#ports #strikes". "Climate change" is one: blanks part nothing, whatever Jekyll does. */
function splitSubjects(words: string): string[] {
  const line = oneLine(words);
  const parts = /^#\S+(?: #\S+)*$/u.test(line) ? line.split(' ') : line.split(/[,;]/u);
  return parts.map((part) => part.trim().replace(/^#(?=\S)/u, '')).filter((part) => part !== '');
}

/** The publication, by its name; or the original's address, or both. */
function readSource(value: Json): FieldReading {
  if (typeof value === 'string') {
    const address = readWebAddress(value);
    return stated(
      address === null ? { field: 'source.name', value: oneLine(value) } : { field: 'source.url', value: address },
    );
  }
  const name = wordsAt(value, 'name', 'title', 'sitename');
  const address = readWebAddress(wordsAt(value, 'url', 'link', 'href') ?? '');
  const both: Stated[] = [];
  if (name !== null) both.push({ field: 'source.name', value: name });
  if (address !== null) both.push({ field: 'source.url', value: address });
  return both.length === 0 ? wrong('the name of the publication') : stated(...both);
}

/** The original's address; a path is what Hugo and Jekyll call the page's own address, and an alias here. Their patterns (`:slug`, `{{ … }}`) are neither. */
function readAddress(value: Json): FieldReading {
  if (typeof value !== 'string') return wrong(WEB_ADDRESS);
  const words = value.trim();
  const address = readWebAddress(words);
  if (address !== null) return stated({ field: 'source.url', value: address });
  if (readFlag(words) !== null || /[{}]|(?:^|\/):/u.test(words)) return UNKNOWN;
  return isPath(words) ? stated({ field: 'aliases', value: [words] }) : wrong(WEB_ADDRESS);
}

const WEB_ADDRESS = 'a web address that begins with https:// or http://';

/** `/2019/05/harbour/`, `posts/harbour.html`; `www.paper.example/a` and "harbour strike" are none. */
function isPath(words: string): boolean {
  return readReference(words) === words && /^\/|^[^\s.]+(?:\/|\.html?$|$)/u.test(words) && !/\s/u.test(words);
}

function readAliases(value: Json): FieldReading {
  const paths = textsIn(value)?.filter((path) => readWebAddress(path) === null);
  if (paths === undefined) return wrong('a path or a list of paths');
  return paths.length === 0 ? UNKNOWN : stated({ field: 'aliases', value: paths });
}

/** A reference, the first of several, or a record with one (`cover: { image: … }`). */
function readImage(value: Json): FieldReading {
  const first = Array.isArray(value) ? (value[0] ?? null) : value;
  if (readFlag(first) === false) return EMPTY;
  const words =
    typeof first === 'string' ? first : wordsAt(first, 'src', 'url', 'path', 'image', 'feature', 'file', 'href');
  const reference = words === null ? null : readReference(words);
  return reference === null
    ? wrong('the path of a picture beside the text')
    : stated({ field: 'image', value: reference });
}

/** The first of some keys of a record under which words stand. */
function wordsAt(value: Json, ...keys: string[]): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const words = keys.map((key) => value[key]).find((one) => typeof one === 'string');
  return words === undefined ? null : oneLine(words);
}

/** One text or a list of them; null where anything else is among them. */
function textsIn(value: Json): string[] | null {
  const list = Array.isArray(value) ? value.filter((one) => one !== null) : [value];
  return list.every((one) => typeof one === 'string') ? list.map((one) => one.trim()) : null;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.every(isEmpty));
}

function stated(...all: Stated[]): FieldReading {
  return { kind: 'stated', stated: all, form: null };
}

function cautiously({ stated: one, form }: CautiousReading): FieldReading {
  return { kind: 'stated', stated: [one], form };
}

function wrong(form: string): FieldReading {
  return { kind: 'wrong', form };
}
