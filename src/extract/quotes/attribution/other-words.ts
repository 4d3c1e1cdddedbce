import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { phraseBefore } from '../phrase/before.ts';
import { isPlural } from '../subject/agreement.ts';
import { type Attribution, byTelling, byWords, type Place } from './attribution.ts';
import { opensSentence } from './nearest.ts';

/** "Their chants of “…”", "with cries of “…”", "in Korr's words, “…”": whose they are stands right before, or nowhere. */
export function byUtterance({ reading: { items }, sentence, at, words }: Place): Attribution | null {
  const noun = at - 2;
  const isOf = preceding(items, at)?.word === 'of';
  const nouns = isOf ? words?.utterances : words?.ownWords;
  if (words === null || noun < sentence.from || !nouns?.has(items[noun]?.word ?? '')) return null;
  const phrase = ownerBefore(items, noun, sentence.from, words);
  if (!isOf && (phrase === null || preceding(items, at)?.word !== ',')) return null;
  return byWords('said', items, phrase, { from: noun, to: noun + 1 });
}

/** "Korr's", "her": whose a noun is. */
function ownerBefore(items: readonly Item[], noun: number, from: number, words: SpeechWords): Range | null {
  const owner = preceding(items, noun);
  if (owner?.kind === 'possessive') return phraseBefore(items, noun - 1, from, words);
  return is(owner, Is.owner) ? { from: noun - 1, to: noun } : null;
}

/**
 * "“…!” beamed Ana Korr", "“…,” an angry Korr retaliated", "“…,” the mayor, a lawyer of 40, went on", "“…,” Korr was quoted as
 * saying": a quotation that waits for more has its speaker right behind it, whatever the verb.
 */
export function byAnyVerb({ reading: { items }, sentence, at, words }: Place): Attribution | null {
  const { stop = '' } = items[at] ?? {};
  if (words === null || at + 2 >= sentence.to || !/^[,?!]$/u.test(stop)) return null;
  const isVerb = (index: number) => items[index]?.capital === false && is(items[index], Is.past);
  const first = isVerb(at + 1);
  const subject = subjectAfter(items, first ? at + 2 : at + 1, sentence.to, words);
  if (subject === null) return null;
  const verb = first ? at + 1 : subject.to;
  const told = first || isVerb(verb);
  const opens = at - sentence.from <= 1;
  const waits = opens && stop === ',';
  const goesOn = told || (waits && (is(items[verb], FINITE) || items[verb]?.word === ','));
  if (!goesOn || !isNamed(items, subject, first || opens)) return null;
  const hold = opensSentence(items, sentence, at) ? 'said' : 'within';
  return byWords(hold, items, subject, told ? { from: verb, to: verb + 1 } : null);
}

/**
 * The noun phrase there, before what may belong to it and is its verb: "the letter states", "the islanders state", "the mayor
 * joked about the wall"; or "another".
 */
function subjectAfter(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  if (is(items[from], Is.standalone) && items[from + 1]?.kind === 'mark') return { from, to: from + 1 };
  const phrase = phraseAfter(items, from, to, words);
  if (phrase === null) return null;
  const isVerb = (at: number) => {
    const { capital = true, word = '', verb } = items[at] ?? {};
    const isOfMany = verb?.form === 'base' && isPlural(items[at - 1]?.word ?? '');
    const isPast = is(items[at], Is.past) && is(items[at + 1], Is.attaching);
    return !capital && (isPast || isOfMany || words.mostlyNouns.has(word));
  };
  for (let at = from + 1; at < phrase.to; at += 1) if (isVerb(at)) return { from, to: at };
  return phrase;
}

/** What a subject may stand before. */
const FINITE = Is.verb | Is.otherVerb | Is.passive | Is.modal;

/** A name, or "she"; where only a speaker can stand, also "the crowd", "another". */
function isNamed(items: readonly Item[], { from, to }: Range, isSpeaker: boolean): boolean {
  const last = items[to - 1];
  if (last?.capital === true || (to - from === 1 && is(last, Is.person) && !is(last, Is.speaker))) return true;
  return isSpeaker && is(items[from], Is.determiner | Is.standalone) && !is(last, Is.time);
}

/** "“….” Korr said.": a sentence of its own that says nothing else. */
export function byNextSentence({ reading: { items, sentences }, sentence, order, at }: Place): Attribution | null {
  const next = sentences[order + 1];
  if (at !== sentence.to - 1 || next === undefined) return null;
  const [telling] = next.tellings;
  if (telling === undefined || telling.from > next.from + 1 || telling.subject === null) return null;
  const rest = items.slice(Math.max(telling.to, telling.verb.to), Math.min(next.to, telling.to + 12));
  const bare =
    next.to - telling.to <= 8 && !rest.some(({ kind, word }) => kind === 'quoted' || word === 'that' || word === ':');
  const asked = /^[?!]$/u.test(items[at]?.stop ?? '') && telling.speaks && telling.to < next.to;
  const says = bare && items[telling.to]?.kind === 'mark';
  return says || (asked && !is(items[telling.to], Is.complementizer)) ? byTelling(items, telling, 'said') : null;
}
