import { withoutControls } from '../../text/controls.ts';
import { inverted } from '../names.ts';
import { pageSpan } from '../page-span.ts';
import type { CitedDate, Reference } from '../reference.ts';
import type { Format } from './format.ts';

/** The tagged lines of Research Information Systems ("RIS Format Specifications", 2011), type NEWS. */
export const RIS: Format = {
  name: 'RIS',
  ending: '.ris',
  mediaType: 'application/x-research-info-systems',
  pieceOf: (reference) =>
    `${fieldsOf(reference)
      .filter((field): field is [string, string] => field[1] !== null)
      .map(([tag, value]) => `${tag}  - ${inOneLine(value)}\r\n`)
      .join('')}ER  - \r\n\r`,
};

function fieldsOf(reference: Reference): [tag: string, value: string | null][] {
  const { first, last } = pageSpan(reference.page);
  // It cannot say of a date that it was derived; the note does.
  const date = reference.date?.supplied === false ? reference.date : null;
  return [
    ['TY', 'NEWS'],
    ['ID', reference.id],
    ['TI', reference.title],
    ...reference.authors.map((name): [string, string] => ['AU', inverted(name)]),
    ['T2', reference.publication],
    ['PY', date?.year ?? null],
    ['DA', date === null ? null : dateOf(date)],
    ['CY', reference.place],
    ['ET', reference.edition],
    ['SE', reference.section],
    ['SP', first],
    ['EP', last],
    ['UR', reference.url],
    ['DB', reference.archive],
    ['AV', reference.archiveUrl],
    ['LA', reference.language],
    ...reference.subjects.map((subject): [string, string] => ['KW', subject]),
    ['AB', reference.abstract],
    ['N1', reference.note],
  ];
}

/** `1994/05/16/`, `1994/05//`, `1994///` */
function dateOf({ value }: CitedDate): string {
  const [year = '', month = '', day = ''] = value.split('-');
  return `${year}/${month}/${day}/`;
}

function inOneLine(value: string): string {
  return withoutControls(value).replace(/\s+/gu, ' ');
}
