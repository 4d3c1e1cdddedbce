import { wordsIn } from '../../model/body.ts';

/** So many words in a row that are in a text too were taken from it. */
const RUN = 8;

/** A sentence with fewer words is nobody's own. */
const SHORTEST_SENTENCE = 4;

/** A heading or an item of a list, which ends otherwise, may be a name or a label and nothing more. */
const SENTENCE_END = /[.!?…。！？｡؟۔।։][\p{Pf}\p{Pe}"']*$/u;

/** A note of fewer words says nothing that only the text could have said. */
const FEWEST = 3;

/** Tells whether words that were written elsewhere have what a text withholds. */
export interface Repeats {
  /** A run of its words, or a whole sentence. */
  taken: (words: string) => boolean;
  /** That, or nothing but words in a row of it. */
  takenOrAll: (words: string) => boolean;
}

/** What is withheld of a text, its sentences, and what is shown: that anybody may repeat. */
export interface Parted {
  withheld: string;
  sentences: readonly string[];
  shown: string;
}

export function openRepeats({ withheld, sentences, shown }: Parted): Repeats {
  const all = inARow(plainWordsIn(withheld));
  const open = inARow(plainWordsIn(shown));
  const own = sentences
    .filter((sentence) => SENTENCE_END.test(sentence))
    .map(plainWordsIn)
    .filter(({ length }) => length >= SHORTEST_SENTENCE)
    .map(inARow)
    .filter((sentence) => !open.includes(sentence));
  const isHidden = (row: string) => all.includes(row) && !open.includes(row);
  const hasRun = (words: readonly string[], length: number) =>
    words.some((_, at) => at + length <= words.length && isHidden(inARow(words.slice(at, at + length))));
  const isTaken = (words: readonly string[]) =>
    hasRun(words, RUN) || own.some((sentence) => inARow(words).includes(sentence));
  return {
    taken: (words) => isTaken(plainWordsIn(words)),
    takenOrAll: (words) => {
      const plain = plainWordsIn(words);
      return isTaken(plain) || (plain.length >= FEWEST && plain.length < RUN && hasRun(plain, plain.length));
    },
  };
}

/** Also of an address, which has hyphens between its words and neither accents nor apostrophes. */
function plainWordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .replaceAll('-', ' ');
  return wordsIn(plain.toLowerCase());
}

/** Blanks stand around each word, so that no word is found in a longer one. */
function inARow(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
