import { createRequire } from 'node:module';
import { extractFromJson } from '@extractus/feed-extractor';
import { Ajv } from 'ajv';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { NO_FINDINGS } from '../../src/model/finding.ts';
import { selectorOf } from '../../src/model/span.ts';
import { xmlFaults } from '../support/xmllint.ts';
import { contextOf, datedEntry, entryOf, siteOf } from './archive.ts';

const jsonFeedSchema = createRequire(import.meta.url)('jsonfeed-schema/schema-v1.1.json') as object;

const BASE = 'https://archive.example/papers/';

/** A headline and a date as a text may have them, and as a reader of feeds must find them. */
const CASES: [title: string, date: string | null, read: { title: string; date: string | null }][] = [
  ['Ferry returns', '2024-05-16', { title: 'Ferry returns', date: '2024-05-16T00:00:00.000Z' }],
  [
    'Fog & <b>bells</b> ]]> “&amp;”',
    '2024-05-15',
    { title: 'Fog & <b>bells</b> ]]> “&amp;”', date: '2024-05-15T00:00:00.000Z' },
  ],
  ['At dawn', '2024-05-14T05:30', { title: 'At dawn', date: '2024-05-14T05:30:00.000Z' }],
  ['Elsewhere', '2024-05-13T23:30:00-05:00', { title: 'Elsewhere', date: '2024-05-14T04:30:00.000Z' }],
  ['Some day in May', '2024-05', { title: 'Some day in May', date: null }],
  ['Once upon a year', '1899', { title: 'Once upon a year', date: null }],
  ['عودة العبّارة', '1931-02-03', { title: 'عودة العبّارة', date: '1931-02-03T00:00:00.000Z' }],
  [
    'A\u0000 bell\u0085\uFFFE\uD800 rings\n twice 🐎',
    '1930-01-01',
    { title: 'A bell rings twice 🐎', date: '1930-01-01T00:00:00.000Z' },
  ],
  ['Nobody dated this', null, { title: 'Nobody dated this', date: null }],
];

const precisionOf = (value: string) =>
  value.length === 4 ? 'year' : value.length === 7 ? 'month' : value.length === 10 ? 'day' : 'minute';

const ENTRIES = CASES.map(
  ([title, value, _], index): Entry =>
    entryOf(`${index}.txt`, `Opening & <i>words</i> of ${index}\u0007.`, {
      title,
      published: value === null ? null : { value, precision: precisionOf(value), raw: value },
      authors: [
        { name: 'Orla Venn & Daughter', kind: 'person' },
        { name: 'Quay Press', kind: 'organisation' },
      ],
    }),
);

/** What a feed must hold, the latest first and the undated last. */
const EXPECTED = [...CASES]
  .sort(([, a], [, b]) => (a === null ? 1 : b === null ? -1 : a < b ? 1 : -1))
  .map(([, , read]) => read);

const site = siteOf(ENTRIES, contextOf(ENTRIES, { baseUrl: BASE, tagline: 'Fog <and> bells', language: 'en' }));

