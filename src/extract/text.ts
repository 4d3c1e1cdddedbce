import { type Language, languageOf } from '../language/index.ts';
import type { Article } from '../model/article.ts';
import type { Block, Leaf } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { type Lexemes, lexemesOf } from './lexeme.ts';
import { markOpenings } from './openings.ts';
import { storyOf } from './story.ts';
import { Token } from './token.ts';

/** A sentence of a passage; `first` and `last` (exclusive) count the passage's tokens. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

/** A stretch of an article that findings are read from: the text of one block that holds text itself. */
export interface Passage extends Span {
  place: 'headline' | 'subheadline' | 'byline' | 'dateline' | 'heading' | 'paragraph' | 'item' | 'blockquote' | 'cell';
  /** The run-in dateline at its beginning: "KYIV, May 19 (Agency) —". */
  dateline: Span | null;
  tokens: Token[];
  sentences: Sentence[];
}

/** An article as the finders of this room read it. */
export interface Prepared {
  text: string;
  language: Language;
  /** In reading order; without sign-offs, links to other texts, credits of pictures, preformatted text and the lines of the head that state no words of the story. */
  passages: Passage[];
}

/** Article → its passages, with their words and sentences. Linear in the length of the text. */
export function prepare({ text, blocks, language: code }: Pick<Article, 'text' | 'blocks' | 'language'>): Prepared {
  const language = languageOf(code);
  const passages: Passage[] = [];
  const lexemes = lexemesOf(language);
  const add = (place: Passage['place'], span: Span, dateline: Span | null = null) => {
    const tokens = tokensOf(text, span, lexemes);
    const sentences = counted(language.sentences(text, span), tokens);
    markOpenings(tokens, sentences);
    passages.push({ place, start: span.start, end: span.end, dateline, tokens, sentences });
  };
  walk(storyOf(text, blocks, language), 'paragraph', add);
  return { text, language, passages };
}

type Add = (place: Passage['place'], span: Span, dateline?: Span | null) => void;

function walk(blocks: readonly Block[], place: 'paragraph' | 'item' | 'blockquote', add: Add): void {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) walk(item.blocks, 'item', add);
    else if (block.type === 'blockquote') walk(block.blocks, 'blockquote', add);
    else addLeaf(block, place, add);
  }
}

function addLeaf(leaf: Leaf, place: 'paragraph' | 'item' | 'blockquote', add: Add): void {
  switch (leaf.type) {
    case 'paragraph':
      add(place, leaf, leaf.marks.find(({ type }) => type === 'dateline') ?? null);
      break;
    case 'heading':
      add('heading', leaf);
      break;
    case 'head':
      if (leaf.role === 'headline' || leaf.role === 'subheadline') add(leaf.role, leaf);
      else if (leaf.role === 'byline' || leaf.role === 'dateline') add(leaf.role, leaf);
      break;
    case 'table':
      for (const cell of [...leaf.header, ...leaf.rows.flat()]) add('cell', cell);
      break;
    case 'preformatted':
    case 'separator':
    case 'signoff':
      break;
    default:
      leaf satisfies never;
  }
}

const APOSTROPHE = "['’ʼ‘]";
const INITIALS = String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})`;
const WORD = String.raw`[\p{L}\p{N}\p{M}]+(?:${APOSTROPHE}(?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*`;
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{L}\p{M}\p{Nd}])`;
const POSSESSIVE = String.raw`(?<=[\p{L}\p{N}.])${APOSTROPHE}s(?![\p{L}\p{N}])|(?<=[sxz])['’ʼ](?=\s)`;
const TOKEN = new RegExp(`(${NUMBER})|(${INITIALS}|${WORD})|(${POSSESSIVE})|\\S`, 'uy');

/** The tokens of a span. Most of news are words of plain letters, which are found without the expression. */
function tokensOf(text: string, { start, end }: Span, lexemes: Lexemes): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const plain = endOfPlainWord(text, at, end);
    if (plain > at) {
      tokens.push(new Token(at, plain, lexemes.at('word', text, at, plain)));
      at = plain;
    } else if (text.charCodeAt(at) <= BLANK) at += 1;
    else if (isPlainMark(text.charCodeAt(at))) {
      tokens.push(new Token(at, at + 1, lexemes.at('mark', text, at, at + 1)));
      at += 1;
    } else if (at > start && isPlainLetter(text.charCodeAt(at - 1)) && isPlainPossessive(text, at)) {
      tokens.push(new Token(at, at + 2, lexemes.of('possessive', "'s")));
      at += 2;
    } else {
      const token = tokenAt(text, at, lexemes);
      if (token !== null) tokens.push(token);
      at = token?.end ?? at + 1;
    }
  }
  return tokens;
}

const BLANK = 0x20;

const PLAIN_MARKS: ReadonlySet<number> = new Set([...'.,"“”-–—()[]:;?!$%&/'].map((mark) => mark.charCodeAt(0)));

/** Whether it is a mark whatever stands around it. */
function isPlainMark(code: number): boolean {
  return PLAIN_MARKS.has(code);
}

/** The end of the ASCII letters at an offset, where they are a whole word; the offset itself where more must be looked at. */
function endOfPlainWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isPlainLetter(text.charCodeAt(at))) at += 1;
  const next = at < end ? text.charCodeAt(at) : BLANK;
  const isInitial = at === start + 1 && next === 0x2e;
  if (isInitial || isDigit(next)) return start;
  return isPlain(next) || isPlainMark(next) || isPlainPossessive(text, at) ? at : start;
}

/** The "'s" of "Korr's", with nothing behind it that could make it more. */
function isPlainPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x27 && code !== 0x2019) || text.charCodeAt(at + 1) !== 0x73) return false;
  const next = at + 2 < text.length ? text.charCodeAt(at + 2) : BLANK;
  return !isPlainLetter(next) && !isDigit(next) && isPlain(next);
}

/** Of ASCII, and no apostrophe. */
function isPlain(code: number): boolean {
  return code <= 0x7f && code !== 0x27;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function tokenAt(text: string, start: number, lexemes: Lexemes): Token | null {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const [found, number, word, possessive] = match;
  const kind =
    number !== undefined ? 'number' : word !== undefined ? 'word' : possessive !== undefined ? 'possessive' : 'mark';
  return new Token(start, start + found.length, lexemes.of(kind, found.replace(/[’ʼ‘]/gu, "'")));
}

function counted(sentences: readonly Span[], tokens: readonly Token[]): Sentence[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) at += 1;
    return { start, end, first, last: at };
  });
}
