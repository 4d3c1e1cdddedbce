import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite, removeTemporary } from '../support/build-site.ts';
import { DEMONSTRATION, demonstration, WEB } from '../support/demonstration.ts';
import { serveFiles } from '../support/static-server.ts';
import { barriersOn } from './axe.ts';
import { openBrowser } from './chromium.ts';

const root = join(import.meta.dirname, '../..');

/** Every kind of page has a template of its name. */
const KINDS = readdirSync(join(root, 'templates'))
  .filter((name) => name.endsWith('.eta') && name !== 'layout.eta')
  .map((name) => name.slice(0, -'.eta'.length));

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
/** An A4 page between its margins, in pixels of 1/96 inch. */
const PAPER = Math.floor(((210 - 32 - 36) / 25.4) * 96);

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  browser = await openBrowser();
  site = await demonstration();
}, 600_000);
afterAll(async () => {
  await browser.close();
  removeTemporary();
});

/** Of a kind the largest page of the demonstration, which has most of what such a page can have. */
function largestOf(kind: string): string {
  const pages = [...site.files].filter(([, bytes]) => bytes.includes(`<body class="page-${kind}">`));
  const [largest] = pages.sort(([, a], [, b]) => b.length - a.length);
  if (largest === undefined) throw new Error(`The demonstration has no page of the kind "${kind}".`);
  return largest[0];
}

describe.each(KINDS)('a page of the kind %s', (kind) => {
  const faults: string[] = [];
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: WIDE, bypassCSP: true });
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(pathToFileURL(join(site.out, largestOf(kind))).href);
    await page.locator('html:not([data-held])').waitFor();
    await page.evaluate('document.fonts.ready');
  });
  afterAll(() => page.close());

  it('is open to everybody and fits its width, wide and narrow, in light and in dark', async () => {
    for (const viewport of [WIDE, PHONE]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await barriersOn(page)).map((barrier) => `${viewport.width} px, ${colorScheme}: ${barrier}`));
      }
    }
    expect(faults).toEqual([]);
  });

  it('is printed at its full size, since nothing in it is wider than the paper', async () => {
    await page.setViewportSize({ width: PAPER, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const wider = await page.evaluate(`[...document.querySelectorAll('html, main, main *:not(svg *)')]
      .filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.tagName + '.' + part.className)`);
    expect(wider).toEqual([]);
  });

  // After the console was judged: these tools load the page once more, of which a browser complains where it is a file.
  it('is set in its own typeface', async () => {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('DOM.enable');
    await devTools.send('CSS.enable');
    const { root: top } = await devTools.send('DOM.getDocument');
    const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: top.nodeId, selector: 'h1' });
    const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.some(({ isCustomFont }) => isCustomFont)).toBe(true);
    await devTools.detach();
  });

  it('does not move while it is loaded, however late its fonts and its style come', async () => {
    const served = await serveFiles(site.files, '/');
    const address = served.address + largestOf(kind);
    expect(await shiftsOf(address, PHONE, { woff2: 300 })).toBeLessThan(0.001);
    expect(await shiftsOf(address, WIDE, { woff2: 100, css: 700 })).toBeLessThan(0.001);
    await served.close();
  });
});

it.each([
  [1440, 14],
  [780, 14],
  [360, 2],
])('at %d pixels a chart of fourteen years names %d of them', async (width, count) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(pathToFileURL(join(site.out, 'index.html')).href);
  const edges = await page
    .locator('.chart .year:visible')
    .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
  expect(edges).toHaveLength(count);
  expect(edges.slice(1).filter(({ left }, at) => left < (edges[at]?.right ?? 0) + 4)).toEqual([]);
  await page.close();
});

describe('the navigation', () => {
  it('stands at every width in rows of like length, and none holds a rest of one or two', async () => {
    const page = await browser.newPage();
    const uneven: { file: string; width: number; rows: number[] }[] = [];
    for (const file of ['index.html', 'people/index.html']) {
      await page.goto(pathToFileURL(join(site.out, file)).href);
      for (let width = 320; width <= 1400; width += 30) {
        await page.setViewportSize({ width, height: 800 });
        const tops = await page
          .locator('.masthead nav li')
          .evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
        const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
        if (Math.max(...rows) - Math.min(...rows) > 2) uneven.push({ file, width, rows });
      }
    }
    await page.close();
    expect(uneven).toEqual([]);
  });
});

describe('coverage on a phone', () => {
  const edgesOf = async (path: string, parts: string) => {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(pathToFileURL(join(site.out, path)).href);
    const edges = await page
      .locator(parts)
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ left, right }) => [left, right]));
    await page.close();
    return edges.flat();
  };

  it('has all days of a year in view that have articles, and names the months that have none', async () => {
    const edges = await edgesOf('dates/2014.html', '.calendar caption, .calendar td a');
    expect(edges).toHaveLength(2 * (12 + 8));
    expect(edges.filter((edge) => edge < 0 || edge > PHONE.width)).toEqual([]);
  });

  it('has the twelve months of all years in view', async () => {
    const edges = await edgesOf('dates/index.html', '.coverage thead th:nth-child(-n + 13)');
    expect(edges).toHaveLength(2 * 13);
    expect(edges.filter((edge) => edge < 0 || edge > PHONE.width)).toEqual([]);
  });
});

