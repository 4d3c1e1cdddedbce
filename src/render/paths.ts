import type { DoubtList } from '../model/doubt.ts';
import type { NameType } from '../model/finding.ts';

/** Where the pages of the site stand: paths relative to its folder, as design.md ("Addresses") has them. */

export const FRONT_PATH = 'index.html';
export const DATES_PATH = 'dates/index.html';
export const ABOUT_PATH = 'about.html';
export const NOT_FOUND_PATH = '404.html';

export const SITEMAP_PATH = 'sitemap.xml';
export const ROBOTS_PATH = 'robots.txt';
export const WEB_MANIFEST_PATH = 'site.webmanifest';
export const ICON_PATH = 'assets/icon.svg';

/** A part of a sitemap that is too large for one file, counted from 1. It may name only addresses below its own folder. */
export function sitemapPartPath(part: number): string {
  return `sitemap-${part}.xml`;
}

/** The page of the article of that name. */
export function articlePath(name: string): string {
  return `articles/${name}.html`;
}

/** The record of the article of that name, beside its page. */
export function sidecarPath(name: string): string {
  return `articles/${name}.json`;
}

/** The same in ninjs, where the archive offers it; no name has a dot. */
export function ninjsPath(name: string): string {
  return `articles/${name}.ninjs.json`;
}

/** The downloadable copy of a seed, which keeps its ending; `seed` is the seed's path. */
export function originalPath(name: string, seed: string): string {
  return `originals/${name}${/\.[a-z0-9]+$/i.exec(seed)?.[0].toLowerCase() ?? ''}`;
}

/** The pages of a year (`2025`) or of the `undated`, counted from 1. */
export function listPath(list: string, page: number): string {
  return page === 1 ? `dates/${list}.html` : `dates/${list}-${page}.html`;
}

/** A feed of the page at `page`: of the archive `atom.xml`, of others `people/marco-rubio/atom.xml`. */
export function feedPath(page: string, file: string): string {
  return page === FRONT_PATH ? file : `${page.replace(/\.html$/, '')}/${file}`;
}

/** How many rows a page of most lists shows, and how many articles one of a year or of the undated, whose rows say more. */
export const PAGE_SIZE = 100;
export const LIST_SIZE = 60;

/** What has an index: names, those of them that wrote something, and topics, whose ids are made as those of names are. */
export type Indexed = NameType | 'author' | 'topic';

const FOLDERS: Record<Indexed, string> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  publication: 'publications',
  author: 'authors',
  topic: 'topics',
};

/** The page of a name or topic, by its id: `people/marco-rubio.html`. */
export function namePath(id: string): string {
  return `${nameFolder(id)}.html`;
}

/** The record beside the page of a name, and what it has no room for: `people/marco-rubio/record-2.json`. */
export function nameRecordPath(id: string, part = 1): string {
  return part === 1 ? `${nameFolder(id)}.json` : `${nameFolder(id)}/record-${part}.json`;
}

/** What a name's page has no room for: `people/marco-rubio/mentions-2.html`; the first part stands on the page itself. */
export function namePartPath(id: string, part: NamePart, page: number): string {
  return page === 1 ? namePath(id) : `${nameFolder(id)}/${part}-${page}.html`;
}

export type NamePart = 'written' | 'quotations' | 'mentions' | 'articles' | 'citations';

/** The references of all articles (null), or of those on the page of somebody or something. */
export function referencesPath(id: string | null, ending: string): string {
  return `${id === null ? '' : `${nameFolder(id)}/`}references${ending}`;
}

/** The articles that name somebody together with others, or those of an author by what they have in common. */
export function togetherPath(id: string, page: number, list: TogetherList = 'together'): string {
  return `${nameFolder(id)}/${list}${page === 1 ? '' : `-${page}`}.html`;
}

export type TogetherList = 'together' | 'written-with';

// No slug is "index", so its folder is free for the pages of the index.
/** The index of all names of a type, of authors, or of topics: `people/index.html`, `people/index/a-z-2.html`, `people/index/by-count.html`. */
export function nameIndexPath(type: Indexed, order: 'a-z' | 'by-count', page: number): string {
  if (order === 'a-z' && page === 1) return `${FOLDERS[type]}/index.html`;
  return `${FOLDERS[type]}/index/${order}${page === 1 ? '' : `-${page}`}.html`;
}

function nameFolder(id: string): string {
  const [type = '', slug = ''] = id.split('/');
  return `${FOLDERS[type as Indexed]}/${slug}`;
}

/** The archive as data: its page, its files, and what describes these to programs. */
export const DATA_PATH = 'data/index.html';
export const DATA_PACKAGE_PATH = 'data/datapackage.json';
export const ARTICLES_TABLE_PATH = 'data/articles.csv';
export const ARTICLES_LINES_PATH = 'data/articles.jsonl';
export const QUOTES_PATH = 'data/quotes.csv';
export const MENTIONS_PATH = 'data/mentions.csv';
export const ENTITIES_PATH = 'data/entities.json';
export const SCHEMA_PAGE_PATH = 'schema/article-1.html';

/** Who is quoted, most first; the first page leads to all other lists of quotations. */
export function speakersPath(page: number): string {
  return page === 1 ? 'quotations/index.html' : `quotations/speakers-${page}.html`;
}

/** All quotations of a year (`2011`), of the `undated`, or of the `nameless`. */
export function quotationsPath(list: string, page: number): string {
  return `quotations/${list}${page === 1 ? '' : `-${page}`}.html`;
}

/** The page that searches the archive, in the folder that holds the index and its scripts. */
export const SEARCH_FOLDER = 'search/';
export const SEARCH_PATH = 'search/index.html';
export const OPEN_SEARCH_PATH = 'search/opensearch.xml';

/** What needs review; the first page of all. */
export const REVIEW_PATH = 'review/index.html';

/** A list of it, of what articles leave in doubt or of names; its pages are counted from 1. */
export function reviewPath(list: DoubtList | 'names', page: number): string {
  return `review/${list}${page === 1 ? '' : `-${page}`}.html`;
}

export const TIMELINE_PATH = 'timeline/index.html';

/** The ways to what the texts speak of, by decades. */
export function timelineOverviewPath(page: number): string {
  return page === 1 ? TIMELINE_PATH : `timeline/decades-${page}.html`;
}

/** What the texts speak of, by year (`1994`) and decade (`1990s`). */
export function timelinePath(list: string, page: number): string {
  return `timeline/${list}${page === 1 ? '' : `-${page}`}.html`;
}

/** A page of a cluster of copies, counted from 1. Names hold no `~` but before a hash of eight digits, so it is no other cluster's. */
export function copiesPath(name: string, page: number): string {
  return page === 1 ? `copies/${name}.html` : `copies/${name}~${page}.html`;
}

/** How many versions a page of a cluster compares. */
export const VERSIONS_ON_PAGE = 10;
