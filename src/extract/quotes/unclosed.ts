import type { SpeechVerb, SpeechWords } from '../../language/speech.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import type { Quoted } from './quoted.ts';

/** A speaker's name before the verb has no more words. */
const MOST_NAME = 4;

/**
 * "“The ferry is late, said Orla Venn. She went home.": what no mark closes, nor a next paragraph takes up, ends at the comma
 * behind which a verb of saying and a name stand, so that what follows is not its speaker's.
 */
export function closedAtSpeaker(quoted: Quoted, passages: readonly Passage[], words: SpeechWords): Quoted {
  const last = quoted.parts.at(-1);
  if (quoted.closed || quoted.goesOn || last === undefined) return quoted;
  const tokens = passages[last.passage]?.tokens ?? [];
  const comma = tokens.find(({ start }, at) => start > last.span.start && isBeforeSpeaker(tokens, at, words));
  if (comma === undefined) return quoted;
  const { end } = comma;
  const inner = quoted.inner.filter((span) => span.end <= end);
  return { ...quoted, end, inner, parts: quoted.parts.with(-1, { ...last, span: { ...last.span, end } }) };
}

/** Whether it is a comma before "said Orla Venn" or before "Orla Venn said". */
function isBeforeSpeaker(tokens: readonly Token[], comma: number, words: SpeechWords): boolean {
  if (tokens[comma]?.words !== ',') return false;
  if (says(tokens[comma + 1], words)) return isCapital(tokens[comma + 2]);
  let verb = comma + 1;
  while (verb <= comma + MOST_NAME && isCapital(tokens[verb])) verb += 1;
  // "…, Orla Venn said the boat": what goes on may be what the speaker tells of her.
  const next = tokens[verb + 1];
  return verb > comma + 1 && says(tokens[verb], words) && (next === undefined || /^[.,;]$/u.test(next.words));
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.lexeme.initial;
}

/** A plain "said", "says" or the like. */
function says(token: Token | undefined, words: SpeechWords): boolean {
  if (token?.kind !== 'word' || token.lexeme.initial) return false;
  const verb: SpeechVerb | undefined = words.verbs.get(token.lower);
  return verb?.frames.has('saying') === true && (verb.form === 'past' || verb.form === 'third');
}
