import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Block, Mark } from '../../src/model/block.ts';
import { leavesOf } from '../../src/model/body.ts';
import { type HtmlOptions, renderBlocks } from '../../src/render/article/html.ts';
import { paragraphAt } from '../../src/render/article/paragraphs.ts';

const OPTIONS: HtmlOptions = {
  resolve: (reference) => (reference.endsWith('map.png') ? '../files/map.png' : null),
  findingsIn: () => [],
  paragraphs: 'plain',
  dir: 'ltr',
};

function paragraph(text: string, marks: Mark[] = []): string {
  return renderBlocks(text, [{ type: 'paragraph', start: 0, end: text.length, marks }], OPTIONS);
}

/** A mark over the first occurrence of some words. */
function over<M extends Omit<Mark, 'start' | 'end'>>(text: string, words: string, mark: M): M & Mark {
  const start = text.indexOf(words);
  return { ...mark, start, end: start + words.length } as M & Mark;
}

function link(href: string, title: string | null = null) {
  return { type: 'link', href, title } as const;
}

describe('words and marks', () => {
  const text = 'The ferry waited for fog.';

  it.each<[string, Mark[], string]>([
    ['no marks', [], 'The ferry waited for fog.'],
    ['emphasis', [over(text, 'ferry', { type: 'emphasis' })], 'The <em>ferry</em> waited for fog.'],
    ['strong', [over(text, text, { type: 'strong' })], '<strong>The ferry waited for fog.</strong>'],
    ['struck out', [over(text, 'fog', { type: 'strikethrough' })], 'The ferry waited for <s>fog</s>.'],
    ['code', [over(text, 'for', { type: 'code' })], 'The ferry waited <code>for</code> fog.'],
    [
      'a dateline',
      [over(text, 'The', { type: 'dateline' })],
      '<span class="dateline">The</span> ferry waited for fog.',
    ],
    [
      'marks within marks, in any order',
      [over(text, 'waited', { type: 'code' }), over(text, 'ferry waited for', { type: 'strong' })],
      'The <strong>ferry <code>waited</code> for</strong> fog.',
    ],
    [
      'marks that cross, which end with the outer one',
      [over(text, 'ferry waited', { type: 'emphasis' }), over(text, 'waited for', { type: 'strong' })],
      'The <em>ferry <strong>waited</strong></em> for fog.',
    ],
    [
      'a link inside a link, which is only words',
      [over(text, 'ferry waited', link('https://a.example/')), over(text, 'waited', link('https://b.example/'))],
      'The <a href="https://a.example/" rel="noopener noreferrer">ferry waited</a> for fog.',
    ],
  ])('%s', (_, marks, html) => {
    expect(paragraph(text, marks)).toBe(`<p>${html}</p>\n`);
  });

  it('breaks lines where the author did', () => {
    expect(paragraph('Roses are red\n& so on')).toBe('<p>Roses are red<br>\n&amp; so on</p>\n');
  });

  it.each([
    ['https://a.example/?a=1&b="2"', 'href="https://a.example/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer"'],
    ['HTTP://A.example', 'href="HTTP://A.example" rel="noopener noreferrer"'],
    ['https://аррӏе.example/', 'href="https://аррӏе.example/" rel="noopener noreferrer"'],
    ['mailto:desk@a.example', 'href="mailto:desk@a.example"'],
    ['tel:+123', 'href="tel:+123"'],
    ['map.png', 'href="../files/map.png"'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['vbscript:x', null],
    ['blob:https://a.example/1', null],
    ['intent://x#Intent;end', null],
    ['//evil.example/map.png', null],
    ['/\\evil.example/map.png', null],
    ['\\\\evil.example\\x', null],
    ['https://', null],
    ['http:evil.example', null],
    ['unknown.md', null],
    ['#section', null],
    ['', null],
  ])('a link to %j', (href, attributes) => {
    const html = paragraph('See here.', [over('See here.', 'here', link(href))]);
    expect(html).toBe(attributes === null ? '<p>See here.</p>\n' : `<p>See <a ${attributes}>here</a>.</p>\n`);
  });

  it('keeps a link’s title inside its attribute', () => {
    const html = paragraph('here', [over('here', 'here', link('https://a.example/', '" onclick="alert(1)'))]);
    expect(html).toContain('title="&quot; onclick=&quot;alert(1)"');
  });

  const image = (src: string) => ({ type: 'image', src, title: null }) as const;
  it.each<[string, string, Mark[], string]>([
    [
      'shows a picture of its own',
      'A "map" of it',
      [over('A "map" of it', '"map"', image('map.png'))],
      'A <img src="../files/map.png" alt="&quot;map&quot;" loading="lazy"> of it',
    ],
    [
      'links a picture that is elsewhere',
      'A map of it',
      [over('A map of it', 'map', image('https://a.example/m.png'))],
      'A <a href="https://a.example/m.png" rel="noopener noreferrer">map</a> of it',
    ],
    ['keeps the words of a picture that is missing', 'A map', [over('A map', 'map', image('lost.png'))], 'A map'],
    ['and of one that must not be asked for', 'A map', [over('A map', 'map', image('data:image/svg+xml,x'))], 'A map'],
    [
      'shows a picture in a link',
      'map',
      [over('map', 'map', image('map.png')), over('map', 'map', link('https://a.example/'))],
      '<a href="https://a.example/" rel="noopener noreferrer"><img src="../files/map.png" alt="map" loading="lazy"></a>',
    ],
    [
      'says the alternative text once, without its marks',
      'an old map',
      [over('an old map', 'an old map', image('map.png')), over('an old map', 'old', { type: 'emphasis' })],
      '<img src="../files/map.png" alt="an old map" loading="lazy">',
    ],
    [
      'shows a picture without words',
      'So.',
      [{ type: 'image', src: 'map.png', title: null, start: 2, end: 2 }],
      'So<img src="../files/map.png" alt="" loading="lazy">.',
    ],
  ])('%s', (_, text, marks, html) => {
    expect(paragraph(text, marks)).toBe(`<p>${html}</p>\n`);
  });
});

describe('blocks', () => {
  const text = 'Fish.\nTea.\nSoup.';
  const [fish, tea, soup]: Block[] = [
    { type: 'paragraph', start: 0, end: 5, marks: [] },
    { type: 'paragraph', start: 6, end: 10, marks: [] },
    { type: 'paragraph', start: 11, end: 16, marks: [] },
  ];
  if (fish === undefined || tea === undefined || soup === undefined) throw new Error('three paragraphs');
  const list = (ordered: boolean, first: number | null): Block => ({
    type: 'list',
    ordered,
    first,
    start: 0,
    end: 16,
    items: [
      { start: 0, end: 5, blocks: [fish] },
      { start: 6, end: 16, blocks: [tea, { type: 'blockquote', start: 11, end: 16, blocks: [soup] }] },
    ],
  });

  it.each<[string, Block[], string]>([
    [
      'a list',
      [list(false, null)],
      '<ul>\n<li><p>Fish.</p>\n</li>\n<li><p>Tea.</p>\n<blockquote>\n<p>Soup.</p>\n</blockquote>\n</li>\n</ul>\n',
    ],
    ['a numbered list', [{ ...list(true, 7) }], '<ol start="7">\n<li>'],
    ['one that begins with one', [list(true, 1)], '<ol>\n<li>'],
    ['a separator', [{ type: 'separator', start: 0, end: 5 }], '<hr>\n'],
    [
      'a preformatted text',
      [{ type: 'preformatted', start: 0, end: 16, info: 'x" onload="y' }],
      '<div class="preformatted"><pre tabindex="0"><code>Fish.\nTea.\nSoup.</code></pre></div>\n',
    ],
    ['a sign-off', [{ type: 'signoff', start: 0, end: 5, marks: [] }], '<p>Fish.</p>\n'],
    [
      'a table',
      [
        {
          type: 'table',
          start: 0,
          end: 16,
          header: [
            { start: 0, end: 5, marks: [], align: null },
            { start: 5, end: 5, marks: [], align: null },
          ],
          rows: [
            [
              { start: 6, end: 10, marks: [], align: null },
              { start: 11, end: 16, marks: [over(text, 'Soup', { type: 'strong' })], align: 'right' },
            ],
          ],
        },
      ],
      '<section class="table" tabindex="0" aria-label="Table"><table>\n<thead><tr><th scope="col">Fish.</th><td></td></tr></thead>\n<tbody>\n<tr><td>Tea.</td><td class="align-right"><strong>Soup</strong>.</td></tr>\n</tbody>\n</table></section>\n',
    ],
  ])('%s', (_, blocks, html) => {
    expect(renderBlocks(text, blocks, OPTIONS)).toContain(html);
  });

  it('give each of several tables a name of its own', () => {
    const cell = { start: 0, end: 5, marks: [], align: null };
    const table: Block = { type: 'table', start: 0, end: 5, header: [cell], rows: [] };
    const html = renderBlocks(text, [table, table], OPTIONS);
    expect(html.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Table"', 'aria-label="Table 2"']);
  });

  it.each([
    [
      [1, 2, 3],
      [2, 3, 4],
    ],
    [
      [3, 3, 6, 3],
      [2, 2, 3, 2],
    ],
    [
      [4, 2, 4, 1, 5],
      [2, 2, 3, 2, 3],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6, 6],
    ],
    [
      [6, 1, 6],
      [2, 2, 3],
    ],
  ])('gives headings %j the levels %j', (stated, levels) => {
    const blocks = stated.map((level): Block => ({ type: 'heading', level, start: 0, end: 4, marks: [] }));
    const html = renderBlocks(text, blocks, OPTIONS);
    expect([...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level))).toEqual(levels);
  });

  it('says which way a paragraph runs where that is not the way of the article', () => {
    const mixed = 'The word سلام is peace.\nالسلام عليكم friends';
    const blocks: Block[] = [
      { type: 'paragraph', start: 0, end: 23, marks: [] },
      { type: 'paragraph', start: 24, end: mixed.length, marks: [] },
    ];
    const [first, second] = renderBlocks(mixed, blocks, OPTIONS).split('\n');
    expect([first?.slice(0, 3), second?.slice(0, 13)]).toEqual(['<p>', '<p dir="rtl">']);
    const [other, own] = renderBlocks(mixed, blocks, { ...OPTIONS, dir: 'rtl' }).split('\n');
    expect([other?.slice(0, 13), own?.slice(0, 3)]).toEqual(['<p dir="ltr">', '<p>']);
  });

  it('is not overthrown by 100,000 quotations in each other', () => {
    let block: Block = fish;
    for (let depth = 0; depth < 100_000; depth += 1) block = { type: 'blockquote', start: 0, end: 5, blocks: [block] };
    const html = renderBlocks(text, [block], OPTIONS);
    expect(html.match(/<blockquote>/g)).toHaveLength(100_000);
    expect(html.match(/<\/blockquote>/g)).toHaveLength(100_000);
    expect(paragraphAt([block], 2)).toBe('p1');
  });

  it('is not overthrown by 100,000 marks on each other', () => {
    const marks = Array.from({ length: 100_000 }, (): Mark => ({ type: 'emphasis', start: 0, end: 5 }));
    const html = renderBlocks(text, [{ type: 'paragraph', start: 0, end: 5, marks }], OPTIONS);
    expect(html.match(/<\/em>/g)).toHaveLength(100_000);
  });
});

