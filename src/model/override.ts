import { z } from 'zod';
import type { NameType } from './finding.ts';

const text = z.string().trim().min(1);
const texts = z.union([text.transform((one) => [one]), z.array(text)]);
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

/**
 * A person's correction of one seed, as `overrides.yaml` holds it. An empty value (`date:`) says that the field has none.
 * All scalars arrive as the strings that the person wrote.
 */
export const Override = z
  .strictObject({
    title: text,
    subtitle: text.nullable(),
    authors: z.union([text, z.array(text)]).nullable(),
    date: text.nullable(),
    modified: text.nullable(),
    archived: text.nullable(),
    source: text.nullable(),
    place: text.nullable(),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    section: text.nullable(),
    page: text.nullable(),
    edition: text.nullable(),
    dateline: text.nullable(),
    language: text,
    dir: z.enum(['ltr', 'rtl']),
    rights: text.nullable(),
    access: text.nullable(),
    indexing: text.nullable(),
    summary: text.nullable(),
    tags: texts.nullable(),
    notes: texts.nullable(),
    slug: text,
    aliases: texts.nullable(),
    image: text.nullable(),
    private: flag,
    draft: flag,
    embargo: text.nullable(),
  })
  .partial();
export type Override = z.infer<typeof Override>;

/** A person's corrections of what a text implies; each names the words that it means as the text has them, and its line. */
export interface Corrections {
  /** What a name is; null for words that are no name. */
  names: { words: string; type: NameType | null; line: number }[];
  /** Who says the words of a quotation, or words that only one begins with; null where nobody knows. */
  speakers: { words: string; name: string | null; line: number }[];
  /** What time words of the text mean, as TIMEX3 or ISO 8601 has it; null where nobody knows. */
  dates: { words: string; value: string | null; line: number }[];
  /** The words of findings that are none. */
  rejects: { words: string; line: number }[];
}

export const NO_CORRECTIONS: Corrections = { names: [], speakers: [], dates: [], rejects: [] };

/** An override with the line of each of its keys in `overrides.yaml`. */
export interface LocatedOverride {
  values: Override;
  /** The line of the seed's path. */
  line: number;
  lines: Record<string, number>;
  corrections: Corrections;
}
