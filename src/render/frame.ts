import type { Extent } from '../model/archive.ts';
import type { Config } from '../model/config.ts';
import type { CardPicture } from '../model/page.ts';
import { absoluteAddress } from './absolute-address.ts';
import { APPLE_ICON_PATH, iconInitial } from './cards/icons.ts';
import { contactLink } from './contact.ts';
import { generatorOf, type RenderContext } from './context.ts';
import { spanOf } from './dates/span-of-years.ts';
import { type FeedLink, feedLinks, feedsIn, feedTitle } from './feeds/links.ts';
import { type PreviewCard, pageHead } from './head/page.ts';
import type { HeadView } from './head/tags.ts';
import type { Link } from './link.ts';
import { type Links, linksFrom } from './links.ts';
import { NAME_TYPES, TYPE_WORDS } from './names/words.ts';
import {
  ABOUT_PATH,
  DATA_PATH,
  DATES_PATH,
  FRONT_PATH,
  ICON_PATH,
  nameIndexPath,
  OPEN_SEARCH_PATH,
  REVIEW_PATH,
  SEARCH_PATH,
  speakersPath,
  TIMELINE_PATH,
  WEB_MANIFEST_PATH,
} from './paths.ts';
import { countOf } from './text/figures.ts';

/** What stands around the content of every page. */
export interface Frame {
  /** Of the `<title>` element: the page's own title and the archive's. */
  documentTitle: string;
  /** For search engines; null where there is nothing to say. */
  description: string | null;
  /** The page's absolute address; null without a base URL. */
  canonical: string | null;
  head: HeadView;
  /** Whether search engines may list the page. */
  indexing: boolean;
  contentSecurityPolicy: string;
  generator: string;
  /** From this page to the site's folder: empty or `../`; with it, `<root>assets/style.css` is the stylesheet of all pages but the front page. */
  root: string;
  icon: string;
  /** The same as a picture; null without a base URL. */
  appleIcon: string | null;
  /** The web manifest; null without a base URL. */
  manifest: string | null;
  /** How a browser's own field asks the search; null without a base URL or without a search. */
  openSearch: string | null;
  /** Nothing without a base URL. */
  feeds: { ofPage: FeedLink[]; ofArchive: FeedLink[] };
  /** From this page to the front page and to the page about the archive. */
  home: string;
  about: string;
  /** The page of the archive as data. */
  data: string;
  /** To what needs review; null where the archive does not show that. */
  review: string | null;
  archive: {
    title: string;
    tagline: string | null;
    publisher: string | null;
    contact: Link | null;
    rights: string | null;
    /** How many articles, as words: `1 article`, `12,480 articles`. */
    count: string;
    /** How many further versions of them there are: `14 further versions`; null where there are none. */
    versions: string | null;
    /** The years that the dated articles span: `1994–2025`, `2025`; null where none is dated. */
    span: string | null;
  };
  navigation: (Link & { current: boolean })[];
}

/** What is particular to a page's frame. */
export interface FrameWish {
  /** The page's path in the site. */
  path: string;
  /** Of the page; null for the front page, which has the archive's. */
  title: string | null;
  description: string | null;
  /** The path of the page that this one is an address of; null for a page without an address of its own. */
  canonical: string | null;
  /** Whether search engines may list it where they may list the site; absent where they may. */
  indexing?: boolean;
  /** What programs read of it; of most pages that is what previews show. */
  head?: HeadView;
  /** The path of the index that it belongs to, where its folder is that of another. */
  section?: string;
  /** What the page's own feed is of; absent where it has none. */
  feedOf?: string;
  links?: Links;
}

