import { Is, type SpeechWords } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { occasionEnd } from '../occasion.ts';
import type { Telling } from '../telling/telling.ts';
import { behindIt } from './next-tellings.ts';
import { wordsBetween } from './words-between.ts';

export function clauseBefore(
  items: readonly Item[],
  sentence: Range,
  { from, to: end, verb, inverted }: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  const behind = Math.max(end, verb.to);
  const last = (inverted ? null : occasionEnd(items, verb, sentence.to, words)) ?? behind;
  // "The port is sold, said Korr, a clerk", "…, director of the port", "said the board, VHB.": no more than words about the
  // speaker.
  const next = items[last + 1];
  const apposed =
    inverted &&
    (is(next, Is.article | Is.relative) ||
      (next?.classes === 0 && !next.capital && is(items[last + 2], Is.attaching)) ||
      isNameToEnd(items, last + 1, sentence.to));
  // "The port is sold, Korr said, citing a letter": what he does besides is nothing that he says.
  // "The port is sold, its owner said, the Gazette reported": what another tells of both is none of the first's words.
  const goesOn = behindIt(tellings, last).some(
    ({ verb, subject }) =>
      (verb.from === last + 1 && subject?.from === from) ||
      (subject?.from === last + 1 && occasionEnd(items, verb, sentence.to, words) !== null),
  );
  const inMiddle = items[last]?.word === ',' && last + 2 < sentence.to && !goesOn && !apposed;
  return wordsBetween(items, sentence.from, inMiddle ? sentence.to : clauseEnd(items, from));
}

/** Where the words before a telling end: at once, or before the "as" of "…, as Korr said". */
export function clauseEnd(items: readonly Item[], from: number): number {
  const last = preceding(items, from);
  return is(last, Is.opener) && is(last, Is.linker) ? from - 1 : from;
}

/** Whether nothing follows but a name. */
function isNameToEnd(items: readonly Item[], from: number, to: number): boolean {
  let at = from;
  while (at < to && items[at]?.kind === 'word' && items[at]?.capital === true) at += 1;
  return at > from && items[at]?.final === true;
}
