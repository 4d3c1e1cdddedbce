import { generateJsonFeed } from 'feedsmith';
import type { FeedView } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed(view: FeedView): string {
  const feed = generateJsonFeed({
    title: view.title,
    home_page_url: view.home,
    feed_url: view.address,
    description: view.description,
    ...(view.language === null ? {} : { language: view.language }),
    authors: [{ name: view.publisher }],
    items: view.items.map(({ address, original, title, opening, authors, published, modified }) => ({
      id: address,
      url: address,
      ...(original === null ? {} : { external_url: original }),
      title,
      // It must be there; an article without text has its headline.
      content_text: opening === '' ? title : opening,
      ...(published === null ? {} : { date_published: published }),
      ...(modified === null ? {} : { date_modified: modified }),
      authors: authors.map((name) => ({ name })),
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
