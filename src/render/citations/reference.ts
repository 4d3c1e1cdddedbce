import type { Card } from '../../model/card.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { RenderContext } from '../context.ts';
import { dateInWords } from '../dates/in-words.ts';
import { articlePath } from '../paths.ts';
import { originalOf } from '../source.ts';
import { listInWords } from '../text/figures.ts';
import { citedName } from './author.ts';
import type { CitedName } from './names.ts';

/**
 * An article as citations give it: the one view of which every style and every format is a projection. What the archive
 * derived is marked, so that no format gives it as stated; what is no more than a guess is left out.
 */
export interface Reference {
  /** ASCII, without what TeX would take for its own: `2011-02-03-ferry`. */
  id: string;
  /** A headline that no person gave stands in square brackets, as cataloguers set what they supply. */
  title: string;
  /** The same without brackets, and whether it needs them. */
  headline: { words: string; supplied: boolean };
  authors: CitedName[];
  /** No more exact than it is known; null for what is undated. */
  date: CitedDate | null;
  publication: string | null;
  place: string | null;
  section: string | null;
  page: string | null;
  /** Without the word: `late`. */
  edition: string | null;
  /** The original's address, or that of the page in this archive; null where neither is known. */
  url: string | null;
  /** The title of this archive. */
  archive: string;
  /** The address of the page in this archive, where `url` is the original's. */
  archiveUrl: string | null;
  /** BCP 47. */
  language: string | null;
  subjects: string[];
  /** A description that a person stated. */
  abstract: string | null;
  /** What was derived, in a sentence; null where all was stated. */
  note: string | null;
}

export interface CitedDate {
  /** ISO 8601 without the time of day. */
  value: string;
  year: string;
  /** Counted from 1. */
  month: number | null;
  day: number | null;
  /** Whether no person stated it. */
  supplied: boolean;
}

/** A card → what is cited of its article. */
export function referenceOf(card: Card, { config }: Pick<RenderContext, 'config'>): Reference {
  const { appearance, language, states, uncertain } = card;
  const supplied = states.title === 'derived';
  const page = absoluteAddress(config.baseUrl, articlePath(card.name));
  const original = originalOf(appearance)?.href ?? null;
  return {
    id: card.name.replace('~', ':'),
    title: supplied ? `[${card.title}]` : card.title,
    headline: { words: card.title, supplied },
    authors: uncertain.includes('authors') ? [] : card.authors.map((author) => citedName(author, language)),
    date: dateOf(card),
    publication: uncertain.includes('source.name') ? null : card.publication,
    place: appearance.place,
    section: card.section,
    page: appearance.page?.replace(/^(?:pages?|pp?\.)\s*/iu, '') ?? null,
    edition: appearance.edition?.replace(/\s+edition$/iu, '') ?? null,
    url: original ?? page,
    archive: config.title,
    archiveUrl: original === null ? null : page,
    language,
    subjects: card.subjects,
    abstract: card.summary,
    note: noteOf(card),
  };
}

function dateOf({ published, states }: Card): CitedDate | null {
  if (published === null) return null;
  const value = published.value.slice(0, 10);
  const [year = '', month, day] = value.split('-');
  return {
    value,
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    supplied: states.published === 'derived',
  };
}

/** The date stands in the note, since some formats cannot say of a date that it was derived, and then give none. */
function noteOf({ states, uncertain, published }: Card): string | null {
  const derived = [
    states.title === 'derived' ? 'headline' : '',
    states.authors === 'derived' && !uncertain.includes('authors') ? 'byline' : '',
    states['source.name'] === 'derived' && !uncertain.includes('source.name') ? 'publication' : '',
    states.published === 'derived' && published !== null
      ? `date (${dateInWords(published.value.slice(0, 10))}, ${uncertain.includes('published') ? 'uncertain' : 'likely'})`
      : '',
  ].filter((field) => field !== '');
  return derived.length === 0 ? null : `Derived by the archive and not stated: ${listInWords(derived)}.`;
}
