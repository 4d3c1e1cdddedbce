import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import type { Article } from '../../src/model/article.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Excerpt, Excerpts, MentionExcerpt, RoleExcerpt } from '../../src/render/excerpts.ts';
import { dossierOf } from '../../src/render/names/dossier.ts';
import { nameRecords } from '../../src/render/names/record.ts';
import { decoded, htmlFaults, wordsOnPage } from '../support/html.ts';
import { contextOf, entryOf, siteOf } from './archive.ts';

/** An entry of a text in English with what is found in it. */
function found(path: string, date: string | null, text: string, fields: Partial<Article> = {}): Entry {
  const published = date === null ? null : ({ value: date, precision: 'day', raw: date } as const);
  const entry = entryOf(path, text, { title: `News ${path}`, published, ...fields });
  return { ...entry, findings: findFindings(entry.article) };
}

const COURIER = { name: 'Ellery Courier', place: null, url: null, section: null, page: null, edition: null };
const ENTRIES = [
  found(
    'a.txt',
    '2011-02-03',
    'Orla Venn, the mayor of Brindle, closed the ferry pier on Monday.\n“The fog has its own timetable,” Venn said. “We do not argue with it.”\nOrla Venn and Jonas Marek met at the pier.',
    { source: COURIER },
  ),
  found(
    'b.txt',
    '2015-06-01',
    'The ferry pier is open again. Mayor Orla Venn met Jonas Marek there.\n“It will be foggy,” said Orla Venn, a former harbour master.',
    { source: COURIER },
  ),
  found('c.txt', null, 'A storm took the roof. “Nobody was hurt,” a spokesman said.\nTilda Rook watched it.'),
];
const CONTEXT = contextOf(ENTRIES);
const SITE = siteOf(ENTRIES, CONTEXT);

function page(path: string): string {
  const html = SITE.get(path);
  if (html === undefined) throw new Error(`no ${path}; there are ${[...SITE.keys()].join(', ')}`);
  return html;
}

