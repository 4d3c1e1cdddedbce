import { generateRssFeed } from 'feedsmith';
import { escapeText } from '../text/escape.ts';
import type { FeedView } from './feed.ts';
import { tight } from './tight.ts';

/** A feed as RSS 2.0, which has no element for an author without an e-mail address: Dublin Core has. */
export function rssFeed(view: FeedView): string {
  return tight(
    generateRssFeed({
      title: view.title,
      link: view.home,
      // It must be there; an archive without a line about itself is described by its title.
      description: view.description === '' ? view.title : view.description,
      ...(view.language === null ? {} : { language: view.language }),
      ...(view.rights === null ? {} : { copyright: view.rights }),
      generator: view.generator,
      atom: { links: [{ href: view.address, rel: 'self', type: 'application/rss+xml' }] },
      items: view.items.map(({ address, title, opening, authors, published }) => ({
        title,
        link: address,
        guid: { value: address, isPermaLink: true },
        // Readers take it for HTML.
        description: escapeText(opening),
        ...(published === null ? {} : { pubDate: published }),
        dc: { creators: authors },
      })),
    }),
  );
}
