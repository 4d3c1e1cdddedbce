import type { Archive } from '../../model/archive.ts';
import type { Links } from '../links.ts';
import { MOST, type MostView } from '../names/most.ts';
import { nameIndexPath, namePath } from '../paths.ts';
import { hasPage } from './has-page.ts';
import { mostUsedFirst } from './indexes.ts';

/** What most articles are about, for the front page; a topic of one article is never among them. */
export function mostUsedTopics({ topics }: Pick<Archive, 'topics'>, links: Links): MostView[] {
  const most = mostUsedFirst(topics).filter(hasPage).slice(0, MOST);
  if (most.length === 0) return [];
  return [
    {
      heading: 'Topics',
      id: 'most-used-topics',
      counted: 'article',
      index: { label: 'All topics', href: links.to(nameIndexPath('topic', 'a-z', 1)) },
      names: most.map(({ id, name, cards }) => ({
        label: name,
        href: links.to(namePath(id)),
        role: null,
        count: cards.length,
      })),
    },
  ];
}
