import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from './support/build-site.ts';
import { htmlFaults } from './support/html.ts';
import { articlesIn, page, words } from './support/site-pages.ts';

const WEIR = 'The weir above Tollen Mill was opened on Monday, and the meadows stood under water by noon.';
const FAIR = 'The spring fair at Hask Green was put off for a week, since the green was under water.';
const BELL = 'The bell of the chapel at Orne fell silent on Sunday, when its rope gave way.';

const SEEDS = {
  'a-weir.txt': `Weir opened above Tollen Mill\n\nBy Lorna Teasel\n\n16 May 2011\n\n${WEIR}\n`,
  'b-fair.md': `---\ntitle: Fair put off\ndate: 2012-05-16\nauthor: Lorna Teasel\nsource: Tollen Bugle\n---\n${FAIR}\n`,
  // She is named here as she is anywhere else: by what the text tells of her.
  'c-prize.md': `---\ntitle: A prize for a reporter\ndate: 2013-05-16\nauthor: Abel Rudd\nsource: Tollen Bugle\n---\nLorna Teasel won the prize of the county for her reports on the weir. “I only wrote down what the water did,” Teasel said.\n`,
  'd-bell.md': `---\ntitle: Bell falls silent\ndate: 2014-05-16\nauthor: L. Teasel\nsource: Orne Post\n---\n${BELL}\n`,
  'e-wire.md': `---\ntitle: Rope of the bell is mended\ndate: 2014-05-20\nauthor: Skerry News Agency\nsource: Orne Post\n---\nThe rope of the bell at Orne was mended on Tuesday by two sailors, who asked for nothing but a meal.\n`,
  'f-wire.md': `---\ntitle: Bell rings again\ndate: 2014-05-21\nauthor: Skerry News Agency\nsource: Orne Post\n---\nThe bell rang on Wednesday for the first time since its rope gave way, and half of the village came to hear it.\n`,
};

afterAll(removeTemporary);

describe('who wrote the articles', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite(folderWith(SEEDS));
  });

  it('stands in an index, where one of a single article leads to it', () => {
    const html = page(site, 'authors/index.html');
    expect(words(site, 'authors/index.html')).toContain('4 names, as the bylines of the articles have them');
    expect(html).toContain('<a href="../people/lorna-teasel.html">');
    expect(html).toMatch(/<a href="\.\.\/articles\/c-prize\.html" class="passing"><bdi>Abel <b>Rudd/);
    expect(html).toContain('<a href="../organisations/skerry-news-agency.html">');
    expect(site.files.has('people/abel-rudd.html')).toBe(false);
  });

  it('has one page with what one wrote and where one is named', () => {
    const html = page(site, 'people/lorna-teasel.html');
    expect(html).toContain('<a href="../people/index.html">Person</a> · <a href="../authors/index.html">Author</a>');
    expect(words(site, 'people/lorna-teasel.html')).toContain('author of 2 articles 2 mentions in 1 article');
    expect(articlesIn(site, 'people/lorna-teasel.html', 'written')).toEqual(['a-weir', 'b-fair']);
    expect(articlesIn(site, 'people/lorna-teasel.html', 'mentions')).toEqual(['c-prize']);
  });

  it('is filed among the authors alone where no text names them', () => {
    const html = page(site, 'organisations/skerry-news-agency.html');
    expect(html).toContain('<p class="kind"><a href="../authors/index.html">Author</a></p>');
    expect(html).toContain('<a href="../authors/index.html" aria-current="page">Authors</a>');
    expect(site.files.has('organisations/index.html')).toBe(false);
    expect(page(site, 'people/index.html')).not.toContain('L. <b>Teasel');
    expect(page(site, 'authors/index.html')).toContain('L. <b>Teasel');
  });

  it('is led to from the byline, as a publication is from the head', () => {
    const html = page(site, 'articles/b-fair.html');
    expect(html).toContain('By <a href="../people/lorna-teasel.html"><bdi>Lorna Teasel</bdi></a>');
    expect(html).toContain('<li class="publication"><a href="../publications/tollen-bugle.html">');
    expect(page(site, 'articles/c-prize.html')).toContain('By <bdi>Abel Rudd</bdi>');
  });

  it('is told in the record of the article and of the name', () => {
    expect(JSON.parse(page(site, 'articles/a-weir.json'))).toMatchObject({
      authors: [{ name: 'Lorna Teasel', kind: 'person', id: 'person/lorna-teasel' }],
      entities: [],
    });
    expect(JSON.parse(page(site, 'people/lorna-teasel.json'))).toMatchObject({
      figures: { articles: 1, mentions: 2, wrote: 2 },
      wrote: [{ article: 'article/a-weir' }, { article: 'article/b-fair' }],
    });
    expect(JSON.parse(page(site, 'data/entities.json'))).toContainEqual(
      expect.objectContaining({ id: 'person/abel-rudd', articles: 0, wrote: 1, page: null }),
    );
  });

  it('is put together, renamed and struck out by a person as all names are', async () => {
    const said = 'Lorna Teasel:\n  same: [L. Teasel]\n  name: Lorna M. Teasel\nSkerry News Agency:\n  block: true\n';
    const stated = await buildSite(folderWith({ ...SEEDS, 'entities.yaml': said }));
    expect(stated.report.problems.filter(({ file }) => file === 'entities.yaml')).toEqual([]);
    expect(words(stated, 'authors/index.html')).toContain('2 names');
    expect(words(stated, 'people/lorna-teasel.html')).toContain('Lorna M. Teasel Also L. Teasel, Lorna Teasel');
    expect(articlesIn(stated, 'people/lorna-teasel.html', 'written')).toEqual(['a-weir', 'b-fair', 'd-bell']);
    expect(page(stated, 'articles/e-wire.html')).toContain('By <bdi>Skerry News Agency</bdi>');
  });

  it('makes pages of sound HTML', async () => {
    for (const path of ['authors/index.html', 'people/lorna-teasel.html', 'organisations/skerry-news-agency.html']) {
      expect([path, await htmlFaults(page(site, path))]).toEqual([path, []]);
    }
  });
});

it('are no end of a page: an author of many articles has them on several', async () => {
  const seeds = Object.fromEntries(
    Array.from({ length: 95 }, (_, index) => [
      `day-${String(index).padStart(2, '0')}.md`,
      `---\ntitle: Tide table ${index}\ndate: ${1990 + (index % 9)}-03-0${1 + (index % 7)}\nauthor: Lorna Teasel\n---\nHigh water number ${index} stood ${index * 7} millimetres above the sill of the old lock house.\n`,
    ]),
  );
  const site = await buildSite(folderWith(seeds));
  const listed = [
    'people/lorna-teasel.html',
    'people/lorna-teasel/written-2.html',
    'people/lorna-teasel/written-3.html',
  ];
  const articles = listed.flatMap((path) => page(site, path).match(/<li class="row"/g)?.length ?? 0);
  expect(articles).toEqual([40, 40, 15]);
  expect(page(site, 'people/lorna-teasel.html')).toContain('href="../people/lorna-teasel/written-3.html#in-1998"');
});
