import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sidecar } from '../src/model/sidecar.ts';
import { RECIPES } from '../src/render/data/recipes.ts';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from './support/build-site.ts';
import { needCommand } from './support/debian.ts';
import { demonstration } from './support/demonstration.ts';
import { readDataPackage } from './support/frictionless.ts';
import { decoded, wordsOnPage } from './support/html.ts';

let site: BuiltSite;
let folder: string;
let sidecars: Sidecar[];
beforeAll(async () => {
  site = await demonstration();
  folder = join(site.out, 'data');
  sidecars = [...site.files]
    .filter(([path]) => /^articles\/[^/]+\.json$/.test(path))
    .map(([, bytes]) => JSON.parse(bytes.toString()) as Sidecar);
});
afterAll(removeTemporary);

const page = (path: string) => site.files.get(path)?.toString() ?? '';
const sum = (of: (record: Sidecar) => number) => sidecars.reduce((all, record) => all + of(record), 0);
/** What is told and, each by itself, what of it is quoted. */
const sayingsIn = ({ quotes }: Sidecar) => quotes.reduce((all, { quoted }) => all + 1 + quoted.length, 0);
const mentionsIn = (record: Sidecar) => record.entities.reduce((all, { mentions }) => all + mentions.length, 0);

/** The recipe for a tool as the page has it, for the folder of the files. */
function recipe(tool: string): string {
  const code = RECIPES.find((one) => one.tool === tool)?.code ?? '';
  expect(decoded(page('data/index.html'))).toContain(`<code>${code}</code>`);
  return code;
}

