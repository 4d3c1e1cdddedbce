import { wordsIn } from '../../model/body.ts';

/** So many words in a row that are in a text too were taken from it. */
const RUN = 8;

/** A note of fewer words says nothing that only the text could have said. */
const FEWEST = 3;

/** Tells whether a text has words in a row that were written elsewhere. */
export interface Repeats {
  /** A run of them. */
  run: (words: string) => boolean;
  /** A run of them, or of fewer than a run all. */
  runOrAll: (words: string) => boolean;
}

export function openRepeats(text: string): Repeats {
  const all = inARow(plainWordsIn(text));
  const has = (own: readonly string[], length: number) =>
    own.some((_, at) => at + length <= own.length && all.includes(inARow(own.slice(at, at + length))));
  return {
    run: (words) => has(plainWordsIn(words), RUN),
    runOrAll: (words) => {
      const own = plainWordsIn(words);
      return own.length >= FEWEST && has(own, Math.min(own.length, RUN));
    },
  };
}

function plainWordsIn(text: string): string[] {
  return wordsIn(text.toLowerCase());
}

/** Blanks stand around each word, so that no word is found in a longer one. */
function inARow(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
