import anyAscii from 'any-ascii';
import { Known, type NameWords } from '../../language/name-words.ts';
import type { Passage, Token } from '../text.ts';

/** A token as the finders of names see it. */
export interface Word {
  token: Token;
  /** In lower case, without accents. */
  plain: string;
  /** Whether it is written as a name is: "Kyiv", "eThekwini". */
  capital: boolean;
  /** Whether all its letters are capitals, and there are two of them or more. */
  capitals: boolean;
  /** Whether it would have a capital whatever it is: it begins a sentence, or everything near it has one. */
  opening: boolean;
  /** What the lists know of it: flags of `Known`; asked only of capitalised words. */
  known: number;
}

/** A passage with what its words are. */
export interface Line {
  passage: Passage;
  words: Word[];
}

const CAPITAL = /^\p{Ll}?\p{Lu}/u;
const ALL_CAPITALS = /^(?:\p{Lu}[\p{Lu}\p{N}'&]+|(?:\p{Lu}\.){2,})$/u;
const OPENERS = /^["“”‘«„‟»:•*–—―-]$/u;

/** The words of a passage, with what the lists know of them. */
export function lineOf(passage: Passage, { known }: NameWords): Line {
  const starts = new Set(passage.sentences.map(({ first }) => first));
  const words: Word[] = [];
  const shouted = isShouted(passage.tokens);
  let opening = true;
  passage.tokens.forEach((token, index) => {
    const letters = token.kind === 'word';
    const capital = letters && CAPITAL.test(token.words);
    opening = opening || starts.has(index);
    const plain = letters ? plainly(token.words) : token.words;
    words.push({
      token,
      plain,
      capital,
      capitals: capital && ALL_CAPITALS.test(token.words),
      opening: capital && (opening || shouted),
      known: capital ? known(plain) : 0,
    });
    opening = token.kind === 'mark' && OPENERS.test(token.words) ? opening || token.words !== '-' : false;
  });
  return { passage, words };
}

/** A word in lower case, without accents. */
export function plainly(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII.
  return (/^[\u0000-\u007f]*$/u.test(word) ? word : anyAscii(word)).toLowerCase();
}

/** Whether a line is written in capitals, or with a capital for every word as headlines are: its capitals say nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { kind, words } of tokens) {
    if (kind !== 'word' || words.length < 4) continue;
    long += 1;
    if (CAPITAL.test(words)) capitals += 1;
  }
  return long >= 4 && capitals >= 0.75 * long;
}

export const PLACE = Known.COUNTRY | Known.REGION | Known.GREAT_CITY | Known.CITY;
export const GIVEN = Known.FEMALE | Known.MALE | Known.GIVEN;
