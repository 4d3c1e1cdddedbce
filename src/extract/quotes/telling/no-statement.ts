import { Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { CLAUSE } from './complement.ts';

/**
 * "citing a clerk", "asked the court to stop", "wrote the introduction", "called the police", "attacked a bus", "claimed a trophy":
 * whence one has it and what one wants done, what one makes or takes, whom one wants to come and whom one hurts, not what anybody says.
 */
export function isNoStatement(
  items: readonly Item[],
  at: number,
  to: number,
  verb: SpeechVerb,
  words: SpeechWords,
): boolean {
  const word = items[at]?.word ?? '';
  if (words.sourcing.has(word)) return true;
  if (words.asking.has(word) && isRequest(items, at + 1, to, words)) return true;
  if (words.composing.has(word)) return isThing(items, at + 1, to, verb, words);
  if (words.calling.has(word)) return isCallTo(items, at, to, words);
  if (words.winning.has(word) && isPrize(items, at + 1, to, words)) return true;
  return words.hurting.has(word) && isNewThing(items[at + 1]);
}

/** "asked the court to stop", "asked her to stop". */
function isRequest(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  if (is(items[from], Is.objectPronoun)) return items[from + 1]?.word === words.infinitive;
  const asked = phraseAfter(items, from, to, words);
  if (asked === null) return false;
  const link = items.slice(asked.from, asked.to + 1).findIndex(({ word }) => word === words.infinitive);
  const next = items[asked.from + link + 1];
  return link > 0 && next?.kind === 'word' && !next.capital && !is(next, Is.determiner);
}

/** "called the police on Sunday", not "called the plan a trick" nor "what he called the plan": whom one wants to come has no name. */
function isCallTo(items: readonly Item[], at: number, to: number, words: SpeechWords): boolean {
  const object = phraseAfter(items, at + 1, to, words) ?? { from: at + 1, to: at + 2 };
  if (!isPlainObject(items.slice(object.from, object.to))) return false;
  const rest = items.slice(object.to, Math.min(to, object.to + CLAUSE));
  return endsCall(rest[0]) && !rest.some(({ kind }) => kind === 'quoted') && !isNamed(items, at);
}

/** "called the police on Sunday", "called them and left"; "called the mayor, who lost, a liar" goes on. */
function endsCall(next: Item | undefined): boolean {
  if (next === undefined || next.kind === 'mark') return next === undefined || next.final;
  return next.word !== 'of' && is(next, Is.preposition | Is.time | Is.joiner);
}

/** "her", "police", "the police", "the Harbour Board"; "the sale illegal" may be an object and its name. */
function isPlainObject([first, ...others]: readonly Item[]): boolean {
  if (first?.kind !== 'word' || is(first, Is.time)) return false;
  const opens = is(first, Is.article | Is.objectPronoun | Is.owner);
  if (!opens && (first.classes & ~Is.plural) !== 0) return false;
  return others.every(({ kind, capital }) => kind === 'word' && (capital || (opens && others.length === 1)));
}

/** "what the crew called", "which he called": what is named stands before. */
function isNamed(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - CLAUSE) && items[before]?.kind !== 'mark'; before -= 1)
    if (is(items[before], Is.relative | Is.complementizer)) return true;
  return false;
}

/** "claimed three lives", "claimed the trophy": what is taken, and no words. */
function isPrize(items: readonly Item[], from: number, to: number, { prizes }: SpeechWords): boolean {
  if (is(items[from], Is.preposition)) return false;
  for (let at = from; at < Math.min(to, from + MOST_PRIZE); at += 1) {
    if (items[at]?.kind === 'mark' || is(items[at], Is.complementizer | Is.passive)) return false;
    if (prizes.has(items[at]?.word ?? '')) return true;
  }
  return false;
}

/** "her second world title": what is taken has no more items. */
const MOST_PRIZE = 6;

/** "a bus", "two buses": what is told of for the first time is hurt, and not judged. */
function isNewThing(item: Item | undefined): boolean {
  return is(item, Is.indefinite) || item?.kind === 'number' || (is(item, Is.determiner) && is(item, Is.plural));
}

/** Before the word for a time that is no thing stand no more items: "the very next day". */
const MOST_BEFORE_TIME = 3;

/** "the introduction.", "a script which counts": up to the next mark no clause that is said, but a thing alone. */
function isThing(
  items: readonly Item[],
  from: number,
  to: number,
  { prepositions }: SpeechVerb,
  words: SpeechWords,
): boolean {
  if (!opensThing(items[from])) return false;
  for (let at = from; at < Math.min(to, from + CLAUSE); at += 1) {
    const item = items[at];
    // "asked her, in the end, whether".
    if (item === undefined || (item.kind === 'mark' && !/^[-'.$&]$/u.test(item.word)))
      return !is(preceding(items, at), Is.objectPronoun | Is.owner);
    // "“…,” she wrote the next day".
    if (is(item, Is.time) && at - from <= MOST_BEFORE_TIME) return false;
    if (item.kind === 'quoted' || prepositions.has(item.word)) return false;
    // "a script which counts", but "wrote Korr that it counts", "asked Korr whether it counts".
    if (at > from && is(item, Is.relative | Is.complementizer))
      return is(item, Is.relative) && preceding(items, at)?.capital === false && !is(items[from], Is.objectPronoun);
    if (at > from && hasTense(items, at, words)) return false;
  }
  return true;
}

/** A thing begins with its article, its number or a plain noun. */
function opensThing(item: Item | undefined): boolean {
  if (item?.kind === 'number') return true;
  if (item?.kind !== 'word' || is(item, Is.complementizer | Is.pronoun | Is.time)) return false;
  return is(item, Is.determiner | Is.objectPronoun) || item.capital || item.classes === 0;
}

/** What may be the verb of a clause: "the wall is", "the wall fell", not "the printed letter" nor "a tool to mend it". */
function hasTense(items: readonly Item[], at: number, { infinitive }: SpeechWords): boolean {
  const [item, before] = [items[at], preceding(items, at)];
  if (item === undefined || item.word === infinitive || before?.word === infinitive) return false;
  if (is(item, Is.past)) return !is(before, Is.determiner | Is.joiner | Is.preposition | Is.manner);
  return is(item, Is.otherVerb | Is.modal | Is.perfect | Is.passive) || item.verb?.noun === false;
}
