import { Frame, hasFrame, Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is } from '../items.ts';
import { occasionEnd } from '../occasion.ts';
import type { ReadSentence } from '../reading.ts';
import { isPlural } from '../subject/agreement.ts';
import { countBefore, type Telling } from '../telling/telling.ts';
import { type Attribution, byTelling, NOBODY, type Place } from './attribution.ts';
import { holderBefore, introducesNext, opensSentence, tellingBefore, tellingBehind } from './nearest.ts';

/** The telling in the quotation's own sentence: the one that touches it, or the nearest before it. */
export function byWordsAround(place: Place): Attribution | null {
  const { reading, sentence, at } = place;
  const { items } = reading;
  const behind = tellingBehind(items, sentence, at);
  const before = tellingBefore(sentence, at);
  const lead = preceding(items, at);
  const opens = opensSentence(items, sentence, at);
  const holder = opens || behind === null ? null : holderBefore(items, sentence, at);
  const introduced =
    before !== null &&
    lead !== undefined &&
    isIntroduced(items, before, at, place.words) &&
    !(before.modal && holder !== null);
  const trailing = behind !== null && holder === null && !introducesNext(items, sentence, behind, at);
  if (introduced && !(trailing && items[at]?.stop === ',')) {
    // "Korr said the port must declare “a flood”": nobody has declared it yet.
    const outer = outerOf(sentence, before, before.modal);
    return outer === null
      ? byTelling(items, before, introducedHold(items, before, at, place.words))
      : byTelling(items, outer, 'within');
  }
  if (trailing && opens) return byTelling(items, behind, 'said');
  const around = trailing ? behind : at === sentence.from ? null : (holder ?? before);
  return around === null ? null : byTellingAround(place, around, trailing);
}

/** By a telling that says more than the quotation, before or behind it. */
function byTellingAround(place: Place, telling: Telling, trailing: boolean): Attribution {
  const { reading, sentence, at, words } = place;
  const { items } = reading;
  if (!trailing && isToldTo(items, telling.to, at)) return NOBODY;
  const outer = trailing ? null : outerOf(sentence, telling);
  if (outer !== null) return byTelling(items, outer, 'within');
  const isNamed =
    (telling.naming && telling.verb.from < at) ||
    (!trailing && isJudgement(items, telling, at, words)) ||
    isPredicate(items, telling, at);
  return byTelling(items, telling, isNamed ? 'named' : 'within');
}

/** "Korr said he feared “a flood”": what somebody thinks inside what another says is told by the other; null where none does. */
function outerOf({ tellings }: ReadSentence, telling: Telling, isModal = false): Telling | null {
  if (!telling.nested || (telling.speaks && !isModal) || telling.naming) return null;
  const earlier = tellings.slice(0, countBefore(tellings, telling.verb.from));
  return earlier.findLast(({ states, speaks, modal, nested }) => states && speaks && !modal && !nested) ?? null;
}

/** "was hailed by Korr as “a gift”": behind who did it stands what it was hailed as. */
function isJudgement(
  items: readonly Item[],
  { inverted, speaks, to }: Telling,
  at: number,
  words: SpeechWords | null,
): boolean {
  if (!inverted || speaks || words?.predicatives.has(items[to]?.word ?? '') !== true) return false;
  return !items.slice(to, at).some(({ kind, word }) => kind === 'mark' && word !== '-');
}

/** "said he was told it was “a farce”": who told him is not said. */
function isToldTo(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from + 1, to).some((item, index) => {
    const frames = is(items[from + index], Is.passive) ? item.verb?.frames : undefined;
    return hasFrame(frames, Frame.telling);
  });
}

/** "said the plan was “a farce”": all that somebody says that something is. */
function isPredicate(items: readonly Item[], { states, speaks, modal, from, to }: Telling, at: number): boolean {
  const copula = preceding(items, at);
  // "It's", but not "Korr's".
  const isCopula = is(copula, Is.passive) && (copula?.kind === 'word' || is(preceding(items, at, 2), Is.pronoun));
  const isWhole = from > at || items[at + 1]?.kind !== 'word';
  // "reminded them in order to show it was": what the next verb says is not said.
  const isOwn = from > at || !items.slice(to, at).some(({ verb }) => verb?.noun === false);
  return states && speaks && !modal && isCopula && isWhole && isOwn;
}

/** How a quotation hangs on the telling that introduces it. */
function introducedHold(
  items: readonly Item[],
  telling: Telling,
  at: number,
  words: SpeechWords | null,
): Attribution['hold'] {
  const lead = preceding(items, at)?.word;
  if (lead === ':') return 'said';
  if (telling.naming || isThing(items, telling, at, words)) return 'named';
  const goesOn = items[at]?.stop === '' && items[at + 1]?.kind === 'word';
  if (!goesOn) return 'said';
  return follows(telling, lead === ',' ? at - 1 : at) ? 'named' : 'within';
}

/** Whether nothing but the hearer, time and place stands between the verb and the quotation. */
function isIntroduced(items: readonly Item[], telling: Telling, at: number, words: SpeechWords | null): boolean {
  const lead = preceding(items, at);
  const from = Math.max(telling.to, telling.verb.to);
  if (at === from || lead?.word === ':' || lead?.word === ',') return true;
  // "told reporters “It is over.”", "said in a note to the port “It is over.”"; not "promised at noon to end “the flood.”"
  if (words === null || !telling.speaks || !endsSentence(items, at)) return false;
  return occasionEnd(items, telling.verb, at, words) === at && !hasInfinitive(items.slice(from, at), words);
}

/** Whether a verb in the infinitive stands among items: "to end", not "to the port", "to Korr", "to reporters". */
function hasInfinitive(items: readonly Item[], { infinitive }: SpeechWords): boolean {
  return items.some(({ word, capital, classes }, index) => {
    if (items[index - 1]?.word !== infinitive || capital) return false;
    return (classes & Is.determiner) === 0 && !isPlural(word);
  });
}

/** Whether a quotation is all that is left of a sentence, and ends as one. */
function endsSentence(items: readonly Item[], at: number): boolean {
  return /^[.?!…]$/u.test(items[at]?.stop ?? '') && items[at]?.final === true;
}

/** "told “Vell at Nine,”", "in her memoir, “Tides,”": what stands there may be the name of a hearer or a work. */
function isThing(items: readonly Item[], telling: Telling, at: number, words: SpeechWords | null): boolean {
  if (words === null) return false;
  if (preceding(items, at)?.word === ',') return words.works.has(preceding(items, at, 2)?.word ?? '');
  const frames = items[telling.verb.from]?.verb?.frames;
  return follows(telling, at) && hasFrame(frames, Frame.telling) && !hasFrame(frames, Frame.saying);
}

/** Whether a quotation stands right behind a verb that says, with no mark between the two. */
function follows({ verb, to, speaks }: Telling, at: number): boolean {
  return speaks && at === Math.max(verb.to, to);
}
