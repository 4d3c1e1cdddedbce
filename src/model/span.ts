import { z } from 'zod';

/** A piece of an article's `text`: UTF-16 offsets, `end` exclusive. */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof Span>;

/**
 * A span that other tools can find again: the quoted text and up to 32 characters on either side
 * (W3C Web Annotation, TextQuoteSelector and TextPositionSelector in one).
 */
export const Selector = z.strictObject({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Selector = z.infer<typeof Selector>;

const CONTEXT = 32;

/** The selector of a span in `text`; `exact` is always `text.slice(start, end)`. */
export function selectorOf(text: string, { start, end }: Span): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
