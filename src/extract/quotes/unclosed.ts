import { Frame, hasFrame, Is } from '../../language/speech.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import type { Quoted } from './quoted.ts';

/** A speaker has no more words. */
const MOST_SPEAKER = 4;

/**
 * "“The ferry is late, said Orla Venn. She went home.": what no mark closes, nor a next paragraph takes up, ends at the comma
 * behind which a verb of saying and a speaker stand, so that what follows is not its speaker's.
 */
export function closedAtSpeaker(quoted: Quoted, passages: readonly Passage[]): Quoted {
  const last = quoted.parts.at(-1);
  if (quoted.closed || quoted.goesOn || last === undefined) return quoted;
  const tokens = passages[last.passage]?.tokens ?? [];
  const comma = tokens.find(({ start }, at) => start > last.span.start && isBeforeSpeaker(tokens, at));
  if (comma === undefined) return quoted;
  const { end } = comma;
  const inner = quoted.inner.filter((span) => span.end <= end);
  return { ...quoted, end, inner, parts: quoted.parts.with(-1, { ...last, span: { ...last.span, end } }) };
}

/** Whether it is a comma before "said Orla Venn" or "said the clerk.", or before "Orla Venn said" or "the clerk said". */
function isBeforeSpeaker(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.words !== ',') return false;
  const isInverted = says(tokens[comma + 1]);
  const from = isInverted ? comma + 2 : comma + 1;
  if (isInverted && isCapital(tokens[from])) return true;
  const to = speakerEnd(tokens, from);
  if (to === from || isInverted) return to > from && ends(tokens[to]);
  // "…, Orla Venn said the boat": what goes on may be what the speaker tells of her.
  return says(tokens[to]) && ends(tokens[to + 1]);
}

/** Behind a name, "she", or "the" and the words of an office; the place itself where none of these stands there. */
function speakerEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined) return from;
  if (isOf(first, Is.person)) return from + 1;
  const isOffice = isOf(first, Is.article | Is.owner);
  const goesOn = (token: Token | undefined) => (isOffice ? token?.kind === 'word' : isCapital(token));
  let to = isOffice ? from + 1 : from;
  while (to - from <= MOST_SPEAKER && goesOn(tokens[to]) && !says(tokens[to])) to += 1;
  return isOffice && to === from + 1 ? from : to;
}

function ends(token: Token | undefined): boolean {
  return token === undefined || /^[.,;]$/u.test(token.words);
}

function isOf({ kind, lexeme }: Token, classes: number): boolean {
  return kind === 'word' && (lexeme.classes & classes) !== 0;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.lexeme.initial;
}

/** A plain "said", "says" or the like. */
function says(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lexeme.initial) return false;
  const { verb } = token.lexeme;
  return hasFrame(verb?.frames, Frame.saying) && (verb?.form === 'past' || verb?.form === 'third');
}
