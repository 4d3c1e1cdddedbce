/**
 * How long a reader waits for an answer in Chromium, when what it needs of the index is loaded: the search page of a site, with
 * the index of as many invented articles beside it, opened from the folder. By the clock until the answer is painted, and what
 * of the processor the page took for it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from '../../dist/modules/build.js';
import { chromiumPath } from '../chromium.mjs';
import { commissionOf } from './commission.mjs';
import { indexed, twoWords } from './invented-index.mjs';
import { table } from './measure.mjs';
import { numbers } from './texts.mjs';

const QUERIES = 200;

/** @param {string} [count] of articles; 100,000 if not said */
export async function benchAsking(count = '100000') {
  const work = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  try {
    const page = await siteWith(Number(count), work);
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
    try {
      report(count, await asked(browser, page));
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The address of the search page of a site of one article, whose index is replaced by that of many. */
async function siteWith(count, work) {
  const [folder, out] = [join(work, 'seeds'), join(work, 'site')];
  mkdirSync(folder);
  writeFileSync(join(folder, 'one.txt'), 'The only one\n\n2024-05-16\n\nA line of text that stands for all others.\n');
  await build({ ...commissionOf(folder, out), cache: false, onProgress() {} });
  mkdirSync(join(out, '.backfile/stage'), { recursive: true });
  for (const [name, content] of indexed(count, out).scripts) {
    const location = join(out, 'search', `${name}.js`);
    mkdirSync(dirname(location), { recursive: true });
    writeFileSync(location, content);
  }
  return pathToFileURL(join(out, 'search/index.html')).href;
}

/** What each of the queries took, asked for the second time. */
async function asked(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 960 } });
  await page.goto(address);
  await page.locator('#answer[aria-busy="false"]').waitFor({ state: 'attached' });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const random = numbers(7);
  const times = [];
  for (let query = 0; query < QUERIES; query += 1) {
    const words = twoWords(random);
    await page.evaluate(ask, words);
    const before = await taken();
    const clock = await page.evaluate(ask, words);
    const after = await taken();
    const own = (name) => after.get(name) - before.get(name);
    times.push({
      clock,
      page: own('TaskDuration'),
      script: own('ScriptDuration'),
      style: own('RecalcStyleDuration'),
      layout: own('LayoutDuration'),
    });
  }
  return times;
}

/** Runs in the page: asks, and tells how long it took until the answer was painted. */
function ask(words) {
  const answer = document.querySelector('#answer');
  document.querySelector('#q').value = words;
  return new Promise((resolve) => {
    const before = performance.now();
    const observer = new MutationObserver(() => {
      if (answer.getAttribute('aria-busy') !== 'false') return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message comes after the frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - before);
        port2.postMessage(null);
      });
    });
    observer.observe(answer, { attributeFilter: ['aria-busy'] });
    document.querySelector('form.asking').requestSubmit();
  });
}

const ROWS = {
  clock: 'until it is painted, by the clock',
  page: 'of the processor, in the page',
  script: '  scripts',
  style: '  styles',
  layout: '  layout',
};

function report(count, times) {
  console.log(`${QUERIES} queries of two words in Chromium, ${count} articles, when loaded: milliseconds\n`);
  const at = (name, part) => times.map((time) => time[name]).sort((a, b) => a - b)[Math.floor(QUERIES * part)];
  const rows = Object.entries(ROWS).map(([name, words]) => [
    words,
    ...[0.5, 0.95, 0.995].map((part) => at(name, part).toFixed(0)),
  ]);
  console.log(table([['', 'median', 'p95', 'most'], ...rows]));
}
