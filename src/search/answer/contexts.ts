import type { ShownArticle } from '../parts/texts.ts';
import type { Query } from '../query/query.ts';
import { type StemmedLanguage, stemmedAs } from '../words/stem.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import type { Word } from '../words/words.ts';
import { type Find, foundIn, marksOf } from './found.ts';

/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  found: boolean;
}

/** Words that were found, with those around them. */
export interface Context {
  /** The id of the paragraph on the article's page; null where it has none. */
  anchor: string | null;
  stretches: Stretch[];
  /** Whether the passage goes on before and behind. */
  before: boolean;
  behind: boolean;
}

export interface Found {
  title: Stretch[];
  contexts: Context[];
}

/** How many words stand before and behind what was found. */
const AROUND = 9;

/** Every place of an article where the words of a query stand, those that it must not have apart. */
export function contextsOf(article: ShownArticle, query: Query, languages: readonly StemmedLanguage[]): Found {
  const tokens = tokensOf(article);
  const found = foundIn(tokens, query, stemmedAs(article.language, languages));
  const byPassage = new Map<number, Find[]>();
  for (const find of found) {
    const passage = tokens[find.from]?.passage ?? 0;
    const finds = byPassage.get(passage);
    if (finds === undefined) byPassage.set(passage, [find]);
    else finds.push(find);
  }
  const title = byPassage.get(-1) ?? [];
  byPassage.delete(-1);
  return {
    title: stretchesOf(article.title, marksOf(article.title, tokens, title), 0, article.title.length),
    contexts: [...byPassage].flatMap(([passage, finds]) => contextsIn(article, passage, finds, tokens)),
  };
}

/** What was found in one passage; what stands near each other is shown together. */
function contextsIn(
  article: ShownArticle,
  passage: number,
  finds: readonly Find[],
  tokens: readonly Token[],
): Context[] {
  const { text, anchor } = article.passages[passage] ?? { text: '', anchor: null };
  const isHere = (at: number) => tokens[at]?.passage === passage;
  return windowsAround(finds).map((window): Context => {
    let [first, last] = [window[0]?.from ?? 0, (window.at(-1)?.to ?? 0) - 1];
    for (let step = 0; step < AROUND && isHere(first - 1); step += 1) first -= 1;
    for (let step = 0; step < AROUND && isHere(last + 1); step += 1) last += 1;
    const [before, behind] = [isHere(first - 1), isHere(last + 1)];
    const [start, end] = [before ? (tokens[first]?.start ?? 0) : 0, behind ? (tokens[last]?.end ?? 0) : text.length];
    return { anchor, stretches: stretchesOf(text, marksOf(text, tokens, window), start, end), before, behind };
  });
}

function windowsAround(finds: readonly Find[]): Find[][] {
  const windows: Find[][] = [];
  for (const find of finds) {
    const last = windows.at(-1);
    if (last !== undefined && find.from - (last.at(-1)?.to ?? 0) < AROUND) last.push(find);
    else windows.push([find]);
  }
  return windows;
}

function stretchesOf(text: string, marks: readonly Word[], start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start > at) stretches.push({ text: text.slice(at, mark.start), found: false });
    stretches.push({ text: text.slice(mark.start, mark.end), found: true });
    at = mark.end;
  }
  if (at < end) stretches.push({ text: text.slice(at, end), found: false });
  return stretches;
}
