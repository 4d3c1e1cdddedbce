/**
 * What a whole build costs beside other programs, in one run on the same invented articles: Backfile with everything on and
 * with what Hugo does not do turned off, Hugo where it is there, and a bare script that only reads the texts and writes a page
 * and a record for each. Wall time, processor time and peak memory are those of whole processes, medians of some rounds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus.mjs';
import { table } from './measure.mjs';

const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
const BASE = 'baseUrl: https://archive.example/\n';
const PLAIN = `${BASE}findings: off\nsearch: off\n`;
const ROUNDS = 3;

/** @param {string} [count] of articles; 1,000 if not said */
export async function benchBuild(count = '1000') {
  const work = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  const folders = { plain: join(work, 'plain'), markdown: join(work, 'markdown') };
  for (const form of ['plain', 'markdown']) writeCorpus({ folder: folders[form], count: Number(count), form });
  const hugo = hugoSite(work, folders.markdown);
  const contestants = [
    ['bare script', process.execPath, ['-e', BARE, folders.plain, join(work, 'bare')], join(work, 'bare')],
    ...(hugo === null ? [] : [['Hugo, Markdown', 'hugo', ['--source', hugo, '--quiet'], join(hugo, 'public')]]),
    ours('Backfile, findings and search off, Markdown', folders.markdown, PLAIN, work),
    ours('Backfile, findings and search off, plain text', folders.plain, PLAIN, work),
    ours('Backfile, everything, plain text', folders.plain, BASE, work),
    ours('Backfile, everything, one thread', folders.plain, BASE, work, '--jobs', '1'),
  ];
  console.log(`${count} invented articles, median of ${ROUNDS} (least to most)\n`);
  const rows = [['', 'wall s', 'spread', 'processor s', 'peak MB']];
  for (const [name, command, args, out, prepare] of contestants) {
    prepare?.();
    const runs = Array.from({ length: ROUNDS }, () => {
      rmSync(out, { recursive: true, force: true });
      return measured(command, args);
    });
    const walls = runs.map(({ wall }) => wall).sort((a, b) => a - b);
    const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
    rows.push([
      name,
      median('wall').toFixed(2),
      `${walls[0].toFixed(2)}–${walls.at(-1).toFixed(2)}`,
      median('processor').toFixed(2),
      median('peak').toFixed(0),
    ]);
  }
  console.log(table(rows));
  rmSync(work, { recursive: true, force: true });
}

function ours(name, folder, settings, work, ...more) {
  const out = join(work, 'site');
  const prepare = () => writeFileSync(join(folder, 'archive.yaml'), settings);
  return [
    name,
    process.execPath,
    [program, 'build', folder, '--out', out, '--quiet', '--no-cache', ...more],
    out,
    prepare,
  ];
}

/** Of a command that ends well: seconds and megabytes. */
function measured(command, args) {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  const [wall = 0, user = 0, system = 0, peak = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall, processor: user + system, peak: peak / 1024 };
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

/** A site of Hugo's over the same texts: pages, records, lists, tags, feed and sitemap. Null where there is no Hugo. */
function hugoSite(work, content) {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  const site = join(work, 'hugo');
  mkdirSync(join(site, 'layouts/_default'), { recursive: true });
  const files = {
    'config.toml': `baseURL = "https://archive.example/"\ntitle = "Archive"\ncontentDir = ${JSON.stringify(content)}\n[outputs]\npage = ["HTML", "JSON"]\n`,
    'layouts/_default/single.html': `${PAGE_HEAD}<h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}{{ range .Params.tags }}<a href="{{ "tags/" | absURL }}{{ . }}/">{{ . }}</a>{{ end }}`,
    'layouts/_default/single.json':
      '{{ dict "title" .Title "date" .Date "tags" .Params.tags "text" .Plain | jsonify }}',
    'layouts/_default/list.html': `${PAGE_HEAD}<ul>{{ range (.Paginate .Pages 50).Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul>`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  return site;
}

const PAGE_HEAD = '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>';
