import { Frame, hasFrame, Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { auxiliariesBefore } from '../subject/auxiliaries.ts';
import { openingSubject } from '../subject/opening.ts';
import { type Attribution, byPhrase, byWords, type Place } from './attribution.ts';
import { tellingBefore } from './nearest.ts';

/** Between "was told" and what somebody was told, and between who was asked and "was asked", stand no more items. */
const MOST_BETWEEN = 8;

/**
 * "Korr was told: “…”", "“Why?” Korr was asked by Hale", "The court heard: “…”": who hears words does not say them; who does
 * stands behind "by", or nowhere.
 */
export function byHearing(place: Place): Attribution | null {
  const { words } = place;
  return words === null ? null : (heardBefore(place, words) ?? toldBefore(place, words) ?? toldBehind(place, words));
}

/** "The court heard: “…”"; "The court heard that Korr had written: “…”" are Korr's words. */
function heardBefore({ reading: { items }, sentence, at }: Place, words: SpeechWords): Attribution | null {
  const telling = isIntroduced(items, at) ? tellingBefore(sentence, at) : null;
  if (telling === null || !words.hearing.has(items[telling.verb.from]?.word ?? '')) return null;
  const writer = telling.to < at - 1 ? openingSubject(items, telling.to, at - 1, words) : null;
  return writer === null ? byWords('said', items, null, telling.verb) : byPhrase('said', items, writer);
}

/** "Korr was told: “…”", "Korr was asked by Hale: “…”", "When asked, “…”". */
function toldBefore({ reading: { items }, sentence, at }: Place, words: SpeechWords): Attribution | null {
  const from = Math.max(sentence.from, at - MOST_BETWEEN);
  const end = isIntroduced(items, at) ? at - 1 : at;
  for (let verb = end - 1; verb >= from && items[verb]?.kind === 'word'; verb -= 1) {
    if (!isHeard(items, verb, sentence.from, words)) continue;
    const agent = agentAt(items, verb + 1, end, words);
    return agent?.to === end || isOnlyTime(items, verb + 1, end, words)
      ? byWords(end < at ? 'said' : 'within', items, agent, { from: verb, to: verb + 1 })
      : null;
  }
  return null;
}

function isIntroduced(items: readonly Item[], at: number): boolean {
  return /^[:,]$/u.test(preceding(items, at)?.word ?? '');
}

/** "“Why?” Korr was asked." */
function toldBehind({ reading: { items }, sentence: { to }, at }: Place, words: SpeechWords): Attribution | null {
  const subject = phraseAfter(items, at + 1, to, words);
  if (subject === null) return null;
  for (let verb = subject.to + 1; verb < Math.min(to, subject.to + MOST_BETWEEN); verb += 1) {
    if (!isHeard(items, verb, subject.to, words)) continue;
    if (auxiliariesBefore(items, verb, subject.to, words).at !== subject.to) return null;
    return byWords('said', items, agentAt(items, verb + 1, to, words), { from: verb, to: verb + 1 });
  }
  return null;
}

/** "was told", "had been asked", "Asked", "when asked". */
function isHeard(items: readonly Item[], at: number, from: number, words: SpeechWords): boolean {
  const { verb, word } = items[at] ?? {};
  if (verb === undefined || (verb.form !== 'past' && verb.form !== 'participle')) return false;
  const asks = words.asking.has(word ?? '');
  if (!asks && !hasFrame(verb.frames, Frame.telling)) return false;
  const before = at > from ? preceding(items, at) : undefined;
  return (
    auxiliariesBefore(items, at, from, words).passive || (asks && (before === undefined || is(before, Is.subordinator)))
  );
}

/** "by Hale". */
function agentAt(items: readonly Item[], at: number, to: number, words: SpeechWords): Range | null {
  return items[at]?.word === words.agent ? phraseAfter(items, at + 1, to, words) : null;
}

/** Nothing, or "on Monday", "later". */
function isOnlyTime(items: readonly Item[], from: number, to: number, { timePrepositions }: SpeechWords): boolean {
  return items.slice(from, to).every((item) => is(item, Is.time | Is.adverb) || timePrepositions.has(item.word));
}
