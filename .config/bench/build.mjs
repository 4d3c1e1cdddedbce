/**
 * What a whole build costs beside other programs, in one run on the same invented articles: Backfile with everything on and
 * with what the others do not do turned off, Hugo and Eleventy where they are there, and a bare script that only reads the
 * texts and writes a page and a record for each. Wall time, processor time and peak memory are those of whole processes,
 * medians of some rounds. Nothing is left of a round before the next, but where the last line says so.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { table } from './measure.mjs';
import { isThere, measured, medianOf } from './processes.mjs';

const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
const BASE = 'baseUrl: https://archive.example/\n';
const PLAIN = `${BASE}findings: off\nsearch: off\n`;

/**
 * @param {string} [count] of articles; 1,000 if not said
 * @param {number} [rounds]
 */
export function benchBuild(count = '1000', rounds = 3) {
  const work = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  const folders = { plain: join(work, 'plain'), markdown: join(work, 'markdown') };
  for (const form of ['plain', 'markdown']) writeCorpus({ folder: folders[form], count: Number(count), form });
  const everything = ours(folders.plain, BASE, work);
  const contestants = [
    {
      name: 'bare script',
      command: process.execPath,
      args: ['-e', BARE, folders.plain, join(work, 'bare')],
      made: [join(work, 'bare')],
    },
    ...hugoSite(work, folders.markdown),
    ...eleventySite(work, folders.markdown),
    { name: 'Backfile, findings and search off, Markdown', ...ours(folders.markdown, PLAIN, work) },
    { name: 'Backfile, findings and search off, plain text', ...ours(folders.plain, PLAIN, work) },
    { name: 'Backfile, everything, plain text', ...everything },
    { name: 'Backfile, everything, one thread', ...ours(folders.plain, BASE, work, '--jobs', '1') },
    { name: 'Backfile, everything, nothing changed', ...everything, made: [], prepare: () => settle(everything) },
  ];
  console.log(`${count} invented articles, median of ${rounds} (least to most)\n`);
  const rows = [['', 'wall s', 'spread', 'processor s', 'peak MB', 'wall to Hugo']];
  let hugo = null;
  for (const { name, command, args, made, prepare } of contestants) {
    prepare?.();
    const runs = Array.from({ length: rounds }, () => {
      for (const place of made) rmSync(place, { recursive: true, force: true });
      return measured(command, args);
    });
    const walls = runs.map(({ wall }) => wall).sort((a, b) => a - b);
    const { wall, processor, peak } = medianOf(runs);
    if (name.startsWith('Hugo')) hugo = wall;
    rows.push([
      name,
      wall.toFixed(2),
      `${walls[0].toFixed(2)}–${walls.at(-1).toFixed(2)}`,
      processor.toFixed(2),
      peak.toFixed(0),
      hugo === null ? '' : (wall / hugo).toFixed(1),
    ]);
  }
  console.log(table(rows));
  rmSync(work, { recursive: true, force: true });
}

/** Builds once more when the texts are so old that the build is remembered. */
function settle({ command, args, prepare }) {
  prepare();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLED);
  measured(command, args);
}

const SETTLED = 2100;

function ours(folder, settings, work, ...more) {
  const out = join(work, 'site');
  return {
    command: process.execPath,
    args: [program, 'build', folder, '--out', out, '--quiet', ...more],
    made: [out, join(folder, '.backfile')],
    prepare: () => writeFileSync(join(folder, 'archive.yaml'), settings),
  };
}

const BARE = `
  const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
  const [from, to] = process.argv.slice(1);
  mkdirSync(to, { recursive: true });
  for (const [number, file] of readdirSync(from, { recursive: true, withFileTypes: true }).entries()) {
    if (!file.isFile()) continue;
    const text = readFileSync((file.parentPath ?? file.path) + '/' + file.name, 'utf8');
    writeFileSync(to + '/' + number + '.html', '<!DOCTYPE html><title>' + number + '</title><pre>' + text + '</pre>');
    writeFileSync(to + '/' + number + '.json', JSON.stringify({ number, text }));
  }
`;

/** A site of Hugo's over the same texts: pages, records, lists, tags, feed and sitemap. */
function hugoSite(work, content) {
  if (!isThere('hugo', 'version')) return [];
  const site = join(work, 'hugo');
  writeAll(site, {
    'config.toml': `baseURL = "https://archive.example/"\ntitle = "Archive"\ncontentDir = ${JSON.stringify(content)}\n[outputs]\npage = ["HTML", "JSON"]\n`,
    'layouts/_default/single.html': `${PAGE_HEAD}<h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}{{ range .Params.tags }}<a href="{{ "tags/" | absURL }}{{ . }}/">{{ . }}</a>{{ end }}`,
    'layouts/_default/single.json':
      '{{ dict "title" .Title "date" .Date "tags" .Params.tags "text" .Plain | jsonify }}',
    'layouts/_default/list.html': `${PAGE_HEAD}<ul>{{ range (.Paginate .Pages 50).Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul>`,
  });
  const out = join(site, 'public');
  return [{ name: 'Hugo, Markdown', command: 'hugo', args: ['--source', site, '--quiet'], made: [out] }];
}

const PAGE_HEAD = '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>';

/** A site of Eleventy's over the same texts: pages, records and lists. */
function eleventySite(work, content) {
  if (!isThere('eleventy', '--version')) return [];
  const site = join(work, 'eleventy');
  const out = join(site, 'public');
  writeAll(site, {
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': `
      export default (eleventy) => {
        eleventy.addGlobalData('layout', 'page.njk');
        eleventy.addCollection('texts', (all) => all.getFilteredByGlob('**/*.md'));
        eleventy.addTemplate('list.njk', '<ul>{% for one in pagination.items %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul>',
          { pagination: { data: 'collections.texts', size: 50 }, title: 'Archive', permalink: 'list/{{ pagination.pageNumber }}/' });
        eleventy.addTemplate('record.11ty.js', ({ text }) => JSON.stringify({ title: text.data.title, date: text.date, tags: text.data.tags, text: text.rawInput }),
          { pagination: { data: 'collections.texts', size: 1, alias: 'text' }, layout: null, permalink: ({ text }) => text.url + 'index.json' });
        return { dir: { input: 'texts', includes: '../layouts', output: 'public' } };
      };`,
    'layouts/page.njk':
      '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}{% for tag in tags %}<a href="/tags/{{ tag }}/">{{ tag }}</a>{% endfor %}',
  });
  cpSync(content, join(site, 'texts'), { recursive: true });
  return [{ name: 'Eleventy, Markdown', command: 'sh', args: ['-c', `cd '${site}' && eleventy --quiet`], made: [out] }];
}

function writeAll(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
