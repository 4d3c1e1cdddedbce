import type { Block, Leaf, ListBlock, QuoteBlock } from '../../model/block.ts';

/** One step of a walk through blocks: a leaf, or the beginning or end of what holds others. */
export type Step = { type: 'leaf'; leaf: Leaf } | { type: 'begin'; of: Holder } | { type: 'end'; of: Holder };
export type Holder = ListBlock | QuoteBlock | 'item';

/** Walks through blocks in reading order, however deep they stand: a text of 100,000 nested quotations has no stack to overflow. */
export function* walk(blocks: readonly Block[]): Generator<Step> {
  const ahead: (Block | Step)[] = blocks.toReversed();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (isStep(next)) yield next;
    else if (next.type === 'blockquote') {
      yield { type: 'begin', of: next };
      ahead.push({ type: 'end', of: next });
      for (const block of next.blocks.toReversed()) ahead.push(block);
    } else if (next.type === 'list') {
      yield { type: 'begin', of: next };
      ahead.push({ type: 'end', of: next });
      for (const item of next.items.toReversed()) {
        ahead.push({ type: 'end', of: 'item' });
        for (const block of item.blocks.toReversed()) ahead.push(block);
        ahead.push({ type: 'begin', of: 'item' });
      }
    } else yield { type: 'leaf', leaf: next };
  }
}

function isStep(next: Block | Step): next is Step {
  return next.type === 'leaf' || next.type === 'begin' || next.type === 'end';
}

/**
 * Numbers paragraphs in reading order: `p1`, `p2` … for the leaves of the body, `s1` … for sign-offs; null for what
 * holds no text of its own or stands before the body.
 */
export function openNumbering(): (leaf: Leaf) => string | null {
  let ofBody = 0;
  let ofSignoff = 0;
  return ({ type }) => {
    if (type === 'head' || type === 'separator') return null;
    return type === 'signoff' ? `s${++ofSignoff}` : `p${++ofBody}`;
  };
}

/** The id of the paragraph that holds an offset of the text; null where none does: in the head, or between paragraphs. */
export function paragraphAt(blocks: readonly Block[], offset: number): string | null {
  const idOf = openNumbering();
  for (const step of walk(blocks)) {
    if (step.type !== 'leaf') continue;
    const id = idOf(step.leaf);
    if (step.leaf.start <= offset && offset < step.leaf.end) return id;
  }
  return null;
}
