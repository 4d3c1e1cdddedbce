/**
 * What the search costs: processor time and memory of indexing invented articles, the files of the index, and what a query
 * of two words loads and takes. Where the command `pagefind` is
 * there, it indexes pages of the same articles in the same run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { answer } from '../../dist/modules/search/answer/answer.js';
import { comparing, firstOf } from '../../dist/modules/search/answer/order.js';
import { openIndex as openAnswers } from '../../dist/modules/search/answer/parts.js';
import { stemmerFor } from '../../dist/modules/search/build/stemmers.js';
import { bytesOf } from '../../dist/modules/search/letters.js';
import { partOf } from '../../dist/modules/search/parts/directory.js';
import { parseQuery } from '../../dist/modules/search/query/parse.js';
import { indexed, inventedArticles, twoWords, WORDS } from './invented-index.mjs';
import { table } from './measure.mjs';
import { numbers } from './texts.mjs';

const QUERIES = 200;
const RESULTS = 10;

/** @param {string} [count] of articles; 10,000 if not said */
export async function benchSearch(count = '10000') {
  const work = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  mkdirSync(join(work, '.backfile/stage'), { recursive: true });
  const articles = Number(count);
  const { scripts, seconds } = indexed(articles, work);
  const bytes = [...scripts.values()].reduce((sum, script) => sum + script.length, 0);
  console.log(`${articles} invented articles of about ${WORDS} words\n`);
  const rows = [['', 'processor s', 'peak MB', 'files', 'MB']];
  const peak = process.resourceUsage().maxRSS / 1024;
  rows.push(['Backfile, texts included', ...cells([seconds, peak, scripts.size, bytes / 1e6])]);
  const other = pagefind(articles, work);
  if (other !== null) rows.push(['Pagefind, fragments included', ...cells(other)]);
  console.log(table(rows));
  await ask(scripts);
  rmSync(work, { recursive: true, force: true });
}

function cells(values) {
  return values.map((value) => value.toFixed(value < 100 ? 1 : 0));
}

/** What 200 queries of two words load, compressed as hosts do, the matches of ten results included, and how long the answers take. */
async function ask(scripts) {
  const random = numbers(7);
  const sizes = [];
  const times = [];
  for (let query = 0; query < QUERIES; query += 1) {
    let loaded = 0;
    const load = async (name) => {
      const script = scripts.get(name);
      loaded += gzipSync(script).length;
      const [, packing, length, letters] = /"(plain|deflate-raw)",(\d+),"(.*)"/.exec(
        Buffer.from(script).toString('utf16le'),
      );
      const bytes = bytesOf(letters, Number(length));
      return packing === 'plain' ? bytes : new Uint8Array(inflateRawSync(bytes));
    };
    const index = await openAnswers(load, async (languages) => languages.map((language) => stemmerFor(language)));
    const words = twoWords(random);
    await answer(parseQuery(words), index);
    const before = performance.now();
    const found = await answer(parseQuery(words), index);
    const places = Int32Array.from(found.articles.keys());
    const best = firstOf(places, RESULTS, comparing(found, 'best', await index.columns()));
    times.push(performance.now() - before);
    for (const place of best) await index.texts(partOf(index.directory.texts, found.articles[place]));
    sizes.push(loaded);
  }
  const at = (values, part) => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)];
  console.log(`\n${QUERIES} queries of two words, from nothing`);
  console.log(
    table([
      ['', 'median', 'p95', 'most'],
      ['kB loaded', ...[0.5, 0.95, 0.995].map((part) => (at(sizes, part) / 1000).toFixed(0))],
      ['ms for the answer, when loaded', ...[0.5, 0.95, 0.995].map((part) => at(times, part).toFixed(1))],
    ]),
  );
}

/** Its processor time, memory, files and megabytes; null where it is not there. */
function pagefind(count, work) {
  if (spawnSync('pagefind', ['--version']).status !== 0) return null;
  const site = join(work, 'site');
  mkdirSync(site);
  for (const { name, title, passages } of inventedArticles(count)) {
    const body = passages.map(({ text }) => `<p>${text}</p>`).join('\n');
    writeFileSync(
      join(site, `${name}.html`),
      `<!DOCTYPE html><html lang="en"><title>${title}</title><body><h1>${title}</h1>${body}</body></html>`,
    );
  }
  const timed = spawnSync('/usr/bin/time', ['-f', '%U %S %M', 'pagefind', '--site', site], { encoding: 'utf8' });
  const [user = Number.NaN, system = Number.NaN, peak = Number.NaN] =
    (timed.stderr ?? '').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  const sizes = readdirSync(join(site, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => statSync(join(file.parentPath, file.name)).size);
  return [user + system, peak / 1024, sizes.length, sizes.reduce((sum, size) => sum + size, 0) / 1e6];
}
