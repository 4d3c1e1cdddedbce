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

  /** The name of an entity of the record; null for null. */
  const nameOf = (id: string | null) => record.entities.find((entity) => entity.id === id)?.name ?? null;
  const namesOf = (type: Sidecar['entities'][number]['type']) =>
    record.entities.filter((entity) => entity.type === type).map(({ name }) => name);

  it('lets two people speak, each with role and verb', () => {
    const direct = record.quotes.filter(({ kind }) => kind === 'direct');
    expect(direct.map(({ speaker, role, verb }) => [nameOf(speaker), role, verb])).toEqual([
      ['Sergei Markov', 'a political consultant associated with the Kremlin', 'commented'],
      ['Bota Ilias', 'a senior analyst at London-based strategic intelligence firm Prism', 'explained'],
    ]);
    expect(direct.map(({ selector }) => selector.exact)).toEqual([
      expect.stringMatching(/^"Trump wants Putin to agree to a ceasefire,.* offensive of the Russian military,"$/),
      expect.stringMatching(/^“Putin has been emboldened.* vision for a ceasefire,”$/),
    ]);
  });

  it('takes “bloodbath” for a word of Trump’s', () => {
    const partial = record.quotes.filter(({ kind }) => kind === 'partial');
    expect(partial.map(({ speaker, selector }) => [selector.exact, nameOf(speaker)])).toEqual([
      ['“bloodbath”', 'Donald Trump'],
    ]);
  });

  it('says after whom it states what', () => {
    const sources = record.quotes.filter(({ kind }) => kind === 'indirect').map(({ speakerText }) => speakerText ?? '');
    for (const source of [
      /^one senior European official$/,
      /Ben Barry/,
      /Marco Rubio/,
      /^Bloomberg$/,
      /^an unnamed source close to the Russian Defense Ministry$/,
    ]) {
      expect(sources.filter((words) => source.test(words))).not.toEqual([]);
    }
    expect(new Set(record.citedSources.map(({ name }) => name))).toEqual(new Set(['Bloomberg']));
  });

  it('names ten people and nobody else, with the roles that it gives them', () => {
    expect(namesOf('person').toSorted()).toEqual([
      'Ben Barry',
      'Bota Ilias',
      'Donald Trump',
      'Emmanuel Macron',
      'Friedrich Merz',
      'Keir Starmer',
      'Lindsey Graham',
      'Marco Rubio',
      'Putin',
      'Sergei Markov',
    ]);
    const roles = new Map(record.entities.map(({ name, roles }) => [name, roles.map(({ role }) => role)]));
    expect(roles.get('Friedrich Merz')).toEqual(['German Chancellor']);
    expect(roles.get('Keir Starmer')).toEqual(['British Prime Minister']);
    expect(roles.get('Lindsey Graham')).toEqual(['Republican Senator']);
    expect(roles.get('Marco Rubio')).toEqual(['Secretary of State']);
    expect(roles.get('Ben Barry')).toEqual([
      'a senior fellow for land warfare at the International Institute for Strategic Studies',
    ]);
  });

  it('names places and organisations', () => {
    expect(namesOf('place')).toEqual(
      expect.arrayContaining(['Donetsk', 'Luhansk', 'Kherson', 'Zaporizhzhia', 'London', 'Ukraine', 'Russia']),
    );
    expect(namesOf('organisation')).toEqual(
      expect.arrayContaining(['Prism', 'International Institute for Strategic Studies']),
    );
    expect(namesOf('publication')).toEqual(['Bloomberg']);
  });

  it('gives 16 May its year by what it says of the end of the year, and no earlier day to itself', () => {
    const byWords = new Map(record.dates.map((date) => [date.selector.exact, date]));
    const byTheEnd = record.dates.find(({ selector }) => selector.exact.endsWith('end of 2025'));
    expect(byTheEnd).toMatchObject({ value: '2025' });
    const call = byWords.get('May 16');
    expect(call).toMatchObject({ value: '2025-05-16', confidence: 'likely' });
    expect(call?.evidence.map(({ exact }) => exact)).toEqual([
      expect.stringContaining('end of 2025'),
      expect.stringContaining('end of the year'),
    ]);
    expect(record.writtenOnOrAfter).toMatchObject({ value: '2025-05-16' });
    expect(record.writtenOnOrAfter?.evidence[0]?.exact).toBe('May 16');
    expect(page).toContain('written on or after');
  });

  it('takes nothing from the sign-off', () => {
    const signoff = record.text.indexOf('For more news');
    const spans = [
      ...record.entities.flatMap(({ mentions }) => mentions),
      ...record.dates.map((date) => date.selector),
    ];
    expect(spans.filter(({ start }) => start >= signoff)).toEqual([]);
  });
});
