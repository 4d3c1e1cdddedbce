import type { Page } from '../../model/page.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { RenderContext } from '../context.ts';
import { cardsOf } from '../names/cards.ts';
import { hasPage } from '../names/has-page.ts';
import { FRONT_PATH, feedPath, namePath } from '../paths.ts';
import { hasPage as isPagedTopic } from '../topics/has-page.ts';
import type { Feed } from './feed.ts';
import { FORMATS } from './formats.ts';
import { feedsIn, feedTitle } from './links.ts';
import { feedView } from './view.ts';

/** The kinds of pages that have a feed of their own beside that of the archive. */
const PAGES_WITH_FEEDS: readonly ((context: RenderContext) => Iterable<Feed>)[] = [feedsOfTopics, feedsOfPeople];

/** All feeds of the site, one at a time; none without a base URL. */
export function* feedPages(context: RenderContext): Generator<Page> {
  const { baseUrl } = context.config;
  if (baseUrl === null) return;
  for (const feed of feedsOf(context)) {
    const told = feedView(feed, baseUrl, context);
    for (const { file, write } of FORMATS) {
      const path = feedPath(feed.page, file);
      const content = write({ ...told, address: absoluteAddress(baseUrl, path) });
      yield { path, content, from: `the feed of ${feed.page}` };
    }
  }
}

function* feedsOf(context: RenderContext): Generator<Feed> {
  const { archive, config } = context;
  const { ofArchive, ofPages } = feedsIn(config);
  if (ofArchive) yield { page: FRONT_PATH, title: config.title, cards: archive.leads };
  if (ofPages) for (const feedsOfKind of PAGES_WITH_FEEDS) yield* feedsOfKind(context);
}

function* feedsOfTopics({ archive, config }: RenderContext): Generator<Feed> {
  for (const { id, name, cards } of archive.topics.filter(isPagedTopic)) {
    yield { page: namePath(id), title: feedTitle(name, config), cards };
  }
}

/** Of those who are named or wrote something: the articles that do so, and their own. */
function* feedsOfPeople({ archive, config }: RenderContext): Generator<Feed> {
  for (const one of new Set([...archive.namesOfType.person, ...archive.authors])) {
    if (hasPage(one)) {
      yield { page: namePath(one.id), title: feedTitle(one.name, config), cards: cardsOf(one, { archive }) };
    }
  }
}
