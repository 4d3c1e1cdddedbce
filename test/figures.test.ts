import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NameType } from '../src/model/finding.ts';
import type { Sidecar } from '../src/model/sidecar.ts';
import { type BuiltSite, buildSite, removeTemporary } from './support/build-site.ts';
import { wordsOnPage } from './support/html.ts';

const FOLDERS: Record<NameType, string> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  publication: 'publications',
};

/** What the sidecars alone say of a name. */
interface Told {
  type: NameType;
  articles: number;
  mentions: number;
  said: number;
  quoted: number;
}

let site: BuiltSite;
let sidecars: Sidecar[];
const told = new Map<string, Told>();

beforeAll(async () => {
  site = await buildSite(join(import.meta.dirname, 'sites', 'gazette', 'seeds'));
  sidecars = [...site.files]
    .filter(([path]) => /^articles\/.*\.json$/.test(path))
    .map(([, bytes]) => JSON.parse(bytes.toString()) as Sidecar);
  for (const { entities, quotes } of sidecars) {
    for (const { id, type, mentions } of entities) {
      const one = told.get(id) ?? { type, articles: 0, mentions: 0, said: 0, quoted: 0 };
      one.articles += 1;
      one.mentions += mentions.length;
      told.set(id, one);
    }
    for (const { speaker, kind } of quotes) {
      const one = speaker === null ? undefined : told.get(speaker);
      if (one === undefined) continue;
      one.said += 1;
      one.quoted += kind === 'indirect' ? 0 : 1;
    }
  }
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

/** The pages below a folder that begin with these words. */
function pagesFrom(start: string): string[] {
  return [...site.files]
    .filter(([path]) => path.startsWith(start) && path.endsWith('.html'))
    .map(([, bytes]) => bytes.toString());
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

describe('every figure about names, from the sidecars alone', () => {
  it('is right on the page of each name, with each mention and each quotation', () => {
    let pages = 0;
    for (const [id, { type, articles, mentions, said }] of told) {
      const path = id.replace(type, FOLDERS[type]);
      if (!site.files.has(`${path}.html`)) {
        expect([id, articles, said, mentions < 3]).toEqual([id, 1, 0, true]);
        continue;
      }
      pages += 1;
      expect(wordsOf(`${path}.html`)).toContain(`${plural(mentions, 'mention')} in ${plural(articles, 'article')}`);
      const own = [page(`${path}.html`), ...pagesFrom(`${path}/`)].join('\n');
      const marks = [...own.matchAll(/<p class="passage".*?<\/p>/gs)].flatMap(
        ([passage]) => passage.match(/<a /g) ?? [],
      );
      expect([id, marks.length]).toEqual([id, mentions]);
      expect([id, own.match(/<li class="utterance /g)?.length ?? 0]).toEqual([id, said]);
    }
    expect(pages).toBeGreaterThan(40);
  });

  it('is right in the indexes, which hold every name', () => {
    for (const type of ['person', 'organisation', 'place'] as const) {
      const count = [...told.values()].filter((one) => one.type === type).length;
      expect(wordsOf(`${FOLDERS[type]}/index.html`)).toContain(plural(count, 'name'));
      const rows = pagesFrom(`${FOLDERS[type]}/index`).flatMap((html) => html.match(/<th scope="row"><a/g) ?? []);
      expect(rows).toHaveLength(count);
    }
  });

  it('is right on the front page', () => {
    const front = page('index.html');
    const lists: [string, NameType, (one: Told) => number][] = [
      ['most-quoted', 'person', ({ quoted }) => quoted],
      ['most-named-people', 'person', ({ articles }) => articles],
      ['most-named-organisations', 'organisation', ({ articles }) => articles],
      ['most-named-places', 'place', ({ articles }) => articles],
    ];
    for (const [id, type, countOf] of lists) {
      const list = front.split(`id="${id}"`)[1]?.split('</ol>')[0] ?? '';
      const shown = [...list.matchAll(/href="[a-z]+\/([^"]+)\.html".*?class="tally">(\d+)/g)];
      expect(shown.length).toBeGreaterThan(3);
      for (const [, name, count] of shown)
        expect([name, Number(count)]).toEqual([name, countOf(told.get(`${type}/${name}`) ?? NOBODY)]);
      const counts = [...told.values()]
        .filter((one) => one.type === type)
        .map(countOf)
        .toSorted((a, b) => b - a);
      expect(shown.map(([, , count]) => Number(count))).toEqual(counts.slice(0, shown.length));
    }
  });

  it('is right in the lists of quotations and in their table', () => {
    const quotes = sidecars.flatMap((record) =>
      record.quotes.map((quote) => ({ ...quote, year: record.published?.value.slice(0, 4) ?? 'undated' })),
    );
    const years = new Set(quotes.map(({ year }) => year));
    for (const year of years) {
      const shown = pagesFrom(`quotations/${year}`).flatMap((html) => html.match(/<li class="utterance /g) ?? []);
      expect([year, shown.length]).toEqual([year, quotes.filter((quote) => quote.year === year).length]);
    }
    const nameless = quotes.filter(({ speaker }) => speaker === null).length;
    const shown = pagesFrom('quotations/nameless').flatMap((html) => html.match(/<li class="utterance /g) ?? []);
    expect(shown).toHaveLength(nameless);
    expect(wordsOf('quotations/index.html')).toContain(
      `${quotes.length} statements, ${quotes.length - nameless} of them by`,
    );
    expect(page('quotes.csv').trimEnd().split('\r\n')).toHaveLength(1 + quotes.length);
  });
});

describe('the figures of what needs review, from the sidecars alone', () => {
  it('are right for fields and quotations, each of which is listed', () => {
    const doubts = sidecars.map(({ derivation, quotes, entities }) => {
      const fields = Object.entries(derivation).filter(
        ([field, { confidence }]) => field !== 'dir' && (confidence === 'likely' || confidence === 'uncertain'),
      );
      const pronouns = new Set(entities.flatMap(({ references }) => references.map(({ start }) => start)));
      const doubtful = quotes.filter(({ kind, confidence, speakerSelector }) => {
        const meant = speakerSelector !== null && pronouns.has(speakerSelector.start);
        return kind !== 'indirect' && (confidence === 'uncertain' || (confidence === 'likely' && meant));
      });
      return fields.length + doubtful.length;
    });
    const all = doubts.reduce((sum, count) => sum + count, 0);
    const articles = doubts.filter((count) => count > 0).length;
    expect(all).toBeGreaterThan(40);
    expect(wordsOf('review/index.html')).toContain(`${all} fields and quotations in ${articles} articles`);
    expect(wordsOf('review/articles.html')).toContain(`${all} doubts in ${articles} articles`);
    const listed = pagesFrom('review/articles').flatMap((html) => html.match(/<li class="doubtful">/g) ?? []);
    expect(listed).toHaveLength(all);
  });

  it('are right for names that several have, and for names of which no article is sure', () => {
    const bases = new Set([...told.keys()].filter((id) => /~[0-9a-f]{8}$/.test(id)).map((id) => id.split('~')[0]));
    expect(bases.size).toBeGreaterThan(5);
    expect(wordsOf('review/index.html')).toContain(`as far as the articles tell: ${bases.size} `);
    const headings = pagesFrom('review/names').flatMap((html) => html.match(/<h2 id="doubt-\d+">/g) ?? []);
    expect(wordsOf('review/names.html')).toContain(`${headings.length} doubts about names`);
  });
});

describe('every figure about times, from the sidecars alone', () => {
  it('is right on the timeline, which tells each time of each article once, and versions of one text as one', () => {
    const lists = new Map<string, number>();
    for (const { dates } of leads()) {
      const times = new Set(
        dates.flatMap(({ value }) => /^(?:\d{3}|\d{4}(?:-[^T]+)?)(?=T|$)/.exec(value ?? '')?.[0] ?? []),
      );
      for (const time of times) {
        const list = time.length === 3 ? `${time}0s` : time.slice(0, 4);
        lists.set(list, 1 + (lists.get(list) ?? 0));
      }
    }
    expect(lists.size).toBeGreaterThan(20);
    const all = [...lists.values()].reduce((sum, count) => sum + count, 0);
    expect(wordsOf('timeline/index.html')).toContain(plural(all, 'date'));
    for (const [list, count] of lists) {
      const shown = pagesFrom(`timeline/${list}`).flatMap((html) => html.match(/<p class="passage"/g) ?? []);
      expect([list, shown.length]).toEqual([list, count]);
      expect(page('timeline/index.html').includes(`<a href="../timeline/${list}.html">`)).toBe(true);
    }
  });

  it('is right in the calendars of years, months and days', () => {
    const days = new Map<string, number>();
    for (const { published } of leads()) {
      const value = published?.value.slice(0, 10);
      if (value !== undefined) days.set(value, 1 + (days.get(value) ?? 0));
    }
    for (const [value, count] of days) {
      const year = page(`dates/${value.slice(0, 4)}.html`);
      if (value.length === 10) {
        const cell = `<a href="../dates/${value.slice(0, 4)}.html#d${value.slice(5)}">${Number(value.slice(8))}<span class="unseen">: ${plural(count, 'article')}</span></a>`;
        expect([value, year.includes(cell)]).toEqual([value, true]);
      }
    }
    const shown = page('dates/index.html').match(/<a href="\.\.\/dates\/\d{4}\.html#m\d\d">(\d+)<span/g) ?? [];
    const months = new Set([...days.keys()].filter((value) => value.length > 4).map((value) => value.slice(0, 7)));
    expect(shown).toHaveLength(months.size);
    expect(shown.reduce((sum, cell) => sum + Number(/>(\d+)</.exec(cell)?.[1]), 0)).toBe(
      leads().filter(({ published }) => (published?.value.length ?? 0) > 4).length,
    );
  });
});

describe('every figure on a chart', () => {
  it('is what the sidecars count, on the bars as in the table', () => {
    const articlesOf = new Map<string, number>();
    for (const { published } of leads()) {
      const year = published?.value.slice(0, 4);
      if (year !== undefined) articlesOf.set(year, (articlesOf.get(year) ?? 0) + 1);
    }
    const years = [...articlesOf].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
    expect(years.length).toBeGreaterThan(10);
    for (const path of ['index.html', 'dates/index.html']) {
      const chart = page(path).split('<figure class="chart">')[1]?.split('</figure>')[0] ?? '';
      const [bars = '', table = ''] = chart.split('<table>');
      const onBars = bars.split('<g class="on-bars"')[1]?.split('</g>')[0] ?? '';
      expect([...onBars.matchAll(/>([\d,]+)</g)].map(([, count]) => Number(count))).toEqual(
        years.map(([, count]) => count),
      );
      expect(
        [...table.matchAll(/>(\d{4})<\/a><\/th><td>([\d,]+)</g)].map(([, year, count]) => [year, Number(count)]),
      ).toEqual(years);
    }
  });

  it('is what the sidecars count, of the mentions of a name', () => {
    const mentions = new Map<string, number>();
    for (const { published, entities } of sidecars) {
      const own = entities.find(({ id }) => id === 'person/edmund-tarrow')?.mentions.length ?? 0;
      const year = published?.value.slice(0, 4);
      if (year !== undefined && own > 0) mentions.set(year, (mentions.get(year) ?? 0) + own);
    }
    const onBars = page('people/edmund-tarrow.html').split('<g class="on-bars"')[1]?.split('</g>')[0] ?? '';
    expect([...onBars.matchAll(/>([\d,]+)</g)].map(([, count]) => Number(count))).toEqual(
      [...mentions].toSorted(([a], [b]) => a.localeCompare(b, 'en')).map(([, count]) => count),
    );
  });
});

/** The records that stand for all versions of their text: the earliest, by date and then by path. */
function leads(): Sidecar[] {
  const keys = new Map(
    sidecars.map(({ id, published, original }) => [id, `${published?.value ?? '~'} ${original.path}`]),
  );
  return sidecars.filter(({ id, duplicates }) =>
    duplicates.every((other) => (keys.get(id) ?? '') < (keys.get(other) ?? '')),
  );
}

const NOBODY: Told = { type: 'person', articles: 0, mentions: 0, said: 0, quoted: 0 };
