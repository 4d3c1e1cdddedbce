import type { Language } from '../language/language.ts';
import type { Json, Visibility } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { hidesMark, isNarrow } from './access.ts';
import { referencedFile } from './address.ts';
import type { Claim, Stated } from './claim.ts';
import { fieldKind, rankOf } from './field-names.ts';
import { readField } from './fields/readers.ts';
import type { FrontMatter } from './front-matter.ts';
import { type PublicationMark, readFlag, visibilityOf } from './visibility.ts';

export interface FrontMatterClaims {
  claims: Claim[];
  /** What the front matter alone says about publication. */
  visibility: Visibility;
  /** The same in parts, which a person's override can correct (`visibilityOf`). */
  marks: PublicationMark[];
  /** The fields that nobody knows, and those whose value could not be used or says more than was taken, as they are written. */
  extra: Record<string, Json>;
  /** The files beside the seed that its fields refer to, as paths, decoded. */
  references: string[];
  problems: Problem[];
}

/**
 * The fields of front matter → what they claim of the article. Names are those of the common generators and scrapers
 * (`field-names.ts`). Of two fields for one thing the one with the more exact name counts, and the other goes to `extra` where
 * it says something else; tags, categories and keywords are added up. A value that cannot be used is a problem
 * (`front-matter-value`), and a word about publication that cannot be read withholds the article.
 */
export function frontMatterClaims(frontMatter: FrontMatter, seedPath: string, language: Language): FrontMatterClaims {
  const { data, lineOf, withhold } = frontMatter;
  const candidates: Candidate[] = [];
  const marks: PublicationMark[] = withhold ? [{ kind: 'private', holds: true }] : [];
  const extra: Record<string, Json> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(data)) {
    const reading = readField(key, value, data, language);
    if (reading.kind === 'stated') candidates.push(...reading.stated.map((stated) => candidateOf(key, stated)));
    if (reading.kind === 'mark') marks.push(reading.mark);
    if (reading.kind === 'unknown' && isMisspeltMark(key, value)) {
      marks.push({ kind: 'private', holds: true });
      problems.push(misspeltMark(key, { file: seedPath, line: lineOf(key) }));
    }
    if (hidesMark(value)) {
      marks.push({ kind: 'private', holds: true });
      problems.push(hiddenMark(key, { file: seedPath, line: lineOf(key) }));
    }
    if (reading.kind === 'unknown' || reading.kind === 'wrong' || (reading.kind === 'stated' && saysMore(key, value))) {
      extra[key] = value;
    }
    if ('form' in reading && reading.form !== null) {
      problems.push(wrongValue(key, value, reading.form, { file: seedPath, line: lineOf(key) }));
    }
  }
  const { chosen, passedOver } = choose(candidates);
  for (const key of passedOver) extra[key] = data[key] ?? null;
  return {
    claims: chosen.map(({ stated, key }) => ({ ...stated, derivation: derivationOf(seedPath, key, lineOf(key)) })),
    visibility: visibilityOf(marks),
    marks,
    extra,
    references: chosen.flatMap(({ stated }) => referenceIn(stated)),
    problems,
  };
}

/** `privat: true`, `acces: excerpt`: a field that nobody knows, but for a letter or two, and a word that withholds. */
function isMisspeltMark(key: string, value: Json): boolean {
  if (readFlag(value) === true) return nearest(key, ['private', 'draft']) !== null;
  return typeof value === 'string' && nearest(key, ['access']) !== null && isNarrow(value);
}

function misspeltMark(key: string, place: { file: string; line: number | null }): Problem {
  return {
    code: 'front-matter-withholds',
    severity: 'error',
    message: `"${key}" is no known field, but it may be meant to keep the text back, so it is not published.`,
    ...place,
    cure: `Write "${nearest(key, ['private', 'draft', 'access']) ?? 'private'}", or remove the line.`,
  };
}

function hiddenMark(key: string, place: { file: string; line: number | null }): Problem {
  return {
    code: 'front-matter-withholds',
    severity: 'error',
    message: `What stands below "${key}" keeps a text back, but counts only where it stands for itself, so the text is not published.`,
    ...place,
    cure: 'Write it without indentation, beside the other fields, or remove it.',
  };
}

interface Candidate {
  stated: Stated;
  key: string;
  /** How exact the field's name is; less is more. */
  rank: number;
}

function candidateOf(key: string, stated: Stated): Candidate {
  const kind = fieldKind(key);
  // What stands in a field's own place beats an address in that of a publication's name, and a word of access in that of rights.
  const elsewhere = kind === 'source' ? 'source.url' : kind === 'rights' ? 'access' : null;
  const borrowed = stated.field === elsewhere ? 100 : 0;
  return { stated, key, rank: kind === null ? borrowed : borrowed + rankOf(key, kind) };
}

/** For each field the candidate with the most exact name; fields that hold several things gather them. */
function choose(candidates: readonly Candidate[]): { chosen: Candidate[]; passedOver: string[] } {
  const best = new Map<Stated['field'], Candidate>();
  const passedOver: string[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.rank - b.rank)) {
    const before = best.get(candidate.stated.field);
    if (before === undefined) best.set(candidate.stated.field, candidate);
    else {
      const gathered = gather(before.stated, candidate.stated);
      if (gathered !== null) best.set(candidate.stated.field, { ...before, stated: gathered });
      else if (JSON.stringify(before.stated.value) !== JSON.stringify(candidate.stated.value))
        passedOver.push(candidate.key);
    }
  }
  const single = [...best.values()].map((candidate) => ({
    ...candidate,
    stated: gather(candidate.stated) ?? candidate.stated,
  }));
  return { chosen: single, passedOver };
}

/** Several statements of a field that holds a list, as one and without repetitions; null for other fields. */
function gather(...all: Stated[]): Stated | null {
  const [first] = all;
  if (first?.field === 'subjects') {
    const subjects = all.flatMap((stated) => (stated.field === 'subjects' ? stated.value : []));
    return { field: 'subjects', value: once(subjects, ({ name }) => name.normalize('NFC').toLowerCase()) };
  }
  if (first?.field !== 'aliases' && first?.field !== 'notes') return null;
  const texts = all.flatMap((stated) => (stated.field === 'aliases' || stated.field === 'notes' ? stated.value : []));
  return { field: first.field, value: once(texts, (text) => text) };
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const one of all) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}

/** A record holds more than the name or address that was taken from it, and a list of pictures more than its first. */
function saysMore(key: string, value: Json): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (!Array.isArray(value)) return true;
  return (fieldKind(key) === 'image' && value.length > 1) || value.some((one) => saysMore(key, one));
}

function referenceIn(stated: Stated): string[] {
  const file = stated.field === 'image' && stated.value !== null ? referencedFile(stated.value) : null;
  return file === null ? [] : [file];
}

function derivationOf(path: string, key: string, line: number | null): Derivation {
  return { method: 'front-matter', confidence: 'stated', selector: null, path, key, line };
}

const LONGEST_QUOTE = 80;

function wrongValue(key: string, value: Json, form: string, place: { file: string; line: number | null }): Problem {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  const quoted = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return {
    code: 'front-matter-value',
    severity: 'error',
    message: `"${quoted}" cannot be used as ${key}.`,
    ...place,
    cure: `Write ${form} after "${key}:".`,
  };
}
