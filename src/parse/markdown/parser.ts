import createMarkdownIt, {
  type MarkdownIt,
  type StateBlock,
  type StateCore,
  type StateInline,
  type Token,
} from 'markdown-it';

/** How deep lists (of two levels each) and quotations may stand in each other; what is deeper is a paragraph with its marks as they are written. */
export const DEEPEST = 100;

/** What a parse goes by, and what it notes, in its `env` (`{ notes }`). */
export interface ParserNotes {
  /** How many empty cells at the ends of rows are kept; below zero when some were left out. */
  emptyCells: number;
  /** The line, counted from 0, on which nesting became too deep. */
  tooDeepAt?: number;
}

/**
 * markdown-it as a parser of CommonMark with tables and strikethrough. Raw HTML is text. Addresses stay as they are written
 * (markdown-it would decode punycode, so that look-alikes would look alike), and whether one may be followed is decided
 * elsewhere. Of bare addresses only those with a scheme are links, since "night.In the morning" is none.
 */
export function openParser(): MarkdownIt {
  // A list takes two levels; markdown-it drops what is deeper than its own limit, so ours must come first.
  const parser = createMarkdownIt('default', {
    html: false,
    linkify: true,
    typographer: false,
    maxNesting: DEEPEST + 10,
  });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  parser.linkify.add('//', null).add('ftp:', null).add('mailto:', null);
  parser.validateLink = () => true;
  parser.normalizeLink = (address) => address;
  parser.normalizeLinkText = (address) => address;
  // It would replace the character U+0000; line ends are normalised when a seed is read.
  parser.core.ruler.disable('normalize');
  parser.core.ruler.before('inline', 'empty_cells', leaveOutEmptyCells);
  parser.inline.ruler.before('linkify', 'escaped_address', escapedAddress);
  // Its last step joins pieces of text; addresses are looked for in the whole.
  const [joinText] = parser.core.ruler.getRules('').slice(-1);
  if (joinText !== undefined) parser.core.ruler.before('linkify', 'join', joinText);
  parser.block.ruler.before('table', 'depth', depth);
  parser.block.ruler.before('reference', 'footnote', footnote, { alt: ['paragraph'] });
  return parser;
}

/** The longest bare address that is looked through. */
const LONGEST_ADDRESS = 1000;

/**
 * markdown-it takes bare addresses as they stand in the source, so that `&amp;` and `\\_` would be shown as they stand too.
 * Those with either are read as text first, and made links when their words are known.
 */
function escapedAddress(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('://', state.pos)) return false;
  const [address = ''] = /^\S*/u.exec(state.src.slice(state.pos, state.pos + LONGEST_ADDRESS)) ?? [];
  if (!/\\|&#?[a-z0-9]+;/iu.test(address)) return false;
  if (!silent) state.pending += ':';
  state.pos += 1;
  return true;
}

/** A row may leave out its last cells, and markdown-it makes up for them: `|` in a table of a thousand columns is a thousand cells. */
function leaveOutEmptyCells(state: StateCore): void {
  const { notes } = state.env as { notes: ParserNotes };
  const kept: Token[] = [];
  for (const token of state.tokens) {
    if (token.type === 'tr_close') {
      const empty = emptyCellsAtEnd(kept);
      const left = Math.min(empty, Math.max(0, notes.emptyCells));
      notes.emptyCells -= empty;
      kept.length -= TOKENS_OF_CELL * (empty - left);
    }
    kept.push(token);
  }
  state.tokens = kept;
}

/** What opens a cell, its words, what closes it. */
const TOKENS_OF_CELL = 3;

function emptyCellsAtEnd(tokens: readonly Token[]): number {
  let cells = 0;
  for (
    let at = tokens.length - 1;
    tokens[at]?.type === 'td_close' && tokens[at - 1]?.content === '';
    at -= TOKENS_OF_CELL
  ) {
    cells += 1;
  }
  return cells;
}

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** Beyond the deepest level all that is left of a quotation or list item is one paragraph; the notes in `env` keep its line. */
const depth: BlockRule = (state, startLine, endLine) => {
  if (state.level <= DEEPEST) return false;
  const { notes } = state.env as { notes: ParserNotes };
  notes.tooDeepAt ??= startLine;
  let end = startLine;
  while (end < endLine && (state.isEmpty(end) || isWithin(state, end))) end += 1;
  pushParagraph(state, startLine, end);
  return true;
};

/** Lines that continue a quotation without its `>` count as indented by less than nothing. */
function isWithin({ sCount, blkIndent }: StateBlock, line: number): boolean {
  const indent = sCount[line] ?? 0;
  return indent < 0 || indent >= blkIndent;
}

/**
 * Footnotes are no part of CommonMark, which takes `[^1]: Roe` for the definition of a link and shows none of it.
 * So a line that begins like one begins a paragraph.
 */
const footnote: BlockRule = (state, startLine, endLine, silent) => {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !isFootnote(state, startLine)) return false;
  // The last of markdown-it's rules is the paragraph, which takes whatever is left.
  const paragraph = state.md.block.ruler.getRules('').at(-1);
  return silent || (paragraph?.(state, startLine, endLine, false) ?? false);
};

function isFootnote({ src, bMarks, tShift, eMarks }: StateBlock, line: number): boolean {
  const start = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  return (
    src.startsWith('[^', start) && /^\[\^[^\]\s]+\]:/u.test(src.slice(start, Math.min(eMarks[line] ?? 0, start + 120)))
  );
}

function pushParagraph(state: StateBlock, startLine: number, end: number): void {
  state.line = end;
  state.push('paragraph_open', 'p', 1).map = [startLine, end];
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(startLine, end, state.blkIndent, false).trim();
  inline.map = [startLine, end];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}
