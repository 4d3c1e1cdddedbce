import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { Sidecar } from '../../src/model/sidecar.ts';
import { selectorOf } from '../../src/model/span.ts';
import { articleSchema } from '../../src/render/record/schema.ts';
import { jsonText, sidecarOf } from '../../src/render/record/sidecar.ts';
import { contextOf, datedEntry, entryOf, STATED } from './archive.ts';

const TEXT = 'The map shows the sound.\nAnd a list.';

const rich = entryOf('sea/Chart of 1994.md', TEXT, {
  format: 'markdown',
  blocks: [
    {
      type: 'paragraph',
      start: 0,
      end: 24,
      marks: [{ type: 'link', href: 'map.png', title: null, start: 4, end: 7 }],
    },
    {
      type: 'list',
      ordered: true,
      first: 2,
      start: 25,
      end: TEXT.length,
      items: [{ start: 25, end: TEXT.length, blocks: [{ type: 'paragraph', start: 25, end: TEXT.length, marks: [] }] }],
    },
  ],
  published: { value: '1994', precision: 'year', raw: '1994' },
  image: 'map.png',
  attachments: [
    { reference: 'map.png', path: 'sea/map.png' },
    { reference: 'gone.png', path: 'sea/gone.png' },
  ],
  aliases: ['old/chart'],
  extra: { weight: '3', nested: { list: ['a', null, true] } },
  subjects: [{ name: 'Charts', uri: null }],
  derivation: {
    title: {
      method: 'implied',
      confidence: 'likely',
      selector: selectorOf(TEXT, { start: 4, end: 23 }),
      path: null,
      key: null,
      line: null,
    },
    published: STATED,
  },
  problems: [{ code: 'x', severity: 'notice', message: 'm', file: 'sea/Chart of 1994.md', line: null, cure: 'c' }],
});
const entries = [rich, datedEntry('plain.txt', '2025-05-16')];
const files = { attachments: new Map([['sea/map.png', 'files/sea-map.png']]) };
const context = contextOf(entries, {}, files);
const record = sidecarOf(rich, context);

/** All objects in a JSON value, however deep. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}

describe('the sidecar', () => {
  it.each(entries)('of $article.path is valid by the published schema and by its definition', (entry) => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(articleSchema('https://a.example/'));
    const written: unknown = JSON.parse(jsonText(sidecarOf(entry, context)));
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
    expect(Sidecar.safeParse(written).error).toBeUndefined();
  });

  it('keeps the keys in the schema’s order', () => {
    expect(Object.keys(record)).toEqual(Object.keys(Sidecar.shape));
  });

  it('holds the text of each of its spans', () => {
    const spans = objectsIn(record).filter((one) => 'exact' in one);
    expect(spans).toHaveLength(1);
    for (const { start, end, exact } of spans) expect(record.text.slice(Number(start), Number(end))).toBe(exact);
  });

  it('has the body of the page without its permalinks, references relative to itself', () => {
    expect(record.html).toBe(
      '<p id="p1">The <a href="../files/sea-map.png">map</a> shows the sound.</p>\n<ol start="2">\n<li><p id="p2">And a list.</p>\n</li>\n</ol>\n',
    );
  });

  it('names what is published with it, and nothing else', () => {
    expect(record.attachments).toEqual([{ reference: 'map.png', path: 'sea/map.png', url: '../files/sea-map.png' }]);
    expect(record.image).toBe('../files/sea-map.png');
    expect(record.original).toMatchObject({
      path: 'sea/Chart of 1994.md',
      url: '../originals/sea-chart-of-1994.md',
      sha256: rich.original.sha256,
    });
    expect(sidecarOf(rich, contextOf(entries, { originals: false })).original.url).toBeNull();
  });

  it('has absolute addresses with a base URL only', () => {
    expect([record.$schema, record.url]).toEqual(['../schema/article-1.json', null]);
    const absolute = sidecarOf(rich, contextOf(entries, { baseUrl: 'https://a.example/news/' }));
    expect([absolute.$schema, absolute.url]).toEqual([
      'https://a.example/news/schema/article-1.json',
      'https://a.example/news/articles/sea-chart-of-1994.html',
    ]);
  });

  it('is the same bytes each time, and JSON whatever the text', () => {
    const odd = entryOf('odd.txt', 'lone \uD800, line\u2028separator, \u0000');
    const text = jsonText(sidecarOf(odd, contextOf([odd])));
    expect(text).toBe(jsonText(sidecarOf(odd, contextOf([odd]))));
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(JSON.parse(text).text).toBe('lone \uD800, line\u2028separator, \u0000');
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('the schema', () => {
  const schema = articleSchema(null) as { properties: Record<string, { description?: string }>; $defs: object };

  it('says what each field means', () => {
    expect(Object.entries(schema.properties).filter(([, { description }]) => !description)).toEqual([]);
  });

  it('names its types', () => {
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['Block', 'Derivation', 'Json', 'Selector', 'StatedDate']),
    );
    expect(Object.keys(schema.$defs).filter((name) => name.startsWith('__'))).toEqual([]);
  });

  it('has an address only where the archive has one', () => {
    expect(schema).not.toHaveProperty('$id');
    expect(articleSchema('https://a.example/')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://a.example/schema/article-1.json',
    });
  });

  it.each([
    ['a field that is unknown', { surprise: 1 }],
    ['a field that is missing', { text: undefined }],
    ['a date that is a number', { published: 1994 }],
    ['a wrong fingerprint', { original: { ...record.original, sha256: 'ABC' } }],
    ['another unit', { offsetUnit: 'utf-8' }],
  ])('refuses %s', (_, change) => {
    const validate = new Ajv2020().compile(articleSchema(null));
    expect(validate(JSON.parse(JSON.stringify({ ...record, ...change })))).toBe(false);
  });
});
