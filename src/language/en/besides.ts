import { isSignoff } from './signoff.ts';

/**
 * Whether an English line that stands between the paragraphs of a text is none of them: a link to another text, a credit
 * of a picture, a call to subscribe. What it might be is seen by its first word, so that a paragraph costs next to nothing.
 */
export function isInterruption(line: string): boolean {
  return INTERRUPTS.test(line) && isSignoff(line);
}

const INTERRUPTS =
  /^[^\p{L}©]{0,4}(?:read|also|see|related|more|recommended|don['’]t miss|you m|photo|picture|image|illustration|graphic|video|watch|listen|check|click|tap|sign up|subscribe|follow|please|get|download|support|share|advertisement|sponsored|about the|copyright|©)/iu;

/**
 * What an English line opens that is no part of the text above it: `links` to other texts ("More from Opinion"), or the
 * words on its `writer` ("About the author"). Null for any other line.
 */
export function appendixOf(line: string): 'links' | 'writer' | null {
  if (line.length > LONGEST_OPENER) return null;
  if (WRITER.test(line)) return 'writer';
  return LINKS.test(line) ? 'links' : null;
}

const LONGEST_OPENER = 60;
const WRITER = /^[^\p{L}]{0,4}(?:about the |the )(?:authors?|writers?|columnists?|contributors?|reporters?)[:.]?$/iu;
const LINKS =
  /^[^\p{L}]{0,4}(?:more (?:from|in|on) [^.!?“”"]{1,40}|(?:read|see) (?:more|also|next)|also read|see also|related(?: \p{L}+)?|most (?:read|viewed|popular)|recommended(?: \p{L}+){0,2}|you (?:may|might) also like|editors?['’]? picks)[:.]?$/iu;
