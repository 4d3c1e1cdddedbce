/**
 * What each export costs: the processor time of builds of the same invented articles with it and without it, and the files and
 * bytes that are its own. Most exports take less than two equal builds differ by on a machine that does other work too, so
 * for each one's part a single build with all of them is looked at while it works; that the parts are right, a build without
 * any of them shows. Each build is a process of its own, in one thread, into a new folder, and takes the entries from the
 * cache but the first, which fills it.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCorpus } from './corpus.mjs';
import { table } from './measure.mjs';
import { measured } from './processes.mjs';
import { profiled } from './profile.mjs';

const modules = join(import.meta.dirname, '..', '..', 'dist', 'modules');
const program = join(import.meta.dirname, 'unbundled.mjs');

/** Which files are an export's, which functions make them (`file:name`), and whether it is made only where it is asked for. */
const EXPORTS = [
  { name: 'originals', files: /^originals\//, made: null },
  { name: 'search', files: /^search\//, made: /modules\/(?:searching|search\/|render\/search\/|write\/heaps)/ },
  {
    name: 'feeds',
    files: /(?:^|\/)[^/]*(?:atom\.xml|rss\.xml|feed\.json)$/,
    made: /modules\/render\/feeds\/(?!links)/,
  },
  { name: 'review', files: /^review\//, made: /modules\/render\/review\// },
  { name: 'data', files: /^data\//, made: /modules\/render\/data\// },
  {
    name: 'references in files',
    files: /\.(?:bib|ris|csl\.json)$/,
    made: /modules\/render\/citations\/lists\.js:(?:lineOf|linesOf|referenceFiles)/,
  },
  { name: 'sitemap', files: /^sitemap/, made: /modules\/render\/sitemap|node_modules\/sitemap\// },
  { name: 'ninjs', files: /\.ninjs\.json$/, made: /modules\/render\/ninjs/, asked: true },
  { name: 'cards of all articles', files: /^cards\//, made: /modules\/render\/cards\/|resvg/, asked: true },
];

const WRITING = /modules\/write\/(?!drawers|heaps|log|cache)/;

const BASE = 'baseUrl: https://archive.example/\n';
const ALL = `${BASE}ninjs: on\ncards: all\n`;
const NONE = `${BASE}originals: off\nsearch: off\nfeeds: off\nreview: off\nindexing: off\ncards: off\n`;

/** @param {string} [count] of articles; 1,000 if not said */
export function benchExports(count = '1000') {
  const articles = Number(count);
  const work = mkdtempSync(join(tmpdir(), 'backfile-bench-exports-'));
  const place = { folder: join(work, 'seeds'), out: join(work, 'site') };
  writeCorpus({ folder: place.folder, count: articles, form: 'markdown' });
  const run = (args) => measured(process.execPath, args);
  const builds = {
    'as it is, nothing read before': built(place, BASE, run),
    'as it is': built(place, BASE, run),
    'as it is, with --compress': built(place, BASE, (args) => run([...args, '--compress'])),
    'with all exports': built(place, ALL, profiled),
    'with none': built(place, NONE, (args) => run([...EMPTIED, ...args])),
  };
  rmSync(work, { recursive: true });
  console.log(`${count} invented articles of about 450 words, one thread\n`);
  console.log(`${table([BUILD_HEAD, ...Object.entries(builds).map((build) => buildRow(build, articles))])}\n`);
  console.log(table([HEAD, ...EXPORTS.map((one) => rowOf(one, builds, articles))]));
}

/** Empties the tables of what nobody can turn off before the program begins. */
const EMPTIED = [
  ['render/data/files.js', 'DATA_FILES'],
  ['render/citations/formats/formats.js', 'FORMATS'],
].flatMap(([file, name]) => {
  const address = pathToFileURL(join(modules, file)).href;
  return ['--import', `data:text/javascript,import { ${name} } from '${address}'; ${name}.length = 0;`];
});

function built({ folder, out }, settings, run) {
  writeFileSync(join(folder, 'archive.yaml'), settings);
  const cost = run([program, folder, out]);
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((location) => ({ path: location.slice(out.length + 1), bytes: statSync(location).size }));
  rmSync(out, { recursive: true });
  return { ...cost, files };
}

const BUILD_HEAD = ['', 'processor s', 'files an article', 'kB an article'];

function buildRow([name, { processor, files }], articles) {
  return [name, processor.toFixed(1), ...weightOf(files, articles)];
}

const HEAD = ['', 'without it, s', 'with it, s', 'it takes, s', ...BUILD_HEAD.slice(2)];

/** What it adds to the site as it is, or takes from it. What is written file by file costs all exports alike. */
function rowOf({ name, files, made, asked = false }, builds, articles) {
  const { processor: usual } = builds['as it is'];
  const whole = builds['with all exports'];
  const own = whole.files.filter(({ path }) => files.test(path));
  const making = made === null ? 0 : whole.spentIn(made);
  const writing = (whole.spentIn(WRITING) * own.length) / whole.files.length;
  const seconds = whole.processor * (making + writing);
  const pair = asked ? [usual, usual + seconds] : [usual - seconds, usual];
  return [name, ...[...pair, seconds].map((one) => one.toFixed(1)), ...weightOf(own, articles)];
}

function weightOf(files, articles) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [(files.length / articles).toFixed(2), (bytes / articles / 1000).toFixed(1)];
}
