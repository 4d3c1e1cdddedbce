import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { selectorOf } from '../../src/model/span.ts';
import { ninjsOf } from '../../src/render/record/ninjs.ts';
import { sidecarOf } from '../../src/render/record/sidecar.ts';
import { buildSite, newFolder, removeTemporary } from '../support/build-site.ts';
import { contextOf, entryOf, STATED, siteOf } from './archive.ts';

const BASE = 'https://archive.example/papers/';

const text = { type: 'string' };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$',
};
const uri = { type: 'string', pattern: '^[a-z]+:\\S+$' };
const listOf = (properties: object, required: string[] = []) => ({
  type: 'array',
  items: { type: 'object', properties, required, additionalProperties: false },
});
const worded = { role: text, contentType: text, value: text };

/** What ninjs 3.1 allows of those of its properties that we write, in words of our own; it forbids all that it does not name. */
const NINJS = {
  type: 'object',
  required: ['uri'],
  additionalProperties: false,
  properties: {
    standard: { type: 'object', properties: { name: text, version: text, schema: uri }, additionalProperties: false },
    uri,
    type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
    representationType: { enum: ['full', 'partial'] },
    language: text,
    contentCreated: instant,
    versionCreated: instant,
    usageTerms: text,
    title: text,
    by: text,
    headlines: listOf(worded, ['value']),
    descriptions: listOf(worded, ['value']),
    bodies: listOf({ ...worded, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, ['value']),
    infoSources: listOf({ name: text, role: text, uri, literal: text }),
    subjects: listOf({ name: text, rel: text, uri, literal: text, creator: text }),
    altIds: listOf({ role: text, value: text }),
  },
};

const validate = new Ajv().compile(NINJS);

const WORDS = 'Orla Venn waited for the ferry.';
const person = {
  id: 'person/orla-venn',
  type: 'person' as const,
  name: 'Orla Venn',
  sameAs: [],
  roles: [],
  mentions: [selectorOf(WORDS, { start: 0, end: 9 })],
  references: [],
  confidence: 'certain' as const,
};
const derived = { ...STATED, method: 'implied' as const, confidence: 'likely' as const };

const rich = {
  ...entryOf('rich.txt', WORDS, {
    subtitle: 'Third day of fog',
    authors: [{ name: 'Jonas Marek', kind: 'person' as const }],
    published: { value: '2019-05-16T08:30+02:00', precision: 'minute' as const, raw: '' },
    source: {
      name: 'The Brindle Post',
      place: null,
      url: 'https://post.example/ferry',
      section: null,
      page: null,
      edition: null,
    },
    rights: 'Belongs to the Post.',
    summary: 'A ferry waits.',
    subjects: [
      { name: 'Ferries', uri: 'https://terms.example/ferries' },
      { name: 'Fog', uri: null },
    ],
    derivation: Object.fromEntries(
      ['title', 'subtitle', 'authors', 'published', 'source.name', 'rights', 'summary', 'language'].map((field) => [
        field,
        STATED,
      ]),
    ),
  }),
};
rich.findings = { ...rich.findings, entities: [person] };
const poor = entryOf('poor.txt', WORDS, {
  published: { value: '2019-05-16', precision: 'day', raw: '' },
  authors: [{ name: 'J. M.', kind: 'person' }],
  derivation: { title: derived, published: STATED, authors: derived },
});

const entries = [rich, poor];

function ninjs(entry: (typeof entries)[number]) {
  const context = contextOf(entries, { baseUrl: BASE, ninjs: true });
  return ninjsOf(sidecarOf(entry, context), context) as Record<string, unknown>;
}

describe('an article in ninjs', () => {
  it.each(entries.map((entry) => [entry.article.path, entry] as const))('is what ninjs 3.1 allows: %s', (_, entry) => {
    validate(ninjs(entry));
    expect(validate.errors).toBe(null);
  });

  it('has what a person stated in the fields of ninjs', () => {
    expect(ninjs(rich)).toMatchObject({
      uri: `${BASE}articles/rich.html`,
      language: 'en',
      contentCreated: '2019-05-16T08:30:00+02:00',
      usageTerms: 'Belongs to the Post.',
      headlines: [
        { role: 'main', value: 'Ferry waits for fog' },
        { role: 'subheadline', value: 'Third day of fog' },
      ],
      by: 'Jonas Marek',
      descriptions: [{ role: 'summary', value: 'A ferry waits.' }],
      infoSources: [{ name: 'The Brindle Post', role: 'publisher' }],
      altIds: expect.arrayContaining([{ role: 'original', value: 'https://post.example/ferry' }]),
    });
  });

  it('marks what a program found, and says nothing that nobody stated', () => {
    expect(ninjs(rich).subjects).toEqual([
      { name: 'Ferries', uri: 'https://terms.example/ferries' },
      { name: 'Fog' },
      { name: 'Orla Venn', rel: 'mention', literal: 'person/orla-venn', creator: 'Backfile 1.2.3' },
    ]);
    const { title, headlines, by, contentCreated } = ninjs(poor);
    expect({ title, headlines, by, contentCreated }).toEqual({
      title: 'Ferry waits for fog',
      headlines: undefined,
      by: undefined,
      // A day is no instant.
      contentCreated: undefined,
    });
  });

  it('is a file beside the record where the archive asks for it and has an address', () => {
    const has = (config: object) => siteOf(entries, contextOf(entries, config)).has('articles/rich.ninjs.json');
    expect(has({ baseUrl: BASE, ninjs: true })).toBe(true);
    expect(has({ baseUrl: BASE })).toBe(false);
    expect(has({ ninjs: true })).toBe(false);
  });
});

describe.each([
  ['the demonstration', join('test', 'sites', 'gazette', 'seeds'), 84],
  ['the archive of this repository', 'seeds', 1],
])('%s', (_name, seeds, count) => {
  afterAll(removeTemporary);

  it('is what ninjs 3.1 allows', async () => {
    const folder = newFolder();
    cpSync(join(import.meta.dirname, '..', '..', seeds), folder, { recursive: true });
    appendFileSync(join(folder, 'archive.yaml'), '\nninjs: on\n');
    const { files } = await buildSite(folder, { baseUrl: BASE });
    const records = [...files].filter(([path]) => path.endsWith('.ninjs.json'));
    expect(records).toHaveLength(count);
    for (const [path, bytes] of records) {
      validate(JSON.parse(bytes.toString()));
      expect([path, validate.errors]).toEqual([path, null]);
    }
  });
});
