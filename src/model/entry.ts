import type { Article } from './article.ts';
import type { Findings } from './finding.ts';

/** The proof of an article's original. */
export interface Original {
  path: string;
  bytes: number;
  encoding: string;
  sha256: string;
}

/** An article with its findings. */
export interface Entry {
  article: Article;
  findings: Findings;
  original: Original;
  /** How many words of its body are withheld (extract/shown/shown.ts). */
  withheldWords: number;
}
