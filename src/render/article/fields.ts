import { languageName } from '../../language/names.ts';
import type { Article } from '../../model/article.ts';
import { dateInWords } from '../dates/in-words.ts';
import { listInWords } from '../text/figures.ts';

/** A field of an article as its page names and shows it. */
export interface Field {
  /** As the record's `derivation` names it. */
  name: string;
  /** In words: `Publication date`. */
  label: string;
  /** Its value in words; null where it has none. */
  valueOf: (article: Article) => string | null;
}

/** The fields that have derivations, in the order of the page. */
export const FIELDS: readonly Field[] = [
  { name: 'title', label: 'Headline', valueOf: ({ title }) => title },
  { name: 'subtitle', label: 'Sub-headline', valueOf: ({ subtitle }) => subtitle },
  { name: 'authors', label: 'Byline', valueOf: ({ authors }) => listInWords(authors.map(({ name }) => name)) || null },
  { name: 'published', label: 'Publication date', valueOf: ({ published }) => wordsOf(published) },
  { name: 'modified', label: 'Updated', valueOf: ({ modified }) => wordsOf(modified) },
  { name: 'archived', label: 'Clipped', valueOf: ({ archived }) => wordsOf(archived) },
  { name: 'source.name', label: 'Publication', valueOf: ({ source }) => source.name },
  { name: 'source.place', label: 'Place of publication', valueOf: ({ source }) => source.place },
  { name: 'source.section', label: 'Section', valueOf: ({ source }) => source.section },
  { name: 'source.page', label: 'Page', valueOf: ({ source }) => source.page },
  { name: 'source.edition', label: 'Edition', valueOf: ({ source }) => source.edition },
  { name: 'source.url', label: 'Original on the web', valueOf: ({ source }) => source.url },
  { name: 'dateline', label: 'Dateline', valueOf: ({ dateline }) => dateline },
  { name: 'summary', label: 'Summary', valueOf: ({ summary }) => summary },
  { name: 'subjects', label: 'Topics', valueOf: ({ subjects }) => subjects.map(({ name }) => name).join(', ') || null },
  { name: 'notes', label: 'Notes', valueOf: ({ notes }) => notes.join(' ') || null },
  { name: 'rights', label: 'Rights', valueOf: ({ rights }) => rights },
  { name: 'access', label: 'Access', valueOf: ({ access }) => access },
  { name: 'indexing', label: 'Search engines', valueOf: ({ indexing }) => (indexing ? 'on' : 'off') },
  {
    name: 'language',
    label: 'Language',
    valueOf: ({ language }) => (language === null ? null : languageName(language)),
  },
  { name: 'dir', label: 'Direction', valueOf: ({ dir }) => (dir === 'rtl' ? 'right to left' : 'left to right') },
  { name: 'image', label: 'Picture', valueOf: ({ image }) => image },
  { name: 'slug', label: 'Address', valueOf: ({ slug }) => slug },
  { name: 'aliases', label: 'Former addresses', valueOf: ({ aliases }) => aliases.join(', ') || null },
];

function wordsOf(date: Article['published']): string | null {
  return date === null ? null : dateInWords(date.value);
}
