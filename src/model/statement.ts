import { wordsIn } from './body.ts';
import type { Quote } from './finding.ts';
import { hashOfRun, hashOfWord } from './word-hash.ts';

/** What a text gives as somebody's, with the words of the same speaker that stand in it: "that the bridge was “a tooth”". */
export interface Statement {
  quote: Quote;
  /** In the order of the text. */
  parts: Quote[];
}

/** Quotations of one text → statements, in the order of the text: what stands within another of the same speaker is a part of it. */
export function statementsOf(quotes: readonly Quote[]): Statement[] {
  const statements: Statement[] = [];
  let open: Statement[] = [];
  for (const quote of quotes.toSorted(byPlace)) {
    open = open.filter((one) => one.quote.selector.end > quote.selector.start);
    const whole = open.find((one) => one.quote.selector.end >= quote.selector.end && isSameVoice(one.quote, quote));
    if (whole !== undefined) whole.parts.push(quote);
    else {
      const statement = { quote, parts: [] };
      statements.push(statement);
      open.push(statement);
    }
  }
  return statements;
}

/** A number that statements in the same words have, whatever their capitals, spaces and marks, and others hardly ever. */
export function wordingOf({ quote }: Statement): number {
  const words = wordsIn(quote.selector.exact).map(hashOfWord);
  return hashOfRun(words, 0, words.length);
}

/** What tells who says what, for comparing the versions of a text: nobody with a name is null. */
export function sayingOf(speaker: string | null, wording: number): string {
  return `${speaker ?? ''} ${wording}`;
}

/** What begins first stands first; of those that begin together, the longer. */
function byPlace(a: Quote, b: Quote): number {
  return a.selector.start - b.selector.start || b.selector.end - a.selector.end;
}

/** Two of whom nothing is known but that neither has a name may be anybody. */
function isSameVoice(one: Quote, other: Quote): boolean {
  if (one.speaker !== null || other.speaker !== null) return one.speaker === other.speaker;
  return one.speakerSelector !== null && one.speakerSelector.start === other.speakerSelector?.start;
}
