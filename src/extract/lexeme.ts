import anyAscii from 'any-ascii';
import type { Language } from '../language/index.ts';
import type { Kind, Sex } from '../language/name-words.ts';
import type { SpeechVerb } from '../language/speech.ts';
import type { TimeWord } from '../language/time.ts';
import { facetOf } from './dates/facet.ts';

/** What is known of a word, number or mark by how it is written, wherever it stands. */
export interface Lexeme {
  /**
   * `word`: letters and digits with the apostrophes inside them ("O'Brien", "don't"), initials with their full stops ("U.S.");
   * `number`: digits with their points and commas; `possessive`: the "'s" or bare apostrophe after a word; `mark`: one
   * character that is neither. Hyphens are marks, so that "London-based" holds the word "London".
   */
  kind: 'word' | 'number' | 'possessive' | 'mark';
  /** As written; apostrophes of every form as `'`. */
  words: string;
  lower: string;
  /** In lower case, without accents. */
  plain: string;
  /** Whether it begins with a capital. */
  initial: boolean;
  /** Whether it is written as a name is: "Kyiv", "eThekwini". */
  capital: boolean;
  /** Whether all its letters are capitals, and there are two of them or more. */
  capitals: boolean;
  /** What the lists know of it: flags of `Known`; asked only of capitalised words. */
  known: number;
  /** Whether it is an office or calling. */
  office: boolean;
  /** Whether it stands before a person's name to honour them: "Mr". */
  honorific: boolean;
  /** Whether it may stand inside the name of a person or place without a capital: "von". */
  particle: boolean;
  /** Whether it is never a name by itself, however it is written. */
  never: boolean;
  /** The sex of whom a pronoun means. */
  pronoun: Sex | undefined;
  /** The kind of the names that end in it. */
  ends: Kind | undefined;
  /** The classes of words to which it belongs for who says what: flags of `Is`. */
  classes: number;
  /** What it is as a form of a verb that reports. */
  verb: SpeechVerb | undefined;
  /** Whether the name of an agency may begin with it, and whether that of a newspaper may end in it. */
  opensAgency: boolean;
  endsPaper: boolean;
  /** What it can mean in an expression of time. */
  facet: TimeWord | undefined;
  /** Whether it is a mark behind which a word has a capital for its place. */
  opener: boolean;
}

/** What is known of the words, numbers and marks of a language. */
export interface Lexemes {
  of: (kind: Lexeme['kind'], words: string) => Lexeme;
  /**
   * The same for what stands somewhere in a text and is written plainly.
   * @param hash a number made of its characters alone
   */
  at: (kind: Lexeme['kind'], text: string, start: number, end: number, hash: number) => Lexeme;
}

/** Most of a text is written with words that many texts share; more of them than that are not kept, so that memory stays small. */
const MOST_KEPT = 30_000;
/** What was read last has places by its letters, where it is found without being cut out of the text. */
const PLACES = 1 << 15;

/** The lexemes that earlier texts of a language needed: they are the same in all texts. */
let kept = new WeakMap<Language, Lexemes>();

/** The lexemes of a language. */
export function lexemesOf(language: Language): Lexemes {
  const lexemes = kept.get(language) ?? collect(language);
  kept.set(language, lexemes);
  return lexemes;
}

/** Lets go of them, when no text is to be read any more. */
export function forgetLexemes(): void {
  kept = new WeakMap();
}

function collect(language: Language): Lexemes {
  const byKind = { word: new Map(), number: new Map(), possessive: new Map(), mark: new Map() } satisfies Record<
    Lexeme['kind'],
    Map<string, Lexeme>
  >;
  const of: Lexemes['of'] = (kind, words) => {
    const lexemes: Map<string, Lexeme> = byKind[kind];
    const old = lexemes.get(words);
    if (old !== undefined) return old;
    if (lexemes.size >= MOST_KEPT) lexemes.clear();
    const lexeme = lexemeOf(kind, compact(words), language);
    lexemes.set(lexeme.words, lexeme);
    return lexeme;
  };
  const places: (Lexeme | undefined)[] = new Array(PLACES).fill(undefined);
  return {
    of,
    at: (kind, text, start, end, hash) => {
      const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
      const last = places[place];
      if (last !== undefined && last.kind === kind && isWritten(text, start, end, last.words)) return last;
      const lexeme = of(kind, text.slice(start, end));
      places[place] = lexeme;
      return lexeme;
    },
  };
}

function isWritten(text: string, start: number, end: number, words: string): boolean {
  if (words.length !== end - start) return false;
  for (let at = 0; at < words.length; at += 1) if (words.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The same words in a string of their own: a piece of a text with curly marks has two bytes for a letter, and is compared slowly. */
function compact(words: string): string {
  return String.fromCharCode(...Array.from({ length: words.length }, (_, at) => words.charCodeAt(at)));
}

/** "Korr", "eBay", "d'Arvelle". */
const CAPITAL = /^(?:\p{Ll}?|[dl]'|dell')\p{Lu}/u;
const ALL_CAPITALS = /^(?:\p{Lu}[\p{Lu}\p{N}'&]+|(?:\p{Lu}\.){2,})$/u;

function lexemeOf(kind: Lexeme['kind'], words: string, { names, speech, citing, time }: Language): Lexeme {
  const isWord = kind === 'word';
  const lower = isWord ? words.toLowerCase() : words;
  const plain = isWord ? plainly(words) : words;
  const capital = isWord && CAPITAL.test(words);
  return {
    kind,
    words,
    lower,
    plain,
    initial: lower.charCodeAt(0) !== words.charCodeAt(0),
    capital,
    capitals: capital && ALL_CAPITALS.test(words),
    known: names !== null && capital ? names.known(plain) : 0,
    // "PM" is an office, "3 pm" is none.
    office: names !== null && isWord && names.offices.has(plain) && (plain.length > 3 || capital),
    honorific: names?.honorifics.has(plain) === true,
    particle: names?.particles.has(plain) === true,
    never: names?.never.has(plain) === true,
    pronoun: isWord ? names?.pronouns.get(plain) : undefined,
    ends: isWord ? names?.lastWords.get(plain) : undefined,
    classes: speech === null || kind === 'mark' ? 0 : speech.classesOf(lower),
    verb: speech?.verbs.get(lower),
    opensAgency: citing?.agencies.has(lower) === true,
    endsPaper: citing?.papers.has(lower) === true,
    facet: time !== null && isWord ? facetOf(words, time) : undefined,
    opener: kind === 'mark' && OPENERS.has(words),
  };
}

const OPENERS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '«', '„', '‟', '»', ':', '•', '*', '–', '—', '―']);

/** A word in lower case, without accents. */
function plainly(word: string): string {
  return (/^\p{ASCII}*$/u.test(word) ? word : anyAscii(word)).toLowerCase();
}
