/**
 * What the exports cost: the processor time, files and bytes of a site of invented articles with each exporter that an
 * archive can turn off turned off (or on, where it is off by itself), and of each file of data the time and bytes within the
 * whole.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../dist/build.js';
import { packagedIn, RENDERER } from '../../dist/packaged.js';
import { REFERENCE_ROLLS } from '../../dist/render/citations/lists.js';
import { DATA_FILES } from '../../dist/render/data/files.js';
import { table } from './measure.mjs';
import { inventedTexts } from './texts.mjs';

const root = join(import.meta.dirname, '..', '..');

const BASE = 'baseUrl: https://archive.example/\n';
const VARIANTS = [
  ['as it is', ''],
  ['search: off', 'search: off\n'],
  ['feeds: off', 'feeds: off\n'],
  ['originals: off', 'originals: off\n'],
  ['review: off', 'review: off\n'],
  ['ninjs: on', 'ninjs: on\n'],
];

/**
 * @param {string} [count] of articles; 2,000 if not said
 * @param {string} [only] `whole` for the site as it is and nothing else
 */
export async function benchExports(count = '2000', only = '') {
  const articles = Number(count);
  const folder = seedsOf(articles);
  const rolls = [...DATA_FILES, ...REFERENCE_ROLLS];
  await warmUp();
  const spent = timed(rolls);
  const variants = only === 'whole' ? VARIANTS.slice(0, 1) : VARIANTS;
  const rows = [['', 'processor s', 'ms an article', 'files an article', 'kB an article']];
  const parts = [['within the first', 'processor s', 'MB', 'bytes an article']];
  for (const [name, settings] of variants) {
    writeFileSync(join(folder, 'archive.yaml'), BASE + settings);
    const { seconds, site } = await built(folder);
    const { files, bytes } = weigh(site);
    rows.push([
      name,
      seconds.toFixed(1),
      ((seconds * 1000) / articles).toFixed(1),
      (files / articles).toFixed(2),
      (bytes / articles / 1000).toFixed(1),
    ]);
    if (parts.length === 1) {
      for (const { path } of rolls) {
        const size = statSync(join(site, path)).size;
        const time = ((spent.get(path) ?? 0) / 1000).toFixed(2);
        parts.push([path, time, (size / 1e6).toFixed(1), (size / articles).toFixed(0)]);
      }
    }
    rmSync(site, { recursive: true });
  }
  rmSync(folder, { recursive: true });
  console.log(`${articles} invented articles of about 5,000 characters\n`);
  console.log(`${table(rows)}\n\n${table(parts)}`);
}

/** The first build in a process also pays for reading and compiling the program, which no export does. */
async function warmUp() {
  const folder = seedsOf(200);
  const { site } = await built(folder);
  for (const made of [folder, site]) rmSync(made, { recursive: true });
}

function seedsOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-seeds-'));
  for (const [number, text] of inventedTexts(count).entries()) {
    const day = new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10);
    writeFileSync(join(folder, `${number}.txt`), `---\ndate: ${day}\nsource: The Port Ellery Post\n---\n${text}\n`);
  }
  return folder;
}

async function built(folder) {
  const site = mkdtempSync(join(tmpdir(), 'backfile-bench-site-'));
  const before = process.cpuUsage();
  await build({
    folder,
    out: site,
    baseUrl: null,
    today: null,
    compress: false,
    // The time of each file of data is taken in this thread.
    jobs: 1,
    cache: false,
    version: '0.0.0-bench',
    packaged: packagedIn(root, createRequire(import.meta.url).resolve(RENDERER)),
    onProgress: () => {},
  });
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, site };
}

/** Lets each roll tell how long its lines take; the milliseconds, by its path, as they add up. */
function timed(rolls) {
  const spent = new Map();
  for (const roll of rolls) {
    for (const key of ['linesOf', 'closing']) {
      const lines = roll[key];
      if (lines === undefined) continue;
      roll[key] = (...from) => {
        const before = performance.now();
        const made = [...lines.call(roll, ...from)];
        spent.set(roll.path, (spent.get(roll.path) ?? 0) + performance.now() - before);
        return made;
      };
    }
  }
  return spent;
}

function weigh(site) {
  const sizes = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => statSync(join(file.parentPath, file.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
