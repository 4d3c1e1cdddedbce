import type { Block } from '../model/block.ts';
import type { Problem } from '../model/problem.ts';
import { writeBlocks } from './markdown/blocks.ts';
import type { Draft } from './markdown/draft.ts';
import { DEEPEST, openParser, type ParserNotes } from './markdown/parser.ts';

export interface ParsedMarkdown {
  /** The words without the marks, in reading order; what a renderer of CommonMark would show, alternative texts included. */
  text: string;
  blocks: Block[];
  /** The files that pictures and links lead to, as relative paths, decoded. */
  references: string[];
  problems: Problem[];
}

/**
 * Markdown (CommonMark with tables and strikethrough; raw HTML is text) → its text and blocks. `place` says in which file the
 * body stands and on which line it begins, for the problems: `markdown-too-deep`, `markdown-repetitions`, `link-refused`.
 */
export function parseMarkdown(
  body: string,
  place: { file: string | null; line: number } = { file: null, line: 1 },
): ParsedMarkdown {
  const draft = newDraft(body.length);
  const notes: ParserNotes = { emptyCells: 1_000 + Math.floor(body.length / 2) };
  const blocks = writeBlocks(draft, PARSER.parse(body, { notes }));
  const problems = [...draft.problems.values()];
  if (notes.tooDeepAt !== undefined) problems.push(tooDeep(notes.tooDeepAt + 1));
  if (draft.spent || notes.emptyCells < 0) problems.push(tooManyRepetitions());
  return {
    text: draft.text,
    blocks,
    references: [...draft.references],
    problems: problems.map((problem) => {
      const line = problem.line === null ? null : problem.line + place.line - 1;
      return { ...problem, file: place.file, line };
    }),
  };
}

const PARSER = openParser();

/** How often a source may be repeated in what is made of it, by addresses that are defined once and used again and again. */
const MOST_REPETITIONS = 10;

function newDraft(length: number): Draft {
  return {
    text: '',
    gap: '',
    waiting: [],
    purse: MOST_REPETITIONS * length + 10_000,
    spent: false,
    line: 1,
    references: new Set(),
    problems: new Map(),
  };
}

function tooDeep(line: number): Problem {
  return {
    code: 'markdown-too-deep',
    severity: 'warning',
    message: `Lists and quotations stand in each other more than ${DEEPEST} levels deep, and what is deeper is shown as one paragraph.`,
    file: null,
    line,
    cure: 'Write it with fewer levels.',
  };
}

function tooManyRepetitions(): Problem {
  return {
    code: 'markdown-repetitions',
    severity: 'warning',
    message:
      'Addresses that are defined once are used so often that the page would be many times as long as its source.',
    file: null,
    line: null,
    cure: 'Use fewer of them; until then the words of the last ones stand without their links, and some empty cells are left out.',
  };
}
