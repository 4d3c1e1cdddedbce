import { inThousands } from '../../render/text/figures.ts';
import { type Facet, plainFacets, type SubjectFacets, subjectFacets } from '../../search/answer/facets.ts';
import { recordsMeant } from '../../search/answer/names.ts';
import type { Index } from '../../search/answer/parts.ts';
import type { Columns } from '../../search/parts/columns.ts';
import { exactly } from '../../search/query/conditions.ts';
import { parseQuery } from '../../search/query/parse.ts';
import type { Labelled } from '../../search/searchable.ts';
import { element } from '../element.ts';
import { type Narrowing, wayTo, wayWithout } from './narrowing.ts';
import { openingWith } from './opening.ts';

/** So many of a kind are shown at once; the others open. */
const SHOWN = 8;

/**
 * What the articles found have in common, each with how many have it, and ways to ask for it or against it. What is asked for or
 * against already stands first, with a way back.
 */
export async function facetsOf(
  articles: Int32Array,
  columns: Columns,
  index: Index,
  narrowing: Narrowing,
): Promise<HTMLElement[]> {
  const { publications, languages } = plainFacets(articles, columns);
  const spoken = group('Language', ({ id }) => `lang=${id}`, languages, columns.languages.values, narrowing);
  return [
    ...group(
      'Appeared in',
      ({ id }) => exactly('publication', id),
      publications,
      columns.publications.values,
      narrowing,
    ),
    ...(languages.length > 1 || hasPicked(spoken) ? spoken : []),
    ...subjects(articles, await subjectsAskedFor(narrowing, index), index, narrowing),
  ];
}

function hasPicked(sections: readonly HTMLElement[]): boolean {
  return sections.some((section) => section.querySelector('.picked') !== null);
}

/** Names and topics are counted when somebody asks for them; those that the query has stand there before. */
function subjects(articles: Int32Array, asked: readonly Labelled[], index: Index, narrowing: Narrowing): HTMLElement[] {
  const words = {
    summary: 'Who wrote, speaks and is named',
    waiting: 'Counting …',
    failing: ', so nothing is counted.',
  };
  const details = openingWith(words, async () => subjectGroups(await subjectFacets(articles, index), asked, narrowing));
  details.className = 'subjects';
  const before = element(
    'div',
    ...subjectGroups({ named: [], speakers: [], authors: [], cited: [] }, asked, narrowing),
  );
  return before.childElementCount === 0 ? [details] : [before, details];
}

/** Whom and what a query asks for or against by their ids, as the archive calls them first. */
async function subjectsAskedFor({ picks }: Narrowing, index: Index): Promise<Labelled[]> {
  const terms = [...picks.keys()]
    .flatMap((condition) => parseQuery(condition).conditions.flat())
    .map(({ term }) => term);
  const records = await Promise.all(
    terms.map((term) => (term.kind === 'name' && term.value.by === 'id' ? recordsMeant(term, index) : [])),
  );
  return records.flat().map(({ id, names: [label = id] }) => ({ id, label }));
}

/** The lists of names and topics, each with the condition for one of it, and what of the articles found stands in it. */
const KINDS: readonly [
  heading: string,
  conditionOf: (subject: Labelled) => string,
  facetsOf: (facets: SubjectFacets) => readonly Facet[],
][] = [
  ['Speaks', ({ id }) => `speaker=${id}`, ({ speakers }) => speakers],
  ['Authors', ({ id }) => `author=${id}`, ({ authors }) => authors],
  ['People', conditionFor('person', 'person'), namedOf('person')],
  ['Organisations', conditionFor('org', 'organisation'), namedOf('organisation')],
  ['Places', conditionFor('place', 'place'), namedOf('place')],
  ['Cited', ({ id }) => `cites=${id}`, ({ cited }) => cited],
  ['Topics', conditionFor('topic', 'topic'), namedOf('topic')],
];

/** None for what is of another type. */
function conditionFor(field: Parameters<typeof exactly>[0], type: string): (subject: Labelled) => string {
  return ({ id }) => (isOf(type, id) ? exactly(field, id) : '');
}

function namedOf(type: string): (facets: SubjectFacets) => readonly Facet[] {
  return ({ named }) => named.filter(({ id }) => isOf(type, id));
}

function isOf(type: string, id: string): boolean {
  return id.startsWith(`${type}/`);
}

function subjectGroups(facets: SubjectFacets, asked: readonly Labelled[], narrowing: Narrowing): HTMLElement[] {
  return KINDS.flatMap(([heading, conditionOf, own]) => group(heading, conditionOf, own(facets), asked, narrowing));
}

/** A list of what articles found have; of `all` it has those too that the query asks for or against. */
function group(
  heading: string,
  conditionOf: (subject: Labelled) => string,
  facets: readonly Facet[],
  all: readonly Labelled[],
  narrowing: Narrowing,
): HTMLElement[] {
  const isPicked = (subject: Labelled) => narrowing.picks.has(conditionOf(subject));
  const counts = new Map(facets.map((facet) => [facet.id, facet]));
  const picked = new Map(all.filter(isPicked).map((subject) => [subject.id, counts.get(subject.id) ?? subject]));
  const lines = [
    ...Array.from(picked.values(), (subject) => pickedLine(subject, conditionOf(subject), narrowing)),
    ...facets.filter(({ id }) => !picked.has(id)).map((facet) => lineOf(facet, conditionOf(facet), narrowing)),
  ];
  if (lines.length === 0) return [];
  const list = element('ul', ...lines.slice(0, SHOWN));
  list.className = 'counted';
  const section = element('section', element('h3', heading), list);
  const rest = lines.slice(SHOWN);
  if (rest.length > 0) {
    const more = element('ul', ...rest);
    more.className = 'counted';
    section.append(element('details', element('summary', `${inThousands(rest.length)} more`), more));
  }
  return [section];
}

function lineOf({ label, count }: Facet, condition: string, narrowing: Narrowing): HTMLElement {
  const without = wayTo('without', `-${condition}`, narrowing);
  without.className = 'without';
  without.setAttribute('aria-label', `Without ${label}`);
  return element('li', wayTo(label, condition, narrowing), ' ', without, ' ', tally(count));
}

/** What is asked for or against, and the way back. */
function pickedLine(subject: Labelled | Facet, condition: string, narrowing: Narrowing): HTMLElement {
  const { label } = subject;
  const isAgainst = narrowing.picks.get(condition) === 'against';
  const back = wayWithout('take back', condition, narrowing);
  back.className = 'without';
  back.setAttribute('aria-label', `Take back: ${isAgainst ? 'without' : 'only'} ${label}`);
  const name = element('bdi', label);
  const line = element(
    'li',
    isAgainst ? 'without ' : '',
    isAgainst ? element('s', name) : element('b', name),
    ' ',
    back,
  );
  if ('count' in subject) line.append(' ', tally(subject.count));
  line.className = 'picked';
  return line;
}

function tally(count: number): HTMLElement {
  const figures = element('span', inThousands(count));
  figures.className = 'tally';
  return figures;
}
