import type { Draft, ParagraphDraft } from './draft.ts';
import { columnsOf } from './line.ts';
import { continuesSentence, endsSentence } from './marks.ts';

/**
 * Sub-headings among the blocks of a text: short lines without an end that stand before a paragraph and after the end of
 * one. A heading too few is better than one too many, so names, captions and results stay paragraphs. What stands before
 * the first paragraph of the body is the head's, and is left alone, but for the first of several that stand in capitals.
 */
export function markHeadings(drafts: readonly Draft[]): Draft[] {
  const bodies = drafts.filter(isBody);
  const [first] = bodies;
  if (first === undefined) return [...drafts];
  const start = drafts.indexOf(first);
  const counts = countTexts(drafts.filter(isNarrow));
  const loose = bodies.filter((draft) => !draft.tight).length * 2 > bodies.length;
  const marked = drafts.map((draft, at): Draft => {
    if (at <= start || !isNarrow(draft) || (counts.get(draft.text) ?? 0) > 1) return draft;
    const place = { before: drafts[at - 1], after: drafts.slice(at + 1, at + 4), loose };
    return isHeading(draft, place) ? { type: 'heading', text: draft.text } : draft;
  });
  return marked.map((draft, at) =>
    at === start - 1 && isNarrow(draft) && opensParts(draft, at, marked)
      ? { type: 'heading', text: draft.text }
      : draft,
  );
}

const SEVERAL = 2;

/** "LIFEBOAT" behind the head of news in brief, where "GULLS" and "COURTS" follow; a line beneath a headline in capitals is the head's. */
function opensParts(line: ParagraphDraft, at: number, marked: readonly Draft[]): boolean {
  const above = marked[at - 1];
  if (!isShouted(line.text) || above?.type !== 'paragraph' || isShouted(above.text)) return false;
  const parts = marked.filter((draft) => draft.type === 'heading' && isShouted(draft.text));
  return parts.length >= SEVERAL && isTitle(line.text, false);
}

/** What stands around a line, and whether the text's paragraphs have blank lines between them. */
interface Place {
  before: Draft | undefined;
  after: Draft[];
  loose: boolean;
}

/** A line that stands more than once, a page's header for example, is no heading. */
function countTexts(drafts: readonly ParagraphDraft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of drafts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const WIDEST = 60;

/** Whether a paragraph has no more room than a title. */
function isNarrow(draft: Draft): draft is ParagraphDraft {
  return draft.type === 'paragraph' && columnsOf(draft.text, 0) <= WIDEST;
}

const SHORTEST_BODY = 80;

/** A paragraph of whole sentences, long enough to be no caption. */
export function isBody(draft: Draft | undefined): draft is ParagraphDraft {
  if (draft?.type !== 'paragraph' || draft.text.includes('\n')) return false;
  return columnsOf(draft.text, 0) >= SHORTEST_BODY && endsSentence(draft.text);
}

function isHeading(draft: ParagraphDraft, { before, after, loose }: Place): boolean {
  const isUnderlined = draft.tight && after[0]?.type === 'separator';
  const [under, next] = isUnderlined ? after.slice(1) : after;
  if (draft.lines > 1 || under?.type !== 'paragraph' || continuesLower(under.text)) return false;
  if (before?.type === 'paragraph' && (!endsSentence(before.text) || (loose && before.tight))) return false;
  if (!isBody(under) && !(isShouted(draft.text) && announcesList(under, next))) return false;
  const isHeld = draft.tight && (loose || isUnderlined);
  const shortest = columnsOf(draft.text, 0) * (loose ? 2 : 3);
  return columnsOf(under.text, 0) >= shortest && isTitle(draft.text, isHeld);
}

function announcesList(draft: ParagraphDraft, next: Draft | undefined): boolean {
  return draft.text.endsWith(':') && next?.type === 'list';
}

function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "Marnish" before "sailors set out": a line that a scraper tore out of a sentence. */
function continuesLower(text: string): boolean {
  return continuesSentence(text) && /^\P{L}*\p{Ll}/u.test(text);
}

const MOST_WORDS = 9;

/**
 * Whether a line looks like a title. One that is held to its paragraph, where others have a blank line between them, is
 * surely meant so; one that stands alone must do without the commas and brackets of captions and credits.
 */
function isTitle(text: string, isHeld: boolean): boolean {
  if (text.split(/\s+/u).length > MOST_WORDS) return false;
  if (!/^(?:\d{1,2}[.)] )?["“‘'«„(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/[©@|]|https?:|www\.|[.!?…] /u.test(text.replace(/^\d{1,2}[.)] /u, ''))) return false;
  if (isHeld && /\p{L}\?$/u.test(text)) return true;
  if (/[\p{P}\p{S}]$/u.test(text) && !isQuoted(text)) return false;
  return isHeld || isShouted(text) || !/[,;:()/]| [-–—] /u.test(text);
}

/** A title that is somebody's words, without the full stop of a quotation in the text. */
function isQuoted(text: string): boolean {
  return /^["“‘'«„].*[\p{L}\p{N}]["”’'»“]$/u.test(text);
}