describe('the files of data', () => {
  it('are a data package to Frictionless, whose rows are those of the records', async () => {
    const location = join(folder, 'datapackage.json');
    const { faults, tables } = await readDataPackage(JSON.parse(readFileSync(location, 'utf8')), location);
    expect(faults).toEqual([]);
    const articles = tables.get('articles') ?? [];
    expect(articles.map(({ id, title, words }) => ({ id, title, words }))).toEqual(
      expect.arrayContaining(sidecars.map(({ id, title, wordCount }) => ({ id, title, words: wordCount }))),
    );
    expect(articles).toHaveLength(sidecars.length);
    expect(tables.get('quotes')).toHaveLength(sum(sayingsIn));
    expect(tables.get('mentions')).toHaveLength(sum(mentionsIn));
  });

  it('count in the texts that stand beside them', async () => {
    const lines = page('data/articles.jsonl').trimEnd().split('\n');
    const texts = new Map(
      lines.map((line) => JSON.parse(line) as { id: string; text: string }).map(({ id, text }) => [id, text]),
    );
    expect(texts.size).toBe(sidecars.length);
    const location = join(folder, 'datapackage.json');
    const { tables } = await readDataPackage(JSON.parse(readFileSync(location, 'utf8')), location);
    for (const row of tables.get('mentions') ?? []) {
      const { article_id, start, end, words } = row as {
        article_id: string;
        start: number;
        end: number;
        words: string;
      };
      expect(
        texts
          .get(article_id)
          ?.slice(start, end)
          .replaceAll(/[\r\n]+/g, ' '),
      ).toBe(words);
    }
  });

  it('have the size that the page and the package tell', () => {
    const { resources } = JSON.parse(page('data/datapackage.json')) as { resources: { path: string; bytes: number }[] };
    expect(resources.map(({ path }) => path)).toEqual([
      'articles.csv',
      'articles.jsonl',
      'quotes.csv',
      'mentions.csv',
      'entities.json',
    ]);
    const words = wordsOnPage(page('data/index.html')).replaceAll(/\s+/g, ' ');
    for (const { path, bytes } of resources) {
      expect(site.files.get(`data/${path}`)).toHaveLength(bytes);
      expect(words).toContain(`${bytes.toLocaleString('en')} bytes`);
    }
    expect(words).toContain(`${sum(mentionsIn).toLocaleString('en')} mentions`);
    expect(words).toContain(`${sidecars.length} articles`);
  });

  it('name every name of the archive once, with its page', () => {
    const entities = JSON.parse(page('data/entities.json')) as { id: string; page: string | null }[];
    const ids = new Set(sidecars.flatMap((record) => record.entities.map(({ id }) => id)));
    expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    for (const entity of entities)
      if (entity.page !== null) expect(site.files.has(entity.page.replace('../', ''))).toBe(true);
  });

  it('hold no formula and no control character, whatever a text says', async () => {
    const evil = folderWith({
      'a.txt':
        '---\ntitle: "=HYPERLINK(\\"x\\",\\"y\\")"\nauthor: "@sum"\nsection: "\\x01-1+1"\n---\n“+1,” said Orla Venn.\n',
    });
    const { files } = await buildSite(evil);
    const table = files.get('data/articles.csv')?.toString() ?? '';
    expect(table).toContain(`"'=HYPERLINK(""x"",""y"")"`);
    expect(table).toContain(",'-1+1,");
    for (const name of ['articles', 'quotes', 'mentions']) {
      expect(files.get(`data/${name}.csv`)?.toString()).not.toMatch(/(?:^|[,\n])"?[=+\-@\t]/);
      expect(files.get(`data/${name}.csv`)?.toString()).not.toMatch(/[^\P{Cc}\r\n]/u);
    }
  });

  it('are absent from an archive without articles, whose page says so', async () => {
    const { files } = await buildSite(folderWith({ 'archive.yaml': 'title: Nothing yet\n' }));
    expect([...files.keys()].filter((path) => path.startsWith('data/'))).toEqual(['data/index.html']);
    expect(wordsOnPage(files.get('data/index.html')?.toString() ?? '')).toContain('There are no articles yet');
  });
});

describe('the recipes on the page of the data', () => {
  it('load all rows into SQLite', () => {
    needCommand('sqlite3', 'sqlite3');
    const loaded = spawnSync('sh', ['-c', recipe('SQLite')], { cwd: folder, encoding: 'utf8' });
    expect(loaded.stderr).toBe('');
    const ask = (sql: string) =>
      spawnSync('sqlite3', ['archive.db', sql], { cwd: folder, encoding: 'utf8' }).stdout.trim();
    expect(ask('SELECT count(*), sum(words) FROM articles')).toBe(
      `${sidecars.length}|${sum(({ wordCount }) => wordCount)}`,
    );
    expect(ask('SELECT count(*) FROM quotes JOIN articles ON articles.id = quotes.article_id')).toBe(
      String(sum(sayingsIn)),
    );
    expect(ask('SELECT count(*) FROM mentions JOIN articles ON articles.id = mentions.article_id')).toBe(
      String(sum(mentionsIn)),
    );
  });

  it('load all rows into DuckDB', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    await connection.run(recipe('DuckDB'));
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRows().flat().map(Number);
    expect(await ask('SELECT count(*), sum(words) FROM articles')).toEqual([
      sidecars.length,
      sum(({ wordCount }) => wordCount),
    ]);
    expect(await ask('SELECT count(*) FROM quotes JOIN articles ON articles.id = quotes.article_id')).toEqual([
      sum(sayingsIn),
    ]);
    expect(await ask('SELECT count(*) FROM mentions JOIN entities ON entities.id = mentions.entity_id')).toEqual([
      sum(mentionsIn),
    ]);
    expect(await ask('SELECT sum(length(text)) > 0 FROM texts')).toEqual([1]);
    connection.closeSync();
    instance.closeSync();
  });
});

describe('the page of the schema', () => {
  it('tells each field of the records with what it means, and each type that they use', () => {
    const html = page('schema/article-1.html');
    const schema = JSON.parse(page('schema/article-1.json')) as {
      properties: Record<string, { description: string }>;
      $defs: Record<string, object>;
    };
    const words = wordsOnPage(html).replaceAll(/\s+/g, ' ');
    for (const [field, { description }] of Object.entries(schema.properties)) {
      expect(words).toContain(`${field} `);
      expect(words).toContain(description);
    }
    for (const [, name] of html.matchAll(/href="#(type-[^"]+)"/g)) expect(html).toContain(`id="${name}"`);
    expect(Object.keys(schema.$defs).map((name) => html.includes(`id="type-${name.toLowerCase()}"`))).not.toContain(
      false,
    );
  });
});
