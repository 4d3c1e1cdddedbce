import { Frame, hasFrame, Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import type { Auxiliaries } from '../subject/auxiliaries.ts';
import { introducesNow, opensClause } from './complement.ts';
import { isBehindQuotation } from './inverted.ts';

/** A form that is a noun too is a verb where its subject stands right before it and what it says right behind it. */
export function isClearVerb(
  items: readonly Item[],
  at: number,
  subject: Range,
  { at: begin, modal, perfect, passive }: Auxiliaries,
  verb: SpeechVerb,
  words: SpeechWords,
): boolean {
  if (modal || perfect || (passive && verb.form === 'present-participle')) return true;
  const next = items[at + 1];
  if (next === undefined) return false;
  if (words.mostlyNouns.has(items[at]?.word ?? ''))
    return introducesNow(items, at + 1) || (isOne(items, subject) && is(next, Is.complementizer));
  if (next.kind === 'mark' && isBehindQuotation(items, subject.from)) return true;
  const last = subject.to === begin ? items[subject.to - 1] : undefined;
  if (is(last, Is.pronoun)) return true;
  if (verb.form === 'present-participle') return isBesides(items, at, begin, next, verb, words);
  if (isOwned(items, subject, verb, words)) return false;
  if (last?.capital === true && verb.form === 'third' && isOfName(items, subject, next)) return true;
  if (subject.to !== begin) return is(next, Is.complementizer);
  return opensClause(next) || (hasFrame(verb.frames, Frame.wanting) && next.word === words.infinitive);
}

/** "It states that", "the letter states that", "a letter by Korr states that"; but "swing states that", "the states that". */
function isOne(items: readonly Item[], { from, to }: Range): boolean {
  if (to - from === 1) return is(items[from], Is.pronoun);
  return is(items[from], Is.article) && items[to - 1]?.kind === 'word' && !is(items[to - 1], Is.past);
}

/** "Korr left the hall, saying it was late", "saying walls were old". */
function isBesides(
  items: readonly Item[],
  at: number,
  begin: number,
  next: Item,
  { frames }: SpeechVerb,
  { quotatives }: SpeechWords,
): boolean {
  const opens = opensClause(next) || (quotatives.has(items[at]?.word ?? '') && next.classes === 0);
  const besides = preceding(items, begin)?.word === ',' && hasFrame(frames, Frame.saying) && opens;
  return besides || is(next, Is.complementizer) || introducesNow(items, at + 1);
}

/** "…, Korr claims.", "Korr claims when it rained the wall fell": behind a name it is its verb. */
function isOfName(items: readonly Item[], { from }: Range, next: Item): boolean {
  return is(next, Is.subordinator) || (next.final && preceding(items, from)?.word === ',');
}

/** "amid Vell claims the wall fell", "derided Vell claims it fell": behind such words it is a noun, and the name tells whose. */
function isOwned(items: readonly Item[], { from }: Range, { form }: SpeechVerb, { besides }: SpeechWords): boolean {
  const before = preceding(items, from);
  if (form !== 'third' || before?.kind !== 'word' || before.capital) return false;
  const frames = before.verb?.frames;
  return besides.has(before.word) || hasFrame(frames, Frame.judging | Frame.naming);
}
