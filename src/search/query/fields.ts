import type { Relation } from '../parts/names.ts';
import { dateIn } from './dates.ts';
import type { NameWanted, SubjectType, Term, ZoneWanted } from './query.ts';

/** What may stand before a colon, and what it makes of what stands behind it; null where that makes no sense. */
export type Field =
  | { kind: 'zone'; zone: ZoneWanted }
  | { kind: 'name'; term: (value: NameWanted) => Term }
  | { kind: 'value'; term: (value: string, exactly: boolean) => Term | null; expects: string };

const A_DATE = 'a date such as 2024, 2024-05 or 2024-05-16';

/** A tag, or a name in words. */
const A_LANGUAGE = /^\p{L}{2,}(?:[- ][\p{L}\d]+)*$/u;

const AFTER = ['after', 'since'];
const BEFORE = ['before'];
const WITHIN = ['date'];

/** The names of those behind which a date stands. */
export const DATE_FIELDS = [...AFTER, ...BEFORE, ...WITHIN];

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
  [AFTER, dated((date) => ({ kind: 'after', date }))],
  [BEFORE, dated((date) => ({ kind: 'before', date }))],
  [
    WITHIN,
    {
      kind: 'value',
      expects: `${A_DATE}, or “none”`,
      term: (value) => {
        const date = dateIn(value);
        return date === null && value.toLowerCase() !== 'none' ? null : { kind: 'within', date };
      },
    },
  ],
  [
    ['lang', 'language'],
    {
      kind: 'value',
      expects: 'a language such as en, pt-BR or German',
      term: (value, exactly) => (A_LANGUAGE.test(value) ? { kind: 'language', tag: value, exactly } : null),
    },
  ],
];

const BY_NAME = new Map(FIELDS.flatMap(([names, field]) => names.map((name) => [name, field])));

/** All names that may stand before a colon. */
export const FIELD_NAMES = ['in', ...BY_NAME.keys()];

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
  return {
    kind: 'value',
    expects: A_DATE,
    term: (value) => {
      const date = dateIn(value);
      return date === null ? null : term(date);
    },
  };
}
