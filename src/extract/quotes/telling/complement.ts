import { Frame, hasFrame, Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is } from '../items.ts';

/** A clause that is said begins within so many items. */
export const CLAUSE = 14;

/** Whether a verb of its frame takes what stands behind it (or before: "…, he said"). */
export function takesWhatFollows(
  items: readonly Item[],
  at: number,
  to: number,
  verb: SpeechVerb,
  words: SpeechWords,
): boolean {
  let next = at + 1;
  while (next < to && is(items[next], Is.manner)) next += 1;
  const item = next < to ? items[next] : undefined;
  const { frames } = verb;
  // "adding or removing stones".
  if (verb.form === 'present-participle' && is(item, Is.joiner)) return false;
  if (hasFrame(frames, Frame.saying) && saysMore(items, next, to, words)) return true;
  if (item === undefined) return false;
  if (hasFrame(frames, Frame.telling) && opensObject(item)) return true;
  // "called off the vote".
  const isUndone = words.undoing.has(item.word);
  if (hasFrame(frames, Frame.judging | Frame.naming) && opensObject(item) && !isUndone) return true;
  if (hasFrame(frames, Frame.wanting) && item.word === words.infinitive) return true;
  // "broke in to help", "commented on Friday" say nothing.
  const goesOn = is(item, Is.particle) && (items[next + 1]?.word === words.infinitive || is(items[next + 1], Is.time));
  if (hasFrame(frames, Frame.speaking) && verb.prepositions.has(item.word) && !goesOn) return true;
  return hasFrame(frames, Frame.finding) && takesClause(items, next, to);
}

/** "adding to his wins", "reported from Vell", "claimed by both": such a preposition makes it another verb. */
function saysMore(items: readonly Item[], at: number, to: number, words: SpeechWords): boolean {
  // "added depth to the team", "added 4% in May".
  const enlarges =
    items[at]?.kind === 'number' || (items[at]?.classes === 0 && items[at + 1]?.word === words.infinitive);
  if (enlarges && words.enlarging.has(preceding(items, at)?.word ?? '')) return false;
  if (at >= to || !words.otherwise.has(items[at]?.word ?? '')) return true;
  // "added to reporters that".
  for (let next = at + 1; next < Math.min(to, at + CLAUSE); next += 1) {
    if (is(items[next], Is.complementizer) || items[next]?.kind === 'quoted')
      return items[at]?.word === words.infinitive;
  }
  return false;
}

function opensObject(item: Item): boolean {
  if (item.kind === 'quoted' || item.kind === 'number') return true;
  if (item.kind !== 'word') return false;
  if (item.capital || is(item, Is.determiner) || is(item, Is.objectPronoun)) return true;
  return !is(item, Is.preposition | Is.linker | Is.adverb);
}

/** A clause with a verb of its own, or one that "that" opens. */
function takesClause(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + CLAUSE); at += 1) {
    const item = items[at];
    if (item === undefined || (item.kind === 'mark' && !/^[-'.$&]$/u.test(item.word))) return false;
    if (is(item, Is.complementizer)) return true;
    if (item.kind === 'quoted') return at === from;
    if (is(item, Is.relative) || (is(item, Is.linker) && !is(item, Is.joiner))) return false;
    if (at > from && is(item, Is.otherVerb)) return true;
  }
  return false;
}

/** Whether what is said may begin with it. */
export function opensClause(item: Item): boolean {
  if (item.kind === 'quoted' || item.capital || is(item, Is.complementizer)) return true;
  return is(item, Is.pronoun | Is.objectPronoun) || (is(item, Is.determiner) && item.word !== 'no');
}

/** A quotation, at once or behind a comma or colon. */
export function introducesNow(items: readonly Item[], at: number): boolean {
  return items[/^[,:]$/u.test(items[at]?.word ?? '') ? at + 1 : at]?.kind === 'quoted';
}

/** "and", "or", "but". */
export function joinsClauses(item: Item | undefined): boolean {
  return is(item, Is.joiner) || item?.word === 'but';
}
