import anyAscii from 'any-ascii';
import { type Kind, Known, type NameWords } from '../../language/name-words.ts';
import type { Passage, Token } from '../text.ts';

/** What is known of a word by how it is written. */
interface Lexeme {
  /** In lower case, without accents. */
  plain: string;
  /** Whether it is written as a name is: "Kyiv", "eThekwini". */
  capital: boolean;
  /** Whether all its letters are capitals, and there are two of them or more. */
  capitals: boolean;
  /** What the lists know of it: flags of `Known`; asked only of capitalised words. */
  known: number;
  /** Whether it is an office or calling. */
  office: boolean;
  /** The kind of the names that end in it. */
  ends: Kind | undefined;
}

/** A token as the finders of names see it. */
export interface Word extends Lexeme {
  token: Token;
  /** Whether it would have a capital whatever it is: it begins a sentence, or everything near it has one. */
  opening: boolean;
}

/** A passage with what its words are. */
export interface Line {
  passage: Passage;
  words: Word[];
}

/** What is to be known of the words of a text, once for each way of writing one. */
export type Lexemes = Map<string, Lexeme>;

export const PLACE = Known.COUNTRY | Known.REGION | Known.GREAT_CITY | Known.CITY;
export const GIVEN = Known.FEMALE | Known.MALE | Known.GIVEN;

const CAPITAL = /^\p{Ll}?\p{Lu}/u;
const ALL_CAPITALS = /^(?:\p{Lu}[\p{Lu}\p{N}'&]+|(?:\p{Lu}\.){2,})$/u;
const OPENERS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '«', '„', '‟', '»', ':', '•', '*', '–', '—', '―']);

/** The words of a passage; `lexemes` takes up what was not yet known of them. */
export function lineOf(passage: Passage, lexemes: Lexemes, names: NameWords): Line {
  const words: Word[] = [];
  const { sentences, tokens } = passage;
  const shouted = isShouted(tokens);
  let opening = true;
  let sentence = 0;
  tokens.forEach((token, index) => {
    while ((sentences[sentence]?.first ?? index) < index) sentence += 1;
    if (sentences[sentence]?.first === index) opening = true;
    const { plain, capital, capitals, known, office, ends } = lexemeOf(token, lexemes, names);
    words.push({ token, plain, capital, capitals, known, office, ends, opening: capital && (opening || shouted) });
    opening = token.kind === 'mark' && OPENERS.has(token.words);
  });
  return { passage, words };
}

function lexemeOf({ kind, words }: Token, lexemes: Lexemes, { known, offices, lastWords }: NameWords): Lexeme {
  const old = lexemes.get(words);
  if (old !== undefined) return old;
  const letters = kind === 'word';
  const plain = letters ? plainly(words) : words;
  const capital = letters && CAPITAL.test(words);
  const lexeme = {
    plain,
    capital,
    capitals: capital && ALL_CAPITALS.test(words),
    known: capital ? known(plain) : 0,
    // "PM" is an office, "3 pm" is none.
    office: letters && offices.has(plain) && (plain.length > 3 || capital),
    ends: letters ? lastWords.get(plain) : undefined,
  };
  lexemes.set(words, lexeme);
  return lexeme;
}

/** A word in lower case, without accents. */
function plainly(word: string): string {
  return (/^\p{ASCII}*$/u.test(word) ? word : anyAscii(word)).toLowerCase();
}

/** Whether a line is written in capitals, or with a capital for every word as headlines are: its capitals say nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  const pattern = tokens.at(-1)?.words === '.' ? ALL_CAPITALS : CAPITAL;
  let long = 0;
  let capitals = 0;
  for (const { kind, words } of tokens) {
    if (kind !== 'word' || words.length < 4) continue;
    long += 1;
    if (pattern.test(words)) capitals += 1;
  }
  return long >= 4 && capitals >= 0.75 * long;
}

/** How many characters stand between a word and the one before it; many at the beginning. */
export function gapBefore(words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  return word === undefined || before === undefined ? 99 : word.token.start - before.token.end;
}

/** Whether a hyphen stands there, right behind a word. */
export function isHyphen(words: readonly Word[], at: number): boolean {
  const plain = words[at]?.plain;
  return (plain === '-' || plain === '‑') && gapBefore(words, at) === 0;
}

/** A word of the dictionary that no list of peoples and lands has. */
export function isOrdinary(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.known & Known.WORD) !== 0 && (word.known & (Known.COUNTRY | Known.NATIONALITY)) === 0
  );
}

/**
 * The lower-case half of a given name: the "won" of "Park Jie-won", not the "led" of "US-led".
 * @param hyphen where its hyphen stands
 */
export function isSyllable(words: readonly Word[], hyphen: number): boolean {
  const before = words[hyphen - 1];
  const after = words[hyphen + 1];
  if (before === undefined || after === undefined || !isHyphen(words, hyphen) || !before.capital || before.capitals)
    return false;
  if (after.token.kind !== 'word' || after.plain.length > 6 || before.plain.length > 6) return false;
  return words[hyphen - 2]?.capital === true && gapBefore(words, hyphen - 1) === 1;
}

/** Words as one phrase in lower case: "guinea-bissau", "new york". */
export function phraseOf(words: readonly Word[], first: number, last: number): string {
  let phrase = words[first]?.plain ?? '';
  for (let at = first + 1; at < last; at += 1)
    phrase += (gapBefore(words, at) > 0 ? ' ' : '') + (words[at]?.plain ?? '');
  return phrase;
}
