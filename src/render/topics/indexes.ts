import type { Topic } from '../../model/archive.ts';
import { courseInLine } from '../charts/course.ts';
import type { RenderContext } from '../context.ts';
import { frameOf } from '../frame.ts';
import { type Links, linksFrom } from '../links.ts';
import { type IndexPage, type IndexRowView, indexPages } from '../lists/indexes.ts';
import { MOST_HOLDERS, type SharedNamePage } from '../names/shared.ts';
import { nameIndexPath, namePath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf } from '../text/figures.ts';
import { hasPage, topicHref } from './has-page.ts';

const COLUMNS = ['Articles'];

/** The index of topics; none where nobody stated any. */
export function topicIndexes(context: RenderContext): Generator<Placed<IndexPage>> {
  const { topics } = context.archive;
  return indexPages(
    {
      type: 'topic',
      heading: 'Topics',
      noun: 'topic',
      known: 'as people stated them with the articles',
      fromAToZ: topics,
      byCount: { label: 'Most used first', items: mostUsedFirst(topics) },
      columns: COLUMNS,
      rowOf: (topic, links) => topicRow(topic, links, context),
    },
    context,
  );
}

/** The topics of most articles first; those that are equal from A to Z, as they come. */
export function mostUsedFirst(topics: readonly Topic[]): Topic[] {
  return topics.toSorted((a, b) => b.cards.length - a.cards.length);
}

/** A topic as a row of an index; one of a single article leads to it. */
function topicRow(topic: Topic, links: Links, { archive }: RenderContext): IndexRowView {
  return {
    name: ['', topic.name, ''],
    href: topicHref(topic, links),
    passing: !hasPage(topic),
    role: null,
    besides: null,
    figures: [topic.cards.length],
    courseHtml: courseInLine(topic.cards, archive),
  };
}

/** The pages at addresses that several topics ask for, as "C" and "C++" do: each lists them. */
export function* sharedTopics(context: RenderContext): Generator<Placed<SharedNamePage>> {
  for (const { id, topics } of context.archive.sharedTopics) {
    const path = namePath(id);
    const links = linksFrom(path);
    const title = `${countOf(topics.length, 'topic')} at this address`;
    yield {
      path,
      view: {
        kind: 'shared-name',
        frame: frameOf(context, { path, title, description: null, canonical: path }),
        heading: title,
        type: 'Topic',
        summary: 'Their names make the same address, so each stands at an address of its own.',
        index: { label: 'Topics', href: links.to(nameIndexPath('topic', 'a-z', 1)) },
        columns: COLUMNS,
        rows: topics.slice(0, MOST_HOLDERS).map((topic) => topicRow(topic, links, context)),
      },
    };
  }
}
