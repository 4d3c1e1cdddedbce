import { Frame, hasFrame, Is, type SpeechWords } from '../../language/speech.ts';
import { type Item, is, type Range } from './items.ts';
import { phraseAfter } from './phrase/after.ts';
import { isPlural } from './subject/agreement.ts';

/** Between a verb and the "that" of what is said stand no more items. */
const MOST_OCCASION = 14;
/** What opens the time, place or hearer of what is said. */
const OCCASION = Is.preposition | Is.time | Is.objectPronoun;

/**
 * Where no more follows a verb than to whom, when and where it was said ("told the crew", "said on Thursday", "said in a note to
 * the port"), the mark behind that; null where more follows.
 */
export function occasionEnd(items: readonly Item[], verb: Range, to: number, words: SpeechWords): number | null {
  const hearer = hearerAt(items, verb.to, to, verb, words);
  const from = hearer?.to ?? verb.to;
  if (from >= to || items[from]?.kind === 'mark') return from;
  return isOccasion(items, verb, from, words) ? endOfOccasion(items, from, to, words) : null;
}

/** Whether an item opens the time or place of what is said. */
function isOccasion(items: readonly Item[], { from: verb }: Range, from: number, words: SpeechWords): boolean {
  const { frames, prepositions } = items[verb]?.verb ?? {};
  // "said here on Friday".
  const at = is(items[from], Is.manner) || words.locatives.has(items[from]?.word ?? '') ? from + 1 : from;
  const opener = items[at];
  if (!is(opener, Is.preposition | Is.time | Is.subordinator) || !(hasFrame(frames, Frame.saying) || from > verb + 1))
    return false;
  // "hinted at a deal", "wrote to the port".
  const isDay = words.timePrepositions.has(opener?.word ?? '') && is(items[at + 1], Is.time);
  return opener?.word !== words.infinitive && (prepositions?.has(opener?.word ?? '') !== true || isDay);
}

/** The mark that ends a time or place, or the end of the sentence; null where a clause stands there. */
function endOfOccasion(items: readonly Item[], from: number, to: number, words: SpeechWords): number | null {
  for (let at = from; at < Math.min(to, from + MOST_OCCASION); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quoted') return null;
    if (item.kind === 'mark' && !/^[-.&]$/u.test(item.word)) return item.word === ',' ? at : null;
    if (is(item, CLAUSE) && !item.capital && item.word !== words.infinitive) return null;
    if (item.verb?.noun === false) return null;
  }
  return to - from < MOST_OCCASION ? to : null;
}

/** What only a clause has. */
const CLAUSE =
  Is.otherVerb | Is.modal | Is.perfect | Is.passive | Is.past | Is.pronoun | Is.relative | Is.complementizer;

/** Whom a verb of telling tells, where it names them right behind itself: "told [the paper]". */
export function hearerAt(
  items: readonly Item[],
  from: number,
  to: number,
  verb: Range,
  words: SpeechWords,
): Range | null {
  const tells = hasFrame(items[verb.from]?.verb?.frames, Frame.telling);
  if (!tells || is(items[from], Is.time)) return null;
  // "told reporters Hale had left": several, and who did what.
  if (isSeveral(items[from]) && opensName(items[from + 1])) return { from, to: from + 1 };
  const phrase = phraseAfter(items, from, to, words);
  return phrase ?? (is(items[from], Is.objectPronoun | Is.owner) ? { from, to: from + 1 } : null);
}

function isSeveral(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.classes === 0 && !item.capital && isPlural(item.word);
}

function opensName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && !is(item, Is.time);
}

/** "said [in a letter to the port] that …", "told [the crew] that …": what is said begins with "that". */
export function behindOccasion(
  items: readonly Item[],
  from: number,
  to: number,
  hearer: Range | null,
  words: SpeechWords,
): number {
  for (let at = from; at < Math.min(to, from + MOST_OCCASION); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quoted' || is(item, Is.otherVerb)) break;
    // "warned of floods and said that": what another verb says.
    if (item.verb?.noun === false) break;
    // "wrote in a report that has come": of the report.
    const isRelative = is(items[at + 1], Is.otherVerb | Is.perfect | Is.passive);
    if (at > from && item.word === 'that' && !isRelative && (hearer !== null || is(items[from], OCCASION))) return at;
  }
  // "told [the paper] he was leaving": where another subject follows, who was told is no part of it.
  if (hearer !== null) {
    const next = items[hearer.to];
    const isPlain = hearer.to - hearer.from === 1 && items[hearer.from]?.capital === false;
    return is(next, Is.pronoun | Is.determiner) || (isPlain && opensName(next)) ? hearer.to : from;
  }
  const day = behindTime(items, from, to, words);
  return day < to && is(items[day], Is.pronoun | Is.determiner | Is.complementizer) ? day : from;
}

/** "said [on Monday] the wall", "told [last night] how it fell". */
function behindTime(items: readonly Item[], from: number, to: number, words: SpeechWords): number {
  let at = words.timePrepositions.has(items[from]?.word ?? '') ? from + 1 : from;
  if (!is(items[at], Is.time)) return from;
  while (at < to && is(items[at], Is.time)) at += 1;
  return at;
}
