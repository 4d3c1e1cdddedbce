import type { Config } from '../../model/config.ts';
import type { Link } from '../link.ts';
import type { Links } from '../links.ts';
import { feedPath } from '../paths.ts';
import type { Feed } from './feed.ts';
import { FORMATS } from './formats.ts';

/** A feed in one of its formats. */
export interface FeedLink extends Link {
  title: string;
  mediaType: string;
}

/** The links to a feed in all its formats. */
export function feedLinks({ page, title }: Pick<Feed, 'page' | 'title'>, links: Links): FeedLink[] {
  return FORMATS.map(({ label, file, mediaType }) => ({
    label,
    title: `${title} (${label})`,
    mediaType,
    href: links.to(feedPath(page, file)),
  }));
}

/** Whether a site has feeds: that of the archive, and those of its pages. Their articles' addresses must be absolute. */
export function feedsIn({ baseUrl, feeds }: Config): { ofArchive: boolean; ofPages: boolean } {
  return { ofArchive: baseUrl !== null && feeds !== 'off', ofPages: baseUrl !== null && feeds === 'all' };
}

/** What a feed of a page of an archive is called. */
export function feedTitle(page: string, { title }: Config): string {
  return `${page} – ${title}`;
}
