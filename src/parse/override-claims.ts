import { type Language, languageOf } from '../language/index.ts';
import type { Visibility } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';
import type { LocatedOverride, Override } from '../model/override.ts';
import type { Problem } from '../model/problem.ts';
import { type CautiousReading, cautiousAccess, cautiousIndexing, readAccess } from './access.ts';
import { readReference, referencedFile } from './address.ts';
import { readAuthors } from './authors.ts';
import type { Claim, Stated } from './claim.ts';
import { readDate } from './date.ts';
import { readLanguageTag } from './language-tag.ts';
import { FILE, FLAGS } from './overrides.ts';
import { type PublicationMark, readEmbargo, visibilityOf } from './visibility.ts';
import { wrongValueProblem } from './yaml.ts';

export interface OverrideClaims {
  claims: Claim[];
  /** What the override alone says about publication; null where it withholds nothing. */
  visibility: Visibility | null;
  /** The same in parts, which correct the article's own (`visibilityOf`). */
  marks: PublicationMark[];
  /** The files beside the seed that it refers to, as paths, decoded. */
  references: string[];
  problems: Problem[];
}

/**
 * A person's correction of the seed at `path` → its claims. An empty value claims that the field has none; `tags` and `notes`
 * are added to the article's own by whoever settles claims. A date, reference or language that cannot be read claims nothing
 * and is a problem (`wrong-value`); an embargo that cannot be read withholds the article, and such an `access` its text.
 */
export function overrideClaims(
  path: string,
  { values, line, lines }: LocatedOverride,
  language: Language,
): OverrideClaims {
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  const wrong = (key: string, words: unknown, form: string) => {
    const place = { file: FILE, line: lines[key] ?? line };
    problems.push(wrongValueProblem(key, { kind: 'scalar', line, words: String(words) }, form, `of ${path}`, place));
  };
  for (const key of READ_KEYS) {
    const reading = readKey(key, values, language);
    if (reading === null) continue;
    if ('form' in reading) wrong(key, values[key], reading.form);
    else claims.push({ ...reading, derivation: derivationOf(key, lines[key] ?? line) });
  }
  const marks: PublicationMark[] = FLAGS.flatMap((kind) =>
    values[kind] === undefined ? [] : [{ kind, holds: values[kind] }],
  );
  if (values.embargo !== undefined) {
    const { mark, doubt } = readEmbargo(values.embargo, language);
    marks.push(mark);
    if (doubt !== null) wrong('embargo', values.embargo, doubt);
  }
  for (const { key, stated, form } of cautiousReadings(values)) {
    claims.push({ ...stated, derivation: derivationOf(key, lines[key] ?? line) });
    if (form !== null) wrong(key, values[key], form);
  }
  const visibility = visibilityOf([], marks);
  const file = referencedFile(values.image ?? '');
  return {
    claims,
    visibility: visibility.kind === 'public' ? null : visibility,
    marks,
    references: file === null ? [] : [file],
    problems,
  };
}

/** Whether a correction keeps its seed, or a part of its text, from being published. */
export function withholds(override: LocatedOverride): boolean {
  const { visibility, claims } = overrideClaims('', override, languageOf(null));
  return visibility !== null || claims.some(({ field, value }) => field === 'access' && value !== 'full');
}

function derivationOf(key: string, line: number): Derivation {
  return { method: 'override', confidence: 'stated', selector: null, path: FILE, key, line };
}

/** Its fields that are taken in the safe sense where they cannot be read. */
function* cautiousReadings({ access, indexing }: Override): Generator<CautiousReading & { key: keyof Override }> {
  if (access !== undefined) yield { key: 'access', ...cautiousAccess(access) };
  if (indexing !== undefined) yield { key: 'indexing', ...cautiousIndexing(indexing) };
}

/** A field with its value; or the form that the value should have had. */
type Reading = Stated | { form: string };

type ReadKey = Exclude<keyof Override, 'private' | 'draft' | 'embargo' | 'access' | 'indexing'>;

/** For each key of an override: what its value states. */
const READERS: { [K in ReadKey]: (value: Exclude<Override[K], undefined>, language: Language) => Reading } = {
  title: (value) => ({ field: 'title', value }),
  subtitle: (value) => ({ field: 'subtitle', value }),
  authors: (value, language) => ({ field: 'authors', value: readAuthors(value, language) ?? [] }),
  date: (value, language) => dateReading('published', value, language),
  modified: (value, language) => dateReading('modified', value, language),
  archived: (value, language) => dateReading('archived', value, language),
  source: (value) => ({ field: 'source.name', value }),
  place: (value) => ({ field: 'source.place', value }),
  url: (value) => ({ field: 'source.url', value }),
  section: (value) => ({ field: 'source.section', value }),
  page: (value) => ({ field: 'source.page', value }),
  edition: (value) => ({ field: 'source.edition', value }),
  dateline: (value) => ({ field: 'dateline', value }),
  language: (value) => {
    const tag = readLanguageTag(value);
    return tag === null ? { form: 'a code such as en or pt-BR' } : { field: 'language', value: tag };
  },
  dir: (value) => ({ field: 'dir', value }),
  // Who writes one of the words of `access` after it speaks of that.
  rights: (value) => {
    const access = readAccess(value);
    return access === null ? { field: 'rights', value } : { field: 'access', value: access };
  },
  summary: (value) => ({ field: 'summary', value }),
  tags: (value) => ({ field: 'subjects', value: (value ?? []).map((name) => ({ name, uri: null })) }),
  notes: (value) => ({ field: 'notes', value: value ?? [] }),
  slug: (value) => ({ field: 'slug', value }),
  aliases: (value) => ({ field: 'aliases', value: value ?? [] }),
  image: (value) => {
    const reference = value === null ? null : readReference(value);
    const wrong = value !== null && reference === null;
    return wrong ? { form: 'the path of a picture beside the seed' } : { field: 'image', value: reference };
  },
};

const READ_KEYS = Object.keys(READERS) as ReadKey[];

function readKey<K extends ReadKey>(key: K, values: Override, language: Language): Reading | null {
  const value = values[key];
  return value === undefined ? null : READERS[key](value as Exclude<Override[K], undefined>, language);
}

function dateReading(field: 'published' | 'modified' | 'archived', words: string | null, language: Language): Reading {
  if (words === null) return { field, value: null };
  const value = readDate(words, language);
  return value === null ? { form: 'a date such as 2025-05-19, 2025-05 or 2025' } : { field, value };
}
