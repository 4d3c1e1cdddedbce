import { withoutControls } from '../../text/controls.ts';
import type { CitedName } from '../names.ts';
import type { CitedDate, Reference } from '../reference.ts';
import type { Format } from './format.ts';

/** The input of citation processors (citation-style-language/schema, csl-data.json). */
export const CSL_JSON: Format = {
  name: 'CSL-JSON',
  ending: '.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  pieceOf: (reference) => JSON.stringify(itemOf(reference), plainly),
  inFile: (piece, { first, last }) => `${first ? '[' : ','}${piece}${last ? ']' : ''}`,
};

function itemOf(reference: Reference): object {
  return {
    id: reference.id,
    type: 'article-newspaper',
    title: titleOf(reference),
    author: reference.authors.length === 0 ? null : reference.authors.map(nameOf),
    issued: reference.date === null ? null : dateOf(reference.date),
    'container-title': reference.publication,
    'publisher-place': reference.place,
    section: reference.section,
    page: reference.page,
    edition: reference.edition,
    URL: reference.url,
    archive: reference.archive,
    archive_location: reference.archiveUrl,
    language: reference.language,
    keyword: reference.subjects.join(', ') || null,
    abstract: reference.abstract,
    note: reference.note,
  };
}

/** No style may change the capitals of what the archive supplied. */
function titleOf({ title, headline }: Reference): string {
  return headline.supplied ? `<span class="nocase">${title}</span>` : title;
}

function nameOf(name: CitedName): object {
  if (name.kind === 'whole') return { literal: name.name };
  const { given, particle, family, suffix } = name;
  return { family, given, 'non-dropping-particle': particle, suffix };
}

/** Styles set what is `circa` apart: `[16 May 1994?]`. */
function dateOf({ year, month, day, supplied }: CitedDate): object {
  const parts = [Number(year), month, day].filter((part) => part !== null);
  return { 'date-parts': [parts], circa: supplied || null };
}

/** Without what is null, and without control characters, which processors would hand on. */
function plainly(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControls(value) : (value ?? undefined);
}
