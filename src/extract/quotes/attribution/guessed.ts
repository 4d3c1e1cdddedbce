import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import type { Quoted } from '../quoted.ts';
import type { ReadSentence } from '../reading.ts';
import { openingSubject } from '../subject/opening.ts';
import type { Telling } from '../telling/telling.ts';
import { byWordsAround } from './around.ts';
import { type Attribution, byPhrase, type Place } from './attribution.ts';

/** What the words before imply: who spoke last, or whom the sentence before is about. */
export function byWordsBefore(
  place: Place,
  found: ReadonlyMap<Quoted, Attribution>,
  previous: Attribution | null,
): Attribution {
  const { reading, sentence, at, words } = place;
  const { items } = reading;
  const alone = at === sentence.from || preceding(items, at)?.word === ':';
  const subject = words === null || at === sentence.from ? null : openingSubject(items, sentence.from, at, words);
  if (!alone) return byPhrase('none', items, subject);
  if (waits(items, at, sentence.to)) return byPhrase('said', items, null);
  if (isToldOf(place)) return byPhrase('alone', items, null);
  return subject === null ? byEarlierSentence(place, found, previous) : byPhrase('said', items, subject);
}

/** "“…,” a voice can be heard to say": a quotation that waits for who says it is not by who spoke before. */
function waits(items: readonly Item[], at: number, to: number): boolean {
  return at + 1 < to && items[at]?.stop === ',' && items[at + 1]?.kind === 'word';
}

/** "“It holds.” Those were the last words of Hale.": what the next sentence tells of a quotation may be that another says it. */
function isToldOf({ reading: { items, sentences }, sentence, order, at }: Place): boolean {
  const next = sentences[order + 1];
  if (next === undefined || at !== sentence.to - 1) return false;
  return is(items[next.from], Is.determiner) && is(items[next.from + 1], Is.passive);
}

/** For a quotation that is a sentence of its own: who spoke in the sentence before, or whom it is about. */
function byEarlierSentence(
  place: Place,
  found: ReadonlyMap<Quoted, Attribution>,
  previous: Attribution | null,
): Attribution {
  const { reading, order, words } = place;
  const hold = 'alone';
  const earlier = order > 0 ? reading.sentences[order - 1] : undefined;
  const source = earlier === undefined ? place.before : reading;
  const last = earlier ?? place.before?.sentences.at(-1);
  if (source === undefined || last === undefined) return byPhrase(hold, reading.items, null);
  const spoken = lastSpoken(source.items, last, found);
  if (earlier === undefined || spoken === null) {
    const shared = byNextQuotation(place);
    if (shared !== null) return inherited(shared);
  }
  if (spoken !== null) return inherited(spoken);
  if (
    earlier === undefined &&
    previous !== null &&
    source.items.some(({ quoted }) => quoted !== null && found.get(quoted)?.speaker != null)
  ) {
    return inherited(previous);
  }
  const told = tellingOfSubject(last);
  return told?.speaks === true && told.person === 'phrase'
    ? { ...byPhrase(hold, source.items, told.subject), guessed: false }
    : byPhrase(hold, source.items, subjectIn(source.items, last, told, words));
}

/** By whom words that say another quotation name. */
function inherited({ speaker, verb, telling, guessed }: Attribution): Attribution {
  return { hold: 'alone', speaker, verb, telling, inherited: true, guessed };
}

/** "“….” “…,” Ana Korr says": two quotations side by side are the same speaker's. */
function byNextQuotation(place: Place): Attribution | null {
  const { reading, order, at } = place;
  const sentence = reading.sentences[order + 1];
  if (sentence === undefined || sentence.from !== at + 1 || reading.items[at + 1]?.kind !== 'quoted') return null;
  const next = byWordsAround({ ...place, sentence, order: order + 1, at: at + 1 });
  return next?.speaker == null ? null : next;
}

function lastSpoken(
  items: readonly Item[],
  { from, to }: Range,
  found: ReadonlyMap<Quoted, Attribution>,
): Attribution | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const quoted = items[at]?.quoted;
    const attribution = quoted == null ? undefined : found.get(quoted);
    if (attribution !== undefined && attribution.speaker !== null && attribution.hold !== 'none') return attribution;
  }
  return null;
}

/** The last telling of a sentence whose subject is known. */
function tellingOfSubject({ tellings }: ReadSentence): Telling | undefined {
  return tellings.findLast(({ subject }) => subject !== null);
}

/** Whom a sentence is about. */
function subjectIn(
  items: readonly Item[],
  { from, to }: Range,
  told: Telling | undefined,
  words: SpeechWords | null,
): Range | null {
  if (words === null) return null;
  const subject = told?.subject ?? openingSubject(items, from, to, words);
  return subject !== null && (isSomebody(items, subject) || mayBeQuoted(items, subject, words)) ? subject : null;
}

/** A name, "he" or "she": what else a sentence is about seldom speaks the next one. */
function isSomebody(items: readonly Item[], { from, to }: Range): boolean {
  const last = items[to - 1];
  return to - from === 1 && is(last, Is.pronoun) ? is(last, Is.person) : last?.capital === true;
}

/** "the prime minister's office", "a student of law": a particular person or body, not a thing and not people at large. */
export function mayBeQuoted(items: readonly Item[], { from, to }: Range, words: SpeechWords | null): boolean {
  if (words === null) return false;
  let head = from;
  while (head + 1 < to && !is(items[head + 1], Is.preposition)) head += 1;
  const isParticular = items.slice(from, head).some((item) => item.kind === 'possessive' || is(item, Is.determiner));
  return isParticular && words.speakers.has(items[head]?.word ?? '');
}