describe('paragraphs', () => {
  const text = 'By Jane Roe\nHead\nOne.\nTwo.\nThree.\nFollow us.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const blocks: Block[] = [
    { type: 'head', role: 'byline', ...span('By Jane Roe'), marks: [] },
    { type: 'heading', level: 1, ...span('Head'), marks: [] },
    { type: 'paragraph', ...span('One.'), marks: [] },
    { type: 'separator', ...span('\n') },
    { type: 'blockquote', ...span('Two.'), blocks: [{ type: 'paragraph', ...span('Two.'), marks: [] }] },
    { type: 'preformatted', ...span('Three.'), info: null },
    { type: 'signoff', ...span('Follow us.'), marks: [] },
  ];

  it.each([
    ['Jane', null],
    ['Head', 'p1'],
    ['One', 'p2'],
    ['Two', 'p3'],
    ['ee.', 'p4'],
    ['us', 's1'],
    ['\nOne', null],
  ])('%j stands in %s', (words, id) => {
    expect(paragraphAt(blocks, text.indexOf(words))).toBe(id);
  });

  it('are numbered on the page as they are found, each with a link to itself', () => {
    const html = renderBlocks(text, blocks, { ...OPTIONS, paragraphs: 'linked' });
    expect([...html.matchAll(/ id="(\w+)"/g)].map(([, id]) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 's1']);
    expect([...html.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 's1']);
    expect(html).toContain('<p id="p2">One. <a class="permalink" href="#p2" aria-label="Paragraph 2">¶</a></p>');
    expect(html).toContain('aria-label="Sign-off 1"');
  });

  it('are numbered without links for the record', () => {
    const html = renderBlocks(text, blocks, { ...OPTIONS, paragraphs: 'numbered' });
    expect(html).toContain('<p id="p2">One.</p>');
    expect(html).not.toContain('permalink');
  });
});

