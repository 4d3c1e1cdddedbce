import { Is, type SpeechWords } from '../../../language/speech.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { commaAfter, MOST_COMMAS } from './commas.ts';

/** The subject with which a sentence begins, behind its conjunction and its opening phrase: "In May, the mayor". */
export function openingSubject(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  let at = from;
  for (let count = 0; count < MOST_COMMAS && at < to; count += 1) {
    while (at < to && isOpener(items, at)) at += 1;
    const first = items[at];
    if (first === undefined || at >= to || first.kind === 'quoted') return null;
    if (!opensAdverbial(first)) {
      const subject = phraseAfter(items, at, to, words);
      // "A few days later, the mayor".
      if (subject === null || !is(items[subject.to - 1], Is.time)) return subject;
    }
    const comma = commaAfter(items, at, to);
    if (comma === -1) return null;
    // "In Vell, Ohio, the mayor".
    const region =
      items[comma - 1]?.capital === true && items[comma + 1]?.capital === true && items[comma + 2]?.word === ',';
    at = region ? comma + 3 : comma + 1;
  }
  return null;
}

function isOpener(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'mark') return true;
  if (is(item, Is.time)) return !is(item, Is.determiner) || is(items[at + 1], Is.time);
  return is(item, Is.linker | Is.manner) && !is(item, Is.subordinator);
}

/** Whether a clause may begin behind an item. */
export function mayOpenClause(before: Item | undefined): boolean {
  if (before === undefined || before.final || before.kind === 'quoted') return true;
  return before.kind === 'mark' ? /^[,:;—–]$/u.test(before.word) : is(before, Is.complementizer | Is.subordinator);
}

export function opensAdverbial(item: Item): boolean {
  if (is(item, Is.preposition | Is.subordinator) || isParticiple(item)) return true;
  const verb = item.verb;
  // "Asked which it was, he laughed".
  return verb?.form === 'past' && !verb.noun;
}

export function isParticiple(item: Item | undefined): boolean {
  if (item === undefined || !item.word.endsWith('ing')) return false;
  return item.word.length > 5 || item.verb?.form === 'present-participle';
}
