import type { Archive, NamedInArchive, Topic } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import type { NameType } from '../../model/finding.ts';
import type { Links } from '../links.ts';
import { type Companion, companionsOf } from '../lists/together.ts';
import { nameHrefs } from '../names/has-page.ts';
import { roleInRow } from '../names/rows.ts';
import { namesIn } from '../names/together.ts';
import { TYPE_WORDS } from '../names/words.ts';
import { namePath } from '../paths.ts';
import { hasPage } from './has-page.ts';

/** What the articles of a topic or of an author have most, each with how many of them have it. */
export interface CompanyView {
  heading: string;
  id: string;
  /** `countHref` leads to exactly those articles. */
  rows: { name: string; role: string | null; href: string | null; count: number; countHref: string }[];
}

/** What stands in the articles of a topic or an author: names of one type, or other topics. */
export interface Company {
  heading: string;
  id: string;
  companions: Companion<NamedInArchive | Topic>[];
}

/** What the articles have in common, by its id, and what the list of their topics is called. */
interface Accompanied {
  id: string;
  cards: readonly Card[];
  topics: string;
}

const NAMED: readonly NameType[] = ['person', 'organisation', 'place'];

/** So many show what a topic is about without being a list. */
export const MOST_COMPANY = 8;

/** Who and what the articles of a topic, or of an author, name most, and the topics that they have besides; nothing that is empty. */
export function companyOf({ id, cards, topics: heading }: Accompanied, archive: Archive): Company[] {
  const namedIn = namesIn(archive);
  const names = NAMED.map((type) => {
    const many = TYPE_WORDS[type].many.toLowerCase();
    const ofType = (card: Card) => namedIn(card).filter((named) => named.type === type);
    return { heading: `Most named ${many}`, id: many, companions: companionsOf(cards, ofType, id, MOST_COMPANY) };
  });
  const topicsOf = ({ path }: Card) => archive.topicsIn.get(path) ?? [];
  const topics = { heading, id: 'topics', companions: companionsOf(cards, topicsOf, id, MOST_COMPANY) };
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

/** The lists on the page of a topic or an author; `countHrefs` is where the count of each companion leads. */
export function companyViews(
  company: readonly Company[],
  countHrefs: readonly string[],
  links: Links,
  archive: Archive,
): CompanyView[] {
  const nameHref = nameHrefs(archive, links);
  const hrefs = countHrefs.values();
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
