import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Sidecar } from '../src/model/sidecar.ts';
import { type BuiltSite, buildSite, removeTemporary } from './support/build-site.ts';
import { htmlFaults, wordsMissing } from './support/html.ts';
import { brokenLinks } from './support/links.ts';
import { sketch } from './support/sketch.ts';

/**
 * What a case's `expected.yaml` says: for each seed the fields of its sidecar as they must be; `body` is a sketch of the
 * blocks, `methods` tells how fields were derived. `problems` lists code and file of each
 * problem met, `front` markup that the front page holds, `absent` words that no written file may hold.
 */
interface Expected {
  build?: { today?: string; baseUrl?: string };
  articles: Record<string, { body?: string[]; methods?: Record<string, string> } & Partial<Sidecar>>;
  files?: string[];
  front?: string[];
  absent?: string[];
  problems?: string[];
}

const sites = join(import.meta.dirname, 'sites');
const cases = readdirSync(sites).filter((name) => !name.startsWith('.'));

afterAll(removeTemporary);

describe.each(cases)('test/sites/%s', (name) => {
  const expected = parse(readFileSync(join(sites, name, 'expected.yaml'), 'utf8')) as Expected;
  const seeds = join(sites, name, 'seeds');
  let site: BuiltSite;
  let sidecars: { path: string; record: Sidecar; page: string }[];

  beforeAll(async () => {
    site = await buildSite(seeds, expected.build);
    sidecars = [...site.files]
      .filter(([path]) => /^articles\/.*\.json$/.test(path))
      .map(([path, bytes]) => ({
        path,
        record: JSON.parse(bytes.toString()) as Sidecar,
        page: site.files.get(path.replace(/json$/, 'html'))?.toString() ?? '',
      }));
  });

  it('publishes the expected articles and no others', () => {
    expect(sidecars.map(({ record }) => record.original.path).toSorted()).toEqual(
      Object.keys(expected.articles).toSorted(),
    );
  });

  it.each(Object.entries(expected.articles))('reads %s as expected', (path, { body, methods, ...fields }) => {
    const record = sidecars.find((sidecar) => sidecar.record.original.path === path)?.record;
    expect(record).toMatchObject(fields);
    if (body !== undefined) expect(record && sketch(record.text, record.blocks)).toEqual(body);
    for (const [field, method] of Object.entries(methods ?? {})) {
      expect(`${field}: ${record?.derivation[field]?.method ?? 'absent'}`).toBe(`${field}: ${method}`);
    }
  });

  it('meets the expected problems', () => {
    const met = site.report.problems.map(({ code, file }) => (file === null ? code : `${code} ${file}`));
    expect(met.toSorted()).toEqual((expected.problems ?? []).toSorted());
  });

  it('tells of no problem in words that repeat its file, which stands before them', () => {
    const repeating = site.report.problems.filter(({ file, message }) => file !== null && message.includes(file));
    expect(repeating.map(({ message }) => message)).toEqual([]);
  });

  it('writes the expected files', () => {
    for (const path of expected.files ?? []) expect([...site.files.keys()]).toContain(path);
  });

  it('has the expected front page', () => {
    for (const markup of expected.front ?? []) expect(site.files.get('index.html')?.toString()).toContain(markup);
  });

  it('holds no word of what is withheld', () => {
    for (const words of expected.absent ?? []) {
      const holders = [...site.files].filter(([path, bytes]) => path.includes(words) || bytes.includes(words));
      expect(holders.map(([path]) => `${words} in ${path}`)).toEqual([]);
    }
  });

  it('writes sidecars that satisfy the published schema', () => {
    const schema = JSON.parse(site.files.get('schema/article-1.json')?.toString() ?? 'null') as object;
    const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
    for (const { path, record } of sidecars) {
      validate(record);
      expect(`${path}: ${JSON.stringify(validate.errors)}`).toBe(`${path}: null`);
    }
  });

  it('claims nothing that its text does not hold', () => {
    for (const { record } of sidecars) {
      for (const { exact, prefix, suffix, start, end } of selectorsIn(record)) {
        expect(record.text.slice(start, end)).toBe(exact);
        expect(record.text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(record.text.slice(end).startsWith(suffix)).toBe(true);
      }
    }
  });

  it('shows every word of every text', () => {
    for (const { path, record, page } of sidecars) expect([path, ...wordsMissing(record.text, page)]).toEqual([path]);
  });

  it('keeps originals byte for byte', () => {
    for (const { record } of sidecars) {
      if (record.original.url === null) continue;
      const copy = site.files.get(record.original.url.replace('../', ''));
      expect(copy?.equals(readFileSync(join(seeds, record.original.path)))).toBe(true);
    }
  });

  it('has valid pages and no broken link', async () => {
    const faults: string[] = [];
    for (const [path, bytes] of site.files) {
      if (path.endsWith('.html'))
        faults.push(...(await htmlFaults(bytes.toString())).map((fault) => `${path}:${fault}`));
    }
    expect(faults).toEqual([]);
    expect(brokenLinks(site.files)).toEqual([]);
  }, 120_000);

  it('becomes the same bytes again', async () => {
    const again = await buildSite(seeds, expected.build);
    expect([...again.files.keys()]).toEqual([...site.files.keys()]);
    for (const [path, bytes] of again.files) expect([path, site.files.get(path)?.equals(bytes)]).toEqual([path, true]);
  });
});

interface AnySelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** Every selector anywhere in a record. */
function* selectorsIn(value: unknown): Generator<AnySelector> {
  if (typeof value !== 'object' || value === null) return;
  if ('exact' in value && 'start' in value) yield value as AnySelector;
  for (const part of Object.values(value)) yield* selectorsIn(part);
}
