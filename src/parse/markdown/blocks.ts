import type { Token } from 'markdown-it';
import type { Block, Cell, Leaf, ListBlock, QuoteBlock } from '../../model/block.ts';
import { close, closeSpan, type Draft, type Gap, leave, openSpan, UNSET, write } from './draft.ts';
import { writeInline } from './inline.ts';

/** The tokens of a document, and which of them is next. */
interface Cursor {
  tokens: readonly Token[];
  at: number;
}

/** Writes a document's text and returns its blocks, which are spans over it. */
export function writeBlocks(draft: Draft, tokens: readonly Token[]): Block[] {
  const blocks = writeSiblings(draft, { tokens, at: 0 }, '\n\n');
  close(draft);
  return blocks;
}

/** All blocks up to the token that closes what they stand in, which is passed over. */
function writeSiblings(draft: Draft, cursor: Cursor, between: Gap): Block[] {
  const blocks: Block[] = [];
  for (let token = take(cursor); token !== null && token.nesting !== -1; token = take(cursor)) {
    if (blocks.length > 0) leave(draft, between);
    blocks.push(writeBlock(draft, token, cursor));
  }
  return blocks;
}

function take(cursor: Cursor): Token | null {
  const token = cursor.tokens[cursor.at] ?? null;
  cursor.at += 1;
  return token;
}

function writeBlock(draft: Draft, token: Token, cursor: Cursor): Block {
  if (token.map !== null) draft.line = token.map[0] + 1;
  switch (token.type) {
    case 'heading_open':
      return writeLeaf(draft, { ...UNSET, type: 'heading', level: Number(token.tag.slice(1)), marks: [] }, cursor);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return writeList(draft, token, cursor);
    case 'blockquote_open':
      return writeQuotation(draft, cursor);
    case 'table_open':
      return writeTable(draft, cursor);
    case 'hr':
      return closeSpan(draft, openSpan(draft, { ...UNSET, type: 'separator' as const }));
    case 'fence':
    case 'code_block':
      return writePreformatted(draft, token);
    case 'paragraph_open':
      return writeLeaf(draft, { ...UNSET, type: 'paragraph', marks: [] }, cursor);
    default:
      throw new TypeError(`markdown-it made a block "${token.type}" that nobody expects.`);
  }
}

/** A paragraph or heading: what opened it, its words, what closes it. */
function writeLeaf(draft: Draft, block: Extract<Leaf, { type: 'paragraph' | 'heading' }>, cursor: Cursor): Block {
  openSpan(draft, block);
  block.marks = writeInline(draft, take(cursor)?.children ?? []);
  take(cursor);
  return closeSpan(draft, block);
}

function writePreformatted(draft: Draft, { content, info }: Token): Block {
  const block = openSpan(draft, { ...UNSET, type: 'preformatted' as const, info: info.trim() || null });
  write(draft, content.replace(/\n$/u, ''));
  return closeSpan(draft, block);
}

function writeQuotation(draft: Draft, cursor: Cursor): QuoteBlock {
  const quotation: QuoteBlock = openSpan(draft, { ...UNSET, type: 'blockquote', blocks: [] });
  quotation.blocks = writeSiblings(draft, cursor, '\n\n');
  return closeSpan(draft, quotation);
}

function writeList(draft: Draft, opening: Token, cursor: Cursor): ListBlock {
  const ordered = opening.type === 'ordered_list_open';
  const first = ordered ? Number(opening.attrGet('start') ?? 1) : null;
  const list: ListBlock = openSpan(draft, { ...UNSET, type: 'list', ordered, first, items: [] });
  for (let token = take(cursor); token?.type === 'list_item_open'; token = take(cursor)) {
    if (list.items.length > 0) leave(draft, '\n');
    // markdown-it hides the paragraphs of a list without empty lines.
    const isTight = cursor.tokens[cursor.at]?.hidden === true;
    const item: ListBlock['items'][number] = openSpan(draft, { ...UNSET, blocks: [] });
    item.blocks = writeSiblings(draft, cursor, isTight ? '\n' : '\n\n');
    list.items.push(closeSpan(draft, item));
  }
  return closeSpan(draft, list);
}

function writeTable(draft: Draft, cursor: Cursor): Leaf {
  const rows: Cell[][] = [];
  const table = openSpan(draft, { ...UNSET, type: 'table' as const, header: [] as Cell[], rows });
  for (let token = take(cursor); token !== null && token.type !== 'table_close'; token = take(cursor)) {
    if (token.map !== null) draft.line = token.map[0] + 1;
    if (token.type === 'tr_open') {
      leave(draft, '\n');
      rows.push(writeRow(draft, cursor));
    }
  }
  table.header = rows.shift() ?? [];
  return closeSpan(draft, table);
}

function writeRow(draft: Draft, cursor: Cursor): Cell[] {
  const row: Cell[] = [];
  for (let token = take(cursor); token !== null && token.type !== 'tr_close'; token = take(cursor)) {
    if (token.nesting !== 1) continue;
    if (row.length > 0) leave(draft, '\t');
    const cell: Cell = openSpan(draft, { ...UNSET, marks: [], align: alignmentOf(token) });
    cell.marks = writeInline(draft, take(cursor)?.children ?? []);
    row.push(closeSpan(draft, cell));
  }
  return row;
}

function alignmentOf(token: Token): Cell['align'] {
  const [, align] = /^text-align:(left|center|right)$/u.exec(String(token.attrGet('style'))) ?? [];
  return align === 'left' || align === 'center' || align === 'right' ? align : null;
}
