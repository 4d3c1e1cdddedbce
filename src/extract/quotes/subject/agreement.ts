import { Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { type Item, is, type Range } from '../items.ts';

/** Whether a verb of this form agrees with the subject: "officials say", "he says". */
export function agrees(
  items: readonly Item[],
  { from, to }: Range,
  form: SpeechVerb['form'],
  words: SpeechWords,
): boolean {
  if (form !== 'base' && form !== 'third') return true;
  const last = items[to - 1];
  if (to - from === 1 && is(last, Is.pronoun)) return words.singulars.has(last?.word ?? '') === (form === 'third');
  // A third person is doubted only where nothing but plurals could be its subject; a name may end in -s.
  if (form === 'third') return !(is(last, Is.plural) && to - from === 1);
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    // "Six in 10 say".
    if (item?.kind === 'number') return true;
    if (item?.kind !== 'word') continue;
    if (is(item, Is.plural | Is.joiner) || isPlural(item.word)) return true;
  }
  return false;
}

/** Whether a word has the form of a plural. */
export function isPlural(word: string): boolean {
  return word.length > 1 && word.endsWith('s') && !word.endsWith('ss');
}
