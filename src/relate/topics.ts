import type { Archive, SharedTopic, Topic } from '../model/archive.ts';
import type { Card } from '../model/card.ts';
import { filingOf, isInLatinLetters } from '../model/filing.ts';
import { shortened } from '../model/shortened.ts';
import { slugOf } from '../model/slug.ts';
import { addressesOf } from './addresses.ts';

/** A topic as it is gathered, its forms with the number of articles that have each. */
interface Gathered {
  forms: Map<string, number>;
  cards: Card[];
}

/**
 * What people said the articles are about, forms that differ only in case, accents, hyphens and spaces put together.
 * @param cards In the order of the archive.
 */
export function topicsAmong(
  cards: readonly Card[],
  clusterOf: Archive['clusterOf'],
): Pick<Archive, 'topics' | 'sharedTopics' | 'topicsIn'> {
  const gathered = gather(cards);
  const wanted = [...gathered].map(([path, { forms }]) => ({ path, slug: slugOfForms(forms) }));
  const addresses = addressesOf(wanted);
  const byKey = new Map(
    wanted.map(({ path: key, slug }): [string, Topic] => {
      const { forms, cards: own } = gathered.get(key) ?? { forms: new Map<string, number>(), cards: [] };
      const [name = '', ...aliases] = [...forms].sort(mostUsedFirst).map(([form]) => shortened(form, LONGEST_NAME));
      const id = `topic/${addresses.names.get(key) ?? key}`;
      return [
        key,
        {
          id,
          name,
          aliases: aliases.sort(),
          filed: isInLatinLetters(name) ? slug : filingOf(name),
          cards: withoutCopies(own, clusterOf),
        },
      ];
    }),
  );
  const topicsOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  return {
    topics: [...byKey.values()].sort(byFiling),
    sharedTopics: addresses.shared.map(
      ({ name, paths }): SharedTopic => ({ id: `topic/${name}`, topics: topicsOf(paths).sort(byFiling) }),
    ),
    topicsIn: new Map(
      cards.flatMap(({ path, subjects }) => (subjects.length === 0 ? [] : [[path, topicsOf(subjects.map(keyOf))]])),
    ),
  };
}

/** What a person stated may be a whole sentence; the article's own page has it in full. */
const LONGEST_NAME = 120;

function gather(cards: readonly Card[]): Map<string, Gathered> {
  const topics = new Map<string, Gathered>();
  for (const card of cards) {
    for (const subject of card.subjects) {
      const key = keyOf(subject);
      const topic = topics.get(key) ?? { forms: new Map<string, number>(), cards: [] };
      topic.forms.set(subject, (topic.forms.get(subject) ?? 0) + 1);
      if (topic.cards.at(-1) !== card) topic.cards.push(card);
      topics.set(key, topic);
    }
  }
  return topics;
}

/** What a subject is compared by. Only of Latin and Greek letters are the marks accents; in other scripts they make other letters. */
function keyOf(subject: string): string {
  const key = subject
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/[\p{Pd}\s_]+/gu, '')
    .replace(/[’ʼ]/gu, "'");
  return key || subject;
}

/** Of several forms the one that parts its words most has the address, since a new article rarely changes that. */
function slugOfForms(forms: ReadonlyMap<string, number>): string {
  const [slug] = [...forms.keys()].map(slugOf).sort();
  return slug || 'unnamed';
}

function mostUsedFirst([a, countOfA]: [string, number], [b, countOfB]: [string, number]): number {
  return countOfB - countOfA || (a < b ? -1 : 1);
}

function withoutCopies(cards: readonly Card[], clusterOf: Archive['clusterOf']): Card[] {
  const seen = new Set<object>();
  return cards.filter(({ path }) => {
    const cluster = clusterOf.get(path)?.cluster;
    if (cluster === undefined) return true;
    if (seen.has(cluster)) return false;
    seen.add(cluster);
    return true;
  });
}

function byFiling(a: Topic, b: Topic): number {
  if (a.filed !== b.filed) return a.filed < b.filed ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
