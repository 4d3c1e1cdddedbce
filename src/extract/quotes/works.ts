import { Frame, hasFrame, Is, type SpeechWords } from '../../language/speech.ts';
import { preceding } from '../preceding.ts';
import { isAbove, type Prepared } from '../text.ts';
import { type Item, is } from './items.ts';
import type { Quoted } from './quoted.ts';
import type { Reading } from './reading.ts';

/**
 * Of what is quoted, the titles of works, which nobody says: all their words are written as a headline's, and what stands
 * beside them is the word for a work, or a word that runs on into them without a mark ("wrote “How to Leave a Town”"). In
 * headings, where all words are written so, none is told apart.
 */
export function worksIn({ text, language }: Prepared, readings: readonly Reading[]): Set<Quoted> {
  const works = new Set<Quoted>();
  const { speech: words } = language;
  if (words === null) return works;
  for (const reading of readings) {
    const { quoting, items } = reading;
    if (!quoting || isAbove(reading)) continue;
    for (let at = 0; at < items.length; at += 1) {
      const { quoted } = items[at] ?? {};
      // Most of what is quoted stands where no title can, which is seen sooner than how it is written.
      if (quoted == null || !(isRunInto(items, at, words) || isCalledWork(items, at, words))) continue;
      if (isTitle(text, quoted, isBehindWork(items, at, words) ? 1 : 2, language.inHeadlineStyle)) works.add(quoted);
    }
  }
  return works;
}

/** No title is longer, in characters. */
const LONGEST_TITLE = 80;

/** So many words with capitals or more, and none in small letters but articles, prepositions and the like. */
function isTitle(
  text: string,
  { start, end }: Quoted,
  least: number,
  inHeadlineStyle: (words: string) => string,
): boolean {
  if (end - start > LONGEST_TITLE) return false;
  const title = text.slice(start, end);
  const capitals = title.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu)?.length ?? 0;
  return capitals >= least && /\p{Ll}/u.test(title) && !title.includes('!') && inHeadlineStyle(title) === title;
}

/** "her album, “Old Tides,”", "“Old Tides,” her album about Vell,": the word for a work stands beside it. */
function isCalledWork(items: readonly Item[], at: number, words: SpeechWords): boolean {
  if (isBehindWork(items, at, words)) return true;
  const from = items[at + 1]?.word === ',' ? at + 2 : at + 1;
  for (let next = from; next < from + MOST_BEFORE_WORK; next += 1) {
    const item = items[next];
    // "“We Hold,” the report said".
    if (item?.kind === 'mark' || item?.kind === 'quoted' || is(item, Is.verb)) return false;
    if (words.works.has(item?.word ?? '')) return endsPhrase(items[next + 1]);
  }
  return false;
}

/** "her song “Tides”": one word is a title there. */
function isBehindWork(items: readonly Item[], at: number, words: SpeechWords): boolean {
  const before = preceding(items, at)?.word === ',' ? 2 : 1;
  return words.works.has(preceding(items, at, before)?.word ?? '');
}

/** "the band’s first album": no more words stand before the word for a work. */
const MOST_BEFORE_WORK = 8;

function endsPhrase(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark' || is(item, Is.preposition | Is.relative);
}

/** "wrote “Old Tides”", "in “Old Tides”, the writer": no mark parts it from a word before it, and it has none for its own. */
function isRunInto(items: readonly Item[], at: number, words: SpeechWords): boolean {
  const before = preceding(items, at);
  // "chants of “Keep the Pier”", "a sign reading “Keep the Pier”".
  if (words.utterances.has(preceding(items, at, 2)?.word ?? '') || words.utterances.has(before?.word ?? ''))
    return false;
  if (hasFrame(before?.verb?.frames, Frame.reading)) return isPerformed(items, at - 1, words);
  const opens = is(before, Is.preposition);
  if (before?.kind !== 'word' || (before.capital && !opens)) return false;
  const { stop } = items[at] ?? { stop: '' };
  return stop === '' || opens;
}

/** "sang “Old Tides,”", "Hale read “Old Tides,”": what is sung, or what somebody reads; but a sign that reads says it. */
function isPerformed(items: readonly Item[], verb: number, words: SpeechWords): boolean {
  if (words.singing.has(items[verb]?.word ?? '')) return true;
  const reader = preceding(items, verb);
  return is(reader, Is.person) || (reader?.kind === 'word' && reader.capital && !is(reader, Is.determiner));
}
