import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from '../support/build-site.ts';
import { serveFiles } from '../support/static-server.ts';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

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
  '2022/mast.md': `---\ntitle: ${'Masthouse'.repeat(12)}\ndate: 2022-06-01\ntags: [${'Masthouse'.repeat(8)}]\n---\n\nThe mast stands again.\n\n"It holds the ${'ropewalk'.repeat(9)}," said the bosun.\n`,
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

const open = (address: string, options?: BrowserContextOptions) => visit(browser, address, options);

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

  it.each([false, true])('takes references home from a page in a folder, with JavaScript %s', async (scripted) => {
    const { page, faults } = await open(pathToFileURL(`${site.out}/articles/2020-council.html`).href, {
      javaScriptEnabled: scripted,
    });
    const saved: Record<string, string> = {};
    for (const format of ['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: format, exact: true }).click(),
      ]);
      saved[download.suggestedFilename()] = readFileSync(await download.path(), 'utf8');
    }
    expect(Object.keys(saved)).toEqual([
      '2020-council.bib',
      '2020-council.biblatex.bib',
      '2020-council.ris',
      '2020-council.csl.json',
    ]);
    expect(saved['2020-council.bib']).toContain('title = {{Council wants a new pier}}');
    expect(saved['2020-council.ris']).toContain('DA  - 2020/06/09/\r\n');
    expect(JSON.parse(saved['2020-council.csl.json'] ?? '')).toMatchObject([
      { type: 'article-newspaper', title: 'Council wants a new pier', archive: 'The Brindle Papers' },
    ]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('takes the references of the whole archive home', async () => {
    const server = await serveFiles(site.files, '/');
    const { page } = await open(`${server.address}about.html`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSL-JSON' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toHaveLength(Object.keys(SEEDS).length - 1);
    await page.close();
    await server.close();
  });

  it('copies a citation as it stands on the page', async () => {
    const server = await serveFiles(site.files, '/');
    const { page } = await open(`${server.address}articles/2020-council.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy the Chicago citation' }).click();
    await page.getByText('Copied').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '“Council Wants a New Pier.” June 9, 2020. The Brindle Papers.',
    );
    await page.close();
    await server.close();
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

  it('sees the whole of words that are longer than the line: a topic, a quotation, the next headline', async () => {
    for (const width of [360, 800, 1280]) {
      const { page } = await open(pathToFileURL(`${site.out}/articles/2022-mast.html`).href, {
        viewport: { width, height: 740 },
      });
      const topic = page.getByText(/^(?:Masthouse){8}$/).first();
      const [{ right }, edge] = await topic.evaluate((part) => {
        const words = part.ownerDocument.createRange();
        words.selectNodeContents(part);
        return [
          words.getBoundingClientRect(),
          part.closest('ul, dl, div')?.getBoundingClientRect().right ?? 0,
        ] as const;
      });
      expect(right).toBeLessThanOrEqual(edge + 1);
      for (const name of ['mast', 'fog']) {
        await page.goto(pathToFileURL(`${site.out}/articles/2022-${name}.html`).href);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
      expect(await page.locator('.neighbours').textContent()).toContain('MasthouseMasthouse');
      await page.close();
    }
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

describe('keys of one letter', () => {
  it('go through the lines of every kind of list and back, from what is in view', async () => {
    const { page } = await open(pathToFileURL(`${site.out}/people/orla-venn.html`).href);
    const focused = () =>
      page.evaluate('document.activeElement.closest("li, tr")?.textContent.replace(/\\s+/g, " ").trim()');
    await page.keyboard.press('j');
    const first = await focused();
    expect(first).toContain('Ferry returns to Brindle Quay');
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.goto(pathToFileURL(`${site.out}/people/index.html`).href);
    await page.keyboard.press('j');
    expect(await focused()).toContain('Marek');
    await page.goto(pathToFileURL(`${site.out}/review/index.html`).href);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toContain('Surnames that may be those of people named in full');
    await page.close();
  });

  it('lead to the next article and the one before', async () => {
    const { page } = await open(pathToFileURL(`${site.out}/articles/2020-council.html`).href);
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: 'Pier opens' }).waitFor();
    await page.waitForLoadState();
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'Council wants a new pier' }).waitFor();
    await page.close();
  });

  it('are told by the question mark, and can be turned off for good', async () => {
    const { page, faults } = await open(pathToFileURL(`${site.out}/articles/2020-council.html`).href);
    await page.keyboard.press('Shift+?');
    const dialog = page.getByRole('dialog', { name: 'Reading with the keyboard' });
    expect(await dialog.locator('kbd').allTextContents()).toEqual(['j', 'k', 'n', 'p', '/', '?']);
    await page.keyboard.press('n');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await dialog.count()).toBe(0);
    await page.keyboard.press('Shift+?');
    await dialog.getByRole('button', { name: 'Turn these keys off' }).click();
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    await page.keyboard.press('n');
    await page.goto(pathToFileURL(`${site.out}/about.html`).href);
    await page.keyboard.press('Shift+?');
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: 'Turn these keys on' }).click();
    await page.keyboard.press('Shift+?');
    expect(await dialog.isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the choice of colours', () => {
  const paper = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');

  it('follows the system until it is made, and then holds on every page, from the first paint', async () => {
    const { page, faults } = await open(pathToFileURL(`${site.out}/index.html`).href, { colorScheme: 'dark' });
    const dark = await paper(page);
    await page.getByRole('radio', { name: 'Light' }).check();
    const light = await paper(page);
    expect(light).not.toBe(dark);
    await page.route('**/reader.js', (route) => route.abort());
    await page.goto(pathToFileURL(`${site.out}/about.html`).href);
    expect(await paper(page)).toBe(light);
    await page.unroute('**/reader.js');
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'As on your system' }).check();
    expect(await paper(page)).toBe(dark);
    expect(faults.filter((fault) => !fault.includes('reader.js') && !fault.includes('ERR_FAILED'))).toEqual([]);
    await page.close();
  });

  it('holds for the page where the browser forbids storage', async () => {
    const { page, faults } = await open(pathToFileURL(`${site.out}/index.html`).href, { colorScheme: 'dark' });
    await page.addInitScript(
      'delete Window.prototype.localStorage; Object.defineProperty(window, "localStorage", { get() { throw new Error("forbidden") } })',
    );
    await page.reload();
    const dark = await paper(page);
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await paper(page)).not.toBe(dark);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is not offered without JavaScript', async () => {
    const { page } = await open(pathToFileURL(`${site.out}/index.html`).href, { javaScriptEnabled: false });
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.close();
  });
});

describe('the margin of an article', () => {
  const address = () => pathToFileURL(`${site.out}/articles/2020-council.html`).href;

  it('says beside a quotation who speaks, and beside a paragraph whom it names, where there is room', async () => {
    const { page } = await open(address(), { viewport: { width: 1440, height: 900 } });
    const note = page.locator('.beside', { hasText: 'Orla Venn' }).last();
    const paragraph = page.locator('#p2');
    const [beside, text] = [await note.boundingBox(), await paragraph.boundingBox()];
    expect(await note.textContent()).toContain('1 Orla Venn');
    expect(Math.abs((beside?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(30);
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await note.getByText('Orla Venn').click();
    await page.getByRole('heading', { level: 1, name: 'Orla Venn' }).waitFor();
    await page.close();
  });

  it('is not copied with the text, nor in the way of those who listen or use the keyboard', async () => {
    const { page } = await open(address(), { viewport: { width: 1440, height: 900 } });
    const copied = await page.evaluate(
      'getSelection().selectAllChildren(document.querySelector(".text")), getSelection().toString()',
    );
    expect(String(copied).replace(/\s+/g, ' ')).toContain('on Monday. ¶ "The pier is tired," Venn said.');
    expect(await page.locator('.beside a:not([tabindex="-1"])').count()).toBe(0);
    expect(await page.locator('.beside:not([aria-hidden="true"])').count()).toBe(0);
    await page.close();
  });

  it('folds on a phone into the list beneath the text, to which a quotation leads', async () => {
    const { page } = await open(address(), { viewport: { width: 360, height: 740 } });
    expect(await page.locator('.beside:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Speaker 1: Orla Venn' }).click();
    expect(await page.locator('#speaker-1:target').textContent()).toContain('Orla Venn');
    await page.locator('#speaker-1 ul a').first().click();
    expect(await page.locator(':target').textContent()).toBe('"The pier is tired,"');
    await page.close();
  });
});