describe('the feed of an archive', () => {
  it.each([['atom'], ['rss']] as const)('is valid as %s', (kind) => {
    expect(xmlFaults(site.get(`${kind}.xml`) ?? '', kind)).toEqual([]);
  });

  it('is valid as JSON Feed', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(jsonFeedSchema);
    validate(JSON.parse(site.get('feed.json') ?? ''));
    expect(validate.errors).toBe(null);
  });

  it('gives a reader of RSS the titles and dates as they are', async () => {
    const { title, items, feedUrl } = await new Parser().parseString(site.get('rss.xml') ?? '');
    expect(items.map((item) => ({ title: item.title, date: item.isoDate ?? null }))).toEqual(EXPECTED);
    expect([title, feedUrl]).toEqual(['The Harbour Clippings', `${BASE}rss.xml`]);
    expect(items[0]).toMatchObject({ link: `${BASE}articles/0.html`, guid: `${BASE}articles/0.html` });
    expect(items[0]?.content).toBe('Opening &amp; &lt;i&gt;words&lt;/i&gt; of 0.');
  });

  it('gives a reader of Atom the titles and dates as they are, and Atom’s own date where there is none', async () => {
    const atom = site.get('atom.xml') ?? '';
    const { items } = await new Parser().parseString(atom);
    expect(items.map((item) => item.title)).toEqual(EXPECTED.map(({ title }) => title));
    const published = [...atom.matchAll(/<published>(.*)<\/published>/g)].map(([, date]) => date);
    expect(published).toEqual(EXPECTED.flatMap(({ date }) => date ?? []));
    const updated = [...atom.matchAll(/<updated>(.*)<\/updated>/g)].map(([, date]) => date);
    expect(updated[0]).toBe('2024-05-16T00:00:00.000Z');
    expect(updated).toContain('2024-05-01T00:00:00.000Z');
    expect(updated).toContain('1899-01-01T00:00:00.000Z');
    expect(updated.at(-1)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('tells a reader of JSON Feed where the original stands, if the article states it', () => {
    const at = { name: null, place: null, url: 'https://post.example/fog', section: null, page: null, edition: null };
    const entries = [entryOf('a.txt', 'Fog.', { source: at }), entryOf('b.txt', 'Fog again.')];
    const feed = siteOf(entries, contextOf(entries, { baseUrl: BASE })).get('feed.json') ?? '';
    const { items } = JSON.parse(feed) as { items: { url: string; external_url?: string }[] };
    expect(items.map(({ url, external_url }) => [url, external_url])).toEqual([
      [`${BASE}articles/a.html`, 'https://post.example/fog'],
      [`${BASE}articles/b.html`, undefined],
    ]);
  });

  it('gives a reader of JSON Feed the titles and dates as they are', () => {
    const feed = JSON.parse(site.get('feed.json') ?? '') as { items: { authors: { name: string }[] }[] };
    const { entries = [] } = extractFromJson(feed);
    expect(entries.map(({ title, published }) => ({ title, date: published ? String(published) : null }))).toEqual(
      EXPECTED,
    );
    expect(feed.items[0]?.authors).toEqual([{ name: 'Orla Venn & Daughter' }, { name: 'Quay Press' }]);
  });

  it('says when an article was changed', () => {
    const day = (value: string) => ({ value, precision: 'day' as const, raw: value });
    const entries = [entryOf('a.txt', 'Fog.', { published: day('2005-05-05'), modified: day('2006-06-06') })];
    const changed = siteOf(entries, contextOf(entries, { baseUrl: BASE }));
    expect(changed.get('atom.xml')).toContain('<updated>2006-06-06T00:00:00.000Z</updated>');
    expect(changed.get('atom.xml')).toContain('<published>2005-05-05T00:00:00.000Z</published>');
    expect(JSON.parse(changed.get('feed.json') ?? '')).toMatchObject({
      items: [{ date_published: '2005-05-05T00:00:00.000Z', date_modified: '2006-06-06T00:00:00.000Z' }],
    });
  });

  it('is led to from every page, by links that the folder holds', () => {
    const page = site.get('dates/2024.html') ?? '';
    for (const [mediaType, file] of [
      ['application/atom+xml', 'atom.xml'],
      ['application/rss+xml', 'rss.xml'],
      ['application/feed+json', 'feed.json'],
    ]) {
      expect(page).toMatch(
        new RegExp(`<link rel="alternate" type="${mediaType?.replace('+', '\\+')}"[^>]*href="../${file}"`),
      );
    }
  });

  it('holds the latest fifty, however many there are, and the undated where they find room', () => {
    const days = Array.from({ length: 28 }, (_, day) => String(day + 1).padStart(2, '0'));
    const dated = ['01', '02'].flatMap((month) =>
      days.map((day) => datedEntry(`${month}${day}.txt`, `1994-${month}-${day}`)),
    );
    const many = siteOf(dated, contextOf(dated, { baseUrl: BASE }));
    const titles = (files: Map<string, string>) =>
      (JSON.parse(files.get('feed.json') ?? '') as { items: { title: string }[] }).items.map(({ title }) => title);
    expect(titles(many)).toHaveLength(50);
    expect(titles(many)[0]).toBe('Ferry news of 1994-02-28');
    const few = [...dated.slice(0, 49), ...[1, 2].map((n) => entryOf(`u${n}.txt`, 'Fog.', { title: `Undated ${n}` }))];
    expect(titles(siteOf(few, contextOf(few, { baseUrl: BASE }))).slice(-2)).toEqual([
      'Ferry news of 1994-01-01',
      'Undated 1',
    ]);
  });
});

describe('feeds', () => {
  const text = 'Orla Venn waited. Orla Venn sailed. Orla Venn slept.';
  const waiting = datedEntry('a.txt', '1994-05-16', text);
  const SPOKEN: Entry[] = [
    {
      ...waiting,
      findings: {
        ...NO_FINDINGS,
        entities: [
          {
            id: 'person/orla-venn',
            type: 'person',
            name: 'Orla Venn',
            sameAs: [],
            roles: [],
            references: [],
            confidence: 'certain',
            mentions: [0, 18, 36].map((start) => selectorOf(text, { start, end: start + 'Orla Venn'.length })),
          },
        ],
      },
    },
  ];

  const feedFiles = (feeds: 'all' | 'archive' | 'off', baseUrl: string | null = BASE) =>
    [...siteOf(SPOKEN, contextOf(SPOKEN, { baseUrl, feeds })).keys()]
      .filter((path) => /atom|rss|feed/.test(path))
      .sort();

  it('are there for each person with a page, and its page leads to them', () => {
    const files = siteOf(SPOKEN, contextOf(SPOKEN, { baseUrl: BASE }));
    const person =
      [...files.keys()].find((path) => /^people\/orla-venn.*\.html$/.test(path))?.replace(/\.html$/, '') ?? '';
    expect(xmlFaults(files.get(`${person}/atom.xml`) ?? '', 'atom')).toEqual([]);
    expect(xmlFaults(files.get(`${person}/rss.xml`) ?? '', 'rss')).toEqual([]);
    expect(files.get(`${person}/rss.xml`)).toContain('<title>Orla Venn – The Harbour Clippings</title>');
    expect(files.get(`${person}.html`)).toMatch(
      /<link rel="alternate"[^>]*title="Orla Venn – The Harbour Clippings \(Atom\)"/,
    );
  });

  it('are there for each topic with a page', () => {
    const subjects = [{ name: 'Flood defences', uri: null }];
    const entries = [1, 2].map((n) => entryOf(`${n}.txt`, 'Water rose.', { title: `Water ${n}`, subjects }));
    const files = siteOf(entries, contextOf(entries, { baseUrl: BASE }));
    expect(xmlFaults(files.get('topics/flood-defences/atom.xml') ?? '', 'atom')).toEqual([]);
    expect(files.get('topics/flood-defences/rss.xml')).toContain('<title>Water 2</title>');
    expect(files.get('topics/flood-defences.html')).toContain('href="../topics/flood-defences/feed.json"');
  });

  it('are as many as archive.yaml says, and none where nobody knows their addresses', () => {
    const archive = ['atom.xml', 'feed.json', 'rss.xml'];
    expect(feedFiles('all')).toHaveLength(6);
    expect(feedFiles('archive')).toEqual(archive);
    expect(feedFiles('off')).toEqual([]);
    expect(feedFiles('all', null)).toEqual([]);
    expect(siteOf(SPOKEN, contextOf(SPOKEN)).get('index.html')).not.toContain('rel="alternate"');
  });
});
