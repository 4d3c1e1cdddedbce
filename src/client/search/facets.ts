import { inThousands } from '../../render/text/figures.ts';
import { type Facet, plainFacets, type SubjectFacets, subjectFacets } from '../../search/answer/facets.ts';
import type { Index } from '../../search/answer/parts.ts';
import type { Columns } from '../../search/parts/columns.ts';
import { exactly } from '../../search/query/conditions.ts';
import { element } from '../element.ts';
import { openingWith } from './opening.ts';

/** So many of a kind are shown at once; the others open. */
const SHOWN = 8;

/** The address of the search with one more condition. */
export type Narrowed = (condition: string) => string;

/** What the articles found have in common, each with how many have it, and ways to ask for it or against it. */
export function facetsOf(articles: Int32Array, columns: Columns, index: Index, narrowed: Narrowed): HTMLElement[] {
  const { publications, languages } = plainFacets(articles, columns);
  return [
    ...group('Appeared in', publications, ({ id }) => exactly('publication', id), narrowed),
    ...(languages.length > 1 ? group('Language', languages, ({ id }) => `lang=${id}`, narrowed) : []),
    subjects(articles, index, narrowed),
  ];
}

/** Names and topics are counted when somebody asks for them. */
function subjects(articles: Int32Array, index: Index, narrowed: Narrowed): HTMLElement {
  const words = {
    summary: 'Who wrote, speaks and is named',
    waiting: 'Counting …',
    failing: ', so nothing is counted.',
  };
  const details = openingWith(words, async () => subjectGroups(await subjectFacets(articles, index), narrowed));
  details.className = 'subjects';
  return details;
}

function subjectGroups({ named, speakers, authors, cited }: SubjectFacets, narrowed: Narrowed): HTMLElement[] {
  const ofType = (type: string) => named.filter(({ id }) => id.startsWith(`${type}/`));
  return [
    ...group('Speaks', speakers, ({ id }) => `speaker=${id}`, narrowed),
    ...group('Authors', authors, ({ id }) => `author=${id}`, narrowed),
    ...group('People', ofType('person'), ({ id }) => exactly('person', id), narrowed),
    ...group('Organisations', ofType('organisation'), ({ id }) => exactly('org', id), narrowed),
    ...group('Places', ofType('place'), ({ id }) => exactly('place', id), narrowed),
    ...group('Cited', cited, ({ id }) => `cites=${id}`, narrowed),
    ...group('Topics', ofType('topic'), ({ id }) => exactly('topic', id), narrowed),
  ];
}

function group(
  heading: string,
  facets: readonly Facet[],
  conditionOf: (facet: Facet) => string,
  narrowed: Narrowed,
): HTMLElement[] {
  if (facets.length === 0) return [];
  const lines = facets.map((facet) => lineOf(facet, conditionOf(facet), narrowed));
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

function lineOf({ label, count }: Facet, condition: string, narrowed: Narrowed): HTMLElement {
  const only = narrowingLink(label, condition, narrowed);
  const without = narrowingLink('without', `-${condition}`, narrowed);
  without.className = 'without';
  without.setAttribute('aria-label', `Without ${label}`);
  const tally = element('span', inThousands(count));
  tally.className = 'tally';
  return element('li', only, ' ', without, ' ', tally);
}

/** A link to the search with one more condition, which also stands in it for itself. */
function narrowingLink(label: string, condition: string, narrowed: Narrowed): HTMLAnchorElement {
  const link = element('a', element('bdi', label));
  link.href = narrowed(condition);
  link.title = condition;
  link.dataset.condition = condition;
  return link;
}
