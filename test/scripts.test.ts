import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filingOf } from '../src/model/filing.ts';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from './support/build-site.ts';
import { htmlFaults } from './support/html.ts';
import { page } from './support/site-pages.ts';

afterAll(removeTemporary);

describe('what words are filed under', () => {
  it.each([
    ['Łucja Wronska', 'lucja-wronska'],
    ['‘Élan’', 'elan'],
    ['42nd Street', '42nd-street'],
    ['Ёлкин', 'елкин'],
    ['Йорк', 'йорк'],
    ['Їжакевич', 'їжакевич'],
    ['Άλκης Ξένος', 'αλκης-ξενος'],
    ['«ЩИТ»', 'щит'],
    ['אלמוג-כהן', 'אלמוג-כהן'],
    ['נָמָל', 'נמל'],
    ['أمل', 'امل'],
    ['ガラス', 'カラス'],
    ['!', ''],
  ])('%s → %s', (words, filed) => {
    expect(filingOf(words)).toBe(filed);
  });
});

/** Authors of one article each, by their names. */
function articlesBy(...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name, index) => [
      `${index}.md`,
      `---\ntitle: Number ${index} of the herring barrels\ndate: 2020-05-${10 + index}\nauthor: ${name}\n---\nBarrel ${index} was opened on the quay, and the herrings in it were counted by lantern light.\n`,
    ]),
  );
}

describe('an index of names in several scripts', () => {
  let site: BuiltSite;
  const names = [
    'Юлия Щербакова',
    '佐野 みどり',
    'Zoë Quist',
    'רות אלמוג',
    'Άλκης Ξένος',
    'ليلى الصباغ',
    'Østen Abel',
    '김 민수',
    '王 芳',
  ];

  beforeAll(async () => {
    site = await buildSite(folderWith(articlesBy(...names)));
  });

  const index = () => page(site, 'authors/index.html');

  it('files each under a letter of its own script, Latin letters first', () => {
    const headings = [...index().matchAll(/<h2 id="letter-[^"]*">([^<]*)<\/h2>/g)].map(([, letter]) => letter);
    expect(headings).toEqual(['A', 'Q', 'Ξ', 'Щ', 'א', 'ا', 'ᄀ', '漢字']);
  });

  it('leads from each letter of the bar to its names', () => {
    const bar = [...index().matchAll(/<li><a href="[^"#]*#(letter-[^"]*)">([^<]*)<\/a><\/li>/g)];
    expect(bar).toHaveLength(8);
    for (const [, id, letter] of bar) expect(index()).toContain(`<h2 id="${id}">${letter}</h2>`);
  });

  it('files who is called by the family name first under that', () => {
    const filed = [...index().matchAll(/<bdi>([^<]*)<b>([^<]*)<\/b>/g)].map(([, , word]) => word);
    expect(filed).toEqual(['Abel', 'Quist', 'Ξένος', 'Щербакова', 'אלמוג', 'الصباغ', '김', '佐野', '王']);
  });

  it('is valid', async () => {
    expect(await htmlFaults(index())).toEqual([]);
  });
});

describe('a citation from right to left', () => {
  it('keeps writer, title and newspaper apart, so that none of them orders the others', async () => {
    const site = await buildSite(
      folderWith({
        'quay.md':
          '---\ntitle: "למי הרציף? \\"שלנו!\\""\nlang: he\ndate: 2020-05-18\nauthor: רות אלמוג\npublication: עיתון החוף\n---\nהרציף השני יעמוד למכירה ביום שלישי.\n',
      }),
    );
    expect(page(site, 'articles/quay.html')).toContain(
      'רות אלמוג. <bdi>“למי הרציף? ‘שלנו!’”</bdi> <bdi><i>עיתון החוף</i></bdi>, May 18, 2020.',
    );
  });
});
