import { type Language, languageOf } from '../language/index.ts';
import type { Article } from '../model/article.ts';
import type { Block, Leaf } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { partsOf, turnsIn } from './dialogue.ts';
import { lexemesOf } from './lexeme.ts';
import { markOpenings } from './openings.ts';
import { storyOf } from './story.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

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
  /** Who speaks, where it is a turn of a dialogue, and stands behind a label: "KORR: It held." */
  label: Span | null;
  tokens: Token[];
  sentences: Sentence[];
}

/** Whether a passage stands above words of which it tells: a headline, or the heading of a section. */
export function isAbove({ place }: Pick<Passage, 'place'>): boolean {
  return place === 'headline' || place === 'subheadline' || place === 'heading';
}

/** An article as the finders of this room read it. */
export interface Prepared {
  text: string;
  language: Language;
  /** In reading order; without sign-offs, links and promos to other texts, credits of pictures, preformatted text and the lines of the head that state no words of the story. */
  passages: Passage[];
}

/** Article → its passages, with their words and sentences. Linear in the length of the text. */
export function prepare({ text, blocks, language: code }: Pick<Article, 'text' | 'blocks' | 'language'>): Prepared {
  const language = languageOf(code);
  const passages: Passage[] = [];
  const lexemes = lexemesOf(language);
  const turns = turnsIn(text, language.speech);
  const add = (place: Passage['place'], whole: Span, dateline: Span | null = null, label: Span | null = null) => {
    const split = language.sentences(text, whole);
    const told = withoutPromo(text, split, language);
    const span = told === split ? whole : { start: whole.start, end: told.at(-1)?.end ?? whole.end };
    const tokens = tokensOf(text, span, lexemes);
    const sentences = counted(told, tokens);
    markOpenings(tokens, sentences);
    passages.push({ place, start: span.start, end: span.end, dateline, label, tokens, sentences });
  };
  const addParts: Add = (place, span, dateline = null) => {
    if (turns.length === 0) add(place, span, dateline);
    else
      for (const part of partsOf(text, span, turns))
        add(place, part, part.label === null ? dateline : null, part.label);
  };
  walk(storyOf(text, blocks, language), 'paragraph', addParts);
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

/** The sentences of a passage without a last one that leads to other pages. */
function withoutPromo(text: string, sentences: readonly Span[], { isPromo }: Language): readonly Span[] {
  const last = sentences.at(-1);
  const isLed = sentences.length > 1 && last !== undefined && isPromo(text.slice(last.start, last.end));
  return isLed ? sentences.slice(0, -1) : sentences;
}

function counted(sentences: readonly Span[], tokens: readonly Token[]): Sentence[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) at += 1;
    return { start, end, first, last: at };
  });
}
