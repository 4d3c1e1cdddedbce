import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { eld } from 'eld/extrasmall';
import MarkdownIt from 'markdown-it';
import { findCited } from '../../dist/modules/extract/cited.js';
import { findDates } from '../../dist/modules/extract/dates/dates.js';
import { findFindings } from '../../dist/modules/extract/findings.js';
import { findNames } from '../../dist/modules/extract/names/names.js';
import { findQuotes } from '../../dist/modules/extract/quotes/quotes.js';
import { prepare } from '../../dist/modules/extract/text.js';
import { openDetector } from '../../dist/modules/language/detect.js';
import { parseArticle } from '../../dist/modules/parse/article.js';
import { readSeed } from '../../dist/modules/read/seed.js';
import { processorTimes, table } from './measure.mjs';
import { inventedTexts } from './texts.mjs';

/** So many articles tell enough. */
const MOST = 300;
const PER = 5000;

const markdown = new MarkdownIt();

/**
 * What each kind of finding costs, and beside it what two well-known libraries take to look at the same texts. Each works on what
 * those before it made in the same round, as in a build: words that were looked up once are found faster a second time.
 */
const WORK = [
  ['prepare', (item) => Object.assign(item, { prepared: prepare(item.article) })],
  ['names', (item) => Object.assign(item, { names: findNames(item.prepared) })],
  ['quotes', ({ prepared, names }) => findQuotes(prepared, names)],
  ['cited', ({ prepared, names }) => findCited(prepared, names)],
  ['dates', ({ prepared, article }) => findDates(prepared, article.published)],
  ['all findings', ({ article }) => findFindings(article)],
];
const REFERENCES = [
  ['eld (language)', ({ article }) => eld.detect(article.text)],
  ['markdown-it (HTML)', ({ article }) => markdown.render(article.text)],
];

/** Prints the processor time of findings for every 5,000 characters, on invented texts or on those of a folder. */
export async function benchFindings(folder) {
  await openDetector();
  const seeds = folder === undefined ? inventedTexts(100).map(seedOf) : await seedsIn(folder);
  const articles = seeds.map((seed) => parseArticle(seed, { override: null, language: null, lookUp: () => null }));
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) throw new Error('There is nothing to read: give a folder with texts.');
  const items = articles.map((article) => ({ article }));
  const works = [...WORK, ...REFERENCES];
  const overAll =
    ([, work]) =>
    () => {
      for (const item of items) work(item);
    };
  const times = processorTimes(works.map(overAll));
  const ms = (time) => (time / characters) * PER;
  const references = times.slice(WORK.length);
  const rows = works.map(([label], index) => {
    const { median, low, high } = times[index];
    return [
      label,
      ms(median).toFixed(3),
      `${ms(low).toFixed(3)}–${ms(high).toFixed(3)}`,
      ...references.map((reference) => (median / reference.median).toFixed(2)),
    ];
  });
  console.log(
    `${articles.length} articles, ${Math.round(characters / articles.length)} characters each, one thread, warm`,
  );
  const head = ['', `ms / ${PER} characters`, 'quarters', ...REFERENCES.map(([label]) => `× ${label}`)];
  console.log(table([head, ...rows]));
}

function seedOf(characters, index) {
  const path = `${index}.txt`;
  return { path, location: path, bytes: characters.length, sha256: '', encoding: 'utf-8', characters, problems: [] };
}

async function seedsIn(folder) {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.(?:txt|md)$/u.test(path)).sort();
  const step = Math.max(1, Math.floor(paths.length / MOST));
  const chosen = paths.filter((_, index) => index % step === 0).slice(0, MOST);
  return Promise.all(
    chosen.map(async (path) => {
      const location = join(folder, path);
      return (await readSeed({ path, location, bytes: (await stat(location)).size })).open();
    }),
  );
}
