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
const OPENERS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '«', '„', '‟', '»', ':', '•', '*', '–', '—', '―']);

type Lexeme = Pick<Word, 'plain' | 'capital' | 'capitals' | 'known'>;

/** What is to be known of the words of a text, once for each way of writing one. */
export type Lexemes = Map<string, Lexeme>;

/** The words of a passage; `lexemes` takes up what was not yet known of them. */
export function lineOf(passage: Passage, lexemes: Lexemes, names: NameWords): Line {
  const words: Word[] = [];
  const { sentences, tokens } = passage;
  const shouted = isShouted(tokens);
  let opening = true;
  let sentence = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    while ((sentences[sentence]?.first ?? index + 1) < index) sentence += 1;
    if (sentences[sentence]?.first === index) opening = true;
    const { plain, capital, capitals, known } = lexemeOf(token, lexemes, names);
    words.push({ token, plain, capital, capitals, opening: capital && (opening || shouted), known });
    opening = token.kind === 'mark' && OPENERS.has(token.words);
  }
  return { passage, words };
}

function lexemeOf({ kind, words }: Token, lexemes: Lexemes, { known }: NameWords): Lexeme {
  const old = lexemes.get(words);
  if (old !== undefined) return old;
  const plain = kind === 'word' ? plainly(words) : words;
  const capital = kind === 'word' && CAPITAL.test(words);
  const lexeme = { plain, capital, capitals: capital && ALL_CAPITALS.test(words), known: capital ? known(plain) : 0 };
  lexemes.set(words, lexeme);
  return lexeme;
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
