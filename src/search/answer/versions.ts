import type { Columns } from '../parts/columns.ts';

/** Articles found, of each text one. */
export interface Texts {
  articles: number[];
  /** By the articles of which others are versions: those that were found too, in the same order. */
  further: Map<number, number[]>;
}

/** Of articles in some order, those that are the first version of their text in it. */
export function oncePerText(ordered: readonly number[], { firstVersions }: Columns): Texts {
  const shown = new Map<number, number>();
  const further = new Map<number, number[]>();
  const articles = ordered.filter((article) => {
    const text = firstVersions[article] ?? article;
    const before = shown.get(text);
    if (before === undefined) shown.set(text, article);
    else further.set(before, [...(further.get(before) ?? []), article]);
    return before === undefined;
  });
  return { articles, further };
}
