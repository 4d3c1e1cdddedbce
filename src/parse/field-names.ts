import { hidingKind, plainName } from './visibility.ts';

/** What the fields of front matter are about. */
export type FieldKind = keyof typeof NAMES;

/**
 * The names of each field, the most exact first, as Hugo, Jekyll, Eleventy, Astro, WordPress, Obsidian, Zotero, trafilatura
 * and newspaper4k write them, in lower case and without `_`, `-` and `.`.
 */
const NAMES = {
  title: 'title headline',
  subtitle: 'subtitle subheadline subhead deck dek standfirst',
  published:
    'published datepublished publishdate pubdate publisheddate publicationdate publishedat publishedtime publishedon dateissued date',
  modified:
    'lastmod modified updated datemodified updateddate lastmodifiedat lastmodified lastupdated updatedat modifiedtime dateupdated revised',
  archived:
    'archived clipped accessed accessdate dateaccessed datedownload dateclipped datearchived retrieved captured filedate',
  created: 'created datecreated',
  authors: 'authors author byline creators creator writers writer contributors',
  subjects: 'tags tag categories category keywords subjects subject topics topic newskeywords metakeywords',
  summary: 'description summary excerpt abstract abstractnote metadescription',
  source: 'source publication publicationtitle sitename site newspaper containertitle hostname',
  place: 'place publicationplace publisherplace',
  section: 'section desk rubric',
  page: 'page pages',
  edition: 'edition',
  url: 'originalurl externalurl canonicalurl canonical canonicallink url link sourceurl permalink',
  language: 'language lang locale metalang',
  dir: 'dir',
  slug: 'slug',
  aliases: 'aliases alias redirectfrom',
  image: 'image cover thumbnail featuredimage featureimage heroimage topimage images',
  rights: 'rights license licence copyright',
  access: 'access',
  indexing: 'indexing',
  dateline: 'dateline',
  notes: 'notes note',
  layout: 'layout type template',
} as const;

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as FieldKind] as const)),
);

/** What a field is about, by its name; null where nobody knows. */
export function fieldKind(name: string): FieldKind | null {
  return KINDS.get(plainName(name)) ?? null;
}

/** How exact a name is among those of its kind; less is more. */
export function rankOf(name: string, kind: FieldKind): number {
  return NAMES[kind].split(' ').indexOf(plainName(name));
}

/** Whether a name is one of a field of front matter, one about publication included. */
export function isKnownField(name: string): boolean {
  return KINDS.has(plainName(name)) || hidingKind(name) !== null;
}
