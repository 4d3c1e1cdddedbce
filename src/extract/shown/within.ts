import { type Selector, type Span, selectorOf } from '../../model/span.ts';

/** A span as a selector over the text that is shown; null where it reaches beyond it. */
export type Within = (span: Span) => Selector | null;

/** What lies within the text that is shown, the beginning of a longer one. */
export function within(text: string): Within {
  return (span) => (span.end <= text.length ? selectorOf(text, span) : null);
}