/** What stands around the content of the page at `path`. */
export function frameOf(context: RenderContext, wish: FrameWish): Frame {
  const { config, version } = context;
  const { extent } = context.archive;
  const links = wish.links ?? linksFrom(wish.path);
  const canonical = wish.canonical === null ? null : absoluteAddress(config.baseUrl, wish.canonical);
  return {
    documentTitle: wish.title === null ? config.title : `${wish.title} – ${config.title}`,
    description: wish.description,
    canonical,
    head:
      wish.head ??
      pageHead({
        title: wish.title ?? config.title,
        canonical,
        archive: config.title,
        card: previewOf(context.preview, config),
      }),
    indexing: config.indexing && wish.indexing !== false,
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    generator: generatorOf(version),
    root: links.root,
    icon: links.to(ICON_PATH),
    appleIcon: iconInitial(config) === null ? null : links.to(APPLE_ICON_PATH),
    manifest: config.baseUrl === null ? null : links.to(WEB_MANIFEST_PATH),
    openSearch: config.baseUrl === null || !config.search ? null : links.to(OPEN_SEARCH_PATH),
    feeds: feedsOf(wish, links, config),
    home: links.to(FRONT_PATH),
    about: links.to(ABOUT_PATH),
    data: links.to(DATA_PATH),
    review: config.review ? links.to(REVIEW_PATH) : null,
    archive: {
      title: config.title,
      tagline: config.tagline,
      publisher: config.publisher,
      contact: config.contact === null ? null : contactLink(config.contact),
      rights: config.rights,
      count: countOf(extent.articles, 'article'),
      versions: extent.versions === 0 ? null : countOf(extent.versions, 'further version'),
      span: extent.years === null ? null : spanOf([extent.years.first, extent.years.last]),
    },
    navigation: navigationOf(wish, links, extent, config),
  };
}

/** The feeds of the archive, and before them those of the page. */
function feedsOf({ path, feedOf }: FrameWish, links: Links, config: Config): Frame['feeds'] {
  const { ofArchive, ofPages } = feedsIn(config);
  return {
    ofPage: ofPages && feedOf !== undefined ? feedLinks({ page: path, title: feedTitle(feedOf, config) }, links) : [],
    ofArchive: ofArchive ? feedLinks({ page: FRONT_PATH, title: config.title }, links) : [],
  };
}

/** A picture as previews find it: by an absolute address. */
export function previewOf(card: CardPicture | null, { baseUrl }: Config): PreviewCard | null {
  return card === null || baseUrl === null ? null : { address: absoluteAddress(baseUrl, card.path), alt: card.alt };
}

/** Nothing from elsewhere, nothing inline (design.md, "Reading without JavaScript"). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a page below an index belongs to in the navigation, by its folder; undefined for other pages. */
function placeOf(path: string): string | undefined {
  return SECTIONS.find(([, to]) => path.startsWith(to.slice(0, to.lastIndexOf('/') + 1)))?.[1];
}

const SECTIONS: readonly [label: string, path: string][] = [
  ['By date', DATES_PATH],
  ...NAME_TYPES.map((type): [string, string] => [TYPE_WORDS[type].many, nameIndexPath(type, 'a-z', 1)]),
  ['Authors', nameIndexPath('author', 'a-z', 1)],
  ['Topics', nameIndexPath('topic', 'a-z', 1)],
  ['Quotations', speakersPath(1)],
  ['Timeline', TIMELINE_PATH],
];

/** The ways to all that the archive has; none to what would be empty. */
function navigationOf(
  { path, section = placeOf(path) }: FrameWish,
  links: Links,
  { names, authors, topics, statements, times }: Extent,
  { search }: Config,
): Frame['navigation'] {
  const empty = new Set(NAME_TYPES.filter((type) => !names[type]).map((type) => nameIndexPath(type, 'a-z', 1)));
  if (!authors) empty.add(nameIndexPath('author', 'a-z', 1));
  if (!topics) empty.add(nameIndexPath('topic', 'a-z', 1));
  if (!statements) empty.add(speakersPath(1));
  if (!times) empty.add(TIMELINE_PATH);
  if (!search) empty.add(SEARCH_PATH);
  const places: [label: string, path: string][] = [
    ['Front page', FRONT_PATH],
    ['Search', SEARCH_PATH],
    ...SECTIONS,
    ['About', ABOUT_PATH],
  ];
  return places
    .filter(([, to]) => !empty.has(to))
    .map(([label, to]) => ({ label, href: links.to(to), current: to === path || section === to }));
}
