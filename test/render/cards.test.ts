import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { cardPictures } from '../../src/render/cards/article-card.ts';
import { cardDrawing } from '../../src/render/cards/drawing.ts';
import { brokenInto, settable, widthOf } from '../../src/render/cards/lines.ts';
import { openPainter, type Paint } from '../../src/render/cards/painter.ts';
import { buildOptions, filesBelow, folderWith, newFolder, removeTemporary } from '../support/build-site.ts';
import { contextOf, entryOf, STATED, siteOf } from './archive.ts';

const BASE = 'https://quay.example/papers/';
const font = readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'cards', 'serif.ttf'));
let paint: Paint;

beforeAll(async () => {
  const renderer = readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
  paint = await openPainter({ renderer, font }, true);
});
afterAll(removeTemporary);

/** Width and height of a PNG, by its first chunk. */
function sizeOf(png: Uint8Array | undefined): number[] {
  const bytes = Buffer.from(png ?? []);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const cardOf = (title: string | null, archive: string | null = 'The Quay Papers') =>
  cardDrawing({ archive, title, foot: ['3 May 2019'] });

describe('lines of a card', () => {
  it.each([
    'Ferry waits for fog',
    'WAVE AVOIDS VALLEY',
    'Суботня школа переїхала',
    'Ἀθήνα',
    'ﬁ',
    'Łódź – 1,250 “fish”',
  ])('are as wide as the renderer sets them: %s', (words) => {
    const line = settable(words);
    if (line === null) return expect(['Ἀθήνα', 'ﬁ']).toContain(words);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="100" font-size="100">${line}</text></svg>`;
    const drawn = new Resvg(svg, { font: { fontBuffers: [font] } }).getBBox()?.width ?? 0;
    expect(drawn).toBeGreaterThan(widthOf(line) * 0.1 * 0.88);
    expect(drawn).toBeLessThan(widthOf(line) * 0.1 * 1.02);
  });

  it('hold all words in their order, or end in an ellipsis, and none is too wide', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Zéж,.]{1,40}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3000, max: 20_000 }), fc.integer({ min: 1, max: 5 }), (all, width, most) => {
        const line = all.join(' ');
        const lines = brokenInto(line, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const one of lines) expect(widthOf(one)).toBeLessThanOrEqual(width);
        const together = lines.join('').replaceAll(' ', '');
        if (together.endsWith('…')) expect(line.replaceAll(' ', '').startsWith(together.slice(0, -1))).toBe(true);
        else expect(together).toBe(line.replaceAll(' ', ''));
      }),
    );
  });
});

describe('a card', () => {
  it.each([
    'Ferry waits for fog',
    'Die Fähre wartet, und niemand weiß, warum der Nebel über dem Hafen so lange liegen bleibt wie noch nie zuvor im Jahr',
    'Суботня школа переїхала до нового приміщення',
    'Η παλιά γέφυρα',
  ])('holds the headline %s', (title) => {
    const words = [...(cardOf(title)?.matchAll(/<text[^>]*>(.*?)<\/text>/g) ?? [])].map(([, line]) => line);
    expect(words.slice(1, -1).join(' ')).toBe(title);
    expect(sizeOf(paint(cardOf(title) ?? ''))).toEqual([1200, 630]);
  });

  it.each(['مدرسة السبت تفتح أبوابها', '市場が開く', 'שער הנמל', 'Ferry ⛴ waits', 'a\u202Eb', ''])(
    'is one of the archive where its type has no letters for %j',
    (title) => {
      expect(cardOf(title)).toBe(cardOf(null));
      expect(cardOf(title)).toContain('>The Quay Papers</text>');
    },
  );

  it('is none where it would say nothing', () => {
    expect(cardOf('市場', '新聞')).toBeNull();
  });

  it('cannot be broken by what a headline holds', () => {
    expect(cardOf('<b> & "c"')).toContain('&lt;b');
    expect(sizeOf(paint(cardOf('</text><script>') ?? ''))).toEqual([1200, 630]);
  });
});

describe('previews', () => {
  const entries = [
    entryOf('ferry.txt', 'The ferry waited.', { title: 'Ferry waits' }),
    entryOf('bell.txt', 'The bell rang.', {
      title: 'The bell rang',
      derivation: { title: { ...STATED, method: 'implied', confidence: 'likely' } },
    }),
  ];
  const imagesIn = (page = '') =>
    [...page.matchAll(/<meta property="og:image" content="([^"]*)">/g)].map(([, at]) => at);

  it.each([
    ['all', 3],
    ['archive', 1],
    ['off', 0],
  ] as const)('have the pictures that the archive wants: %s', (cards, count) => {
    const context = contextOf(entries, { baseUrl: BASE, cards });
    const addresses = [...cardPictures(context)].map(({ path }) => BASE + path);
    expect(addresses).toHaveLength(count);
    const site = siteOf(entries, context);
    const shown = new Set([...site].filter(([path]) => path.endsWith('.html')).flatMap(([, page]) => imagesIn(page)));
    expect([...shown].toSorted()).toEqual(addresses.toSorted());
    const card = count === 0 ? 'summary' : 'summary_large_image';
    expect(site.get('articles/ferry.html')).toContain(`<meta name="twitter:card" content="${card}">`);
  });

  it('say of an article’s picture what is on it', () => {
    const page = siteOf(entries, contextOf(entries, { baseUrl: BASE, cards: 'all' })).get('articles/ferry.html');
    expect(page).toContain('<meta property="og:image:width" content="1200">');
    expect(page).toContain('<meta property="og:image:height" content="630">');
    expect(page).toContain('<meta property="og:image:alt" content="Ferry waits – The Harbour Clippings">');
  });

  it('show a derived headline in brackets, and nothing of the text', () => {
    const drawn = [...cardPictures(contextOf(entries, { baseUrl: BASE, cards: 'all' }))]
      .map(({ svg }) => svg)
      .join('\n');
    expect(drawn).toContain('>[The bell rang]</text>');
    expect(drawn).not.toContain('waited');
  });

  it('have none without a base URL, by which alone they would be found', () => {
    const context = contextOf(entries, { cards: 'all' });
    expect([...cardPictures(context)]).toEqual([]);
    expect(siteOf(entries, context).get('index.html')).not.toContain('og:image');
  });
});

describe('the pictures of a site', () => {
  const seeds = (title: string) => ({
    'archive.yaml': `title: ${title}\nbaseUrl: ${BASE}\ncards: all\n`,
    'ferry.md': '---\ntitle: Ferry waits\n---\nThe ferry waited.\n',
    'bell.md': '---\ntitle: Bell rings\n---\nThe bell rang.\n',
  });

  it('are drawn once, at the addresses that the pages name, with icons for telephones', async () => {
    const out = newFolder();
    await build(buildOptions(folderWith(seeds('The Quay Papers')), out));
    const files = filesBelow(out);
    const address = /og:image" content="https:\/\/quay\.example\/papers\/([^"]*)"/.exec(
      String(files.get('articles/ferry.html')),
    );
    expect(sizeOf(files.get(address?.[1] ?? ''))).toEqual([1200, 630]);
    expect([...files.keys()].filter((path) => path.startsWith('cards/'))).toHaveLength(3);
    const manifest = JSON.parse(String(files.get('site.webmanifest'))) as {
      icons: { src: string; sizes: string; type: string }[];
    };
    for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png'))
      expect([type, sizeOf(files.get(src)).join('x')]).toEqual(['image/png', sizes]);
    expect(manifest.icons).toHaveLength(3);
    expect(sizeOf(files.get('assets/apple-touch-icon.png'))).toEqual([180, 180]);
    expect(String(files.get('index.html'))).toContain(
      '<link rel="apple-touch-icon" href="assets/apple-touch-icon.png">',
    );
  });

  it('are not drawn again where they stand, and are taken away with their articles', async () => {
    const out = newFolder();
    // There are no signs of an initial for which the type has no letter.
    const folder = folderWith(seeds('新聞'));
    await build(buildOptions(folder, out));
    const before = filesBelow(out);
    const options = buildOptions(folder, out);
    const { published } = await build({ ...options, packaged: { ...options.packaged, renderer: '/nowhere.wasm' } });
    expect(published.problems).toEqual([]);
    expect(filesBelow(out)).toEqual(before);
    const without = { ...seeds('新聞'), 'bell.md': '---\ndraft: true\n---\nThe bell rang.\n' };
    await build(buildOptions(folderWith(without), out));
    expect([...filesBelow(out).keys()].filter((path) => path.startsWith('cards/'))).toHaveLength(1);
  });
});
