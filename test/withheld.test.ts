import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../src/build.ts';
import type { Access } from '../src/model/article.ts';
import { countWords } from '../src/model/body.ts';
import { stateOf } from '../src/model/derivation.ts';
import type { Sidecar } from '../src/model/sidecar.ts';
import { buildOptions, buildSite, folderWith, newFolder, removeTemporary } from './support/build-site.ts';
import { wordsOnPage } from './support/html.ts';
import { contentOf, openSearch, phrasesOf, readingsOf } from './support/leaks.ts';
import { brokenLinks } from './support/links.ts';

const gazette = join(import.meta.dirname, 'sites', 'gazette', 'seeds');
const WEB = { baseUrl: 'https://ellery.example/papers/' };

/** What somebody decided of each text of the demonstration. */
type Decision = Access | 'private' | 'draft' | 'embargo';

const LINES: Record<Decision, string> = {
  full: 'access: full',
  excerpt: 'access: excerpt',
  metadata: 'access: metadata',
  private: 'private: true',
  draft: 'draft: true',
  embargo: 'embargo: 2031-01-01',
};
const DECISIONS = Object.keys(LINES) as Decision[];

type Decide = (index: number) => Decision | null;

interface Built {
  /** Every file below the site's folder, those of the build itself too. */
  files: Map<string, Buffer>;
  records: Map<string, Sidecar>;
}

/** The demonstration, open to all, and where it stands. */
let whole: Map<string, Sidecar>;
let wholeSeeds: string;
let wholeSite: string;

beforeAll(async () => {
  [wholeSeeds, wholeSite] = [newFolder(), newFolder()];
  cpSync(gazette, wholeSeeds, { recursive: true });
  // It says who is who among names that texts which are withheld no longer give.
  rmSync(join(wholeSeeds, 'entities.yaml'));
  await build(buildOptions(wholeSeeds, wholeSite, { ...WEB, compress: true }));
  whole = builtAt(wholeSite).records;
}, 120_000);
afterAll(removeTemporary);

function builtAt(site: string): Built {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(site, name)).isFile(),
  );
  const files = new Map(names.map((name) => [name, readFileSync(join(site, name))]));
  const records = [...files]
    .filter(([path]) => /^articles\/.*\.json$/.test(path))
    .map(([, bytes]) => JSON.parse(bytes.toString()) as Sidecar);
  return { files, records: new Map(records.map((record) => [record.original.path, record])) };
}

/** Builds the demonstration as it was decided, in the folder where it stood open to all. */
async function builtOver(ofArchive: Access, decide: Decide): Promise<Built> {
  const [seeds, site] = [newFolder(), newFolder()];
  cpSync(wholeSeeds, seeds, { recursive: true });
  cpSync(wholeSite, site, { recursive: true });
  appendFileSync(join(seeds, 'archive.yaml'), `\naccess: ${ofArchive}\n`);
  const entries = [...whole.keys()].toSorted().flatMap((path, index) => {
    const decision = decide(index);
    return decision === null ? [] : [`${JSON.stringify(path)}:\n  ${LINES[decision]}\n`];
  });
  appendFileSync(join(seeds, 'overrides.yaml'), `\n${entries.join('')}`);
  const { problems } = await build(buildOptions(seeds, site, { ...WEB, compress: decide(0) !== null }));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return builtAt(site);
}

/** What of the texts must not be found, by what the records alone tell of what was withheld, and what of it stands elsewhere too. */
function withheldFrom({ records }: Built): string[] {
  const hidden = [...whole].flatMap(([path, { text, title }]) => {
    const shown = records.get(path);
    return shown === undefined ? [title, text] : [text.slice(shown.text.length)];
  });
  const open = [...records].flatMap(([path, { text, title, dateline }]) => {
    const stated = stateOf(whole.get(path)?.derivation.title) === 'stated';
    return [text, dateline ?? '', stated ? title : ''];
  });
  const phrases = new Set(hidden.flatMap(phrasesOf));
  const isOpen = openSearch(phrases);
  for (const phrase of [...open, readFileSync(join(gazette, 'archive.yaml'), 'utf8')].flatMap(isOpen))
    phrases.delete(phrase);
  return [...phrases];
}

