import type { Block } from '../../src/model/block.ts';

/** Blocks as lines that a person can read and write: `p The fire …`, `h2 The harbour`, `- first item`, `> quoted`, `head:byline By Jane Roe`. */
export function sketch(text: string, blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => sketchBlock(text, block).map((line) => indent + line));
}

function sketchBlock(text: string, block: Block): string[] {
  const words = text.slice(block.start, block.end).replaceAll('\n', '⏎');
  switch (block.type) {
    case 'head':
      return [`head:${block.role} ${words}`];
    case 'paragraph':
      return [`p ${words}`];
    case 'heading':
      return [`h${block.level} ${words}`];
    case 'preformatted':
      return [`pre ${words}`];
    case 'separator':
      return [`hr ${words}`.trim()];
    case 'signoff':
      return [`signoff ${words}`];
    case 'blockquote':
      return sketch(text, block.blocks, '> ');
    case 'list':
      return block.items.flatMap((item, index) =>
        sketch(text, item.blocks).map((line, at) => {
          const bullet = block.ordered ? `${(block.first ?? 1) + index}.` : '-';
          return at === 0 ? `${bullet} ${line}` : `${' '.repeat(bullet.length)} ${line}`;
        }),
      );
    case 'table':
      return [block.header, ...block.rows].map(
        (row) => `| ${row.map(({ start, end }) => text.slice(start, end)).join(' | ')} |`,
      );
  }
}
