import type { ShownArticle } from '../parts/texts.ts';
import type { Query, Term, Wanted } from '../query/query.ts';
import { fold } from '../words/fold.ts';
import { languageIn, type StemmedLanguage, termOf, UNSTEMMED } from '../words/stem.ts';
import { type Token, tokensOf } from '../words/tokens.ts';

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
  const tokens = [...tokensOf(article)];
  const language = languageOf(article, languages);
  const found = foundIn(tokens, termsOf(query), language);
  const byPassage = new Map<number, number[]>();
  for (const at of found) {
    const passage = tokens[at]?.passage ?? 0;
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), at]);
  }
  const title = byPassage.get(-1) ?? [];
  byPassage.delete(-1);
  return {
    title: stretchesOf(
      article.title,
      title.flatMap((at) => tokens[at] ?? []),
      0,
      article.title.length,
    ),
    contexts: [...byPassage].flatMap(([passage, places]) => contextsIn(article, passage, places, tokens)),
  };
}

function termsOf({ conditions }: Query): Extract<Term, { kind: 'words' }>[] {
  return conditions.flat().flatMap(({ not, term }) => (not || term.kind !== 'words' ? [] : [term]));
}

function languageOf({ language }: ShownArticle, languages: readonly StemmedLanguage[]): StemmedLanguage {
  return languages.find((one) => one.language === languageIn(language)) ?? UNSTEMMED;
}

/** The places in `tokens` that belong to what was found, ascending. */
function foundIn(
  tokens: readonly Token[],
  terms: readonly Extract<Term, { kind: 'words' }>[],
  language: StemmedLanguage,
): number[] {
  const found = new Set<number>();
  const testers = terms.map(({ words, zone }) => ({ zone, tests: words.map((word) => testerOf(word, language)) }));
  for (const at of tokens.keys()) {
    for (const { zone, tests } of testers) {
      const row = tests.map((_, index) => tokens[at + index]);
      const isFound = tests.every((test, index) => {
        const token = row[index];
        if (token === undefined || (zone !== 'anywhere' && token.zone !== zone)) return false;
        return token.position === (row[0]?.position ?? 0) + index && test(token.word);
      });
      if (isFound) for (const index of tests.keys()) found.add(at + index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a word of a text in a language is what is wanted, by the rules of the index. */
function testerOf({ word, by }: Wanted, language: StemmedLanguage): (word: string) => boolean {
  const wanted = termOf(word, language);
  const known = new Map<string, boolean>();
  const test = (other: string) => {
    switch (by) {
      case 'stem':
        return termOf(other, language).stem === wanted.stem;
      case 'exact':
        return fold(other) === wanted.form;
      case 'prefix':
        return fold(other).startsWith(wanted.form);
    }
  };
  return (other) => {
    const result = known.get(other) ?? test(other);
    known.set(other, result);
    return result;
  };
}

/** What was found in one passage; what stands near each other is shown together. */
function contextsIn(
  article: ShownArticle,
  passage: number,
  places: readonly number[],
  tokens: readonly Token[],
): Context[] {
  const { text, anchor } = article.passages[passage] ?? { text: '', anchor: null };
  const isHere = (at: number) => tokens[at]?.passage === passage;
  return windowsAround(places).map((window): Context => {
    let [first, last] = [window[0] ?? 0, window.at(-1) ?? 0];
    for (let step = 0; step < AROUND && isHere(first - 1); step += 1) first -= 1;
    for (let step = 0; step < AROUND && isHere(last + 1); step += 1) last += 1;
    const [before, behind] = [isHere(first - 1), isHere(last + 1)];
    const [start, end] = [before ? (tokens[first]?.start ?? 0) : 0, behind ? (tokens[last]?.end ?? 0) : text.length];
    const found = window.flatMap((at) => tokens[at] ?? []);
    return { anchor, stretches: stretchesOf(text, found, start, end), before, behind };
  });
}

function windowsAround(places: readonly number[]): number[][] {
  const windows: number[][] = [];
  for (const place of places) {
    const last = windows.at(-1);
    if (last !== undefined && place - (last.at(-1) ?? 0) <= AROUND) last.push(place);
    else windows.push([place]);
  }
  return windows;
}

function stretchesOf(text: string, found: readonly Token[], start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const token of found) {
    if (token.start > at) stretches.push({ text: text.slice(at, token.start), found: false });
    stretches.push({ text: text.slice(token.start, token.end), found: true });
    at = token.end;
  }
  if (at < end) stretches.push({ text: text.slice(at, end), found: false });
  return stretches;
}
