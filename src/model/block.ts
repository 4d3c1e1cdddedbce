import { z } from 'zod';
import { Span } from './span.ts';

/** What a stretch of a block's text is, beside its words: it changes how the words look or what they lead to. */
export const Mark = z.discriminatedUnion('type', [
  Span.extend({ type: z.literal('emphasis') }),
  Span.extend({ type: z.literal('strong') }),
  Span.extend({ type: z.literal('strikethrough') }),
  Span.extend({ type: z.literal('code') }),
  /** `href` is an allowed absolute address, a fragment, or a relative reference as written. */
  Span.extend({ type: z.literal('link'), href: z.string(), title: z.string().nullable() }),
  /** The span holds the alternative text. */
  Span.extend({ type: z.literal('image'), src: z.string(), title: z.string().nullable() }),
  /** The run-in dateline of a first paragraph: "KYIV, May 19 (Agency) —". */
  Span.extend({ type: z.literal('dateline') }),
]);
export type Mark = z.infer<typeof Mark>;

/** Text with its marks; marks nest or follow each other, they never cross. A `\n` in the text is a line break that the author meant. */
const Inline = Span.extend({ marks: z.array(Mark) });

/** What a line at the head of a text states. */
export const HeadRole = z.enum([
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'published',
  'updated',
  'source',
  'section',
  'address',
]);
export type HeadRole = z.infer<typeof HeadRole>;

const Cell = Inline.extend({ align: z.enum(['left', 'center', 'right']).nullable() });
export type Cell = z.infer<typeof Cell>;

/** Blocks that hold text and no other blocks, and the separator. */
const Leaf = z.discriminatedUnion('type', [
  /** A line before the body that states a field of the article; it is not part of the body. */
  Inline.extend({ type: z.literal('head'), role: HeadRole }),
  Inline.extend({ type: z.literal('paragraph') }),
  Inline.extend({ type: z.literal('heading'), level: z.int().min(1).max(6) }),
  /** Preformatted text: Markdown's code, or plain-text tables whose columns would be lost. */
  Span.extend({ type: z.literal('preformatted'), info: z.string().nullable() }),
  Span.extend({ type: z.literal('table'), header: z.array(Cell), rows: z.array(z.array(Cell)) }),
  /** A line such as `* * *`; empty in Markdown, whose marks are not text. */
  Span.extend({ type: z.literal('separator') }),
  /** Sign-offs and other boilerplate at the end ("For more news … follow us"), kept but set apart from the body. */
  Inline.extend({ type: z.literal('signoff') }),
]);
export type Leaf = z.infer<typeof Leaf>;

export interface ListBlock extends Span {
  type: 'list';
  ordered: boolean;
  /** The number of the first item of an ordered list. */
  first: number | null;
  /** An item's span leaves out its bullet or number. */
  items: { start: number; end: number; blocks: Block[] }[];
}
export interface QuoteBlock extends Span {
  type: 'blockquote';
  blocks: Block[];
}

/** A part of an article in reading order. Blocks never overlap; all that is between them is white space, bullets and marks. */
export type Block = Leaf | ListBlock | QuoteBlock;

export const Block: z.ZodType<Block> = z
  .lazy(() =>
    z.union([
      Leaf,
      Span.extend({
        type: z.literal('list'),
        ordered: z.boolean(),
        first: z.int().nonnegative().nullable(),
        items: z.array(Span.extend({ blocks: z.array(Block) })),
      }),
      Span.extend({ type: z.literal('blockquote'), blocks: z.array(Block) }),
    ]),
  )
  .meta({ id: 'Block' });
