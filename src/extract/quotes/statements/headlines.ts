import { Frame, hasFrame, Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { auxiliariesBefore } from '../subject/auxiliaries.ts';
import type { Telling } from '../telling/telling.ts';

/**
 * Whether what a headline or heading seems to tell is nothing that anybody says: "What they talk about" is a subject, "Mayor
 * warned over wall" leaves out "was", and "Yard recalls ships" says what it does to them.
 */
export function isOnlyTitle(
  items: readonly Item[],
  { from, to }: Range,
  telling: Telling,
  words: SpeechWords,
): boolean {
  if (is(items[from], Is.complementizer)) return true;
  const { verb, inverted } = telling;
  const { form, frames } = words.verbs.get(items[verb.from]?.word ?? '') ?? {};
  if (form === undefined || frames === undefined || inverted) return false;
  const isAlone = preceding(items, telling.from)?.word !== ',' && verb.to < to;
  if (!isAlone) return false;
  if (form === 'past' || form === 'participle') return !auxiliariesBefore(items, verb.from, from, words).perfect;
  return hasFrame(frames, Frame.saying) && !hasFrame(frames, Frame.judging) && isThing(items, verb.to, to, words);
}

/** Whether nothing follows but what has no verb, and no word that leads to what is said. */
function isThing(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  if (is(items[from], Is.preposition | Is.determiner) || items[from]?.kind !== 'word') return false;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind === 'quoted' || is(item, TENSED) || (is(item, Is.verb) && words.verbs.has(item?.word ?? '')))
      return false;
  }
  return true;
}

/** What makes a clause of the words around it. */
const TENSED = Is.otherVerb | Is.adverb | Is.modal | Is.past | Is.complementizer | Is.linker;
