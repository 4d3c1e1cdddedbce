import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { phraseBefore } from '../phrase/before.ts';
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
 * "“…!” beamed Ana Korr", "“…,” an angry Korr retaliated", "“…,” the mayor, a lawyer of 40, went on": a quotation that waits
 * for more has its speaker right behind it, whatever the verb.
 */
export function byAnyVerb({ reading: { items }, sentence, at, words }: Place): Attribution | null {
  if (words === null || at + 2 >= sentence.to || !/^[,?!]$/u.test(items[at]?.stop ?? '')) return null;
  const isVerb = (index: number) => items[index]?.capital === false && is(items[index], Is.past);
  const first = isVerb(at + 1);
  const subject = phraseAfter(items, first ? at + 2 : at + 1, sentence.to, words);
  if (subject === null) return null;
  const verb = first ? at + 1 : subject.to;
  const named = items[subject.to - 1]?.capital === true || (first && is(items[subject.from], Is.determiner));
  const told = first || isVerb(verb);
  const waits =
    at - sentence.from <= 1 && items[at]?.stop === ',' && (is(items[verb], Is.verb) || items[verb]?.word === ',');
  if (!(named && (told || waits))) return null;
  const hold = opensSentence(items, sentence, at) ? 'said' : 'within';
  return byWords(hold, items, subject, told ? { from: verb, to: verb + 1 } : null);
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
