import type { Attachment } from './article.ts';
import type { Block } from './block.ts';

/** The front-page text of archive.yaml, parsed: its words, its blocks as spans over them, and the files it refers to. */
export interface Introduction {
  text: string;
  blocks: Block[];
  attachments: Attachment[];
}
