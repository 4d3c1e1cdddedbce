import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from '../support/build-site.ts';
import { demonstration } from '../support/demonstration.ts';
import { serveFiles } from '../support/static-server.ts';
import { barriersOn } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

const root = join(import.meta.dirname, '../..');

let browser: Browser;
let site: BuiltSite;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  site = await demonstration();
  folder = pathToFileURL(`${site.out}/`).href;
}, 600_000);
afterAll(async () => {
  await browser.close();
  removeTemporary();
});

const open = (address: string, options?: BrowserContextOptions) => visit(browser, address, options);

/** How many articles the page says that it found, when it has answered what is asked by now. */
async function countOn(page: Page): Promise<number> {
  await page.locator('#answer[aria-busy="false"]').waitFor({ state: 'attached' });
  const summary = page.locator('#found > :first-child', {
    hasText:
      /^\d+ of \d+ articles(?:; of the \d+, \d+ (?:is a further version of the same text|are further versions of the same texts))?$/,
  });
  return Number.parseInt((await summary.textContent()) ?? '', 10);
}

/** Follows a link that changes what is asked, and waits for the answer. */
async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<number> {
  await page.evaluate(`document.querySelector('#found').textContent = ''`);
  await link.click();
  return countOn(page);
}

describe('a reader who searches', () => {
  it('types a word in a folder, comes to the place where it stands, and sees it marked', async () => {
    const { page, faults } = await open(`${folder}index.html`);
    await page.keyboard.press('/');
    await page.waitForURL(/search\/index\.html/);
    await page.locator('#q:focus').waitFor();
    await page.keyboard.type('trombone');
    expect(await countOn(page)).toBeGreaterThan(0);
    expect(page.url()).toContain('?q=trombone');
    await page.locator('.matches a').first().click();
    await page.waitForURL(/articles\/.*\?find=trombone.*#p\d+$/);
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').allTextContents()).every((words) => /^trombones?$/i.test(words))).toBe(true);
    await page.goBack();
    expect(await page.inputValue('#q')).toBe('trombone');
    expect(await countOn(page)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('sees what is found by the beginning of a word, and nothing told of it until the query is sent', async () => {
    const { page } = await open(`${folder}search/index.html`);
    await page.keyboard.type('the trombo');
    const whileTyped = await countOn(page);
    expect(whileTyped).toBeGreaterThan(0);
    await page.keyboard.type('xq');
    await page.getByText('Nothing found').waitFor();
    expect(await page.getByText('Did you mean').count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await countOn(page)).toBe(whileTyped);
    await page.keyboard.press('Enter');
    await page.getByText('Nothing has “trombo”').waitFor();
    expect(page.url()).toMatch(/\?q=the\+trombo$/);
    await page.close();
  });

  it.each([
    ['the trombo', 'Words that begin with “trombo” are looked for as well. Only “trombo”'],
    ['trombone -ferr', '“-ferr” is left out while it is being typed. Ask for “-ferr”'],
  ])('hands on by the address alone what is shown while %s is typed', async (typed, told) => {
    const { page } = await open(`${folder}search/index.html`);
    await page.keyboard.type(typed);
    const count = await countOn(page);
    await page.getByText(told).waitFor();
    const typedAddress = page.url();
    await follow(page, page.getByRole('link', { name: 'Oldest first' }));
    expect(await page.inputValue('#q')).toBe(typed);
    await page.goBack();
    expect(page.url()).toBe(typedAddress);
    expect(await countOn(page)).toBe(count);
    const { page: other } = await open(typedAddress);
    expect(await countOn(other)).toBe(count);
    expect(await other.inputValue('#q')).toBe(typed);
    const download = other.waitForEvent('download');
    await other.getByRole('button', { name: 'RIS', exact: true }).click();
    const text = await streamText(await (await download).createReadStream());
    expect(text.match(/^ER {2}- /gm)).toHaveLength(count);
    await other.getByText(told).getByRole('link').click();
    await other.waitForURL((url) => url.search === `?q=${encodeURIComponent(typed).replaceAll('%20', '+')}`);
    await other.close();
    await page.close();
  });

  it('reads months in words, and where nothing is found only what helps', async () => {
    const { page } = await open(`${folder}search/index.html?q=the+date%3A2017`);
    await countOn(page);
    expect((await page.getByLabel('From').textContent()) ?? '').toContain('February 2017');
    expect(await page.locator('aside').textContent()).not.toMatch(/\d{4}-\d\d/);
    await page.goto(`${folder}search/index.html?q=after%3A3000`);
    await page.getByText(/^No article is of after:3000; those with a date are of \d{4} to \d{4}\.$/).waitFor();
    await page.goto(`${folder}search/index.html?q=trombone+after%3A2020+before%3A2010`);
    await page.getByText('No day is in both after:2020 and before:2010.').waitFor();
    await page.goto(`${folder}search/index.html?q=author%3Dnobody`);
    await page.getByText('Nobody and nothing here is “nobody”').waitFor();
    await page.close();
  });

  it('is told how many of the articles are further versions of a text, as pages that count texts do not', async () => {
    const { page } = await open(`${folder}search/index.html`);
    const counts = /^(\d+) articles can be searched, counting (\d+) further versions of the same texts$/;
    const holdings = (await page.locator('#found > *', { hasText: counts }).first().textContent()) ?? '';
    const [, articles, further] = (counts.exec(holdings) ?? []).map(Number);
    await page.goto(`${folder}index.html`);
    const texts = Number(/(\d+) articles/.exec((await page.locator('main').textContent()) ?? '')?.[1]);
    expect(texts).toBe((articles ?? 0) - (further ?? 0));
    await page.goto(`${folder}search/index.html?q=date:none+OR+before:3000`);
    expect(await countOn(page)).toBe(articles);
    expect(await page.locator('#found').textContent()).toContain(`of the ${articles}, ${further} are further versions`);
    await page.close();
  });

  it('sees each text once, opens its further versions, and may have every version stand for itself', async () => {
    const { page, faults } = await open(`${folder}search/index.html?q=cannery&order=oldest`);
    const count = await countOn(page);
    expect(await page.locator('.results > .row').count()).toBeLessThanOrEqual(10);
    const cluster = page.locator('.results > .row', { has: page.locator('.versions') }).first();
    const number = Number.parseInt((await cluster.locator('.versions summary').textContent()) ?? '', 10);
    await cluster.locator('.versions summary').click();
    await cluster.locator('.versions .row mark').first().waitFor();
    expect(await cluster.locator('.versions .row').count()).toBe(number);
    expect(await follow(page, page.getByRole('link', { name: 'Every version' }))).toBe(count);
    expect(page.url()).toContain('versions=all');
    expect(await page.locator('.versions').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('goes back step by step, to the place in the answer that was left', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    await countOn(page);
    const steps = () => page.evaluate<number>('history.length');
    const before = await steps();
    await page.locator('#q').press('Enter');
    await countOn(page);
    expect(await steps()).toBe(before);
    await page.evaluate('scrollTo(0, 700)');
    await page.locator('.results .headline a').last().click();
    await page.waitForURL(/articles/);
    await page.goBack();
    await countOn(page);
    await page.waitForFunction('scrollY > 500');
    await page.locator('#q').fill('the ferry');
    await page.waitForURL(/the\+ferry/);
    await page.goBack();
    expect(await page.inputValue('#q')).toBe('the');
    await page.close();
  });

  it('draws a range of years with a pointer', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    const all = await countOn(page);
    await page.locator('.in-time').scrollIntoViewIfNeeded();
    const box = (await page.locator('.in-time').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/after%3A\d{4}\+before%3A\d{4}/);
    expect(await countOn(page)).toBeLessThan(all);
    await page.close();
  });

  it('keeps a word that was just typed where a condition is added to it', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    await countOn(page);
    await page.evaluate(`{
      const field = document.querySelector('#q');
      field.value = 'ferry';
      field.dispatchEvent(new Event('input'));
      document.querySelector('aside .counted a').click();
    }`);
    await page.waitForURL(/ferry/);
    expect(await page.inputValue('#q')).toMatch(/ferry.* \w+=/);
    await page.close();
  });

  it.each([
    ['of words', 'terms/0.js', 'ferry'],
    ['of places', 'places/0.js', '"the ferry"'],
    ['of texts', 'texts/0.js', 'date:2012'],
    ['of names', 'names/0.js', 'place:hollin'],
    ['of facts', 'columns.js', 'ferry'],
    ['about the index', 'directory.js', 'ferry'],
    ['that takes endings off', 'stem-en.js', 'ferry'],
  ])('is told which file is missing or damaged, one %s for example, and may try again', async (_, file, query) => {
    const { page } = await open(`${folder}search/index.html`);
    let state: 'missing' | 'damaged' | 'cut off' | 'there' = 'missing';
    await page.route(new RegExp(`search/${file.replace('0', '\\d+')}`), async (route) => {
      if (state === 'missing') return route.abort();
      if (state === 'damaged') return route.fulfill({ contentType: 'text/javascript', body: '<!DOCTYPE html>' });
      if (state === 'there') return route.continue();
      const name = file
        .replace('.js', '')
        .replace('0', /\d+/.exec(route.request().url().split('search/')[1] ?? '')?.[0] ?? '');
      return route.fulfill({ contentType: 'text/javascript', body: `backfilePart("${name}", 2, "\u4e01\u4e00")` });
    });
    await page.goto(`${folder}search/index.html?q=${encodeURIComponent(query)}`);
    const name = new RegExp(`The file search/${file.replace('0', '\\d+')} `);
    const told = async (what: string) => {
      await page.locator('#found', { hasText: name }).filter({ hasText: what }).waitFor();
      expect(await page.locator('#answer > *').count()).toBe(0);
    };
    await told('could not be loaded, so there is no answer');
    const again = async (next: typeof state) => {
      state = next;
      await page.evaluate(`{
        const button = document.querySelector('#found button');
        document.querySelector('#found').replaceChildren();
        button.click();
      }`);
    };
    for (const next of ['damaged', 'cut off'] as const) {
      await again(next);
      await told('is damaged, so there is no answer');
    }
    await again('there');
    expect(await countOn(page)).toBeGreaterThan(0);
    await page.close();
  });

  it('is told where names cannot be counted, and may try again', async () => {
    const { page } = await open(`${folder}search/index.html`);
    let isMissing = true;
    await page.route(/subjects\/\d+\.js/, (route) => (isMissing ? route.abort() : route.continue()));
    await page.goto(`${folder}search/index.html?q=ferry`);
    await countOn(page);
    await page.locator('.subjects summary').click();
    await page.getByText('could not be loaded, so nothing is counted').waitFor();
    isMissing = false;
    await page.locator('.subjects').getByRole('button', { name: 'Try again' }).click();
    await page.locator('.subjects .counted').first().waitFor();
    expect(await page.getByText('nothing is counted').count()).toBe(0);
    await page.close();
  });

  it('sees where somebody is named whom the query asks for', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    await countOn(page);
    await page.locator('.subjects summary').click();
    await page.locator('.subjects .counted').first().waitFor();
    const person = page.locator('.subjects section', { hasText: 'People' }).locator('.counted a').first();
    const name = (await person.textContent()) ?? '';
    await follow(page, person);
    await page.goto(`${folder}search/index.html?q=${encodeURIComponent(`person:"${name}"`)}`);
    await countOn(page);
    const words = name.split(' ');
    expect(words).toContain(await page.locator('.matches mark').first().textContent());
    await page.locator('.matches a').first().click();
    await page.locator('.text mark').first().waitFor();
    await page.close();
  });

  it('finds no fault on an article of a site without a search, at an address that once had one', async () => {
    const seeds = folderWith({
      'archive.yaml': 'search: off\n',
      'ferry.txt': 'Ferry returns\n\nThe ferry came back on Monday, and the quay was full of people.\n',
    });
    const { out } = await buildSite(seeds);
    const { page, faults } = await open(`${pathToFileURL(`${out}/`).href}articles/ferry.html?find=ferry`);
    await page.waitForTimeout(300);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('comes to a line of the head, and sees it marked', async () => {
    const { page } = await open(`${folder}search/index.html?q=courier+date%3A2017-03`);
    await countOn(page);
    await page.locator('.matches a[href$="#head-lines"]').first().click();
    await page.locator('[aria-labelledby="head-lines"] mark').first().waitFor();
    await page.close();
  });

  it('does the same on a phone, on a server under a sub-path, and no request leaves it', async () => {
    const server = await serveFiles(site.files, '/papers/brindle/');
    const { page, faults } = await open(`${server.address}search/index.html?q=ferry`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    expect(await countOn(page)).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.locator('.results .headline a').first().tap();
    await page.locator('mark').first().waitFor();
    expect(requests.filter((address) => !address.startsWith(server.address) && !address.startsWith('blob:'))).toEqual(
      [],
    );
    expect(faults).toEqual([]);
    await page.close();
    await server.close();
  });

  it('tells people of one name apart in what is counted, and narrows to each', async () => {
    const { out } = await buildSite(join(root, 'test/sites/entities/seeds'));
    const { page, faults } = await open(`${pathToFileURL(`${out}/`).href}search/index.html?q=date:2001+OR+after:2001`);
    await countOn(page);
    await page.locator('.subjects summary').click();
    const people = page.locator('.subjects section', { hasText: 'People' }).locator('.counted > li');
    const farnes = people.filter({ hasText: 'Ida Farne' });
    await farnes.first().waitFor();
    const labels = await farnes.locator('a:first-child').allTextContents();
    expect(labels).toHaveLength(2);
    for (const label of labels) expect(label).toMatch(/^Ida Farne \(.+\)$/);
    expect(new Set(labels).size).toBe(2);
    for (const label of labels) {
      const line = people.filter({ hasText: label });
      const counted = Number(await line.locator('.tally').textContent());
      expect(await follow(page, line.locator('a:first-child'))).toBe(counted);
      await page.goBack();
      await countOn(page);
      await page.locator('.subjects summary').click();
      await farnes.first().waitFor();
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('goes on reading at the top of the next page of results, by keyboard', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    await countOn(page);
    await page.getByRole('link', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/page=2/);
    await countOn(page);
    await page.locator('#found:focus').waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.closest("nav")?.className')).toBe('orders');
    const links = await page.locator('.orders a').count();
    for (let step = 0; step < links; step += 1) await page.keyboard.press('Tab');
    await page.locator('.results > li:first-child .headline a:focus').waitFor();
    await page.close();
  });

  it('goes through the answer by keys of one letter once the question is finished, also after Back', async () => {
    const { page } = await open(`${folder}search/index.html`);
    const first = page.locator('.results > li:first-child .headline a:focus');
    await page.keyboard.type('the');
    await page.keyboard.press('Enter');
    await countOn(page);
    await page.keyboard.press('j');
    await first.waitFor({ timeout: 2000 });
    await page.keyboard.press('Enter');
    await page.waitForURL(/articles/);
    await page.goBack();
    await countOn(page);
    await page.keyboard.press('j');
    await first.waitFor({ timeout: 2000 });
    await page.keyboard.press('/');
    await page.locator('#q:focus').waitFor();
    await page.close();
  });

  it('rings nothing where a question is asked by its address, and its answer is gone through by keys all the same', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    await countOn(page);
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await page.keyboard.press('j');
    await page.locator('.results > li:first-child .headline a:focus').waitFor({ timeout: 2000 });
    await page.close();
  });

  it('has the answer and not a keyboard before it on a phone, and comes past the results to what narrows them', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await countOn(page);
    await page.locator('#q').press('Enter');
    expect(await page.locator('#q:focus').count()).toBe(0);
    await countOn(page);
    await page.getByRole('button', { name: 'Narrow the search' }).tap();
    await page.locator('aside:focus').waitFor();
    expect((await page.getByRole('heading', { name: 'In time' }).boundingBox())?.y).toBeLessThan(100);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.getByRole('button', { name: 'Narrow the search' }).count()).toBe(0);
    await page.close();
  });

  it('sees words marked as one that an apostrophe joins, and words of a language whose endings nobody knows', async () => {
    const { page, faults } = await open(`${folder}search/index.html?q=don%27t`);
    await countOn(page);
    const joined = /^don['’]t$/i;
    for (const words of await page.locator('.matches mark').allTextContents()) expect(words).toMatch(joined);
    await page.locator('.matches a').first().click();
    await page.locator('.text mark').first().waitFor();
    for (const words of await page.locator('.text mark').allTextContents()) expect(words).toMatch(joined);
    await page.goto(`${folder}search/index.html?q=${encodeURIComponent('مدرسة')}`);
    expect(await countOn(page)).toBe(1);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#q')).direction`)).toBe('rtl');
    const alignment = `getComputedStyle(document.querySelector('.matches [dir="rtl"]')).textAlign`;
    expect(await page.evaluate(alignment)).toBe('start');
    await page.locator('.matches a').first().click();
    await page.locator('.text mark').first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('reaches everything with a finger on a phone, and draws a range of years with it', async () => {
    const { page, faults } = await open(`${folder}search/index.html?q=the`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const all = await countOn(page);
    await page.locator('.subjects summary').tap();
    await page.locator('.subjects .counted').first().waitFor();
    await page.locator('.asking-help summary').tap();
    expect(await page.evaluate<string[]>(`(${tooSmall})()`)).toEqual([]);
    const line = page.locator('aside .counted > li').first();
    const [label, tally] = await Promise.all(
      [line.locator('a').first(), line.locator('.tally')].map((one) => one.boundingBox()),
    );
    const middleOf = (box: typeof label) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
    expect(Math.abs(middleOf(label ?? null) - middleOf(tally ?? null))).toBeLessThan(4);

    await page.locator('.in-time').scrollIntoViewIfNeeded();
    const box = (await page.locator('.in-time').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const session = await page.context().newCDPSession(page);
    const at = (part: number) => [{ x: box.x + box.width * part, y: box.y + box.height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.4) });
    for (const part of [0.45, 0.5, 0.6, 0.7]) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForURL(/after%3A\d{4}\+before%3A\d{4}/);
    expect(await countOn(page)).toBeLessThan(all);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('goes on at the answer after a range was chosen by keyboard, and Back leads to the place that was left', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`, { viewport: { width: 400, height: 700 } });
    await countOn(page);
    await page.getByRole('button', { name: 'Narrow', exact: true }).focus();
    const left = await page.evaluate<number>('scrollY');
    expect(left).toBeGreaterThan(500);
    await page.getByLabel('From').selectOption('2015');
    await page.getByRole('button', { name: 'Narrow', exact: true }).press('Enter');
    await page.waitForURL(/after%3A2015/);
    await page.locator('#found:focus').waitFor();
    await page.goBack();
    await page.waitForFunction(`Math.abs(scrollY - ${left}) < 50`);
    await page.close();
  });

  it('is told a count once while it stays the same, and finds the search by its words among other tabs', async () => {
    const { page } = await open(`${folder}search/index.html?q=trombone`);
    const count = await countOn(page);
    await page.evaluate(`
      globalThis.told = [];
      new MutationObserver(() => told.push(document.querySelector('#found').textContent))
        .observe(document.querySelector('#found'), { childList: true, subtree: true });
    `);
    await page.locator('#q').press('End');
    await page.locator('#q').pressSequentially(' -xylophone', { delay: 100 });
    await page.waitForURL(/-xylophone&last=begins$/);
    expect(await countOn(page)).toBe(count);
    expect(await page.evaluate('told')).toEqual([]);
    expect(await page.title()).toMatch(/^trombone -xylophone – Search – /);
    await page.fill('#q', '');
    await page.getByText('can be searched').waitFor();
    expect(await page.title()).toMatch(/^Search – /);
    await page.close();
  });

  it('narrows by what is counted, and finds as many as were counted; Back undoes it', async () => {
    const { page, faults } = await open(`${folder}search/index.html?q=ferry`);
    const before = await countOn(page);
    await page.locator('.subjects summary').click();
    await page.locator('.subjects .counted').first().waitFor();
    const lines = page.locator('aside .counted > li:visible');
    const kinds = await lines.count();
    expect(kinds).toBeGreaterThan(10);
    for (const at of [0, 1, 4, 9, kinds - 1]) {
      const counted = Number(await lines.nth(at).locator('.tally').textContent());
      expect(await follow(page, lines.nth(at).locator('a').first())).toBe(counted);
      await page.goBack();
      expect(await countOn(page)).toBe(before);
      await page.locator('.subjects summary').click();
      await page.locator('.subjects .counted').first().waitFor();
      expect(await follow(page, lines.nth(at).locator('a.without'))).toBe(before - counted);
      await page.goBack();
      await page.locator('.subjects summary').click();
      await page.locator('.subjects .counted').first().waitFor();
    }
    const bar = page.locator('.in-time a').first();
    const inBar = Number(/: (\d+) /.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
    expect(await follow(page, bar)).toBe(inBar);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  it('sees what was chosen and what was left out in its list, and takes either back', async () => {
    const { page, faults } = await open(`${folder}search/index.html?q=ferry`);
    const before = await countOn(page);
    await page.locator('.subjects summary').first().click();
    await page.locator('.subjects .counted').first().waitFor();
    const lists = page.locator('aside section:visible');
    for (const heading of ['Appeared in', 'People', 'Authors']) {
      const list = lists.filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
      const line = list.locator('.counted > li:visible').first();
      const name = (await line.locator('a').first().textContent()) ?? '';
      const counted = Number(await line.locator('.tally').textContent());
      for (const link of [line.locator('a').first(), line.locator('a.without')]) {
        const isAgainst = (await link.textContent()) === 'without';
        expect(await follow(page, link)).toBe(isAgainst ? before - counted : counted);
        const picked = list.locator('.picked', { hasText: name });
        expect(await picked.locator(isAgainst ? 's' : 'b').textContent()).toBe(name);
        expect(
          await follow(page, picked.getByRole('link', { name: `: ${isAgainst ? 'without' : 'only'} ${name}` })),
        ).toBe(before);
        expect(await page.inputValue('#q')).toBe('ferry');
        await page.locator('.subjects summary').first().click();
        await page.locator('.subjects .counted').first().waitFor();
      }
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  it('has one range of dates at a time, and a way back to all', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    const all = await countOn(page);
    for (const [from, to, query] of [
      ['2013', '2018', 'the after:2013 before:2019'],
      ['2014', '2018', 'the after:2014 before:2019'],
      ['2015', '2015', 'the date:2015'],
    ] as const) {
      await page.getByLabel('From').selectOption(from);
      await page.locator('.range select').last().selectOption(to);
      await page.evaluate(`document.querySelector('#found').textContent = ''`);
      await page.getByRole('button', { name: 'Narrow', exact: true }).click();
      await countOn(page);
      expect(await page.inputValue('#q')).toBe(query);
    }
    await page.getByText('Only date:2015').waitFor();
    expect(await follow(page, page.getByRole('link', { name: 'All dates' }))).toBe(all);
    expect(await page.inputValue('#q')).toBe('the');
    await page.close();
  });

  it('has bars that a finger meets, however long the time, and comes by a decade to its years', async () => {
    const texts = Array.from({ length: 175 }, (_, year): [string, string] => [
      `${1850 + year}.txt`,
      `The ferry of ${1850 + year}\n\n${1850 + year}-05-16\n\nThe ferry came back on Monday, and the quay was full.\n`,
    ]);
    const { out } = await buildSite(folderWith(Object.fromEntries(texts)));
    const { page, faults } = await open(`${pathToFileURL(`${out}/`).href}search/index.html?q=ferry`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await countOn(page)).toBe(175);
    const bars = page.locator('.in-time a');
    expect(await bars.count()).toBe(18);
    for (const bar of await bars.all()) expect((await bar.boundingBox())?.width).toBeGreaterThan(8);
    await page.evaluate(`document.querySelector('#found').textContent = ''`);
    await page.getByRole('link', { name: '1850 to 1859: 10 articles' }).tap();
    expect(await countOn(page)).toBe(10);
    expect(await page.inputValue('#q')).toBe('ferry after:1850 before:1860');
    await page.getByRole('link', { name: '1853: 1 article' }).waitFor();
    expect(await bars.count()).toBe(10);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  it('sees who wrote the articles found, and narrows to all that one of them wrote', async () => {
    const { page, faults } = await open(`${folder}search/index.html?q=ferry`);
    await countOn(page);
    await page.locator('.subjects summary').first().click();
    const first = page
      .locator('.subjects section', { hasText: /^Authors/ })
      .locator('li')
      .first();
    const name = (await first.locator('a').first().textContent()) ?? '';
    const counted = Number(await first.locator('.tally').textContent());
    expect(await follow(page, first.locator('a').first())).toBe(counted);
    await page.fill('#q', `ferry by:"${name}"`);
    expect(await countOn(page)).toBe(counted);
    expect((await page.locator('.results').textContent())?.includes(name)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  it('chooses a range of years, an order and a page by the keyboard alone', async () => {
    const { page } = await open(`${folder}search/index.html?q=the`);
    await countOn(page);
    await page.getByLabel('From').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.evaluate(`document.querySelector('#found').textContent = ''`);
    await page.keyboard.press('Enter');
    await countOn(page);
    expect(await page.inputValue('#q')).toMatch(/^the after:2012 before:2025$/);
    await page.getByRole('link', { name: 'Oldest first' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=oldest/);
    await countOn(page);
    const years = async () =>
      (await page.locator('.results .facts li:first-child').allTextContents()).map((date) =>
        Number(/\b\d{4}\b/.exec(date)?.[0]),
      );
    const first = await years();
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    await page.getByRole('link', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/page=2/);
    await countOn(page);
    expect((await years())[0]).toBeGreaterThanOrEqual(first.at(-1) ?? 0);
    await page.close();
  });

  it('is told what was not understood, and what may have been meant', async () => {
    const { page } = await open(`${folder}search/index.html?q=trombobe+after%3Aspring`);
    await page.getByText('which is not a date').waitFor();
    await page.getByRole('link', { name: 'trombone' }).click();
    expect(await countOn(page)).toBeGreaterThan(0);
    await page.goto(`${folder}search/index.html?q=ferry+pier`);
    await page.getByText('No article has all of these; without ferry').waitFor();
    const way = page.locator('#found').getByRole('link');
    const promised = Number.parseInt((await way.textContent()) ?? '', 10);
    await way.click();
    await page.waitForURL(/q=pier$/);
    expect(await countOn(page)).toBe(promised);
    await page.close();
  });

  it('takes all that was found along, in the formats of the citations', async () => {
    const { page } = await open(`${folder}search/index.html?q=harbour`);
    const all = await countOn(page);
    const pieces: [format: string, piece: RegExp][] = [
      ['CSV', /\r\n/g],
      ['RIS', /^ER {2}- /gm],
      ['BibTeX', /^@\w+\{/gm],
    ];
    for (const [format, piece] of pieces) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: format, exact: true }).click();
      const text = await streamText(await (await download).createReadStream());
      expect(text.match(piece)).toHaveLength(format === 'CSV' ? all + 1 : all);
    }
    await page.close();
  });

  it('takes along what the references of the whole archive have, word for word', async () => {
    const { page } = await open(`${folder}search/index.html?q=date:none+OR+before:3000`);
    await countOn(page);
    const entries = (text: string) =>
      text
        .trim()
        .split(/\n(?=TY {2}- |@)/)
        .map((entry) => entry.trim())
        .sort();
    for (const [format, file] of [
      ['RIS', 'references.ris'],
      ['BibTeX', 'references.bib'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: format, exact: true }).click();
      const text = await streamText(await (await download).createReadStream());
      expect(entries(text)).toEqual(entries(readFileSync(join(site.out, file), 'utf8')));
    }
    await page.close();
  });

  it('bars nobody, with answers and without, wide and narrow, in light and in dark', async () => {
    const query = 'ferry+-publication%3Dport-ellery-gazette+after%3A2011';
    const { page } = await open(`${folder}search/index.html?q=${query}`, { bypassCSP: true });
    await countOn(page);
    await page.locator('.subjects summary').click();
    await page.locator('.subjects .counted').first().waitFor();
    await page.locator('.asking-help summary').click();
    const barriers: string[] = [];
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        barriers.push(...(await barriersOn(page)));
      }
    }
    expect(barriers).toEqual([]);
    await page.close();
  }, 60_000);

  it('finds the indexes where no script runs', async () => {
    const { page } = await open(`${folder}search/index.html`, { javaScriptEnabled: false });
    expect(await page.locator('#q').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'People' }).click();
    await page.waitForURL(/people\/index\.html/);
    await page.close();
  });
});

/**
 * Runs in the browser: what can be touched and is less than 24 pixels wide or high, but for words in a line of text and the
 * bars of years, beside which fields for the same stand.
 */
const tooSmall = `() => [...document.querySelectorAll('#search :is(a, button, summary, select, input)')]
  .filter((one) => one.closest('.matches, .in-time') === null && one.getClientRects().length > 0)
  .map((one) => ({ one, box: one.getBoundingClientRect() }))
  .filter(({ box }) => box.width < 24 || box.height < 24)
  .map(({ one, box }) => one.outerHTML.slice(0, 80) + ' ' + box.width + ' × ' + box.height)`;

async function streamText(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
