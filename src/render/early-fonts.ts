import type { Article } from '../model/article.ts';

/** How far into a text its letters are looked at. */
const LOOK = 400;

const FONTS = 'assets/fonts';

/** What every page is set in, by their paths. */
const LATIN = ['serif-latin', 'display-latin', 'sans-latin'];

/** What texts in other scripts are set in. */
const OTHERS: readonly [RegExp, string][] = [
  [/\p{Script=Arabic}/u, 'naskh-arabic'],
  [/\p{Script=Hebrew}/u, 'square-hebrew'],
  [/\p{Script=Cyrillic}/u, 'serif-cyrillic'],
  [/\p{Script=Greek}/u, 'serif-greek'],
];

/**
 * The typefaces (their paths) that a page asks for before it is laid out: a face that comes later is kept for the next page,
 * lest the lines move. `article` is the one that the page shows.
 */
export function earlyFontsOf(article?: Pick<Article, 'text'>): string[] {
  const opening = article?.text.slice(0, LOOK) ?? '';
  const others = OTHERS.filter(([script]) => script.test(opening)).map(([, name]) => name);
  return [...LATIN, ...others].map((name) => `${FONTS}/${name}.woff2`);
}
