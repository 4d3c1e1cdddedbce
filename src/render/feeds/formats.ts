import { atomFeed } from './atom.ts';
import type { FeedView } from './feed.ts';
import { jsonFeed } from './json.ts';
import { rssFeed } from './rss.ts';

/** A format of feeds. */
export interface Format {
  label: string;
  /** The name of its files. */
  file: string;
  mediaType: string;
  write: (view: FeedView) => string;
}

/** The formats of feeds, the one that most readers know best first. */
export const FORMATS: readonly Format[] = [
  { label: 'Atom', file: 'atom.xml', mediaType: 'application/atom+xml', write: atomFeed },
  { label: 'RSS', file: 'rss.xml', mediaType: 'application/rss+xml', write: rssFeed },
  { label: 'JSON Feed', file: 'feed.json', mediaType: 'application/feed+json', write: jsonFeed },
];
