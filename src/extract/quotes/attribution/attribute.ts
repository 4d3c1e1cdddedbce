import { Frame, hasFrame, Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { isAbove } from '../../text.ts';
import { is } from '../items.ts';
import type { Quoted } from '../quoted.ts';
import type { Reading } from '../reading.ts';
import { countBefore } from '../telling/telling.ts';
import { byWordsAround } from './around.ts';
import { type Attribution, NOBODY, type Place } from './attribution.ts';
import { byWordsBefore } from './guessed.ts';
import { byHearing } from './heard.ts';
import { byAnyVerb, byNextSentence, byUtterance } from './other-words.ts';
import { byColon, byDash } from './signed.ts';

/**
 * For every quotation, who says it; the titles of works nobody. The rules are tried in order; the nearest words that can say
 * it win.
 */
export function attribute(
  readings: readonly Reading[],
  words: SpeechWords | null,
  works: ReadonlySet<Quoted>,
): Map<Quoted, Attribution> {
  const found = new Map<Quoted, Attribution>();
  let previous: Attribution | null = null;
  for (const [index, reading] of readings.entries()) {
    if (!reading.quoting) continue;
    const next = readings[index + 1];
    const before = preceding(readings, index);
    for (const [order, sentence] of reading.sentences.entries()) {
      for (let at = sentence.from; at < sentence.to; at += 1) {
        const { quoted } = reading.items[at] ?? {};
        if (quoted == null || found.has(quoted)) continue;
        const attribution: Attribution = attributionOf(
          { readings, index, reading, before, next, words, works, sentence, order, at },
          found,
          previous,
        );
        found.set(quoted, attribution);
        if (attribution.speaker !== null && attribution.hold !== 'none') previous = attribution;
      }
    }
  }
  return found;
}

function attributionOf(
  place: Place,
  found: ReadonlyMap<Quoted, Attribution>,
  previous: Attribution | null,
): Attribution {
  return (
    ofName(place) ??
    byDash(place) ??
    byColon(place) ??
    byUtterance(place) ??
    byHearing(place) ??
    byWordsAround(place) ??
    byAnyVerb(place) ??
    byNextSentence(place) ??
    byItsEnd(place) ??
    (isAbove(place.reading) ? NOBODY : byWordsBefore(place, found, previous))
  );
}

/** The title of a work, a nickname ("Jonas “Stone” Hale") and what is only called so ("the so-called “repair”") are nobody's words. */
function ofName({ reading: { items }, sentence: { tellings }, works, at }: Place): Attribution | null {
  const { quoted } = items[at] ?? {};
  if (quoted != null && works.has(quoted)) return NOBODY;
  const before = preceding(items, at);
  const isNickname = before?.capital === true && items[at]?.stop === '' && items[at + 1]?.capital === true;
  const isCalled = hasFrame(before?.verb?.frames, Frame.naming);
  const isTold = () => tellings[countBefore(tellings, at - 1)]?.verb.from === at - 1;
  return (isNickname && !is(before, Is.verb)) || (isCalled && !isTold()) ? NOBODY : null;
}

/** "“…\n“…,” Ana Korr said": what the words around its last part say, or around the quotation as which it goes on. */
function byItsEnd(place: Place): Attribution | null {
  const { readings, reading, sentence: own, at: first } = place;
  const { quoted } = reading.items[first] ?? {};
  const last = quoted?.parts.at(-1)?.passage;
  if (quoted == null || last === undefined) return null;
  // "“…,” Korr said. “…\n“…,” he went on": whose words these are has been said already.
  if (quoted.goesOn && reading.items.slice(0, first).some((item) => item.quoted !== null)) return null;
  const index = quoted.goesOn ? last + 1 : last;
  const end = readings[index];
  const at = end?.items.findIndex((item) => item.quoted !== null && (quoted.goesOn || item.quoted === quoted)) ?? -1;
  const order = end?.sentences.findIndex(({ from, to }) => from <= at && at < to) ?? -1;
  const sentence = end?.sentences[order];
  if (end === undefined || sentence === undefined || sentence === own) return null;
  const there = {
    ...place,
    index,
    reading: end,
    before: preceding(readings, index),
    next: readings[index + 1],
    sentence,
    order,
    at,
  };
  return byDash(there) ?? byWordsAround(there) ?? byAnyVerb(there) ?? byNextSentence(there);
}
