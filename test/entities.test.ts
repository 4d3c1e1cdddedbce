import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sidecar } from '../src/model/sidecar.ts';
import { type BuiltSite, buildSite, newFolder, removeTemporary } from './support/build-site.ts';
import { wordsOnPage } from './support/html.ts';

const seeds = join(import.meta.dirname, 'sites', 'entities', 'seeds');

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(seeds);
});
afterAll(removeTemporary);

function page(path: string): string {
  const bytes = site.files.get(path);
  if (bytes === undefined) throw new Error(`no ${path}`);
  return bytes.toString();
}

function wordsOf(path: string): string {
  return wordsOnPage(page(path)).replace(/\s+/gu, ' ');
}

/** The lines of the table of quotations whose words begin so. */
function rowsWith(words: string): string[] {
  return page('data/quotes.csv')
    .split('\r\n')
    .filter((row) => row.includes(words));
}

describe('what a person says of names in entities.yaml', () => {
  it('puts a surname together with the full name: one page, one row, one speaker', () => {
    expect(wordsOf('people/edmund-ketter.html')).toContain('6 mentions in 4 articles');
    expect(wordsOf('people/edmund-ketter.html')).toContain('“There were more planks than we counted,”');
    expect(wordsOf('people/index.html').match(/Ketter/gu)).toHaveLength(1);
    expect(page('articles/2003-06-09-storm.html')).toContain('href="../people/edmund-ketter.html"');
    expect(rowsWith('more planks')[0]).toMatch(/^2003-06-09,Edmund Ketter,Ketter,/);
  });

  it('leads to Wikidata, and says that a person spoke', () => {
    expect(page('people/edmund-ketter.html')).toContain('href="https://www.wikidata.org/wiki/Q42"');
    expect(wordsOf('people/edmund-ketter.html')).toContain('those who keep the archive said who or what it is');
    expect(wordsOf('people/ida-farne.html')).not.toContain('no person stated it');
    expect(wordsOf('places/tollen-bay.html')).toContain('no person stated it');
    const record = JSON.parse(page('people/edmund-ketter.json')) as object;
    expect(record).toMatchObject({ stated: true, sameAs: ['https://www.wikidata.org/wiki/Q42'], bare: false });
  });

  it('renames wherever the name stands, under the address that it had', () => {
    expect(wordsOf('organisations/tollen-pier-society.html')).toContain('Society for the Tollen Pier');
    expect(page('organisations/index.html')).toMatch(/<h2 id="letter-s">/);
    expect(wordsOf('articles/2001-03-02-pier.html')).toContain('Society for the Tollen Pier');
    expect(rowsWith('Nobody was hurt')[0]).toContain('Society for the Tollen Pier,the Tollen Pier Society');
    expect(wordsOf('index.html')).toContain('Society for the Tollen Pier');
  });

  it('leads on from the addresses that names no longer have', () => {
    expect(page('people/ketter.html')).toContain('href="../people/edmund-ketter.html"');
    expect(page('people/bell-rock.html')).toContain('href="../places/bell-rock.html"');
    expect([...site.files.keys()]).not.toContain('people/evening-gale.html');
  });

  it('files a name under the type that it is', () => {
    expect(wordsOf('places/index.html')).toContain('Bell Rock');
    expect(wordsOf('people/index.html')).not.toContain('Bell');
    expect(wordsOf('places/bell-rock.html')).toContain('“I heard the boats and saw none,”');
  });

  it('strikes out what is no name: nobody speaks there, and the words stand only in the text', () => {
    const holding = [...site.files].filter(
      ([path, bytes]) => /\.(?:html|csv)$/.test(path) && /Gale\b/.test(bytes.toString()),
    );
    expect(holding.map(([path]) => path)).toEqual(['articles/2003-06-09-storm.html']);
    expect(rowsWith('Nothing floats here')[0]).toMatch(/^2003-06-09,,,,said,/);
    const { entities, quotes } = JSON.parse(page('articles/2003-06-09-storm.json')) as Sidecar;
    expect(JSON.stringify(entities)).not.toContain('Gale');
    expect(quotes.find(({ selector }) => selector.exact.includes('Nothing floats'))).toMatchObject({
      speaker: null,
      speakerText: null,
      role: null,
      confidence: 'stated',
    });
    expect(wordsOf('quotations/nameless.html')).toContain('“Nothing floats here,”');
    expect(wordsOf('quotations/index.html')).toContain('14 statements, 10 of them by 6 names');
  });

  it('parts a name by articles, and short forms from long ones', () => {
    expect(wordsOf('people/ida-farne.html')).toContain('“It was a fine race');
    expect(page('people/ida-farne.html')).toContain(
      'Others of this name: <a href="../people/ida-farne~harbour-master.html">',
    );
    expect(wordsOf('people/ida-farne~harbour-master.html')).toContain('“It is white now,”');
    expect(wordsOf('people/ida-farne~harbour-master.html')).not.toContain('“It was a fine race');
    expect(wordsOf('organisations/index.html')).toContain('TPS');
  });

  it('is found by the ids that the pages have then, too', async () => {
    const folder = newFolder();
    cpSync(seeds, folder, { recursive: true });
    const more = 'place/bell-rock:\n  wikidata: Q64\nperson/oswin-lark:\n  name: Oswin Larke\n';
    writeFileSync(join(folder, 'entities.yaml'), readFileSync(join(seeds, 'entities.yaml'), 'utf8') + more);
    const again = await buildSite(folder);
    expect(again.report.problems).toEqual([]);
    expect(again.files.get('places/bell-rock.html')?.toString()).toContain('https://www.wikidata.org/wiki/Q64');
    expect(again.files.get('people/oswin-lark.html')?.toString()).toContain('<h1><bdi>Oswin Larke</bdi></h1>');
  });
});

describe('an entities.yaml that cannot be read', () => {
  it.each([
    ['person/edmund-ketter:\n\tblock: true\n', 'yaml-invalid', 2],
    ['just words', 'yaml-no-mapping', 1],
  ])('is a problem, and the archive is published without it: %j', async (source, code, line) => {
    const folder = newFolder();
    cpSync(seeds, folder, { recursive: true });
    writeFileSync(join(folder, 'entities.yaml'), source);
    const { report, files } = await buildSite(folder);
    expect(report.problems).toMatchObject([{ code, line, severity: 'error', file: 'entities.yaml' }]);
    expect([...files.keys()]).toContain('people/bell-rock.html');
  });
});
