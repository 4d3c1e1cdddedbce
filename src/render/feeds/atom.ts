import { generateAtomFeed } from 'feedsmith';
import type { FeedView } from './feed.ts';
import { tight } from './tight.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed(view: FeedView): string {
  return tight(
    generateAtomFeed({
      ...(view.language === null ? {} : { xml: { lang: view.language } }),
      id: view.address,
      title: { value: view.title },
      subtitle: { value: view.description },
      updated: view.updated,
      generator: { text: view.generator },
      authors: [{ name: view.publisher }],
      ...(view.rights === null ? {} : { rights: { value: view.rights } }),
      links: [
        { href: view.address, rel: 'self', type: 'application/atom+xml' },
        { href: view.home, rel: 'alternate', type: 'text/html' },
      ],
      entries: view.items.map(({ address, title, opening, authors, published, updated }) => ({
        id: address,
        title: { value: title },
        links: [{ href: address, rel: 'alternate', type: 'text/html' }],
        updated,
        ...(published === null ? {} : { published }),
        authors: authors.map((name) => ({ name })),
        summary: { value: opening },
      })),
    }),
  );
}
