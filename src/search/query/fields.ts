import { daysIn } from '../../model/day.ts';
import type { Relation } from '../parts/names.ts';
import type { NameWanted, SubjectType, Term, ZoneWanted } from './query.ts';

/** What may stand before a colon, and what it makes of what stands behind it; null where that makes no sense. */
export type Field =
  | { kind: 'zone'; zone: ZoneWanted }
  | { kind: 'name'; term: (value: NameWanted) => Term }
  | { kind: 'value'; term: (value: string, exactly: boolean) => Term | null; expects: string };

const A_DATE = 'a date such as 2024, 2024-05 or 2024-05-16';

/** The fields that a query may name, with all their names. */
const FIELDS: readonly [names: string[], field: Field][] = [
  [['title'], { kind: 'zone', zone: 'title' }],
  [['said', 'quote'], { kind: 'zone', zone: 'said' }],
  [['person', 'people'], named('person')],
  [['org', 'organisation', 'organization'], named('organisation')],
  [['place'], named('place')],
  [['topic', 'subject'], named('topic')],
  [['speaker'], related('speaks')],
  [['author', 'by'], related('wrote')],
  [['cites', 'cited'], related('cited')],
  [['publication'], related('appeared', 'publication')],
  [['after', 'since'], dated((date) => ({ kind: 'after', date }))],
  [['before'], dated((date) => ({ kind: 'before', date }))],
  [
    ['date'],
    {
      kind: 'value',
      expects: `${A_DATE}, or “none”`,
      term: (value) => {
        if (value === 'none') return { kind: 'within', date: null };
        return isDate(value) ? { kind: 'within', date: value } : null;
      },
    },
  ],
  [
    ['lang', 'language'],
    {
      kind: 'value',
      expects: 'a language such as en or pt-BR',
      term: (value, exactly) =>
        /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(value) ? { kind: 'language', tag: value, exactly } : null,
    },
  ],
];

const BY_NAME = new Map(FIELDS.flatMap(([names, field]) => names.map((name) => [name, field])));

/** The field of that name, in any case; undefined where there is none. */
export function fieldOf(name: string): Field | undefined {
  return BY_NAME.get(name.toLowerCase());
}

function named(type: SubjectType): Field {
  return related('named', type);
}

/** Asks for names of any type, or of one. */
function related(relation: Relation, type: SubjectType | null = null): Field {
  return { kind: 'name', term: (value) => ({ kind: 'name', relation, type, value }) };
}

function dated(term: (date: string) => Term): Field {
  return { kind: 'value', expects: A_DATE, term: (value) => (isDate(value) ? term(value) : null) };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** A year, a month or a day that the calendar has. */
function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return false;
  return isMonth(Number(month)) && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}
