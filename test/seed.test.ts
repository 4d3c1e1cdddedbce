import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sidecar } from '../src/model/sidecar.ts';
import { type BuiltSite, buildSite, removeTemporary } from './support/build-site.ts';
import { sketch } from './support/sketch.ts';

const NAME = '000_f66c6fd349e0c7ed';
const seeds = join(import.meta.dirname, '..', 'seeds');

describe('the first seed: a raw article with no headline, no date and no front matter', () => {
  let site: BuiltSite;
  let record: Sidecar;
  let page: string;
  const characters = readFileSync(join(seeds, `${NAME}.txt`), 'utf8');

  beforeAll(async () => {
    site = await buildSite(seeds);
    record = JSON.parse(site.files.get(`articles/${NAME}.json`)?.toString() ?? 'null');
    page = site.files.get(`articles/${NAME}.html`)?.toString() ?? '';
  });
  afterAll(removeTemporary);

  it('is published under its own name', () => {
    expect(record).toMatchObject({ id: `article/${NAME}`, url: null, aliases: [], format: 'text' });
  });

  it('gets a headline from its lede, in its own words, and the page says so', () => {
    expect(record.title).toBe('Putin believes that he has a strong position');
    expect(record.derivation.title).toMatchObject({
      method: 'implied',
      selector: {
        exact: 'Putin believes that he has a strong position',
        prefix: 'call with the US President Donald Trump, '.slice(-32),
      },
    });
    expect(page).toMatch(/<h1[^>]*>[\s\S]*Putin believes that he has a strong position[\s\S]*<\/h1>/);
    expect(page).toContain('id="evidence-title"');
  });

  it('states nothing that the text does not', () => {
    expect(record).toMatchObject({
      subtitle: null,
      authors: [],
      published: null,
      modified: null,
      archived: null,
      source: { name: null, place: null, url: null, section: null, page: null, edition: null },
      dateline: null,
      rights: null,
      summary: null,
      subjects: [],
      notes: [],
      duplicates: [],
      attachments: [],
      image: null,
      extra: {},
      warnings: [],
    });
    expect(page).toMatch(/undated/i);
  });

  it('is in English, as its words show', () => {
    expect(record).toMatchObject({ language: 'en', dir: 'ltr' });
    expect(record.derivation.language?.method).toBe('implied');
  });

  it('keeps every line: twelve paragraphs, a list of one, and a sign-off set apart', () => {
    const lines = characters.split('\n').filter((line) => line !== '');
    expect(sketch(record.text, record.blocks)).toEqual(
      lines.map((line) =>
        line.startsWith('- ')
          ? `- p ${line.slice(2)}`
          : line.startsWith('For more news')
            ? `signoff ${line}`
            : `p ${line}`,
      ),
    );
    expect(record.text.startsWith('Before his phone call with the US President Donald Trump, Putin believes')).toBe(
      true,
    );
    expect(record.html).not.toContain('please follow us');
    expect(page).toContain('please follow us on X.');
  });

  it('counts the words of its body', () => {
    const body = characters.slice(0, characters.indexOf('For more news'));
    expect(record.wordCount).toBe(body.split(/\s+/).filter((word) => /\w/.test(word)).length);
  });

  it('can be checked against its original', () => {
    expect(record.original).toEqual({
      path: `${NAME}.txt`,
      url: `../originals/${NAME}.txt`,
      bytes: 3534,
      encoding: 'utf-8',
      sha256: '622763b1383a3b5ca786350579449e6422d2d9082cd3f51bbcae1630f856b017',
    });
    expect(site.files.get(`originals/${NAME}.txt`)?.equals(readFileSync(join(seeds, `${NAME}.txt`)))).toBe(true);
    expect(page).toContain(record.original.sha256);
  });

  it('stands on the front page, among the undated, and meets no problem but the missing base URL', () => {
    expect(site.files.get('index.html')?.toString()).toContain(`href="articles/${NAME}.html"`);
    expect(site.files.get('dates/undated.html')?.toString()).toContain(`href="../articles/${NAME}.html"`);
    expect(site.report.problems.map(({ code }) => code)).toEqual(['no-base-url']);
  });
});
