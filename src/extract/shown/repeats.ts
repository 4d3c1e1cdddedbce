import { wordsIn } from '../../model/body.ts';
import { percentDecoded } from '../../model/reference.ts';
import { slugOf } from '../../model/slug.ts';

/** So many words in a row that are in a text too were taken from it. */
const RUN = 8;

/** A sentence with fewer words is nobody's own. */
const SHORTEST_SENTENCE = 4;

/** A heading or an item of a list, which ends otherwise, may be a name or a label and nothing more. */
const SENTENCE_END = /[.!?…。！？｡؟۔।։][\p{Pf}\p{Pe}"']*$/u;

/** A note of fewer words says nothing that only the text could have said. */
const FEWEST = 3;

/** Fewer letters in a row are in others by chance, where nothing stands between words. */
const FEWEST_LETTERS = 10;

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
  const whole = sentences.filter(
    (sentence) => SENTENCE_END.test(sentence) && plainWordsIn(sentence).length >= SHORTEST_SENTENCE,
  );
  const own = whole.map((sentence) => inARow(plainWordsIn(sentence))).filter((sentence) => !open.includes(sentence));
  const isHidden = (row: string) => all.includes(row) && !open.includes(row);
  const hasRun = (words: readonly string[], length: number) =>
    words.some((_, at) => at + length <= words.length && isHidden(inARow(words.slice(at, at + length))));
  const isTaken = (words: readonly string[]) =>
    hasRun(words, RUN) || own.some((sentence) => inARow(words).includes(sentence));
  const isSpelled = openSpelled([...spelledRuns(withheld), ...whole.map(lettersOf)], lettersOf(shown));
  const taken = (words: string) => isTaken(plainWordsIn(words)) || isSpelled(words);
  return {
    taken,
    takenOrAll: (words) => {
      const plain = plainWordsIn(words);
      return taken(words) || (plain.length >= FEWEST && plain.length < RUN && hasRun(plain, plain.length));
    },
  };
}

/** All runs of words of a text, as addresses spell them. */
function spelledRuns(text: string): string[] {
  const spelled = wordsIn(text.replaceAll('-', ' ')).map(lettersOf);
  return spelled.slice(RUN - 1).map((_, at) => spelled.slice(at, at + RUN).join(''));
}

/** Tells whether words hold one of these as addresses spell them: in Latin letters, percent-encoded, with nothing between words. */
function openSpelled(phrases: readonly string[], open: string): (words: string) => boolean {
  const hidden = phrases.filter((one) => one.length >= FEWEST_LETTERS && !open.includes(one));
  return (words) => {
    const plain = words.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escaped) => percentDecoded(escaped) ?? escaped);
    const letters = lettersOf(plain);
    return hidden.some((one) => letters.includes(one));
  };
}

/** Words as an address has them, without what stands between them. */
function lettersOf(words: string): string {
  return slugOf(words).replaceAll(/[_-]/g, '');
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
