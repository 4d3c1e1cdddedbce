import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from '../support/build-site.ts';
import { serveFiles } from '../support/static-server.ts';
import { openBrowser } from './chromium.ts';

const SEEDS = {
  'archive.yaml': 'title: The Brindle Papers\ntagline: A harbour in the news\ncontact: desk@brindle.example\n',
  '2019/ferry.txt':
    'Ferry returns to Brindle Quay\n\nBy Orla Venn\n\nPublished: 4 March 2019\n\nThe ferry came back on Monday.\n\nIt had been away all winter.\n',
  '2020/council.txt':
    'Council wants a new pier\n\nPublished: 9 June 2020\n\nOrla Venn, the mayor of Brindle, met Jonas Marek on Monday.\n\n"The pier is tired," Venn said. Marek said that it would cost too much, the Quay Messenger reported.\n',
  '2021/pier.txt':
    'Pier opens\n\nPublished: 1 May 2021\n\nMayor Orla Venn and Jonas Marek opened the pier in Brindle.\n\n"It was tired, and so were we," said Orla Venn.\n',
  '2021/lamp.md':
    '---\ntitle: The lamp is lit\ndate: 2021-11-02\ntags: [harbour]\n---\n\nThe *lighthouse* shone again.\n\n| Night | Ships |\n|---|---|\n| Monday | 4 |\n',
  '2022/fog.txt':
    'Fog stays\n\nPublished: 3 May 2022\n\nMarek said on Monday that the fog would stay in Brindle.\n\n"It has been here before, and it has always come back in the end, as far as anybody on the quay remembers."\n',
  'storm.txt':
    'After a night of wind, the storm took the roof of the old cannery, and nobody was hurt. The council will meet on Friday.\nThe owner promised a new roof by spring.\n',
  'رصيف.txt':
    'عاد القارب إلى الرصيف\n\nعاد القارب إلى الرصيف القديم يوم الاثنين بعد شتاء طويل من الإصلاحات، وقال البحارة إنهم سعداء بالعودة.\n',
};

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  browser = await openBrowser();
  site = await buildSite(folderWith(SEEDS));
}, 600_000);
afterAll(async () => {
  await browser.close();
  removeTemporary();
});

/** Opens an address in a browser of its own, and gathers everything that a reader would call broken. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  return { page, faults };
}

/** Front page → article → front page, by clicking. */
async function readAndReturn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ferry returns to Brindle Quay' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Ferry returns to Brindle Quay' }).waitFor();
  expect(await page.getByText('It had been away all winter.').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'The Brindle Papers' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'The Brindle Papers' }).waitFor();
}

describe('a reader', () => {
  it('goes from the front page to an article and back, from a folder', async () => {
    const { page, faults } = await open(pathToFileURL(`${site.out}/index.html`).href);
    await readAndReturn(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('does the same on a server under a sub-path, and no request leaves it', async () => {
    const server = await serveFiles(site.files, '/papers/brindle/');
    const { page, faults } = await open(`${server.address}index.html`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await readAndReturn(page);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
    await page.close();
    await server.close();
  });

  it('does the same with JavaScript off', async () => {
    const { page, faults } = await open(pathToFileURL(`${site.out}/index.html`).href, { javaScriptEnabled: false });
    await readAndReturn(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('does the same with the keyboard alone', async () => {
    const { page } = await open(pathToFileURL(`${site.out}/index.html`).href);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/skip/i);
    await tabTo(page, 'Ferry returns to Brindle Quay');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ferry returns to Brindle Quay' }).waitFor();
    await tabTo(page, 'The Brindle Papers');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The Brindle Papers' }).waitFor();
    await page.close();
  });

  it('sees the evidence of a derived headline one click away, without JavaScript', async () => {
    const { page } = await open(pathToFileURL(`${site.out}/articles/storm.html`).href, { javaScriptEnabled: false });
    await page.locator('a[href="#evidence-title"]').first().click();
    const evidence = page.locator('#evidence-title');
    expect(await evidence.isVisible()).toBe(true);
    expect(await evidence.textContent()).toContain('the storm took the roof of the old cannery');
    await page.close();
  });

  it('copies the lines that settle a doubt, as they are', async () => {
    const server = await serveFiles(site.files, '/');
    const { page } = await open(`${server.address}review/names.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const lines = await page.locator('pre[data-copy]').first().textContent();
    await page.getByRole('button', { name: 'Copy the lines for entities.yaml' }).first().click();
    await page.getByText('Copied').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(lines?.trim());
    await page.close();
    await server.close();
  });

  it('is led to a paragraph by its permalink', async () => {
    const { page } = await open(`${pathToFileURL(`${site.out}/articles/2019-ferry.html`).href}#p2`);
    expect(await page.locator('#p2:target').textContent()).toContain('It had been away all winter.');
    await page.close();
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (((await page.evaluate('document.activeElement.textContent')) as string).trim() === name) return;
  }
  throw new Error(`60 presses of Tab do not reach "${name}"`);
}

const KINDS = [
  'index.html',
  'articles/2019-ferry.html',
  'articles/2021-lamp.html',
  'articles/storm.html',
  'dates/index.html',
  'dates/2019.html',
  'dates/undated.html',
  'people/index.html',
  'people/index/by-count.html',
  'people/orla-venn.html',
  'people/orla-venn/together.html',
  'quotations/index.html',
  'quotations/2020.html',
  'review/index.html',
  'review/articles.html',
  'review/names.html',
  'about.html',
  '404.html',
];
const VIEWS: [string, BrowserContextOptions][] = [
  ['wide and light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['a dark phone', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(VIEWS)('on %s', (_, options) => {
  it.each(KINDS)('%s is open to everybody and fits its width', async (path) => {
    const { page, faults } = await open(pathToFileURL(`${site.out}/${path}`).href, { ...options, bypassCSP: true });
    await page.evaluate(axe);
    const violations = (await page.evaluate(
      'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
    )) as string[];
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});
