import { beforeAll, describe, expect, it } from 'vitest';
import { bareWords } from '../src/model/bare-words.ts';
import { wordsIn } from '../src/model/body.ts';
import type { NameType } from '../src/model/finding.ts';
import type { Sidecar } from '../src/model/sidecar.ts';
import { slugOf } from '../src/model/slug.ts';
import type { BuiltSite } from './support/build-site.ts';
import { demonstration } from './support/demonstration.ts';
import { decoded, wordsOnPage } from './support/html.ts';

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
let newIn: New[];
const told = new Map<string, Told>();

beforeAll(async () => {
  site = await demonstration();
  sidecars = [...site.files]
    .filter(([path]) => /^articles\/.*\.json$/.test(path))
    .map(([, bytes]) => JSON.parse(bytes.toString()) as Sidecar);
  newIn = withoutRepeats();
  for (const {
    record: { quotes },
    named,
    mentioned,
    said,
  } of newIn) {
    for (const { id, type } of named) {
      const one = told.get(id) ?? { ...NOBODY, type };
      one.articles += 1;
      told.set(id, one);
    }
    for (const { id, mentions } of mentioned) (told.get(id) ?? NOBODY).mentions += mentions;
    for (const statement of said) {
      const one = statement.speaker === null ? undefined : told.get(statement.speaker);
      if (one === undefined) continue;
      one.said += 1;
      one.quoted += quotes.some((quote) => isQuoting(quote) && isWithin(quote, statement)) ? 1 : 0;
    }
  }
});

type Said = Sidecar['quotes'][number];
type Mention = Sidecar['entities'][number]['mentions'][number];

/** What an article holds that no earlier version of its text does. */
interface New {
  record: Sidecar;
  said: Said[];
  named: Sidecar['entities'];
  /** How often it mentions each of its names amid words that are new. */
  mentioned: { id: string; mentions: number }[];
  cited: Sidecar['citedSources'];
}

/** What the name alone makes of an id. */
function withoutMark(id: string): string {
  return id.replace(/~.*$/, '');
}

/** Whether others have the name too. */
function isShared(id: string): boolean {
  return [...told.keys()].some((other) => other !== id && withoutMark(other) === withoutMark(id));
}

/** All articles in order, each without what earlier versions of its text name, cite, or give as somebody's in the same words. */
function withoutRepeats(): New[] {
  const told = new Map<string, Sidecar>();
  return sidecars.toSorted(byOrder).map((record) => {
    const earlier = record.duplicates.flatMap((id) => told.get(id) ?? []);
    told.set(record.id, record);
    const words = ({ speaker, selector }: Said) =>
      `${speaker}: ${selector.exact
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ')}`;
    const saidBefore = new Set(earlier.flatMap(({ quotes }) => statementsIn(quotes).map(words)));
    const amid = (id: string, { prefix, suffix }: Mention) => {
      const [before = '', after = ''] = [prefix.split('\n').at(-1)?.slice(-16), suffix.split('\n')[0]?.slice(0, 16)];
      return [id, ...[before, after].map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))].join('|');
    };
    const mentionedBefore = new Set(
      earlier.flatMap(({ entities }) => entities.flatMap(({ id, mentions }) => mentions.map((one) => amid(id, one)))),
    );
    const namedBefore = new Set(earlier.flatMap(({ entities }) => entities.map(({ id }) => id)));
    const citedBefore = new Set(
      earlier.flatMap(({ citedSources }) => citedSources.flatMap(({ entity }) => entity ?? [])),
    );
    return {
      record,
      said: statementsIn(record.quotes).filter((quote) => !saidBefore.has(words(quote))),
      named: record.entities.filter(({ id }) => !namedBefore.has(id)),
      mentioned: record.entities.map(({ id, mentions }) => ({
        id,
        mentions: mentions.filter((one) => !mentionedBefore.has(amid(id, one))).length,
      })),
      cited: record.citedSources.filter(({ entity }) => entity === null || !citedBefore.has(entity)),
    };
  });
}

/** What is said, each once: words of a speaker within other words of the same are no further statement. */
function statementsIn(quotes: readonly Said[]): Said[] {
  return quotes.filter((quote, at) =>
    quotes.every((other, place) => place === at || !isWithin(quote, other) || (isWithin(other, quote) && at < place)),
  );
}