/** How much of a page moves until it has come to rest, where files that end so are so many milliseconds late. */
async function shiftsOf(address: string, viewport: typeof WIDE, late: Record<string, number> = {}): Promise<number> {
  const page = await browser.newPage({ viewport });
  for (const [extension, milliseconds] of Object.entries(late)) {
    await page.route(`**/*.${extension}`, async (route) => {
      await setTimeout(milliseconds);
      await route.continue();
    });
  }
  await page.addInitScript(COUNT_SHIFTS);
  await page.goto(address);
  await page.evaluate('document.fonts.ready');
  const shifted = (await page.evaluate('shifted')) as number;
  await page.close();
  return shifted;
}

/** Layout Instability API: the part of the view that moved, times how far. */
const COUNT_SHIFTS = `
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Notes whether all typefaces that the page had asked for were there when it was shown, and after how many milliseconds that was. */
const NOTE_SHOWING = `
  new MutationObserver(() => {
    const { held } = document.documentElement?.dataset ?? {};
    if (held !== undefined) globalThis.holding ??= performance.now();
    else if (globalThis.holding !== undefined && globalThis.showing === undefined)
      globalThis.showing = { complete: document.fonts.status === 'loaded', after: performance.now() - holding };
  }).observe(document, { attributes: true, attributeFilter: ['data-held'], subtree: true });
`;

describe('a page whose typefaces are late', () => {
  it.each([
    ['waits for them', 150],
    ['waits for half a second at most', 2000],
  ])('%s', async (_, late) => {
    const served = await serveFiles(site.files, '/');
    const page = await browser.newPage({ viewport: WIDE });
    await page.route('**/*.woff2', async (route) => {
      await setTimeout(late);
      await route.continue();
    });
    await page.addInitScript(NOTE_SHOWING);
    await page.goto(served.address, { waitUntil: 'commit' });
    await page.locator('html:not([data-held])').waitFor();
    const { complete, after } = (await page.evaluate('showing')) as { complete: boolean; after: number };
    // On a busy machine half a second may be over before they are there.
    expect(complete || after > 490).toBe(true);
    expect(late < 500 || !complete).toBe(true);
    const held = `(document.documentElement.dataset.held = '', getComputedStyle(document.body).opacity)`;
    expect(await page.evaluate(held)).toBe('0');
    await page.close();
    await served.close();
  });
});

describe('an article from right to left', () => {
  it('stands in a list with its date and its publication, as all others do', async () => {
    for (const viewport of [WIDE, PHONE]) {
      const page = await browser.newPage({ viewport });
      await page.goto(pathToFileURL(join(site.out, 'dates/2022.html')).href);
      const starts = (await page.evaluate(`(() => {
        const { left } = document.querySelector('.row:not(:has([dir="rtl"])) .headline').getBoundingClientRect();
        const row = document.querySelector('.row:has([dir="rtl"])');
        return ['.sign', '.lede', '.facts li bdi'].map((part) => {
          const range = document.createRange();
          range.selectNodeContents(row.querySelector(part).firstChild);
          return range.getBoundingClientRect().left - left;
        });
      })()`)) as number[];
      for (const start of starts) expect(Math.abs(start)).toBeLessThan(3);
      await page.close();
    }
  });

  it('does not move when its typeface comes', async () => {
    const { files } = await demonstration(WEB);
    const path = 'articles/community-risalat-al-mina.html';
    expect(files.get(path)?.toString()).toContain('<div class="text" lang="ar" dir="rtl"');
    const served = await serveFiles(files, '/');
    for (const viewport of [WIDE, PHONE]) expect(await shiftsOf(served.address + path, viewport)).toBeLessThan(0.01);
    await served.close();
  });
});

describe('the front page', () => {
  it('asks for each file once, and for none that is not there', async () => {
    const served = await serveFiles(site.files, '/');
    const page = await browser.newPage({ viewport: WIDE });
    const asked: string[] = [];
    page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).pathname}`));
    await page.goto(served.address, { waitUntil: 'networkidle' });
    expect(asked).toContain('200 /assets/fonts/roman-latin.woff2');
    expect(asked.filter((one, index) => !one.startsWith('200') || asked.indexOf(one) !== index)).toEqual([]);
    await page.close();
    await served.close();
  });

  it('does not move when its fonts come, since those that stand in for them are as wide and as high', async () => {
    for (const viewport of [WIDE, PHONE]) {
      expect(await shiftsOf(pathToFileURL(join(site.out, 'index.html')).href, viewport)).toBeLessThan(0.01);
    }
  });

  it('lacks no rule that only the stylesheet of the other pages has', async () => {
    const selectorsIn = (path: string) =>
      [...(site.files.get(path)?.toString() ?? '').matchAll(/([^{};@]+)\{/g)].map(([, selector = '']) =>
        selector.replaceAll(/:hover|::?(?:before|after|first-letter)/g, ''),
      );
    const known = new Set(selectorsIn('assets/front.css'));
    const missing = [...new Set(selectorsIn('assets/style.css'))].filter((one) => !known.has(one));
    expect(missing.length).toBeGreaterThan(50);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site.out, 'index.html')).href);
    const applying = await page.evaluate(
      `(${JSON.stringify(missing)}).filter((one) => CSS.supports('selector(' + one + ')') && document.querySelector(one))`,
    );
    expect(applying).toEqual([]);
    await page.close();
  });

  it('weighs less than 60 kB with its style, also where its own address is long', async () => {
    const baseUrl = 'https://archives.example.org/county/port-ellery/newspapers/2011-2024/complete/';
    const { files } = await buildSite(DEMONSTRATION, { baseUrl });
    const html = files.get('index.html')?.toString() ?? '';
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(([, href = '']) => href);
    expect(sheets).toEqual(['assets/front.css']);
    const weight = ['index.html', ...sheets].reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    expect(weight).toBeLessThan(60_000);
  });
});
