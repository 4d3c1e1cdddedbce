import type { Archive } from '../model/archive.ts';
import type { Link } from './link.ts';
import type { Links } from './links.ts';
import { NAME_TYPES, TYPE_WORDS } from './names/words.ts';
import { ABOUT_PATH, DATES_PATH, listPath, nameIndexPath, speakersPath } from './paths.ts';

/** How much of something the archive holds; leads to its index. */
export interface FigureView extends Link {
  count: number;
}

/** What the archive holds in figures, each leading to its index; of what it has none, there is none. */
export function figuresOf(archive: Archive, links: Links): FigureView[] {
  const { cards, leads, years, namesOfType, authors, topics, statements } = archive;
  const words = leads.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const figures: [count: number, one: string, many: string, path: string][] = [
    [leads.length, 'article', 'articles', DATES_PATH],
    [cards.length - leads.length, 'further version', 'further versions', listPath('copies', 1)],
    [years.length, 'year', 'years', DATES_PATH],
    ...NAME_TYPES.map((type): [number, string, string, string] => {
      const { one, many } = TYPE_WORDS[type];
      return [namesOfType[type].length, one.toLowerCase(), many.toLowerCase(), nameIndexPath(type, 'a-z', 1)];
    }),
    [authors.length, 'author', 'authors', nameIndexPath('author', 'a-z', 1)],
    [topics.length, 'topic', 'topics', nameIndexPath('topic', 'a-z', 1)],
    [statements.all, 'statement', 'statements', speakersPath(1)],
    [words, 'word', 'words', ABOUT_PATH],
  ];
  return figures
    .filter(([count]) => count > 0)
    .map(([count, one, many, path]) => ({ count, label: count === 1 ? one : many, href: links.to(path) }));
}