/** Whether some of it stands between quotation marks. */
function isQuoting({ kind, quoted }: Said): boolean {
  return kind !== 'indirect' || quoted.length > 0;
}

function isWithin(one: Said, other: Said): boolean {
  const speaks = ({ speaker, speakerSelector }: Said) => speaker ?? speakerSelector?.start ?? Number.NaN;
  return (
    other.selector.start <= one.selector.start &&
    one.selector.end <= other.selector.end &&
    (one === other || speaks(one) === speaks(other))
  );
}

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

/** The page of a name, without its ending. */
function pathOf(id: string): string {
  const [type = '', slug = ''] = id.split('/');
  return `${FOLDERS[type as NameType]}/${slug}`;
}

/** The articles of each author, by the author's id; of versions of one text the earliest that has the byline. */
function written(): Map<string, Sidecar[]> {
  const wrote = new Map<string, Sidecar[]>();
  for (const record of sidecars.toSorted(byOrder)) {
    for (const id of new Set(record.authors.flatMap((author) => author.id ?? []))) {
      const own = wrote.get(id) ?? [];
      if (!own.some((other) => record.duplicates.includes(other.id))) own.push(record);
      wrote.set(id, own);
    }
  }
  return wrote;
}

/** How often each article that gives a name as its source does so. */
function citationsOf(id: string): number[] {
  return newIn.map(({ cited }) => cited.filter(({ entity }) => entity === id).length).filter((count) => count > 0);
}

