/** Where the pages of the site stand: paths relative to its folder, as design.md ("Addresses") has them. */

export const FRONT_PATH = 'index.html';
export const DATES_PATH = 'dates/index.html';
export const ABOUT_PATH = 'about.html';
export const NOT_FOUND_PATH = '404.html';

/** The page of the article of that name. */
export function articlePath(name: string): string {
  return `articles/${name}.html`;
}

/** The record of the article of that name, beside its page. */
export function sidecarPath(name: string): string {
  return `articles/${name}.json`;
}

/** The downloadable copy of a seed, which keeps its ending; `seed` is the seed's path. */
export function originalPath(name: string, seed: string): string {
  return `originals/${name}${/\.[a-z0-9]+$/i.exec(seed)?.[0].toLowerCase() ?? ''}`;
}

/** The pages of a year (`2025`) or of the `undated`, counted from 1. */
export function listPath(list: string, page: number): string {
  return page === 1 ? `dates/${list}.html` : `dates/${list}-${page}.html`;
}

/** How many articles a page of a list shows. */
export const PAGE_SIZE = 100;

/** A page of a cluster of copies, counted from 1. Names hold no `~` but before a hash of eight digits, so it is no other cluster's. */
export function copiesPath(name: string, page: number): string {
  return page === 1 ? `copies/${name}.html` : `copies/${name}~${page}.html`;
}

/** How many versions a page of a cluster compares. */
export const VERSIONS_ON_PAGE = 10;
