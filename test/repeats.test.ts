import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from './support/build-site.ts';
import { articlesIn, page, words } from './support/site-pages.ts';

const NEWS = [
  'The northern sluice at Brindle Quay stuck half open on Monday night, and by the morning the lower road lay under water as far as the old cooperage.',
  'Two families were taken out of their houses in a rowing boat, and the market was moved to the yard of the grammar school.',
];

const REPRINTED =
  'The lock keeper, Wanda Orrin, went down to it with a lantern. “The wheel turned and the gate did not,” Orrin said.';
const NAMELESS = '“Nobody told us anything until noon,” a baker said.';

const ADDED =
  '“I shall sleep beside it from now on,” Orrin said. The engineer, Tobias Krell, came on Wednesday. “It is only rust,” Krell said. The mayor, Ada Plume, held the lantern.';

function seed(date: string, paper: string, ...body: string[]): string {
  return `---\ntitle: Sluice sticks at Brindle Quay\ndate: ${date}\nsource: ${paper}\n---\n${[...NEWS, ...body].join('\n\n')}\n`;
}

const SEEDS = {
  'a-first.md': seed('2004-05-04', 'Quay Herald', REPRINTED, NAMELESS),
  // The same words in other marks, spaces and capitals.
  'b-reprint.md': seed(
    '2004-05-05',
    'Upland Post',
    REPRINTED.replace('“The wheel turned and the gate did not,”', '"THE wheel  turned and the gate did not,"'),
    NAMELESS,
  ),
  'c-update.md': seed('2004-05-06', 'Quay Herald', REPRINTED, NAMELESS, ADDED),
  'd-reprint-of-update.md': seed('2004-05-07', 'Upland Post', REPRINTED, NAMELESS, ADDED),
  // Another text may say the same once more.
  'e-year-later.md':
    '---\ntitle: A year beside the sluice\ndate: 2005-05-04\nsource: Quay Herald\n---\nThe lock keeper, Wanda Orrin, still tells of the night of the flood to whoever buys her a cup of tea in the harbour canteen, and nobody there has ever heard the end of it. “The wheel turned and the gate did not,” Orrin said. Then she looks at the clock, puts on her coat and goes out to count the boats.\n',
};

afterAll(removeTemporary);

describe('what versions of a text repeat', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite(folderWith(SEEDS));
  });

  it('is shown once where somebody says it, in the earliest version; what only a later one has stays', () => {
    expect(words(site, 'people/wanda-orrin.html')).toContain('3 statements, earliest first');
    expect(page(site, 'people/wanda-orrin.html').match(/<li class="utterance /g)).toHaveLength(3);
    expect(articlesIn(site, 'people/wanda-orrin.html', 'quotations')).toEqual(['a-first', 'c-update', 'e-year-later']);
    expect(articlesIn(site, 'people/tobias-krell.html', 'quotations')).toEqual(['c-update']);
  });

  it('stands once in the lists of quotations, also by somebody without a name, and in their figures', () => {
    expect(words(site, 'quotations/index.html')).toContain('5 statements, 4 of them by 2 names');
    expect(words(site, 'quotations/index.html')).toContain('1 statement by somebody without a name');
    expect(words(site, 'quotations/2004.html')).toContain('4 statements, earliest first');
    expect(page(site, 'quotations/2004.html').match(/<li class="utterance /g)).toHaveLength(4);
    expect(page(site, 'quotations/nameless.html').match(/<li class="utterance /g)).toHaveLength(1);
  });

  it('counts once where a name is mentioned, with what only a later version adds, and tells how many versions name it again', () => {
    expect(words(site, 'people/wanda-orrin.html')).toContain('5 mentions in 2 articles');
    expect(words(site, 'people/wanda-orrin.html')).toContain('named again in 3 further versions of these articles');
    expect(articlesIn(site, 'people/wanda-orrin.html', 'mentions')).toEqual(['a-first', 'c-update', 'e-year-later']);
    expect(articlesIn(site, 'people/tobias-krell.html', 'mentions')).toEqual(['c-update']);
    expect(page(site, 'people/wanda-orrin.html')).toContain('<title>May 2004: 3 mentions</title>');
  });

  it('counts those who are named together alike from either side, whichever version names them', async () => {
    const later =
      '---\ntitle: The sluice is mended\ndate: 2006-05-04\nsource: Quay Herald\n---\nThe lock keeper, Wanda Orrin, and the engineer, Tobias Krell, opened the mended sluice.\n';
    const { files } = await buildSite(folderWith({ ...SEEDS, 'f-later.md': later }));
    const together = (name: string, other: string) => {
      const record = JSON.parse(String(files.get(`people/${name}.json`))) as {
        together: { id: string; articles: string[] }[];
      };
      return record.together.find(({ id }) => id === `person/${other}`)?.articles;
    };
    expect(together('wanda-orrin', 'tobias-krell')).toHaveLength(2);
    expect(together('tobias-krell', 'wanda-orrin')).toHaveLength(2);
  });

  it('makes no page for a name said in passing, whose row leads to the earliest version', () => {
    expect(site.files.has('people/ada-plume.html')).toBe(false);
    expect(page(site, 'people/index.html')).toMatch(
      /<a href="\.\.\/articles\/c-update\.html" class="passing"><bdi>Ada/,
    );
  });

  it('is not walked through: who goes from article to article meets each text once', () => {
    const neighbours = (name: string) =>
      [
        ...page(site, `articles/${name}.html`).matchAll(/<a href="\.\.\/articles\/([a-z-]+)\.html" rel="(prev|next)"/g),
      ].map(([, to, way]) => `${way} ${to}`);
    expect(neighbours('a-first')).toEqual(['next e-year-later']);
    expect(neighbours('c-update')).toEqual(['next e-year-later']);
    expect(neighbours('e-year-later')).toEqual(['prev a-first']);
  });

  it('is counted once in the record of a name and among the data, whose tables keep every row', () => {
    const figures = { articles: 2, versions: 3, mentions: 5, statements: 3, quoted: 3 };
    expect(JSON.parse(page(site, 'people/wanda-orrin.json'))).toMatchObject({ figures });
    const names = JSON.parse(page(site, 'data/entities.json')) as object[];
    expect(names).toContainEqual(
      expect.objectContaining({ id: 'person/wanda-orrin', articles: 2, mentions: 5, statements: 3 }),
    );
    expect(page(site, 'data/quotes.csv').match(/turned and the gate did not/g)).toHaveLength(5);
    expect(page(site, 'data/mentions.csv').match(/,person\/tobias-krell,/g)).toHaveLength(4);
    expect(words(site, 'quotations/index.html')).toContain('All of them, in every version of a text,');
  });

  it('is told of nobody a person struck out, but once', async () => {
    const struck = await buildSite(folderWith({ ...SEEDS, 'entities.yaml': 'Wanda Orrin:\n  block: true\n' }));
    expect(words(struck, 'quotations/index.html')).toContain('5 statements, 1 of them by 1 name');
    expect(page(struck, 'quotations/nameless.html').match(/<li class="utterance /g)).toHaveLength(4);
  });
});
