import { languageOf } from '../../language/index.ts';
import type { Card } from '../../model/card.ts';
import { dayOf, type SourceView, sourceOf } from '../article/sources.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { DateView } from '../dates/in-words.ts';
import type { RoleExcerpt } from '../excerpts.ts';
import type { Links } from '../links.ts';
import { countOf } from '../text/figures.ts';

/** What articles call a name, since when, until when and how often. */
export interface RoleView {
  words: string;
  source: SourceView;
  until: DateView | null;
  articles: string | null;
}

/**
 * What the texts say that somebody is, each wording once, whatever its capitals, points and the article before it and also
 * where an office is shortened, with the articles that have it, versions of one text as one.
 */
export interface Role {
  words: string;
  /** In the order of the archive; the first with its paragraph. */
  cards: Card[];
  anchor: string | null;
}

/** Roles in the order of the first article that has each. */
export function rolesOf(excerpts: Iterable<RoleExcerpt>, { archive }: RenderContext): Role[] {
  const roles = new Map<string, Role>();
  const told = new Set<string>();
  for (const { words, path, anchor } of excerpts) {
    const card = cardIn(archive, path);
    const key = plainly(words, card.language);
    const telling = `${archive.clusterOf.get(path)?.cluster.name ?? card.name}\t${key}`;
    if (told.has(telling)) continue;
    told.add(telling);
    const role = roles.get(key);
    if (role === undefined) roles.set(key, { words, cards: [card], anchor });
    else role.cards.push(card);
  }
  return [...roles.values()];
}

/** "Captain", "the captain" and "Capt." say one thing. */
function plainly(role: string, language: string | null): string {
  const { identity } = languageOf(language);
  const words = role.toLowerCase().replaceAll('.', '').split(' ');
  const [first = ''] = words;
  const told = words.length > 1 && identity?.articles.has(first) ? words.slice(1) : words;
  return told.map((word) => identity?.shortOffices.get(word) ?? word).join(' ');
}

export function roleView({ words, cards, anchor }: Role, links: Links): RoleView[] {
  const [first] = cards;
  if (first === undefined) return [];
  const last = cards.findLast(({ published }) => published !== null)?.published ?? null;
  const source = sourceOf(first, anchor, links);
  const until = last === null ? null : dayOf(last);
  return [
    {
      words,
      source,
      until: until?.words === source.date?.words ? null : until,
      articles: cards.length === 1 ? null : countOf(cards.length, 'article'),
    },
  ];
}
