import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECIPES } from '../../src/render/data/recipes.ts';
import { buildSite, removeTemporary } from '../support/build-site.ts';
import { DEBIAN_PYTHON, needCommand, needPythonModule } from '../support/debian.ts';

let folder: string;
let rows: { articles: number; quotes: number; mentions: number; entities: number };
beforeAll(async () => {
  const { out, files } = await buildSite(join(import.meta.dirname, '..', 'sites', 'gazette', 'seeds'));
  folder = join(out, 'data');
  const lines = (name: string) => (files.get(`data/${name}`)?.toString() ?? '').trimEnd().split('\n').length;
  rows = {
    articles: lines('articles.jsonl'),
    quotes: lines('quotes.csv') - 1,
    mentions: lines('mentions.csv') - 1,
    entities: lines('entities.json') - 2,
  };
});
afterAll(removeTemporary);

const codeFor = (tool: string) => RECIPES.find((one) => one.tool === tool)?.code ?? '';

describe('the recipes on the page of the data', () => {
  it('load all rows into pandas', () => {
    needPythonModule('pandas', 'python3-pandas');
    const code = `${codeFor('Python with pandas')}; print(*map(len, [articles, texts, quotes, mentions, entities]), articles.id[0])`;
    const { stdout, stderr } = spawnSync(DEBIAN_PYTHON, ['-c', code], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      new RegExp(`^${rows.articles} ${rows.articles} ${rows.quotes} ${rows.mentions} ${rows.entities} article/`),
    );
  });

  it('load all rows into R', () => {
    needCommand('Rscript', 'r-base-core');
    const code = `${codeFor('R')}; cat(nrow(articles), nrow(quotes), nrow(mentions), names(articles)[1])`;
    const { stdout, stderr } = spawnSync('Rscript', ['-e', code], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(`${rows.articles} ${rows.quotes} ${rows.mentions} id`);
  });
});
