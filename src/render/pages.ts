import type { Entry } from '../model/entry.ts';
import type { Page } from '../model/page.ts';
import { itemsOf } from '../model/series.ts';
import { aboutPage } from './about.ts';
import { articleView } from './article/article.ts';
import type { Told } from './article/told.ts';
import { cardIn, type RenderContext } from './context.ts';
import { datesPage } from './dates/years.ts';
import type { Excerpts } from './excerpts.ts';
import { feedPages } from './feeds/feeds.ts';
import { frontPage } from './front.ts';
import { formerAddresses, sharedAddresses } from './lists/crossroads.ts';
import { type ListDrawer, readListDrawer } from './lists/drawers.ts';
import { copiesLists, undatedLists, yearLists } from './lists/list.ts';
import { hasPage } from './names/has-page.ts';
import { nameIndexes } from './names/indexes.ts';
import { namePages } from './names/pages.ts';
import { formerNames, sharedNames } from './names/shared.ts';
import { articlePath, ninjsPath, originalPath, sidecarPath } from './paths.ts';
import type { Placed } from './placed.ts';
import { quotationsPage, speakerPages } from './quotations/pages.ts';
import { ninjsOf } from './record/ninjs.ts';
import { jsonText } from './record/sidecar.ts';
import { reviewListPage, reviewPage } from './review/pages.ts';
import { notFoundPage } from './site/not-found.ts';
import { timelineOverview, timelinePage } from './timeline/pages.ts';
import { sharedTopics, topicIndexes } from './topics/indexes.ts';
import { topicPages } from './topics/pages.ts';

/** The kinds of pages about the archive as a whole that are shown by one template. */
const ARCHIVE_PAGES: readonly ((context: RenderContext) => Iterable<Placed>)[] = [
  frontPage,
  datesPage,
  yearLists,
  undatedLists,
  nameIndexes,
  topicIndexes,
  speakerPages,
  timelineOverview,
  sharedNames,
  sharedTopics,
  formerNames,
  copiesLists,
  aboutPage,
  reviewPage,
  sharedAddresses,
  formerAddresses,
  notFoundPage,
];

/**
 * The files of one article: its page, its sidecar, that in ninjs where the archive asks for it, and, where the archive offers
 * its original, a copy of its seed, which lies at `location` (absolute).
 */
export function articlePages(entry: Entry, told: Told, location: string, context: RenderContext): Page[] {
  const { record } = told;
  const from = entry.article.path;
  const { name } = cardIn(context.archive, from);
  const pages: Page[] = [
    { path: articlePath(name), content: context.render(articleView(entry, told, context)), from },
    { path: sidecarPath(name), content: jsonText(record), from },
  ];
  const ninjs = context.config.ninjs ? ninjsOf(record, context) : null;
  if (ninjs !== null) pages.push({ path: ninjsPath(name), content: jsonText(ninjs), from });
  if (record.original.url !== null) pages.push({ path: originalPath(name, from), content: { copyOf: location }, from });
  return pages;
}

/** The pages that a drawer of excerpts is for: those of a name, or one of a list. */
export function* drawerPages(drawer: string, excerpts: Excerpts, context: RenderContext): Generator<Page> {
  const list = readListDrawer(drawer);
  const named = context.archive.names.get(drawer);
  if (list !== null) {
    const { path, view } = listPage(list, excerpts, context);
    yield { path, content: context.render(view), from: `templates/${view.kind}.eta` };
  } else if (named !== undefined) yield* namePages(named, excerpts, context);
  else throw new Error(`${drawer} is no name of the archive`);
}

function listPage(list: ListDrawer, excerpts: Excerpts, context: RenderContext): Placed {
  switch (list.kind) {
    case 'quotations':
      return quotationsPage(list, [...itemsOf(excerpts('quotation'))], context);
    case 'timeline':
      return timelinePage(list, [...itemsOf(excerpts('date'))], context);
    case 'review':
      return reviewListPage(list, excerpts, context);
    default:
      return list.kind satisfies never;
  }
}

/** The pages of names of which no article says a word, as of many publications, so that nothing lies in a drawer for them. */
function* unmentionedPages(context: RenderContext): Generator<Page> {
  for (const named of context.archive.names.values()) {
    if (named.articles.length === 0 && hasPage(named)) yield* namePages(named, () => [], context);
  }
}

function shownBy(make: (context: RenderContext) => Iterable<Placed>) {
  return function* (context: RenderContext): Generator<Page> {
    for (const { path, view } of make(context)) {
      yield { path, content: context.render(view), from: `templates/${view.kind}.eta` };
    }
  };
}

/** What is made of the archive as a whole, in parts of which none needs another; first those that take long. */
const ARCHIVE_PARTS: readonly ((context: RenderContext) => Iterable<Page>)[] = [
  feedPages,
  topicPages,
  unmentionedPages,
  ...ARCHIVE_PAGES.map(shownBy),
];

/** By what the parts of the pages about the archive as a whole, and of its feeds, are told apart. */
export const ARCHIVE_PART_NUMBERS: readonly number[] = [...ARCHIVE_PARTS.keys()];

/** The pages of one of these parts; one at a time, since there may be many. */
export function archivePages(part: number, context: RenderContext): Iterable<Page> {
  const make = ARCHIVE_PARTS[part];
  if (make === undefined) throw new Error(`there is no part ${part} of the archive's pages`);
  return make(context);
}
