/** A block before it has its place in the text. */
export type Draft = ParagraphDraft | HeadingDraft | SeparatorDraft | PreformattedDraft | ListDraft | QuoteDraft;

export interface ParagraphDraft {
  type: 'paragraph';
  /** A `\n` is a line break that the author meant. */
  text: string;
  /** How many lines of the source it took. */
  lines: number;
  /** Whether the next line of the source follows without a blank one. */
  tight: boolean;
}
interface HeadingDraft {
  type: 'heading';
  text: string;
}
interface SeparatorDraft {
  type: 'separator';
  text: string;
}
interface PreformattedDraft {
  type: 'preformatted';
  text: string;
}
export interface ListDraft {
  type: 'list';
  ordered: boolean;
  first: number | null;
  items: ItemDraft[];
}
export interface ItemDraft {
  /** The bullet or number as the text shows it before the item; empty where it belongs to the item's words. */
  mark: string;
  blocks: Draft[];
}
export interface QuoteDraft {
  type: 'blockquote';
  /** `>` before each of its blocks in the text; empty where indentation alone sets it apart. */
  mark: string;
  blocks: Draft[];
}