/** The words to which a link of a page in a folder beside the articles leads. */
function wordsAt(href: string): string {
  const [path = '', id = ''] = href.replace('../', '').split('#');
  return new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`, 's').exec(page(path))?.[2] ?? `no ${href}`;
}

interface NameRecord {
  figures: Record<'articles' | 'mentions' | 'statements' | 'quoted' | 'appeared', number>;
  articles: { article: string; mentions: number; statements: number }[];
  roles: { words: string; articles: { url: string }[] }[];
  quotations: { words: string; verb: string; url: string }[];
  mentions: { words: string; before: string; after: string; url: string }[];
  together: { id: string; articles: string[] }[];
}

function record(path: string): NameRecord {
  return JSON.parse(page(path)) as NameRecord;
}

describe('the page of a name', () => {
  const html = page('people/orla-venn.html');
  const venn = record('people/orla-venn.json');

  it('counts what its record holds', () => {
    expect(venn.figures).toMatchObject({ articles: 2, mentions: venn.mentions.length, statements: 3 });
    expect(venn.quotations).toHaveLength(3);
    expect(venn.articles.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(venn.mentions.length);
    expect(html).toContain(`<li>${venn.mentions.length} mentions in 2 articles</li>`);
    expect(html).toContain('<li>3 statements</li>');
  });

  it.each(['people/orla-venn.html', 'publications/ellery-courier.html'])(
    'offers each article that it lists to reference managers once (%s)',
    (path) => {
      const objects = [...page(path).matchAll(/class="Z3988" title="([^"]*)"/g)];
      const titles = objects.map(([, object = '']) => new URLSearchParams(decoded(object)).get('rft.title'));
      expect(titles).toEqual(['News a.txt', 'News b.txt']);
    },
  );

  it('tells how the texts described it, first and last', () => {
    expect(venn.roles.map(({ words }) => words)).toEqual(['the mayor of Brindle', 'Mayor', 'a former harbour master']);
    const words = wordsOnPage(html).replace(/\s+/gu, ' ');
    expect(words).toMatch(/First 3 February 2011 News a\.txt Last 1 June 2015 News b\.txt/);
    expect(words).toContain('3 February 2011 the mayor of Brindle');
  });

  it('leads from every mention to the very words', () => {
    for (const { words, url } of venn.mentions) expect(wordsAt(url)).toBe(words);
    for (const { url } of venn.mentions) expect(html).toContain(`href="${url}"`);
    const first = venn.mentions[1];
    expect([first?.before, first?.words, first?.after]).toEqual([
      '“The fog has its own timetable,” ',
      'Venn',
      ' said. “We do not argue with it.”',
    ]);
  });

  it('gives each quotation with its verb, leading to the very words', () => {
    expect(venn.quotations.map(({ words, verb }) => [words, verb])).toEqual([
      ['“The fog has its own timetable,”', 'said'],
      ['“We do not argue with it.”', 'said'],
      ['“It will be foggy,”', 'said'],
    ]);
    for (const { words, url } of venn.quotations) expect(wordsAt(url)).toContain(words);
  });

  it('counts who is named in the same articles, and each count leads to exactly those', () => {
    expect(venn.together).toContainEqual(
      expect.objectContaining({ id: 'person/jonas-marek', articles: ['article/a', 'article/b'] }),
    );
    expect(html).toContain('<a href="../people/orla-venn/together.html#with-person-jonas-marek">2<');
    const list = page('people/orla-venn/together.html').split('id="with-person-jonas-marek"')[1]?.split('<h2')[0] ?? '';
    expect([...list.matchAll(/href="([^"]*articles[^"]*)"/g)].map(([, href]) => href)).toEqual([
      '../../articles/a.html',
      '../../articles/b.html',
    ]);
  });

  it('draws mentions over time with links to the first of each year', () => {
    expect(html).toContain('<title>2011: 3 mentions</title>');
    expect(html).toContain('href="#in-2011"');
    expect(html).toMatch(/<li id="in-2011">/);
  });

  it('is there for who is quoted or named more than in passing, and for nobody else', () => {
    expect([...SITE.keys()].filter((path) => /^people\/[^/]+\.html$/.test(path)).toSorted()).toEqual([
      'people/index.html',
      'people/jonas-marek.html',
      'people/orla-venn.html',
    ]);
    expect(page('people/index.html')).toMatch(/<a href="..\/articles\/c\.html" class="passing"><bdi>Tilda <b>Rook/);
  });

  it('is led to by the articles that name it', () => {
    expect(page('articles/a.html')).toContain('<a href="../people/orla-venn.html">Orla Venn</a>');
    expect(page('articles/c.html')).not.toContain('tilda-rook.html');
  });

  it('is for a publication the list of what appeared in it', () => {
    const courier = page('publications/ellery-courier.html');
    expect(courier).toContain('2 articles appeared in it');
    expect(courier).toContain('href="../articles/b.html"');
  });
});

describe('quotations', () => {
  it('are listed by year and by speaker, with verb, and with nobody where nobody is named', () => {
    expect(page('quotations/2011.html')).toContain('“We do not argue with it.”');
    const nameless = wordsOnPage(page('quotations/nameless.html')).replace(/\s+/gu, ' ');
    expect(nameless).toContain('“Nobody was hurt,”');
    expect(nameless).toContain('a spokesman');
    expect(wordsOnPage(page('quotations/index.html'))).toContain('4 statements, 3 of them by 1 name');
  });

  it('are a table in which nothing is a formula', () => {
    const rows = page('data/quotes.csv').split('\r\n');
    expect(rows[0]).toBe(
      'date,speaker,speaker_as_written,role,verb,kind,words,confidence,article,address,article_id,speaker_id,start,end',
    );
    expect(rows).toHaveLength(1 + 4 + 1);
    expect(rows[1]).toContain('"“The fog has its own timetable,”"');
    const evil = found('=cmd.txt', '2011-01-01', '“Fog,” Orla Venn said.', { title: '=HYPERLINK("x","y")' });
    const table = siteOf([evil], contextOf([evil])).get('data/quotes.csv') ?? '';
    expect(table).toContain(`"'=HYPERLINK(""x"",""y"")"`);
  });
});

describe('a name that many articles name', () => {
  const long = Array.from({ length: 400 }, (_, index) => {
    const day = `${1900 + (index % 100)}-0${1 + (index % 9)}-11`;
    const text = `Orla Venn, the mayor of Brindle number ${index}, met Jonas Marek.\n“Fog number ${index} ${'and more fog '.repeat(60)},” Venn said.`;
    return found(`${index}.txt`, day, text, { title: `Fog ${index} `.repeat(30) });
  });
  const context = contextOf(long);
  const site = siteOf(long, context);

  it('has pages that stay small, which together hold every mention and quotation', () => {
    const pages = [...site].filter(([path]) => path.endsWith('.html') && path.startsWith('people/'));
    expect(pages.filter(([, html]) => html.length > 100_000).map(([path, html]) => `${path} ${html.length}`)).toEqual(
      [],
    );
    const own = pages.filter(([path]) => path.startsWith('people/orla-venn'));
    const hrefs = own.flatMap(([, html]) =>
      [...html.matchAll(/class="passage".*?<\/p>/gs)].flatMap(([one]) => one.match(/#n\d+/g) ?? []),
    );
    expect(hrefs).toHaveLength(context.archive.names.get('person/orla-venn')?.mentions ?? 0);
    const quotations = own.flatMap(([, html]) => html.match(/<li class="utterance/g) ?? []);
    expect(quotations).toHaveLength(400);
  });

  it('has valid pages', async () => {
    for (const path of [
      'people/orla-venn.html',
      'people/orla-venn/mentions-2.html',
      'people/orla-venn/quotations-3.html',
    ]) {
      expect(await htmlFaults(site.get(path) ?? '')).toEqual([]);
    }
  });
});

describe('a publication', () => {
  const gull = { ...COURIER, name: 'The Brindle Gull' };
  const entries = [
    found('a.txt', '2011-02-03', 'The ferry pier is closed, the Ellery Courier reported on Monday.', { source: gull }),
    found('b.txt', '2011-02-04', 'A copy of the Ellery Courier lay on the pier.', { source: gull }),
    found('c.txt', '2011-02-05', 'The pier is open.', { source: COURIER }),
  ];
  const site = siteOf(entries, contextOf(entries));
  const html = site.get('publications/ellery-courier.html') ?? '';

  it('tells what appeared in it from who names it and who cites it, with the very words', () => {
    expect(html).toMatch(/<li>1 article appeared in it<\/li>\s*<li>2 mentions in 2 articles<\/li>/);
    expect(html).toContain('<li>cited in 1 article</li>');
    const cited = html.split('id="citations"')[1]?.split('</ol>')[0] ?? '';
    const [, href = ''] = /class="passage"[^>]*>.*?<a href="([^"]*)"/s.exec(cited) ?? [];
    expect(href).toMatch(/^\.\.\/articles\/a\.html#c\d+$/);
    expect(site.get('articles/a.html')).toContain(`id="${href.split('#')[1]}"`);
    expect(cited).toContain('<span class="publication"><bdi>The Brindle Gull</bdi></span>');
    expect(cited).not.toContain('b.html');
  });

  it('has a row that counts each apart', () => {
    const rows = site.get('publications/index/by-count.html') ?? '';
    expect(rows).toContain('<th scope="col">Appeared</th><th scope="col">Named in</th><th scope="col">Cited in</th>');
    expect(rows).toMatch(/Ellery Courier<\/bdi>.*?<\/th><td>1<\/td><td>2<\/td><td>1<\/td>/);
    expect(wordsOnPage(site.get('publications/index.html') ?? '')).toContain('named in 2 articles, cited in 1');
  });
});

describe('the record of a name that is said very often', () => {
  const named = CONTEXT.archive.names.get('person/orla-venn');
  if (named === undefined) throw new Error('The archive names her.');
  const said = Array.from({ length: 1201 }, (_, index): MentionExcerpt => {
    const mentions = [{ words: 'Venn', anchor: `n${index}`, after: '' }];
    return { kind: 'mention', path: 'a.txt', before: '', mentions };
  });
  const records = [...nameRecords(dossierOf(named, of('mention', said), CONTEXT), CONTEXT)].map(
    ({ path, record }) => ({ path, ...record }) as { path: string; parts: string[] } & NameRecord,
  );

  it('has parts, of which the first names all, and each names its neighbours as seen from its own place', () => {
    expect(records.map(({ path }) => path)).toEqual([
      'people/orla-venn.json',
      'people/orla-venn/record-2.json',
      'people/orla-venn/record-3.json',
    ]);
    expect(records[0]?.parts).toEqual([
      '../people/orla-venn.json',
      '../people/orla-venn/record-2.json',
      '../people/orla-venn/record-3.json',
    ]);
    expect(records[1]?.parts[0]).toBe('../../people/orla-venn.json');
  });

  it('holds each mention once, in order, and is never large', () => {
    const urls = records.flatMap(({ mentions }) => mentions.map(({ url }) => url.split('#')[1]));
    expect(urls).toEqual(said.map((_, index) => `n${index}`));
    for (const record of records) expect(JSON.stringify(record).length).toBeLessThan(100_000);
    expect(records.flatMap(({ articles }) => articles)).toHaveLength(2);
  });
});

it('gives words that are quoted within a statement once, as a part of it', () => {
  const words = 'Ida Farne described the crack as “a gift of the sea.” “So be it,” Ida Farne said.';
  const entries = [found('a.txt', '2011-02-03', words)];
  const html = siteOf(entries, contextOf(entries)).get('people/ida-farne.html') ?? '';
  expect(html).toContain('2 statements, earliest first');
  expect(html).toContain('<blockquote lang="en" dir="ltr"><p>described the crack as <q>“a gift of the sea.”</q></p>');
  expect(html).toContain('partly in the article’s words');
  expect(html.match(/<blockquote[^>]*><p>[^\n]*a gift of the sea/gu)).toHaveLength(1);
});

it('begins a statement with the words that lead to it, and tells its verb beside it where others do', () => {
  const words = 'Ida Farne told the crew that it was late. The wall is old, Ida Farne said.';
  const entries = [found('a.txt', '2011-02-03', words)];
  const html = siteOf(entries, contextOf(entries)).get('people/ida-farne.html') ?? '';
  const statements = html.split('<blockquote').slice(1);
  expect(statements[0]).toContain('<p>told the crew that it was late</p>');
  expect(statements[0]).not.toContain('<bdi>told</bdi>');
  expect(statements[1]).toContain('<p>The wall is old</p>');
  expect(statements[1]).toContain('<bdi>said</bdi>');
});

it('tells a role once, whatever its capitals, its points and the article before it, and in short or in full', () => {
  const named = CONTEXT.archive.names.get('person/orla-venn');
  if (named === undefined) throw new Error('The archive names her.');
  const roles = ['Mayor', 'the mayor', 'a mayor', 'The', 'Capt', 'Capt.', 'the captain'].map(
    (words): RoleExcerpt => ({ kind: 'role', path: 'a.txt', words, anchor: null }),
  );
  expect(dossierOf(named, of('role', roles), CONTEXT).roles.map(({ words }) => words)).toEqual([
    'Mayor',
    'The',
    'Capt',
  ]);
});

/** What articles say, where all of it is of one kind. */
function of(kind: Excerpt['kind'], excerpts: readonly Excerpt[]): Excerpts {
  return (asked) => (asked === kind ? (excerpts as Extract<Excerpt, { kind: typeof asked }>[]) : []);
}
