import type { BuiltSite } from './build-site.ts';
import { wordsOnPage } from './html.ts';

/** The text of a page; throws where the site has none there. */
export function page({ files }: BuiltSite, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no ${path}`);
  return bytes.toString();
}

/** The words that a reader of a page sees, with one blank between them. */
export function words(site: BuiltSite, path: string): string {
  return wordsOnPage(page(site, path)).replace(/\s+/gu, ' ');
}

/** The names of the articles that a section of a page leads to, each once. */
export function articlesIn(site: BuiltSite, path: string, section: string): string[] {
  const own = page(site, path).split(`<h2 id="${section}">`)[1]?.split('</section>')[0] ?? '';
  return [...new Set([...own.matchAll(/articles\/([^."#]+)\.html/g)].map(([, name = '']) => name))];
}
