import type { Query, Term, Wanted, ZoneWanted } from '../query/query.ts';
import { fold } from '../words/fold.ts';
import { type StemmedLanguage, termOf } from '../words/stem.ts';
import type { Token } from '../words/tokens.ts';
import { APOSTROPHES, type Word } from '../words/words.ts';

/** Words of an article, from one place among them to another, that a query asks for as one: a word, or several in a row. */
export interface Find {
  from: number;
  to: number;
}

/** What of the words of one article a query asks for, in order; finds that share a word are one. */
export function foundIn(tokens: readonly Token[], query: Query, language: StemmedLanguage): Find[] {
  const finds: Find[] = [];
  const testers = termsOf(query).map(({ words, zone }) => ({
    zone,
    tests: words.map((word) => testerOf(word, language)),
  }));
  for (const at of tokens.keys()) {
    const here = testers.filter(({ zone, tests }) => standAt(at, tokens, zone, tests));
    if (here.length === 0) continue;
    const to = at + Math.max(...here.map(({ tests }) => tests.length));
    const last = finds.at(-1);
    if (last !== undefined && at < last.to) last.to = Math.max(last.to, to);
    else finds.push({ from: at, to });
  }
  return finds;
}

/** Where marks belong in a text: words of one find that touch, or are joined as in “don’t” and “cease-fire”, have one together. */
export function marksOf(text: string, tokens: readonly Token[], finds: readonly Find[]): Word[] {
  return finds.flatMap(({ from, to }) => {
    const marks: Word[] = [];
    for (const { start, end } of tokens.slice(from, to)) {
      const last = marks.at(-1);
      if (last !== undefined && JOINED.test(text.slice(last.end, start))) last.end = end;
      else marks.push({ start, end });
    }
    return marks;
  });
}

/** What stands between words that are joined: an apostrophe or a hyphen of any form, or nothing, as in Chinese. */
const JOINED = new RegExp(`^[${APOSTROPHES}\\-‐‑－]?$`, 'u');

/** Whether what is wanted stands in a row from a place on. */
function standAt(at: number, tokens: readonly Token[], zone: ZoneWanted, tests: readonly Test[]): boolean {
  const position = tokens[at]?.position ?? 0;
  return tests.every((test, index) => {
    const token = tokens[at + index];
    if (token === undefined || (zone !== 'anywhere' && token.zone !== zone)) return false;
    return token.position === position + index && test(token.word);
  });
}

function termsOf({ conditions }: Query): Extract<Term, { kind: 'words' }>[] {
  return conditions.flat().flatMap(({ not, term }) => (not || term.kind !== 'words' ? [] : [term]));
}

/** Tells of a word as a text has it. */
type Test = (word: string) => boolean;

/** Whether a word of a text in a language is what is wanted, by the rules of the index. */
function testerOf({ word, by }: Wanted, language: StemmedLanguage): Test {
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
