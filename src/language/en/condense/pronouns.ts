import { wordSet } from '../../words.ts';

const PRONOUNS = wordSet(`
  he she it they we you i this that these those his her its their our your him them such both he's she's it's they're
  we're i'm that's another others
`);

/** Whether a word points back to an earlier sentence. */
export function beginsWithPronoun(word: string): boolean {
  return PRONOUNS.has(word.toLowerCase().replace(/[’ʼ]/gu, "'"));
}

/** How a sentence begins that goes on from the one before: "The decision …", "Earlier, …". */
const CONTINUATIONS = wordSet(`
  the earlier later below above then there here also meanwhile however but and so yet still neither nor once such other
  similarly afterwards
`);

/** Whether a subject is new to the reader: "A fisherman …", "Three ferries …", "Mayor Jane Roe …"; of "Roe …" and "Measures …" nobody can tell. */
function introduces(first: string, second: string): boolean {
  return /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|hundreds|thousands)$/iu.test(first)
    ? second !== ''
    : /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
}

/**
 * Whether a sentence means little without the one before: "However, he denied it". Of a `later` sentence less is
 * believed: "The decision surprised many" opens a text well, and otherwise leans on it, as does what names no new subject.
 */
export function leansBackEnglish(sentence: string, later: boolean): boolean {
  const [first = '', second = ''] = sentence.match(/[\p{L}\p{M}'’ʼ]+/gu) ?? [];
  const linked = /^(?:however|but|and|meanwhile|so|yet|also|still|then)$/iu.test(first);
  if (beginsWithPronoun(linked ? second : first)) return true;
  return later && (CONTINUATIONS.has(first.toLowerCase()) || !introduces(first, second));
}
