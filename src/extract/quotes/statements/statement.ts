import { Is, type SpeechWords } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { occasionEnd } from '../occasion.ts';
import { joinsClauses } from '../telling/complement.ts';
import type { Telling } from '../telling/telling.ts';
import { clauseBefore, clauseEnd } from './clause-before.ts';
import { clauseBehind } from './clause-behind.ts';
import { isDone, judgementOf } from './judgement.ts';

/** What a telling states in words, as a span of items: the clause behind it, or the one before it; null where it states nothing. */
export function statementOf(
  items: readonly Item[],
  sentence: Range,
  telling: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  if (!telling.states || telling.subject === null || !isCredible(telling)) return null;
  if (!telling.inverted && isUnnamed(items, telling.verb.to, words)) return null;
  if (telling.speaks && !telling.inverted && isEmpty(items, telling.verb.to, sentence.to, words)) return null;
  if (isDone(telling)) return judgementOf(items, sentence, telling, tellings, words);
  const isBehind = !leansBack(items, sentence, telling, words);
  // "the letter that he never explained, and left": what he explained stands before.
  if (isBehind && joinsClauses(items[behindMarks(items, telling)])) return null;
  const behind = clauseBehind(items, sentence, telling, tellings, words);
  if (behind !== null && isBehind) return behind;
  const before = leadsOn(preceding(items, telling.from))
    ? null
    : clauseBefore(items, sentence, telling, tellings, words);
  return before ?? behind;
}

/** The first item behind a verb and what it is said with, its marks passed over. */
function behindMarks(items: readonly Item[], { to, verb }: Telling): number {
  let at = Math.max(to, verb.to);
  while (items[at]?.kind === 'mark') at += 1;
  return at;
}

/**
 * "Update: Korr has replied", "to say that Korr had replied", "the plan, which Korr", "the wall fell and Korr explained": what
 * stands before is no clause that is said.
 */
function leadsOn(item: Item | undefined): boolean {
  return item?.word === ':' || joinsClauses(item) || is(item, Is.complementizer | Is.relative);
}

/**
 * Whether a telling is one of the text's own. What only might be said is told by nobody; what somebody thinks inside what
 * another says is the other's; what "I", "we" or "it" say is no source's, and a bare noun
 * ("voters want") is a remark of the writer.
 */
function isCredible({ speaks, modal, nested, person }: Telling): boolean {
  if (modal || nested || person === 'it' || person === 'I') return false;
  return speaks || person !== 'noun';
}

/** "said nothing of it", "said so", "pleaded not guilty": that somebody spoke, and nothing of what it was. */
function isEmpty(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  const at = words.negations.has(items[from]?.word ?? '') ? from + 1 : from;
  if (at >= to || !words.empty.has(items[at]?.word ?? '')) return false;
  const next = at + 1 < to ? items[at + 1] : undefined;
  if (next?.kind !== 'word' || is(next, Is.preposition | Is.linker | Is.time | Is.manner)) return true;
  // "said nothing had been found".
  return is(next, Is.adverb) && !is(next, Is.modal | Is.perfect | Is.passive);
}

/** "asked not to be named": what a source wants of the writer is none of the story. */
function isUnnamed(items: readonly Item[], from: number, words: SpeechWords): boolean {
  const at = words.negations.has(items[from]?.word ?? '') ? from + 1 : from;
  if (items[at]?.word !== words.infinitive || !is(items[at + 1], Is.passive)) return false;
  return words.naming.has(items[at + 2]?.word ?? '');
}

/** ", he said, ", "… “a farce,” he said" and "…, according to Korr": what is said begins before. */
function leansBack(
  items: readonly Item[],
  sentence: Range,
  { from, verb, inverted }: Telling,
  words: SpeechWords,
): boolean {
  if (verb.to - verb.from > 1 && from - sentence.from > 1) return !isJoined(items, from);
  // "“…,” said Korr, a clerk for the port": behind a quotation its speaker tells no more.
  if (inverted && (preceding(items, from)?.kind === 'quoted' || preceding(items, from)?.word === "'")) return true;
  const before = items[clauseEnd(items, from) - 1];
  if (from - sentence.from < 2 || (before?.word !== ',' && before?.stop !== ',')) return false;
  return inverted || occasionEnd(items, verb, sentence.to, words) !== null;
}

/** "…, and according to Korr": what another clause tells begins behind. */
function isJoined(items: readonly Item[], from: number): boolean {
  return (
    joinsClauses(preceding(items, from)) ||
    (preceding(items, from)?.word === ',' && joinsClauses(preceding(items, from, 2)))
  );
}