function wordsOf({ files }: Built, path: string): string {
  return wordsOnPage(files.get(path)?.toString() ?? '').replace(/\s+/gu, ' ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function leaksIn(files: Built['files'], phrases: readonly string[]): string[] {
  const search = openSearch(phrases);
  // What is compressed stands beside itself, so that most contents come three times.
  const found = new Map<string, string[]>();
  return [...files].flatMap(([path, bytes]) => {
    const content = contentOf(path, bytes);
    const leaks = found.get(content) ?? [...new Set(readingsOf(content).flatMap(search))];
    found.set(content, leaks);
    return leaks.map((phrase) => `${phrase} in ${path}`);
  });
}

describe.each<[name: string, ofArchive: Access, decide: Decide]>([
  ['an archive of excerpts', 'excerpt', () => null],
  ['an archive of metadata', 'metadata', () => null],
  [
    'an archive of excerpts in which each text has its own decision',
    'excerpt',
    (index) => DECISIONS[index % DECISIONS.length] ?? null,
  ],
])('%s', (_name, ofArchive, decide) => {
  let built: Built;
  let phrases: string[];
  beforeAll(async () => {
    built = await builtOver(ofArchive, decide);
    phrases = withheldFrom(built);
  }, 240_000);

  it('holds no sentence and no eight words of what is withheld in any file', () => {
    expect(phrases.length).toBeGreaterThan(5_000);
    expect(leaksIn(built.files, phrases).slice(0, 20)).toEqual([]);
  }, 120_000);

  it('shows of each text what was decided', () => {
    for (const [index, path] of [...whole.keys()].toSorted().entries()) {
      const decision = decide(index) ?? ofArchive;
      const record = built.records.get(path);
      const original = whole.get(path);
      if (decision !== 'full' && decision !== 'excerpt' && decision !== 'metadata') {
        expect([path, record]).toEqual([path, undefined]);
        continue;
      }
      if (record === undefined || original === undefined) throw new Error(`${path} is not there`);
      expect([path, record.access]).toEqual([path, decision]);
      expect(original.text.startsWith(record.text)).toBe(true);
      expect([path, record.wordCount + record.withheldWords]).toEqual([path, original.wordCount]);
      expect([path, countWords(record)]).toEqual([path, record.wordCount]);
      expect([path, record.original.url === null]).toEqual([path, decision !== 'full']);
      expect(record.entities.map(({ name }) => name).length).toBe(original.entities.length);
      if (decision === 'full') expect(record.withheldWords).toBe(0);
      else
        expect(record.wordCount).toBeLessThanOrEqual(decision === 'excerpt' ? Math.min(60, original.wordCount / 3) : 0);
    }
  });

  it('counts on the pages of names, and on the page about it, what the records hold', () => {
    const records = [...built.records.values()];
    const about = wordsOf(built, 'about.html');
    const excerpts = records.filter(({ access }) => access === 'excerpt').length;
    const bare = records.filter(({ access }) => access === 'metadata').length;
    if (excerpts > 0) expect(about).toContain(`${excerpts} as excerpts`);
    if (bare > 0) expect(about).toContain(`${bare} without their text`);
    const named = new Map<string, number[]>();
    for (const { id, mentions } of records.flatMap(({ entities }) => entities)) {
      named.set(id, [...(named.get(id) ?? []), mentions.length]);
    }
    let pages = 0;
    for (const [id, counts] of named) {
      const path = `${id.replace('person/', 'people/').replace('organisation/', 'organisations/').replace('place/', 'places/')}.html`;
      // Where several have the name and the first has no page of its own, its address has the list of them.
      if (!built.files.has(path) || built.files.get(path)?.includes('page-shared-name')) continue;
      pages += 1;
      const mentions = counts.reduce((sum, count) => sum + count, 0);
      const silent = counts.filter((count) => count === 0).length;
      const words = wordsOf(built, path);
      if (mentions > 0)
        expect(words).toContain(`${plural(mentions, 'mention')} in ${plural(counts.length - silent, 'article')}`);
      if (silent > 0) expect(words).toContain(`named in ${plural(silent, 'article')} whose text is withheld`);
    }
    expect(pages).toBeGreaterThan(20);
  });

  it('has no broken link', () => {
    expect(brokenLinks(new Map([...built.files].filter(([path]) => !/\.(?:gz|br)$/.test(path))))).toEqual([]);
  });
});

describe('the search for what is withheld', () => {
  it('finds it where it is not', () => {
    const latest = [...whole.values()].toSorted((a, b) =>
      (a.published?.value ?? '') < (b.published?.value ?? '') ? 1 : -1,
    );
    const leaks = leaksIn(
      builtAt(wholeSite).files,
      latest.slice(0, 5).flatMap(({ text }) => phrasesOf(text)),
    );
    const holders = leaks.map((leak) => leak.split(' in ').at(-1)?.split('/')[0]);
    for (const holder of [
      'articles',
      'originals',
      'people',
      'quotations',
      'timeline',
      'search',
      'feed.json',
      'atom.xml.gz',
    ])
      expect([...new Set(holders)]).toContain(holder);
  }, 120_000);
});

it('leaves out each field that repeats eight words of what is withheld, and no other', async () => {
  const words = 'nobody crossed the sound on Tuesday, and nobody was sorry';
  const fields = [
    'title',
    'subtitle',
    'section',
    'source',
    'place',
    'edition',
    'page',
    'dateline',
    'rights',
    'summary',
  ];
  const own = fields.map((field) => `${field}: 'own ${field}'\n`).join('');
  const taken = fields.map((field) => `${field}: '${words}'\n`).join('');
  const body =
    'The master stayed in bed.\n\nIt was a day of fog, and nobody crossed the sound on Tuesday, and nobody was sorry.\n';
  const { files } = await buildSite(
    folderWith({
      'archive.yaml': 'access: metadata\n',
      'own.md': `---\n${own}tags: [Tuesday, nobody was sorry]\nauthors: [Orla Venn]\n---\n\n${body}`,
      'taken.md': `---\n${taken}tags: ['${words}', ferry]\nauthors: ['${words}', Orla Venn]\nnotes: nobody was sorry\n---\n\n${body}`,
    }),
  );
  const recordOf = (name: string) => JSON.parse(files.get(`articles/${name}.json`)?.toString() ?? '') as Sidecar;
  const record = recordOf('own');
  expect(record.subjects.map(({ name }) => name)).toEqual(['Tuesday', 'nobody was sorry']);
  for (const field of fields) expect(JSON.stringify(record)).toContain(`"own ${field}"`);
  for (const [path, bytes] of files) expect([path, /crossed the sound/.test(bytes.toString())]).toEqual([path, false]);
  const { title, subjects, authors, derivation } = recordOf('taken');
  expect([title, subjects, authors]).toEqual([
    'Taken',
    [{ name: 'ferry', uri: null }],
    [{ name: 'Orla Venn', kind: 'person', id: 'person/orla-venn' }],
  ]);
  expect(Object.keys(derivation).filter((field) => /section|rights|summary|notes/.test(field))).toEqual([]);
});

it.each([
  ['excerpt', 'The master stayed in bed.'],
  ['metadata', ''],
])('finds no words of a withheld text in the addresses of its pages (%s)', async (access, shown) => {
  const body =
    'The master stayed in bed.\n\nIt was a day of fog, and nobody crossed the sound on Tuesday before the evening came. Café owners’ lamps burned. The board met at noon and said no word of it to anybody.\n';
  const telling = [
    '2019/2019-03-04-nobody-crossed-the-sound-on-tuesday-before-the.txt',
    'cafe-owners-lamps-burned.md',
    'board-met/the-board-met-at-noon-and-said-no-word-of-it-to-anybody.txt',
  ];
  const { files, report } = await buildSite(
    folderWith({
      'archive.yaml': `access: ${access}\n`,
      ...Object.fromEntries(telling.map((path) => [path, body])),
      'own.md': `---\ntitle: Fog in the sound\n---\n\n${body}`,
      'told.md': `---\ntitle: The board met\nslug: the-board-met-at-noon-and-said-no-word-of-it\naliases: [cafe-owners-lamps-burned, fog]\nurl: https://post.example/2019/nobody-crossed-the-sound-on-tuesday-before-the-evening/\n---\n\n${body}`,
    }),
    WEB,
  );
  expect(report.articles).toBe(5);
  for (const [path, bytes] of files) {
    const text = `${path} ${bytes.toString()}`.toLowerCase().replaceAll(/[^a-z]+/g, ' ');
    expect([path, /nobody crossed the sound|lamps burned|board met at noon/.exec(text)]).toEqual([path, null]);
  }
  const records = [...files]
    .filter(([path]) => /^articles\/[^/]*\.json$/.test(path))
    .map(([path, bytes]): [string, Sidecar] => [path, JSON.parse(bytes.toString())]);
  const [first, second, third] = records.filter(([path]) => path.startsWith('articles/text-')).map(([path]) => path);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(records.map(([path]) => path)).toEqual(expect.arrayContaining(['articles/own.json', 'articles/told.json']));
  for (const [, { text, original }] of records) {
    expect(text).toBe(shown);
    expect(original.path).toMatch(/^(?:own\.md|told\.md|text-[0-9a-f]{12}\.(?:md|txt))$/);
  }
  const dated = records.filter(([, { published }]) => published?.value === '2019-03-04');
  expect(dated.map(([, { derivation }]) => derivation.published?.path)).toEqual(
    dated.map(([, { original }]) => original.path),
  );
  expect(dated).toHaveLength(1);
  expect(records.find(([path]) => path === 'articles/told.json')?.[1].aliases).toEqual(['fog']);
});

const MOST = 'Глава управы сел у окна. Санкт-Терем открыл новый мост через реку в минувший понедельник.';
const QUAY = '市长上午来到现场。大火在星期二夜里烧毁了整个旧码头。';
const PORT = 'وصل العمدة صباح الاربعاء. احترق الرصيف القديم كله ليلة الثلاثاء ولم يصب احد.';
const SOUND = 'The master stayed in bed. Nobody crossed the sound on Tuesday before the evening came.';

it.each([
  ['санкт-терем-открыл-новый-мост-через-реку-в-минувший-понедельник.txt', MOST],
  ['Sankt-Terem_otkryl_novyy_most_cherez_reku_v_minuvshiy.txt', MOST],
  ['大火在星期二夜里烧毁了整个旧码头.txt', QUAY],
  ['da-huo-zai-xing-qi-er-ye-li-shao-hui.txt', QUAY],
  ['2019/احترق-الرصيف-القديم-كله-ليلة-الثلاثاء-ولم-يصب-احد.txt', PORT],
  ['2019/NobodyCrossedTheSoundOnTuesdayBeforeTheEvening.txt', SOUND],
])('knows withheld words in whatever way the name of their file spells them: %s', async (path, body) => {
  const withOwn = {
    [path]: body,
    'own.md': `---\ntitle: Own\nurl: https://post.example/${encodeURI(path)}\n---\n\n${body}`,
  };
  const { files } = await buildSite(folderWith({ 'archive.yaml': 'access: metadata\n', ...withOwn }));
  const records = [...files]
    .filter(([file]) => /^articles\/.*\.json$/.test(file))
    .map(([, bytes]): Sidecar => JSON.parse(bytes.toString()));
  const places = records.map(({ original, source }) => [original.path.replace(/[0-9a-f]{12}/, '#'), source.url]);
  expect(places.toSorted()).toEqual([
    ['own.md', null],
    ['text-#.txt', null],
  ]);
  expect([...files.keys()].filter((file) => /sankt|dahuo|hrq|nobody/i.test(file))).toEqual([]);
});

it('keeps the names of a withheld text, but none that is eight words of it', async () => {
  const body =
    'The master stayed in bed.\n\n“It will fall,” said Aldous Merrin, the chairman of the Society for the Preservation of the Old Tollen Pier and Harbour. The Society for the Preservation of the Old Tollen Pier and Harbour met at noon, as did the Tollen Pier Society.\n';
  const texts = { 'one.txt': body, 'two.txt': body.replace('noon', 'nine') };
  const named = async (access: Access) => {
    const { files } = await buildSite(folderWith({ 'archive.yaml': `access: ${access}\n`, ...texts }));
    const { entities } = JSON.parse(files.get('articles/one.json')?.toString() ?? '') as Sidecar;
    const holders = [...files].filter(([path, bytes]) => /preservation.of.the.old/i.test(path + bytes.toString()));
    return { names: entities.map(({ name }) => name), holders: holders.length };
  };
  const [open, shut] = [await named('full'), await named('metadata')];
  const isLong = (name: string) => name.includes('Preservation');
  expect(open.names.some(isLong)).toBe(true);
  expect(shut).toEqual({ names: open.names.filter((name) => !isLong(name)), holders: 0 });
  expect(shut.names).toContain('Aldous Merrin');
});

it('keeps a headline whose words stand in what is shown too', async () => {
  const headline = 'Nobody crossed the sound on Tuesday, and nobody was sorry';
  const { files } = await buildSite(
    folderWith({
      'archive.yaml': 'access: metadata\n',
      'fog.txt': `${headline}\n\nBy Orla Venn\n\n4 March 2019\n\nThe master stayed in bed. “${headline},” he said.\n`,
    }),
  );
  const record = JSON.parse(files.get('articles/fog.json')?.toString() ?? '') as Sidecar;
  expect([record.title, record.text.includes('master')]).toEqual([headline, false]);
});

it('does not take the opening of a withheld text for a sub-headline that may be shown', async () => {
  const site = await buildSite(
    folderWith({
      'archive.yaml': 'access: metadata\n',
      'fog.txt':
        'Fog keeps the ferry in port\n\nNobody crossed the sound on Tuesday, and nobody was sorry. The lamp burned until noon.\n\nBy Orla Venn\n\n4 March 2019\n\nThe master of the ferry stayed in bed, and his crew played cards in the saloon until the evening.\n',
    }),
  );
  const holders = [...site.files].filter(([, bytes]) => /nobody was sorry|lamp burned/.test(bytes.toString()));
  expect(holders.map(([path]) => path)).toEqual([]);
  expect(site.files.get('articles/fog.html')?.toString()).toContain('Orla Venn');
});
