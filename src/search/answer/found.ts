import type { Query, Term, Wanted, ZoneWanted } from '../query/query.ts';
import { fold } from '../words/fold.ts';
import { type StemmedLanguage, termOf } from '../words/stem.ts';
import type { Token } from '../words/tokens.ts';

/** The places in `tokens`, all of one article, that belong to what a query asks for, ascending. */
export function foundIn(tokens: readonly Token[], query: Query, language: StemmedLanguage): number[] {
  const found = new Set<number>();
  const testers = termsOf(query).map(({ words, zone }) => ({
    zone,
    tests: words.map((word) => testerOf(word, language)),
  }));
  for (const at of tokens.keys()) {
    for (const { zone, tests } of testers)
      if (standAt(at, tokens, zone, tests)) for (const index of tests.keys()) found.add(at + index);
  }
  return [...found].sort((a, b) => a - b);
}

/** Where marks belong in a text: words between which no blank stands, as in “don’t”, have one together. */
export function marksOf(text: string, found: readonly Pick<Token, 'start' | 'end'>[]): Pick<Token, 'start' | 'end'>[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = marks.at(-1);
    if (last !== undefined && !/\s/.test(text.slice(last.end, start))) last.end = end;
    else marks.push({ start, end });
  }
  return marks;
}

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
