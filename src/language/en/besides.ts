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
 * Whether the sentence with which an English paragraph ends leads readers to other pages: "Read more in Saturday's Gazette.",
 * "See page 4." One that somebody is said to say is none.
 */
export function isPromo(sentence: string): boolean {
  return PROMO.test(sentence);
}

const WHOLE =
  '(?:full|whole|complete|rest of the) (?:story|interview|report|article|review|column|letter|speech|list)s?';
const PROMO = new RegExp(
  `^[([]?(?:${[
    '(?:read|see|hear|watch|find out) more (?:about [^,;:“”"]{1,40} )?(?:in|on|at|inside)',
    `(?:read|see|hear|watch) (?:the|our|his|her|their) ${WHOLE}(?: (?:with|of|by|about) [^,;:“”"]{1,40})? (?:in|on|at|inside)`,
    '(?:see|turn to|continued on) pages?',
  ].join('|')}) [^,;:“”"]{1,60}[.!)\\]]*$`,
  'iu',
);

/**
 * What an English line opens that is no part of the text above it: `links` to other texts ("More from Opinion"), or the
 * words on its `writer` ("About the author"), or a `call` to readers ("Sign up"). Null for any other line.
 */
export function appendixOf(line: string): 'links' | 'writer' | 'call' | null {
  if (line.length > LONGEST_OPENER) return null;
  if (WRITER.test(line)) return 'writer';
  if (CALL.test(line)) return 'call';
  return LINKS.test(line) ? 'links' : null;
}

const LONGEST_OPENER = 60;
const WRITER = /^[^\p{L}]{0,4}(?:about the |the )(?:authors?|writers?|columnists?|contributors?|reporters?)[:.]?$/iu;
const LINKS =
  /^[^\p{L}]{0,4}(?:more (?:from|in|on) [^.!?“”"]{1,40}|(?:read|see) (?:more|also|next)|also read|see also|related(?: \p{L}+)?|most (?:read|viewed|popular)|(?:top|more|latest|other) (?:stories|articles|news|headlines)|also in the news|(?:what to )?read next|further reading|trending(?: now)?|recommended(?: \p{L}+){0,2}|you (?:may|might) also like|editors?['’]? picks)[:.]?$/iu;
const CALL =
  /^[^\p{L}]{0,4}(?:sign up|subscribe|(?:our |get our |sign up (?:for|to) our )?(?:free )?newsletters?|support us|support our (?:work|journalism|newsroom)|join us|follow us)[:.!]?$/iu;

/** Whether an English line beneath "Sign up" goes on with calling readers to it. */
export function isCall(line: string): boolean {
  return /\b(?:newsletters?|subscri(?:be|bing|ption)|sign(?:ing)? up|inbox)\b/iu.test(line);
}
