import type { Article } from '../../model/article.ts';
import { leavesOf } from '../../model/body.ts';

/** A picture that is published with the site. */
export interface ImageView {
  src: string;
}

/**
 * The picture that stands for an article, where it is published with the site and the text does not show it itself.
 * `resolve` gives the page's href for a reference.
 */
export function imageOf(article: Article, resolve: (reference: string) => string | null): ImageView | null {
  if (article.image === null) return null;
  const src = resolve(article.image);
  if (src === null || showsItself(article, src, resolve)) return null;
  return { src };
}

function showsItself({ blocks }: Article, src: string, resolve: (reference: string) => string | null): boolean {
  for (const leaf of leavesOf(blocks)) {
    const marks = 'marks' in leaf ? leaf.marks : [];
    if (marks.some((mark) => mark.type === 'image' && resolve(mark.src) === src)) return true;
  }
  return false;
}
