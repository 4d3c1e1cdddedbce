import type { Draft } from './draft.ts';
import { isBody } from './headings.ts';
import { continuesSentence, endingOf } from './marks.ts';

/** A head takes no more lines than this; more are a poem or a list. */
const LONGEST = 12;

/**
 * The short lines before the body state one thing each (headline, byline, date), so each becomes a paragraph of its own;
 * a headline that runs over two lines becomes one. A text without a body, a poem for example, stays as it is.
 */
export function splitHead(drafts: readonly Draft[], isHeadLine: (words: string) => boolean): Draft[] {
  const start = drafts.findIndex(isBody);
  const head = drafts.slice(0, Math.max(start, 0));
  const lines = head.reduce((sum, draft) => sum + (draft.type === 'paragraph' ? draft.lines : 0), 0);
  if (lines > LONGEST) return [...drafts];
  return [...head.flatMap((draft) => splitLines(draft, isHeadLine)), ...drafts.slice(head.length)];
}

function splitLines(draft: Draft, isHeadLine: (words: string) => boolean): Draft[] {
  if (draft.type !== 'paragraph') return [draft];
  const texts: string[] = [];
  for (const line of draft.text.split('\n')) {
    const before = texts.at(-1);
    if (before !== undefined && runsOn(before, line) && !isHeadLine(line)) texts.splice(-1, 1, `${before} ${line}`);
    else texts.push(line);
  }
  return texts.map((text, index) => ({ ...draft, text, lines: 1, tight: draft.tight || index < texts.length - 1 }));
}

function runsOn(before: string, line: string): boolean {
  return endingOf(before) === 'open' && !/,$/u.test(before) && /\p{Ll}/u.test(line) && continuesSentence(line);
}
