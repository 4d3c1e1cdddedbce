import { Is, type SpeechWords } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { behindOccasion, hearerAt } from '../occasion.ts';
import { endBefore } from '../telling/another.ts';
import type { Telling } from '../telling/telling.ts';
import { behindIt } from './next-tellings.ts';
import { wordsBetween } from './words-between.ts';

export function clauseBehind(
  items: readonly Item[],
  sentence: Range,
  telling: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  const { to: end, verb, inverted, speaks } = telling;
  let from = Math.max(end, verb.to);
  while (from < sentence.to && items[from]?.kind === 'mark' && /^[,:—–]$/u.test(items[from]?.word ?? '')) from += 1;
  let to = sentence.to;
  // What another says behind it is not his: "…, according to Korr".
  const other = behindIt(tellings, from).find(
    ({ inverted: source, verb: { from: first, to: last } }) => source && last - first > 1,
  );
  if (other !== undefined && !inverted) to = other.from;
  to = Math.min(to, ofAnother(items, from, telling, tellings, words) ?? to, closedBy(items, from, telling) ?? to);
  // "pointed [out] that".
  if (is(items[from], Is.particle) && is(items[from + 1], Is.complementizer)) from += 1;
  const hearer = hearerAt(items, from, to, verb, words);
  if (hearer !== null && isAll(items, hearer, to)) return null;
  const begin = hearer === null ? from : (behindAside(items, hearer.to, tellings) ?? from);
  return wordsBetween(items, speaks ? behindOccasion(items, begin, to, hearer, words) : begin, to);
}

/** "told the crew.": that somebody was told, and nothing of what it was; but "told the crew of the wreck". */
function isAll(items: readonly Item[], hearer: Range, to: number): boolean {
  for (let at = hearer.from; at < hearer.to; at += 1) if (is(items[at], Is.preposition)) return false;
  for (let at = hearer.to; at < to; at += 1) if (items[at]?.kind !== 'mark') return false;
  return true;
}

/** "told her[, the mayor reported,] that": behind what another tells in between; null where nobody does. */
function behindAside(items: readonly Item[], at: number, tellings: readonly Telling[]): number | null {
  const [aside] = items[at]?.word === ',' ? behindIt(tellings, at) : [];
  return aside?.from === at + 1 && items[aside.to]?.word === ',' ? aside.to + 1 : null;
}

/** Where what is said ends because another tells something: "declined to comment[, but Korr said …]", "was “tired” [while Korr said …]". */
export function ofAnother(
  items: readonly Item[],
  from: number,
  { from: own }: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): number | null {
  const isBefore = is(preceding(items, own), Is.subordinator);
  for (const { from: begin, subject, person, speaks } of behindIt(tellings, from)) {
    if (begin <= from || subject?.from !== begin) continue;
    // "When Korr asked why, she said": behind the comma begins the main clause.
    if (isBefore && preceding(items, begin)?.word === ',') return begin - 1;
    const end = person === 'he' ? null : endBefore(items, begin, speaks, words);
    if (end !== null) return end;
  }
  return null;
}

/** "Hale, who called it “a farce”, left", "the plan, which Hale called “a farce”, failed": a judgement in such a clause ends with it. */
function closedBy(
  items: readonly Item[],
  from: number,
  { speaks, subject, from: begin, verb }: Telling,
): number | null {
  const opener = is(preceding(items, begin), Is.relative) ? begin - 1 : (subject?.to ?? begin) + 1;
  if (speaks || opener >= verb.from || !is(items[opener], Is.relative) || preceding(items, opener)?.word !== ',')
    return null;
  for (let at = from; at < from + MOST_JUDGED; at += 1) {
    const item = items[at];
    if (item === undefined || item.word === ',') return at;
    if (item.stop === ',') return at + 1;
  }
  return null;
}

/** No judgement is longer, in items. */
const MOST_JUDGED = 40;