const words = fc.string({
  unit: fc.constantFrom('z', ' ', '\n', '<', '>', '"', "'", '&', '\u202E', '\uD800', 'ب', '{'),
});
const mark = fc.oneof(
  fc.constant({ type: 'emphasis' } as const),
  fc.constant({ type: 'code' } as const),
  fc.constantFrom('https://a.example/"', 'javascript:x', 'map.png').map((href) => link(href, '"')),
  fc.constantFrom('map.png', 'x.png').map((src) => ({ type: 'image', src, title: null }) as const),
);

/** A text of random paragraphs with random marks over it. */
const marked = fc
  .array(fc.tuple(words, fc.array(fc.tuple(mark, fc.nat(20), fc.nat(20)))), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => {
    const blocks: Block[] = [];
    let text = '';
    for (const [own, wishes] of paragraphs) {
      const start = text.length;
      text += own;
      const at = (offset: number) => Math.min(text.length, start + offset);
      const marks = wishes.map(([one, a, b]): Mark => ({ ...one, start: at(Math.min(a, b)), end: at(Math.max(a, b)) }));
      blocks.push({ type: 'paragraph', start, end: text.length, marks });
      text += '\n';
    }
    return { text, blocks };
  });

describe('whatever the text', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'no-trailing-whitespace': 'off' },
  });

  it('is valid HTML', async () => {
    await fc.assert(
      fc.asyncProperty(marked, async ({ text, blocks }) => {
        const html = renderBlocks(text, blocks, { ...OPTIONS, paragraphs: 'linked' });
        const report = await validator.validateString(`<div>\n${html}</div>\n`);
        expect(
          report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows every word, once and in order', () => {
    const letters = (html: string) =>
      html
        .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
        .replace(/<[^>]*>/g, '')
        .replace(/[^z]/g, '');
    fc.assert(
      fc.property(marked, ({ text, blocks }) => {
        const shown = [...leavesOf(blocks)].map(({ start, end }) => text.slice(start, end)).join('');
        expect(letters(renderBlocks(text, blocks, OPTIONS)).length).toBe(shown.replace(/[^z]/g, '').length);
      }),
    );
  });
});
