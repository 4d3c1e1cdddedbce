import { Frame, hasFrame, Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseBefore } from '../phrase/before.ts';
import { agrees, isPlural } from '../subject/agreement.ts';
import { type Auxiliaries, auxiliariesBefore } from '../subject/auxiliaries.ts';
import { openingSubject } from '../subject/opening.ts';
import { agreeingBefore, subjectBefore } from '../subject/subject.ts';
import { joinsClauses } from './complement.ts';
import type { Telling } from './telling.ts';

/** The verb's subject; not its own where it is the one of the sentence or of the verb before. */
export function subjectOf(
  items: readonly Item[],
  auxiliaries: Auxiliaries,
  sentence: Range,
  earlier: readonly Telling[],
  verb: SpeechVerb,
  words: SpeechWords,
): { subject: Range | null; own: boolean } {
  const { at: begin, infinitive, passive } = auxiliaries;
  const before = preceding(items, begin);
  const last = earlier.at(-1);
  // "Korr went on to say".
  if (infinitive && last?.verb.to === begin - 1 && is(before, Is.particle))
    return { subject: last.subject, own: false };
  if (before === undefined || begin <= sentence.from) return { subject: null, own: true };
  if (infinitive) return { subject: reputed(items, auxiliaries, sentence, words), own: true };
  const carried = (from = last) => ({
    subject: from?.subject ?? openingSubject(items, sentence.from, begin, words),
    own: false,
  });
  if (verb.form === 'present-participle' && !passive)
    return ofParticiple(items, begin, sentence, verb, words, () =>
      // "Korr said that the tide had proved strong, adding": what she does besides, not the tide.
      carried(before.word === ',' ? earlier.findLast(({ nested }) => !nested) : last),
    );
  if (joinsClauses(before)) return carried();
  // "Having said that, Korr left".
  if (before.kind === 'quoted' || is(before, Is.perfect)) return { subject: null, own: true };
  const subject = subjectBefore(items, begin, sentence.from, words);
  const isCarried = subject === null && before.word === ',' && !isReducedPassive(items, auxiliaries, verb);
  return isCarried ? carried() : { subject, own: true };
}

/** "The Gazette quoted Korr as saying": whose words are given speaks. */
function quotedBefore(items: readonly Item[], at: number, from: number, words: SpeechWords): Range | null {
  if (!words.predicatives.has(preceding(items, at)?.word ?? '')) return null;
  const phrase = phraseBefore(items, at - 1, from, words);
  return phrase !== null && words.quoting.has(preceding(items, phrase.from)?.word ?? '') ? phrase : null;
}

/** Of "adding", "a sign saying": who does it besides, or what it stands behind. */
function ofParticiple(
  items: readonly Item[],
  begin: number,
  { from }: Range,
  verb: SpeechVerb,
  words: SpeechWords,
  carried: () => { subject: Range | null; own: boolean },
): { subject: Range | null; own: boolean } {
  const before = preceding(items, begin);
  const quoted = quotedBefore(items, begin, from, words);
  if (quoted !== null) return { subject: quoted, own: false };
  if (before === undefined || isUndone(before, words)) return { subject: null, own: true };
  if (/^,?$/u.test(before.word) || is(before, Is.preposition | Is.linker)) return carried();
  // What a participle belongs to may be an object: "a sign saying".
  const subject = subjectBefore(items, begin, from, words) ?? phraseBefore(items, begin, from, words);
  const isMade = subject !== null && isMadeBySubject(items, subject, verb, words);
  const opening = isMade ? carried().subject : null;
  return opening === null ? { subject, own: true } : { subject: opening, own: opening.from === subject?.from };
}

/**
 * "He was accused of saying": of some prepositions what follows is not told as having been done, nor is the subject of another
 * clause: "believed that saying so would help".
 */
function isUndone(before: Item, { undone }: SpeechWords): boolean {
  return undone.has(before.word) || is(before, Is.complementizer);
}

/** "the project, considered a gift": a participle tells of what stands before its comma; but "came in, called it a gift". */
function isReducedPassive(
  items: readonly Item[],
  { at, perfect, modal }: Auxiliaries,
  { form, frames }: SpeechVerb,
): boolean {
  if (form !== 'past' || perfect || modal || hasFrame(frames, Frame.saying | Frame.telling)) return false;
  const behind = items[at + 1];
  return !is(behind, Is.objectPronoun | Is.pronoun) && !is(behind, Is.complementizer);
}

/** "Korr is said to have called it “a farce”": of whom it is said or thought that they said it. */
function reputed(
  items: readonly Item[],
  { at, perfect }: Auxiliaries,
  { from }: Range,
  words: SpeechWords,
): Range | null {
  const { frames, form } = preceding(items, at)?.verb ?? {};
  if (!perfect || (form !== 'past' && form !== 'participle')) return null;
  if (!hasFrame(frames, Frame.saying | Frame.finding)) return null;
  const { at: begin, passive } = auxiliariesBefore(items, at - 1, from, words);
  return passive ? subjectBefore(items, begin, from, words) : null;
}

/** "Korr sent builders a letter saying": what her letter says, she says; but "Korr left after a report saying". */
function isMadeBySubject(items: readonly Item[], { from }: Range, { frames }: SpeechVerb, words: SpeechWords): boolean {
  return hasFrame(frames, Frame.saying) && !words.besides.has(preceding(items, from)?.word ?? '');
}

/**
 * "officials who worked for Korr say", "a clerk who left over the rules says": whom "who" stands for, where what ends before
 * the verb does not agree with it, or is a plural before one.
 */
export function antecedentFor(
  items: readonly Item[],
  nearest: Range,
  { modal, infinitive }: Auxiliaries,
  { from }: Range,
  { form }: SpeechVerb,
  words: SpeechWords,
): Range | null {
  const last = items[nearest.to - 1];
  const isMany = form === 'third' && last?.capital === false && isPlural(last.word);
  const fits = !isMany && (modal || infinitive || agrees(items, nearest, form, words));
  return fits ? null : agreeingBefore(items, nearest, from, form, words);
}
