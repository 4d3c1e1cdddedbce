import type { Archive, Card, NamedInArchive, Topic } from '../../model/archive.ts';
import type { NameType } from '../../model/finding.ts';
import type { Links } from '../links.ts';
import { nameHrefs } from '../names/has-page.ts';
import { roleInRow } from '../names/rows.ts';
import { namesIn } from '../names/together.ts';
import { TYPE_WORDS } from '../names/words.ts';
import { namePath } from '../paths.ts';
import { type Companion, companionsOf, countHrefs } from '../together.ts';
import type { TopicPage } from '../views.ts';
import { hasPage } from './has-page.ts';

/** What stands in the articles of a topic: names of one type, or other topics. */
export interface Company {
  heading: string;
  id: string;
  companions: Companion<NamedInArchive | Topic>[];
}

const NAMED: readonly NameType[] = ['person', 'organisation', 'place'];

/** So many show what a topic is about without being a list. */
const MOST = 8;

/** Who and what the articles of a topic name most, and the topics that they have besides; nothing that is empty. */
export function companyOf({ id, cards }: Topic, archive: Archive): Company[] {
  const namedIn = namesIn(archive);
  const names = NAMED.map((type) => {
    const many = TYPE_WORDS[type].many.toLowerCase();
    const ofType = (card: Card) => namedIn(card).filter((named) => named.type === type);
    return { heading: `Most named ${many}`, id: many, companions: companionsOf(cards, ofType, id, MOST) };
  });
  const topicsOf = ({ path }: Card) => archive.topicsIn.get(path) ?? [];
  const topics = { heading: 'Topics beside it', id: 'topics', companions: companionsOf(cards, topicsOf, id, MOST) };
  return [...names, topics].filter(({ companions }) => companions.length > 0);
}

/** All companions, in the order of the page. */
export function companionsIn(company: readonly Company[]): Company['companions'] {
  return company.flatMap(({ companions }) => companions);
}

/** What a person is called; a topic is called nothing else. */
export function roleOf(one: NamedInArchive | Topic): string | null {
  return 'role' in one ? roleInRow(one) : null;
}

/** The lists on the page of a topic: each count leads to exactly those articles. */
export function companyViews(
  id: string,
  company: readonly Company[],
  links: Links,
  archive: Archive,
): TopicPage['together'] {
  const nameHref = nameHrefs(archive, links);
  const hrefs = countHrefs(id, companionsIn(company), links)[Symbol.iterator]();
  return company.map(({ heading, id, companions }) => ({
    heading,
    id,
    rows: companions.map(({ one, cards }) => ({
      name: one.name,
      role: roleOf(one),
      href: 'role' in one ? nameHref(one.id) : hasPage(one) ? links.to(namePath(one.id)) : null,
      count: cards.length,
      countHref: hrefs.next().value ?? '',
    })),
  }));
}
