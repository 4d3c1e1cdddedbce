import type { Span } from '../../model/span.ts';
import { findQuoted } from '../quotes/quoted.ts';
import type { Prepared } from '../text.ts';
import { lowerAt } from './line.ts';
import type { Meaning } from './meaning.ts';
import type { Occurrence } from './occurrence.ts';
import type { Anchor, Resolved } from './resolve/resolved.ts';

/** A document of an earlier year of which a text tells: "The letter is dated November 20, 2017." */
export interface Document {
  written: Anchor;
  passage: number;
}

/** So many passages does a text go on about a document that it has dated. */
const MOST_PASSAGES = 1;

/** The document whose date an occurrence is; null where it is none's, or one of the year of writing. */
export function documentOf(
  { line, first, core, passage }: Occurrence,
  { point, evidence }: Resolved,
  writing: Anchor | null,
): Document | null {
  if (line === null || point === null || point.month === null || writing === null || point.year >= writing.year)
    return null;
  if (!line.time.dating.has(lowerAt(line, first - 1))) return null;
  return { written: { ...point, evidence: [core, ...evidence], published: false }, passage };
}

/** Whether a text still tells of a document where it names no year of its own. */
export function isStillOf({ passage }: Occurrence, document: Document): boolean {
  return passage - document.passage <= MOST_PASSAGES;
}

/** Whether what an expression means depends on the year in which it was written. */
export function lacksYear(meaning: Meaning): boolean {
  return (meaning.kind === 'calendar' || meaning.kind === 'portion') && meaning.year === null;
}

/** Whether a span stands between quotation marks; they are looked for when the first is asked about. */
export function withinQuotation(prepared: Prepared): (span: Span) => boolean {
  let quoted: readonly Span[] | null = null;
  return ({ start, end }) => {
    quoted ??= findQuoted(prepared);
    return quoted.some((one) => one.start <= start && end <= one.end);
  };
}
