import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { leavesOf } from '../../src/model/body.ts';
import { parsePlainText } from '../../src/parse/plain-text.ts';

const WORDS = `the a of to and in for with harbour wall council storm ferry mayor spring herring fisherman quay lamp
  stone granite winter season town island keeper office boat tide morning evening letter promise government weather
  minister neighbour bridge market carpenter workshop village orchard election committee newspaper photograph
  railway station passenger ticket conductor evidence judgement`.split(/\s+/);
const NAMES = ['Vell', 'Marn', 'Dorn', 'Ana Korr', 'Jonas Hale', 'Esk'];

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 9, maxLength: 24 }), fc.constantFrom('.', '.', '.', '?', '!”'))
  .map(([words, end]) => {
    const [first = '', ...rest] = words;
    return first.charAt(0).toUpperCase() + [first.slice(1), ...rest].join(' ') + end;
  });
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((sentences) => sentences.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 4, maxLength: 9 });

/** Fills lines greedily, as a word processor does; `room` gives each line its own width. */
function wrap(text: string, room: (line: number) => number, first = '', rest = ''): string {
  const lines = [first];
  for (const [index, next] of text.split(' ').entries()) {
    const line = lines.at(-1) ?? '';
    const longer = index === 0 ? line + next : `${line} ${next}`;
    if (index > 0 && longer.length > room(lines.length)) lines.push(rest + next);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

/** Fills lines as a typesetter does, who divides a word that does not fit. */
function wrapDivided(text: string, width: number): string {
  const lines = [''];
  for (const next of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? next : `${line} ${next}`;
    const [, head = ''] = /^(\p{L}{4})\p{L}{4}/u.exec(next) ?? [];
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else if (head !== '' && line.length + head.length + 2 <= width) {
      lines.splice(-1, 1, `${line} ${head}-`, next.slice(head.length));
    } else lines.push(next);
  }
  return lines.join('\n');
}

function textsOf({ text, blocks }: { text: string; blocks: Block[] }): string[] {
  return [...leavesOf(blocks)].map(({ start, end }) => text.slice(start, end));
}

type Render = (texts: string[], width: number) => string;

const LAYOUTS: Record<string, Render> = {
  'a paragraph a line': (texts) => texts.join('\n'),
  'a blank line between paragraphs': (texts) => texts.join('\n\n'),
  'two blank lines between paragraphs': (texts) => `\n\n${texts.join('\n\n\n')}\n`,
  'wrapped, with blank lines': (texts, width) => texts.map((text) => wrap(text, () => width)).join('\n\n'),
  'wrapped, all lines indented': (texts, width) =>
    texts.map((text) => wrap(text, () => width, '      ', '      ')).join('\n\n'),
  'wrapped, first lines indented': (texts, width) => texts.map((text) => wrap(text, () => width, '    ')).join('\n'),
  'wrapped, first lines indented by a tab': (texts, width) =>
    texts.map((text) => wrap(text, (line) => (line === 1 ? width - 7 : width), '\t')).join('\n'),
  'wrapped, first lines indented, with blank lines': (texts, width) =>
    texts.map((text) => wrap(text, () => width, '   ')).join('\n\n'),
  'wrapped, other lines indented': (texts, width) =>
    texts.map((text) => wrap(text, () => width, '', '    ')).join('\n'),
  'wrapped, double-spaced, with wider gaps': (texts, width) =>
    texts.map((text) => wrap(text, () => width).replaceAll('\n', '\n\n')).join('\n\n\n'),
  'wrapped, double-spaced, first lines indented': (texts, width) =>
    texts
      .map((text) => wrap(text, () => width, '     '))
      .join('\n')
      .replaceAll('\n', '\n\n'),
  'wrapped, with blanks at all line ends': (texts, width) =>
    texts
      .map((text) => wrap(text, () => width))
      .join('\n\n')
      .replaceAll('\n', '   \n'),
  'set in ragged columns, with blank lines': (texts, width) =>
    texts.map((text) => wrap(text, (line) => width - ((line * 7) % 4))).join('\n\n'),
  'sent as format=flowed': (texts, width) =>
    texts.map((text) => wrap(text, () => width).replaceAll('\n', ' \n')).join('\n'),
};

describe('paragraphs come back as they were', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, render) => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 38, max: 80 }), (texts, width) => {
        expect(textsOf(parsePlainText(render(texts, width)))).toEqual(texts);
      }),
      { numRuns: 100 },
    );
  });

  it('with the words that a typesetter divided', () => {
    const divide = (text: string) => wrapDivided(text, 40);
    fc.assert(
      fc.property(paragraphs, (texts) => {
        expect(textsOf(parsePlainText(texts.map(divide).join('\n\n')))).toEqual(texts);
      }),
      { numRuns: 100 },
    );
  });
});

const scrap = fc.constantFrom(
  ...[
    '- ',
    '* ',
    '> ',
    '1. ',
    '2. ',
    'a) ',
    '– ',
    '\n',
    '\n',
    '\n\n',
    '  ',
    '    ',
    '\t',
    '\f',
    '\u00A0',
    '\u200B',
    '---',
  ],
  ...[
    '* * *',
    '#',
    '.',
    ',',
    ':',
    '"',
    '”',
    'The harbour',
    'of the town',
    'gov-',
    'ernment',
    'RESULTS',
    '港',
    '\u00AD',
    'word ',
  ],
);
const scraps = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 200 }), paragraph);

/** What is left of a text without what a layout may add or take: blanks, hyphens at line ends, quotation marks of mail. */
function bare(text: string): string {
  return text.replace(/[\s\u200B\u2060\u0085\-‐\u00AD¬>]/gu, '');
}

describe('of any text', () => {
  it('every word is kept, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(bare(parsePlainText(source).text)).toBe(bare(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('spans lie in the text, in order, and leave out only blanks and the marks of items and quotations', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, blocks } = parsePlainText(source);
        let between = '';
        let at = 0;
        for (const { start, end } of leavesOf(blocks)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          between += `${text.slice(at, start)}\n`;
          at = end;
        }
        expect(at).toBe(text.length);
        expect(between).toMatch(/^(?:\s|>|[-*–—•] |\(?\d+[.)] )*$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('a parent holds its children', () => {
    const holds = (block: { start: number; end: number }, inner: readonly Block[]): void => {
      for (const child of inner) {
        expect(child.start).toBeGreaterThanOrEqual(block.start);
        expect(child.end).toBeLessThanOrEqual(block.end);
        check(child);
      }
    };
    const check = (block: Block): void => {
      if (block.type === 'blockquote') holds(block, block.blocks);
      if (block.type === 'list') for (const item of block.items) holds(item, item.blocks);
    };
    fc.assert(
      fc.property(anyText, (source) => parsePlainText(source).blocks.forEach(check)),
      { numRuns: 500 },
    );
  });

  it('the text, read again, is the same text', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const { text } = parsePlainText(texts.join('\n'));
        expect(parsePlainText(text).text).toBe(text);
      }),
    );
  });
});