describe('every figure about names, from the sidecars alone', () => {
  it('is right on the page of each name, with each mention and each quotation', () => {
    let pages = 0;
    for (const [id, { type, articles, mentions, said }] of told) {
      const cited = citationsOf(id).reduce((sum, count) => sum + count, 0);
      const path = id.replace(type, FOLDERS[type]);
      if (!site.files.has(`${path}.json`)) {
        expect([id, articles, said, cited, mentions < 3]).toEqual([id, 1, 0, 0, true]);
        continue;
      }
      pages += 1;
      expect(wordsOf(`${path}.html`)).toContain(`${plural(mentions, 'mention')} in ${plural(articles, 'article')}`);
      const versions = sidecars.filter(({ entities }) => entities.some((one) => one.id === id)).length - articles;
      const again = /named again in (\d+) further version/.exec(wordsOf(`${path}.html`))?.[1];
      expect([id, Number(again ?? 0)]).toEqual([id, versions]);
      const own = [page(`${path}.html`), ...pagesFrom(`${path}/`)].join('\n');
      const marks = [...own.matchAll(/<p class="passage".*?<\/p>/gs)].flatMap(
        ([passage]) => passage.match(/<a /g) ?? [],
      );
      expect([id, marks.length]).toEqual([id, mentions + cited]);
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
    const quotes = newIn.flatMap(({ record, said }) =>
      said.map((quote) => ({
        ...quote,
        year: record.published?.value.slice(0, 4) ?? 'undated',
      })),
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
    const rows = sidecars.flatMap((record) => record.quotes).reduce((sum, { quoted }) => sum + 1 + quoted.length, 0);
    expect(rows).toBeGreaterThan(quotes.length);
    expect(page('data/quotes.csv').trimEnd().split('\r\n')).toHaveLength(1 + rows);
    const everywhere = sidecars.reduce((sum, record) => sum + statementsIn(record.quotes).length, 0);
    expect(everywhere).toBeGreaterThan(quotes.length);
    expect(wordsOf('quotations/index.html')).toContain('All of them, in every version of a text,');
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

  it('are right for what is read from the words around it, each of which is listed', () => {
    const isWeak = ({ confidence }: { confidence: string }) => confidence === 'likely' || confidence === 'uncertain';
    const doubts = sidecars.map(({ quotes, entities, dates, published, writtenOnOrAfter }) => {
      const pronouns = new Set(entities.flatMap(({ references }) => references.map(({ start }) => start)));
      const statements = quotes.filter((quote) => {
        const meant = pronouns.has(quote.speakerSelector?.start ?? -1);
        return isWeak(quote) && (quote.kind === 'indirect' || (quote.confidence === 'likely' && !meant));
      });
      const times = new Set(dates.filter(isWeak).map(({ value, selector }) => `${value} ${bareWords(selector.exact)}`));
      return statements.length + times.size + Number(published === null && writtenOnOrAfter !== null);
    });
    const all = doubts.reduce((sum, count) => sum + count, 0);
    const articles = doubts.filter((count) => count > 0).length;
    expect(all).toBeGreaterThan(400);
    expect(wordsOf('review/index.html')).toContain(`${all} statements and times in ${articles} articles`);
    expect(wordsOf('review/context.html')).toContain(`${all} doubts in ${articles} articles`);
    const listed = pagesFrom('review/context').flatMap((html) => html.match(/<li class="doubtful">/g) ?? []);
    expect(listed).toHaveLength(all);
  });

  it('are right for names that several have, and for names of which no article is sure', () => {
    const settled = new Set(
      sidecars.flatMap(({ entities }) => entities.flatMap(({ id, confidence }) => (confidence === 'stated' ? id : []))),
    );
    const open = [...told.keys()].filter((id) => isShared(id) && !settled.has(id));
    const bases = new Set(open.map(withoutMark));
    expect(bases.size).toBeGreaterThan(0);
    expect(wordsOf('review/index.html')).toContain(`as far as the articles tell: ${bases.size} `);
    const headings = pagesFrom('review/names').flatMap((html) => html.match(/<h2 id="doubt-\d+">/g) ?? []);
    expect(wordsOf('review/names.html')).toContain(`${headings.length} doubts about names`);
  });

  it('are right for surnames, and for names of which no article is sure what they are', () => {
    const known = new Map<string, { type: NameType; name: string; sure: boolean }>();
    for (const { id, type, name, confidence } of sidecars.flatMap(({ entities }) => entities)) {
      const sure = confidence === 'certain' || confidence === 'stated';
      known.set(id, { type, name, sure: sure || (known.get(id)?.sure ?? false) });
    }
    const people = [...known].filter(([, { type }]) => type === 'person');
    const lastWord = (name: string) => slugOf(name.split(' ').at(-1) ?? '');
    const surnames = people.flatMap(([id, { name }]) => {
      const full = people.filter(([, other]) => other.name.includes(' ') && lastWord(other.name) === slugOf(name));
      return name.includes(' ') || full.length === 0 ? [] : [{ id, name, full: full.map(([, one]) => one.name) }];
    });
    const alike = new Set(surnames.map(({ id }) => id));
    const unsure = [...known].filter(([id, { sure }]) => !sure && !alike.has(id) && !isShared(id));
    expect([surnames.length > 5, unsure.length > 0]).toEqual([true, true]);
    expect(wordsOf('review/index.html')).toContain(`people named in full: ${surnames.length} `);
    expect(wordsOf('review/index.html')).toContain(`sure what they are: ${unsure.length} `);
    const asked = pagesFrom('review/names').flatMap((html) =>
      [...html.matchAll(/<h2 id="doubt-\d+"><bdi>(.*?)<\/bdi>/g)].map(([, heading = '']) => decoded(heading)),
    );
    const wanted = [
      ...surnames.map(({ name, full }) => (full.length > 1 ? `Which ${name}?` : `Is ${name} ${full[0]}?`)),
      ...unsure.map(([, { type, name }]) => `Is ${name} ${type === 'organisation' ? 'an' : 'a'} ${type}?`),
    ];
    expect(asked.filter((heading) => !heading.startsWith('Are these')).toSorted()).toEqual(wanted.toSorted());
  });
});

describe('every figure about publications, from the sidecars alone', () => {
  it('says of a later version of a text which of them it is', () => {
    expect(wordsOf('publications/courier-gazette.html')).toContain('version 2 of 2');
    expect(wordsOf('index.html')).not.toMatch(/version \d+ of \d+/);
  });

  /** The articles that appeared in it, without those of whose text it has an earlier version. */
  function textsIn(publication: string): Sidecar[] {
    const own = sidecars.filter(({ source }) => source.name === publication).toSorted(byOrder);
    return own.filter(({ duplicates }, index) => !own.slice(0, index).some(({ id }) => duplicates.includes(id)));
  }

  it('counts a text once that appeared in it in two versions', () => {
    const twice = sidecars.filter(({ source }) => source.name === 'The Ellery Courier').length;
    expect(twice).toBeGreaterThan(textsIn('The Ellery Courier').length);
    expect(wordsOf('publications/ellery-courier.html')).toContain(
      `${plural(textsIn('The Ellery Courier').length, 'article')} appeared in it`,
    );
  });

  it('tells the articles that appeared in each from those that name it and those that cite it', () => {
    const html = page('publications/index/by-count.html');
    const rows = [
      ...html.matchAll(/<th scope="row"><a href="\.\.\/\.\.\/([^"]*)\.html".*?<bdi>(.*?)<\/bdi>.*?<\/tr>/g),
    ];
    for (const [row, path = '', name = ''] of rows) {
      const id = path.replace('publications', 'publication');
      const appeared = textsIn(wordsOnPage(name).trim()).length;
      const figures = [...row.matchAll(/<td>(\d+)</g)].map(([, figure]) => Number(figure));
      const naming = path.startsWith('articles/') ? figures[1] : (told.get(id)?.articles ?? 0);
      expect([name, ...figures]).toEqual([name, appeared, naming, citationsOf(id).length]);
    }
    const published = new Set(sidecars.flatMap(({ source }) => source.name ?? []));
    expect(rows.length).toBeGreaterThanOrEqual(published.size);
    expect(wordsOf('publications/index.html')).toContain(plural(rows.length, 'name'));
  });
});

describe('every figure about authors, from the sidecars alone', () => {
  it('is right in the index, which holds every author', () => {
    const wrote = written();
    expect(wordsOf('authors/index.html')).toContain(plural(wrote.size, 'name'));
    const rows = page('authors/index/by-count.html').match(/<th scope="row"><a.*?<\/tr>/g) ?? [];
    const figures = rows.map((row) => [...row.matchAll(/<td>(\d+)</g)].map(([, figure]) => Number(figure)));
    const counted = [...wrote].map(([id, articles]) => [articles.length, told.get(id)?.articles ?? 0]);
    expect(figures.map(([articles]) => articles)).toEqual(
      counted.map(([articles]) => articles).sort((a, b) => (b ?? 0) - (a ?? 0)),
    );
    expect(figures.map(String).toSorted()).toEqual(counted.map(String).toSorted());
  });

  it('is right on the page of each, which lists each article once and says how many bylines are derived', () => {
    for (const [id, articles] of severalBy()) {
      const path = pathOf(id);
      const derived = articles.filter(
        ({ derivation: { authors } }) => !/stated|certain/.test(authors?.confidence ?? ''),
      );
      const bylines = derived.length === 0 ? '' : `, ${derived.length} of them by a derived byline`;
      const html = page(`${path}.html`);
      expect(html).toContain(`<li>author of ${plural(articles.length, 'article')}${bylines}</li>`);
      const list = html.split('<h2 id="written">')[1]?.split('</section>')[0] ?? '';
      expect([id, list.match(/<li class="row"/g)?.length]).toEqual([id, articles.length]);
      const { wrote } = JSON.parse(page(`${path}.json`)) as { wrote: { article: string }[] };
      expect([id, wrote.map(({ article }) => article)]).toEqual([id, articles.map(({ id: article }) => article)]);
    }
    expect(severalBy().length).toBeGreaterThan(6);
  });

  it('is right on that page where it says for whom and of whom an author writes', () => {
    for (const [id, articles] of severalBy()) {
      const html = page(`${pathOf(id)}.html`);
      const publications = counted(articles.flatMap(({ source }) => source.name ?? []));
      expect([id, talliesIn(html, 'publications')]).toEqual([id, publications]);
      const people = counted(articles.flatMap(namedIn).filter((one) => one.startsWith('person/') && one !== id));
      expect([id, talliesIn(html, 'people')]).toEqual([id, people.filter((count) => count > 1).slice(0, 8)]);
      const tallies = [...html.matchAll(/<a class="tally" href="[^"]*">(\d+)</g)].map(([, count]) => Number(count));
      const listed = pagesFrom(`${pathOf(id)}/written-with`).flatMap((list) => list.match(/<p class="source"/g) ?? []);
      expect([id, listed.length]).toEqual([
        id,
        tallies.filter((count) => count > 1).reduce((sum, one) => sum + one, 0),
      ]);
    }
  });

  it('is right on its chart', () => {
    const [, articles = []] = severalBy().find(([id]) => id === 'person/amara-siddle') ?? [];
    const years = new Map<string, number>();
    for (const { published } of articles) {
      const year = published?.value.slice(0, 4) ?? '';
      years.set(year, 1 + (years.get(year) ?? 0));
    }
    expect(years.size).toBeGreaterThan(3);
    const onBars = page('people/amara-siddle.html').split('<g class="on-bars"')[1]?.split('</g>')[0] ?? '';
    expect([...onBars.matchAll(/>([\d,]+)</g)].map(([, count]) => Number(count))).toEqual(
      [...years].toSorted(([a], [b]) => a.localeCompare(b, 'en')).map(([, count]) => count),
    );
  });

  /** Those who wrote several articles, and so have a page of these. */
  function severalBy(): [id: string, articles: Sidecar[]][] {
    return [...written()].filter(([, articles]) => articles.length > 1);
  }

  /** Whom and what an article names in any of its versions. */
  function namedIn({ id, duplicates }: Sidecar): string[] {
    const versions = sidecars.filter((other) => other.id === id || duplicates.includes(other.id));
    return [...new Set(versions.flatMap(({ entities }) => entities.map((entity) => entity.id)))];
  }

  /** How often each thing is there, most first. */
  function counted(things: readonly string[]): number[] {
    const counts = new Map<string, number>();
    for (const thing of things) counts.set(thing, 1 + (counts.get(thing) ?? 0));
    return [...counts.values()].toSorted((a, b) => b - a);
  }

  it('is right on the front page', () => {
    const counts = [...written().values()].map(({ length }) => length).filter((count) => count > 1);
    expect(talliesIn(page('index.html'), 'most-articles-by')).toEqual(counts.toSorted((a, b) => b - a).slice(0, 5));
  });

  it('counts nobody as named who stands in bylines alone', () => {
    for (const id of written().keys()) {
      if (!told.has(id)) expect(page('people/index.html')).not.toContain(`${id.replace('person/', '')}.html`);
    }
    expect([...written().keys()].filter((id) => !told.has(id)).length).toBeGreaterThan(3);
  });

  /** The counts of a list, by the id of its heading. */
  function talliesIn(html: string, id: string): number[] {
    const list = html.split(`<h2 id="${id}">`)[1]?.split('</ol>')[0] ?? '';
    return [...list.matchAll(/class="tally"[^>]*>(\d+)</g)].map(([, count]) => Number(count));
  }
});

describe('every figure about topics, from the sidecars alone', () => {
  /** The ids of the articles of each topic; of versions of one text the earliest. */
  function topics(): Map<string, string[]> {
    const all = new Map<string, string[]>();
    const inOrder = sidecars.toSorted(byOrder);
    for (const { id, subjects, duplicates } of inOrder) {
      for (const { name } of subjects) {
        const key = name.toLowerCase();
        const own = all.get(key) ?? [];
        if (!own.includes(id) && !own.some((other) => duplicates.includes(other))) own.push(id);
        all.set(key, own);
      }
    }
    return all;
  }

  function pathOf(key: string): string {
    return `topics/${key.replaceAll(/[^a-z0-9]+/g, '-')}`;
  }

  it('is right in the index and on the page of each, whose counts lead to exactly those articles', () => {
    const stated = topics();
    expect(wordsOf('topics/index.html')).toContain(plural(stated.size, 'topic'));
    const rows = page('topics/index/by-count.html').matchAll(/<bdi>([^<]*)<\/bdi><\/a><\/th>.*?<td>(\d+)</g);
    expect([...rows].map(([, name = '', count]) => [name.toLowerCase(), Number(count)]).toSorted()).toEqual(
      [...stated].map(([key, articles]) => [key.replaceAll('&', '&amp;'), articles.length]).toSorted(),
    );
    let pages = 0;
    for (const [key, articles] of stated) {
      const path = pathOf(key);
      expect([key, site.files.has(`${path}.json`)]).toEqual([key, articles.length > 1]);
      if (articles.length < 2) continue;
      pages += 1;
      const html = page(`${path}.html`);
      expect(html).toContain(`<li>${plural(articles.length, 'article')}</li>`);
      expect(html.match(/<li class="row"/g)).toHaveLength(articles.length);
      const { together } = JSON.parse(page(`${path}.json`)) as { together: { id: string; articles: string[] }[] };
      for (const one of together) {
        const beside = [...stated].find(([other]) => `topics/${one.id.slice('topic/'.length)}` === pathOf(other))?.[1];
        const has = ({ id, entities }: Sidecar) =>
          one.id.startsWith('topic/') ? beside?.includes(id) : entities.some((entity) => entity.id === one.id);
        const shared = sidecars.filter((record) => articles.includes(record.id) && has(record)).map(({ id }) => id);
        expect([key, one.id, one.articles.toSorted()]).toEqual([key, one.id, shared.toSorted()]);
      }
      const tallies = [...html.matchAll(/<a class="tally" href="[^"]*">(\d+)</g)].map(([, count]) => Number(count));
      expect(tallies).toEqual(together.map((one) => one.articles.length));
      const listed = pagesFrom(`${path}/together`).flatMap((list) => list.match(/<p class="source"/g) ?? []);
      expect(listed).toHaveLength(tallies.filter((count) => count > 1).reduce((sum, count) => sum + count, 0));
    }
    expect(pages).toBeGreaterThan(4);
  });

  it('is right on the front page', () => {
    const list = page('index.html').split('id="most-used-topics"')[1]?.split('</ol>')[0] ?? '';
    const counts = [...topics().values()].map(({ length }) => length).filter((count) => count > 1);
    expect([...list.matchAll(/class="tally">(\d+)</g)].map(([, count]) => Number(count))).toEqual(
      counts.toSorted((a, b) => b - a).slice(0, 5),
    );
  });
});

describe('what the archive holds, in figures', () => {
  it('is what the sidecars hold', () => {
    const years = new Set(leads().flatMap(({ published }) => published?.value.slice(0, 4) ?? []));
    const ofType = (type: NameType) => [...told.values()].filter((one) => one.type === type).length;
    const publications = new Set([
      ...[...told].flatMap(([id, { type }]) => (type === 'publication' ? [id] : [])),
      ...sidecars.flatMap(({ source: { name } }) =>
        name === null ? [] : [`publication/${slugOf(name.replace(/^the /i, ''))}`],
      ),
    ]);
    const held: [string, number][] = [
      ['articles', leads().length],
      ['further versions', sidecars.length - leads().length],
      ['years', years.size],
      ['people', ofType('person')],
      ['organisations', ofType('organisation')],
      ['places', ofType('place')],
      ['publications', publications.size],
      ['authors', written().size],
      ['topics', new Set(sidecars.flatMap(({ subjects }) => subjects.map(({ name }) => name.toLowerCase()))).size],
      ['statements', newIn.reduce((sum, { said }) => sum + said.length, 0)],
      ['words', leads().reduce((sum, { wordCount }) => sum + wordCount, 0)],
    ];
    const list = page('index.html').split('<ul class="holdings">')[1]?.split('</ul>')[0] ?? '';
    const shown = [...list.matchAll(/<a href="([^"#]*)"><b>([\d,]+)<\/b> ([a-z ]+)</g)];
    expect(shown.map(([, , count = '', label]) => [label, Number(count.replaceAll(',', ''))])).toEqual(held);
    for (const [, href = ''] of shown) expect(site.files.has(href)).toBe(true);
  });
});

describe('every figure about the versions of a text, from the sidecars alone', () => {
  it('is right: how many there are, and how many words each has', () => {
    let pages = 0;
    for (const lead of leads()) {
      if (lead.duplicates.length === 0) continue;
      const versions = sidecars.filter(({ id }) => id === lead.id || lead.duplicates.includes(id));
      const inOrder = versions.toSorted(byOrder);
      const html = page(`copies/${lead.id.replace('article/', '')}.html`);
      const shown = [...html.matchAll(/<p class="place">Version (\d+) of (\d+), ([\d,]+) words/g)];
      expect([lead.id, shown.map(([, ...figures]) => figures.map((one) => Number(one.replaceAll(',', ''))))]).toEqual([
        lead.id,
        inOrder.map(({ wordCount }, index) => [index + 1, versions.length, wordCount]),
      ]);
      for (const [index, version] of html.split('<li class="row"').slice(2).entries()) {
        const told = (words: string) => Number(new RegExp(`(\\d+) words? ${words}`).exec(version)?.[1] ?? 0);
        const [before, after] = [inOrder[index]?.wordCount ?? 0, inOrder[index + 1]?.wordCount ?? 0];
        expect([lead.id, told('added') - told('taken out')]).toEqual([lead.id, after - before]);
        expect([lead.id, markedIn(version, 'ins'), markedIn(version, 'del')]).toEqual([
          lead.id,
          told('added'),
          told('taken out'),
        ]);
        expect([lead.id, version.includes('>Headline<')]).toEqual([lead.id, version.includes('; another headline')]);
      }
      pages += 1;
    }
    expect(pages).toBeGreaterThan(3);
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
    for (const {
      record: { published },
      mentioned,
    } of newIn) {
      const own = mentioned.find(({ id }) => id === 'person/edmund-tarrow')?.mentions ?? 0;
      const year = published?.value.slice(0, 4);
      if (year !== undefined && own > 0) mentions.set(year, (mentions.get(year) ?? 0) + own);
    }
    const onBars = page('people/edmund-tarrow.html').split('<g class="on-bars"')[1]?.split('</g>')[0] ?? '';
    expect([...onBars.matchAll(/>([\d,]+)</g)].map(([, count]) => Number(count))).toEqual(
      [...mentions].toSorted(([a], [b]) => a.localeCompare(b, 'en')).map(([, count]) => count),
    );
  });
});

describe('every list of references, from the sidecars alone', () => {
  const FILES = ['references.bib', 'references.biblatex.bib', 'references.ris', 'references.csl.json'];

  /** The ids in a file of references, or in a link that holds one. */
  function idsIn(file: string, text: string): string[] {
    if (file.endsWith('.json')) return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
    const marks = file.endsWith('.ris') ? /^ID {2}- (.*)\r$/gm : /^@article\{(.*),$/gm;
    return [...text.matchAll(marks)].map(([, id = '']) => id);
  }

  const nameOf = (record: Sidecar) => record.id.replace('article/', '').replace('~', ':');

  it('holds every article once, of the whole archive', () => {
    const names = sidecars.map(nameOf).toSorted();
    for (const file of FILES) expect([file, idsIn(file, page(file)).toSorted()]).toEqual([file, names]);
    for (const file of FILES) expect(page('about.html')).toContain(`<a href="${file}" download="${file}">`);
  });

  it('holds the articles of each name, in its page or beside it', () => {
    let within = 0;
    let beside = 0;
    const wrote = written();
    for (const id of new Set([...told.keys(), ...wrote.keys()])) {
      const path = pathOf(id);
      if (!site.files.has(`${path}.html`) || id.startsWith('publication/')) continue;
      const own = wrote.get(id) ?? [];
      const names = newIn.flatMap(({ record, named }) =>
        named.some((one) => one.id === id) || own.includes(record) ? nameOf(record) : [],
      );
      const links = [...page(`${path}.html`).matchAll(/<a href="([^"]*)" download="[^"]*?(\.[a-z.]+)">/g)];
      expect([id, links.length]).toEqual([id, FILES.length]);
      for (const [, href = '', ending] of links) {
        const held = /^data:[^,]*,(.*)$/s.exec(decoded(href))?.[1];
        const text = held === undefined ? page(`${path}/references${ending}`) : decodeURIComponent(held);
        expect([id, ending, idsIn(`x${ending}`, text).toSorted()]).toEqual([id, ending, names.toSorted()]);
        if (held === undefined) beside += 1;
        else within += 1;
      }
    }
    expect([within > 100, beside > 20]).toEqual([true, true]);
  });
});

/** How many words of the text, its headline apart, a version marks so. */
function markedIn(version: string, mark: 'ins' | 'del'): number {
  const text = version.replaceAll(/<p><span class="label"[^>]*>Headline<\/span>.*?<\/p>/gs, '');
  const marked = [...text.matchAll(new RegExp(`<${mark}\\b[^>]*>(.*?)</${mark}>`, 'gs'))].map(([, words = '']) =>
    decoded(words.replaceAll(/<span class="unseen"[^>]*>.*?<\/span>/gs, '')),
  );
  return marked.reduce((sum, words) => sum + wordsIn(words).length, 0);
}

/** What the archive is in the order of: the date, and then the path. */
function orderOf({ published, original }: Sidecar): string {
  return `${published?.value ?? '~'} ${original.path}`;
}

function byOrder(a: Sidecar, b: Sidecar): number {
  return orderOf(a) < orderOf(b) ? -1 : 1;
}

/** The records that stand for all versions of their text: the earliest, by date and then by path. */
function leads(): Sidecar[] {
  const keys = new Map(sidecars.map((record) => [record.id, orderOf(record)]));
  return sidecars.filter(({ id, duplicates }) =>
    duplicates.every((other) => (keys.get(id) ?? '') < (keys.get(other) ?? '')),
  );
}

const NOBODY: Told = { type: 'person', articles: 0, mentions: 0, said: 0, quoted: 0 };
