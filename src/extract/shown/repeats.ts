import { wordsIn } from '../../model/body.ts';

/** So many words in a row that are in a text too were taken from it. */
const RUN = 8;

/** A note of fewer words says nothing that only the text could have said. */
const FEWEST = 3;

/** Tells of words whether a text has a run of them; of fewer than a run, whether it has them all in a row. */
export function openRepeats(text: string): (words: string) => boolean {
  const all = inARow(plainWordsIn(text));
  return (words) => {
    const own = plainWordsIn(words);
    const length = Math.min(own.length, RUN);
    if (length < FEWEST) return false;
    return own.some((_, at) => at + length <= own.length && all.includes(inARow(own.slice(at, at + length))));
  };
}

function plainWordsIn(text: string): string[] {
  return wordsIn(text.toLowerCase());
}

/** Blanks stand around each word, so that no word is found in a longer one. */
function inARow(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
