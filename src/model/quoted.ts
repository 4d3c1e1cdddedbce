import type { Quote } from './finding.ts';

/** What of somebody's words stands between quotation marks, as quotations: all of it, or what an indirect statement quotes. */
export function quotedIn(quote: Quote): Quote[] {
  return quote.kind === 'indirect' ? partsOf(quote) : [quote];
}

/** The partial quotations in an indirect statement, each by itself. */
export function partsOf(quote: Quote): Quote[] {
  return quote.quoted.map((selector, index) => ({
    ...quote,
    id: `${quote.id}.${index + 1}`,
    kind: 'partial',
    selector,
    quoted: [],
  }));
}
