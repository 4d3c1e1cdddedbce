import type { Topic } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import type { Links } from '../links.ts';
import { articlePath, namePath } from '../paths.ts';
import { isolated } from '../text/isolated.ts';

/** A topic of an article. */
export interface SubjectView {
  nameHtml: string;
  page: string | null;
}

/** Whether a topic has several articles, so that there is something to be shown together. */
export function hasPage({ cards }: Topic): boolean {
  return cards.length > 1;
}

/** The href of a topic's page; where it has none, of its article. */
export function topicHref(topic: Topic, links: Links): string {
  const [only] = topic.cards;
  return links.to(hasPage(topic) || only === undefined ? namePath(topic.id) : articlePath(only.name));
}

/** What an article is about, as links to the pages of its topics. */
export function subjectViews(subjects: Card['subjects'], topics: readonly Topic[], links: Links): SubjectView[] {
  return subjects.map((name, index) => {
    const topic = topics[index];
    return {
      nameHtml: isolated(name),
      page: topic !== undefined && hasPage(topic) ? links.to(namePath(topic.id)) : null,
    };
  });
}
