import type { Article } from '../model/article.ts';
import { NASKH_PATH, SQUARE_PATH } from './paths.ts';

/** How far into a text its letters are looked at. */
const LOOK = 400;

/**
 * The typeface that a text from right to left is set in (its path); null for others. Its letters join, so that no other face
 * has the same widths: the page asks for it before it is laid out, lest the lines move when it comes.
 */
export function lateFontOf({ dir, text }: Pick<Article, 'dir' | 'text'>): string | null {
  if (dir === 'ltr') return null;
  const opening = text.slice(0, LOOK);
  if (/\p{Script=Arabic}/u.test(opening)) return NASKH_PATH;
  return /\p{Script=Hebrew}/u.test(opening) ? SQUARE_PATH : null;
}
