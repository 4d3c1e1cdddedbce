import type { Block, ListBlock } from '../../model/block.ts';
import type { Span } from '../../model/span.ts';
import type { Draft, ItemDraft, ListDraft, QuoteDraft } from './draft.ts';

/** The text so far. */
interface Sheet {
  pieces: string[];
  length: number;
}

/** What stands at the beginning of a block's line: bullets, `>`, and their room on the lines beneath. */
interface Lead {
  first: string;
  rest: string;
  /** Whether the blocks are those of a list item, to which a list beneath it is tied closely. */
  inItem: boolean;
}

/** Drafts → the text that they make and the blocks over it: blocks parted by a blank line, items of a list by a line end. */
export function writeDrafts(drafts: readonly Draft[]): { text: string; blocks: Block[] } {
  const sheet: Sheet = { pieces: [], length: 0 };
  const blocks = writeSiblings(sheet, drafts, { first: '', rest: '', inItem: false });
  return { text: sheet.pieces.join(''), blocks };
}

function writeSiblings(sheet: Sheet, drafts: readonly Draft[], lead: Lead): Block[] {
  return drafts.map((draft, index) => {
    if (index > 0) put(sheet, lead.inItem && draft.type === 'list' ? '\n' : '\n\n');
    return writeDraft(sheet, draft, index === 0 ? lead : { ...lead, first: lead.rest });
  });
}

function writeDraft(sheet: Sheet, draft: Draft, lead: Lead): Block {
  switch (draft.type) {
    case 'paragraph':
      return { type: 'paragraph', ...writeWords(sheet, lead, draft.text), marks: [] };
    case 'heading':
      return { type: 'heading', level: 2, ...writeWords(sheet, lead, draft.text), marks: [] };
    case 'separator':
      return { type: 'separator', ...writeWords(sheet, lead, draft.text) };
    case 'preformatted':
      return { type: 'preformatted', ...writeWords(sheet, lead, draft.text), info: null };
    case 'list':
      return writeList(sheet, draft, lead);
    case 'blockquote':
      return writeQuote(sheet, draft, lead);
    default:
      return draft satisfies never;
  }
}

function writeWords(sheet: Sheet, { first }: Lead, words: string): Span {
  put(sheet, first);
  const start = sheet.length;
  put(sheet, words);
  return { start, end: sheet.length };
}

function writeQuote(sheet: Sheet, { mark, blocks }: QuoteDraft, { first, rest }: Lead): Block {
  const start = sheet.length + first.length;
  const sign = mark === '' ? '' : `${mark} `;
  const written = writeSiblings(sheet, blocks, { first: first + sign, rest: rest + sign, inItem: false });
  return { type: 'blockquote', start, end: sheet.length, blocks: written };
}

function writeList(sheet: Sheet, { ordered, first, items }: ListDraft, lead: Lead): Block {
  const start = sheet.length + lead.first.length;
  const written = items.map((item, index) => {
    if (index > 0) put(sheet, '\n');
    return writeItem(sheet, item, index === 0 ? lead.first : lead.rest, lead.rest);
  });
  return { type: 'list', start, end: sheet.length, ordered, first, items: written };
}

function writeItem(sheet: Sheet, { mark, blocks }: ItemDraft, first: string, rest: string): ListBlock['items'][number] {
  const bullet = mark === '' ? '' : `${mark} `;
  const start = sheet.length + first.length + bullet.length;
  const room = ' '.repeat(bullet.length);
  const written = writeSiblings(sheet, blocks, { first: first + bullet, rest: rest + room, inItem: true });
  return { start, end: sheet.length, blocks: written };
}

function put(sheet: Sheet, characters: string): void {
  sheet.pieces.push(characters);
  sheet.length += characters.length;
}
