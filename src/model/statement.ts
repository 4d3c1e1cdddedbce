import type { Quote } from './finding.ts';

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

/** What begins first stands first; of those that begin together, the longer. */
function byPlace(a: Quote, b: Quote): number {
  return a.selector.start - b.selector.start || b.selector.end - a.selector.end;
}

/** Two of whom nothing is known but that neither has a name may be anybody. */
function isSameVoice(one: Quote, other: Quote): boolean {
  if (one.speaker !== null || other.speaker !== null) return one.speaker === other.speaker;
  return one.speakerSelector !== null && one.speakerSelector.start === other.speakerSelector?.start;
}
