import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { frontMatterClaims } from '../../src/parse/fields.ts';
import { readFrontMatter } from '../../src/parse/front-matter.ts';

const english = languageOf('en');

/** What front matter claims: field to value, beside the rest. */
function read(fields: string) {
  const result = frontMatterClaims(readFrontMatter(`---\n${fields}\n---\nWords.\n`, 'ferry.md'), 'ferry.md', english);
  const values: Record<string, unknown> = Object.fromEntries(result.claims.map(({ field, value }) => [field, value]));
  return { ...result, values };
}

const day = (value: string) => expect.objectContaining({ value });
const subjects = (...names: string[]) => names.map((name) => ({ name, uri: null }));

describe('each name of a field', () => {
  it.each([
    ['title', ['title', 'headline', 'Title'], 'Ferry', 'Ferry'],
    ['subtitle', ['subtitle', 'deck', 'dek', 'subheadline', 'standfirst'], 'Back again', 'Back again'],
    [
      'published',
      [
        'date',
        'published',
        'publishDate',
        'pubDate',
        'publish_date',
        'date_published',
        'datePublished',
        'published_at',
        'publication-date',
      ],
      '2021-05-03',
      day('2021-05-03'),
    ],
    [
      'modified',
      ['lastmod', 'modified', 'updated', 'updatedDate', 'last_modified_at', 'date_modified', 'dateModified'],
      '2021-05-03',
      day('2021-05-03'),
    ],
    [
      'archived',
      ['archived', 'clipped', 'accessed', 'date_download', 'retrieved', 'accessDate'],
      '2021-05-03',
      day('2021-05-03'),
    ],
    [
      'authors',
      ['author', 'authors', 'byline', 'creator', 'creators'],
      'Orla Venn',
      [{ name: 'Orla Venn', kind: 'person' }],
    ],
    [
      'subjects',
      ['tags', 'tag', 'keywords', 'categories', 'category', 'subjects', 'topics'],
      'sea, quay',
      subjects('sea', 'quay'),
    ],
    ['summary', ['description', 'summary', 'excerpt', 'abstract'], 'It <b>came</b> back.', 'It <b>came</b> back.'],
    [
      'source.name',
      ['source', 'publication', 'sitename', 'site_name', 'newspaper', 'publicationTitle'],
      'The Courier',
      'The Courier',
    ],
    ['source.place', ['place'], 'Mellow', 'Mellow'],
    ['source.section', ['section'], 'Sea', 'Sea'],
    ['source.page', ['page', 'pages'], '010', '010'],
    ['source.edition', ['edition'], 'late', 'late'],
    [
      'source.url',
      [
        'url',
        'canonical',
        'canonical_url',
        'canonical_link',
        'link',
        'source_url',
        'original_url',
        'externalUrl',
        'permalink',
        'source',
      ],
      'https://courier.example/a',
      'https://courier.example/a',
    ],
    ['aliases', ['aliases', 'redirect_from', 'url', 'permalink'], '/2021/ferry/', ['/2021/ferry/']],
    ['language', ['lang', 'language', 'locale'], 'en_GB', 'en-GB'],
    ['dir', ['dir'], 'RTL', 'rtl'],
    ['slug', ['slug'], 'ferry', 'ferry'],
    ['image', ['image', 'cover', 'thumbnail', 'featured_image', 'top_image', 'heroImage'], './quay.png', './quay.png'],
    ['rights', ['rights', 'license', 'licence', 'copyright'], 'CC0', 'CC0'],
    ['dateline', ['dateline'], 'MELLOW', 'MELLOW'],
    ['notes', ['notes', 'note'], 'torn', ['torn']],
  ])('states the %s', (field, names, words, value) => {
    for (const name of names) {
      const { values, extra, problems } = read(`${name}: ${words}`);
      expect({ [name]: values }).toEqual({ [name]: { [field]: value } });
      expect([name, extra, problems]).toEqual([name, {}, []]);
    }
  });
});

it('says where each claim was read', () => {
  expect(read('date: 2021\n\nheadline: Ferry').claims).toContainEqual({
    field: 'title',
    value: 'Ferry',
    derivation: {
      method: 'front-matter',
      confidence: 'stated',
      selector: null,
      path: 'ferry.md',
      key: 'headline',
      line: 4,
    },
  });
});

describe('dates', () => {
  it.each([
    ['2021', '2021', 'year'],
    ['1994-05', '1994-05', 'month'],
    ['3 May 2021', '2021-05-03', 'day'],
    ["'Jul 08 2020'", '2020-07-08', 'day'],
    ['2021-05-03 10:20:30 +0200', '2021-05-03T10:20:30+02:00', 'second'],
  ])('are read from %s', (words, value, precision) => {
    expect(read(`date: ${words}`).values.published).toMatchObject({ value, precision });
  });

  it.each([
    ['soon', 'a date such as 2025-05-19'],
    ['2021-02-30', 'a date such as 2025-05-19'],
    ['[2021, 5]', 'a date such as 2025-05-19'],
    ['5/6/2021', 'either 2021-06-05 or 2021-05-06'],
  ])('that cannot be read (%s) claim nothing, and are a problem with a cure', (words, cure) => {
    const { claims, extra, problems } = read(`title: Ferry\ndate: ${words}`);
    expect(claims.map(({ field }) => field)).toEqual(['title']);
    expect(Object.keys(extra)).toEqual(['date']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'front-matter-value', severity: 'error', file: 'ferry.md', line: 3 });
    expect(problems[0]?.cure).toContain(cure);
  });

  it('prefer a name that says more than "date"', () => {
    const { values, extra } = read('date: 2021-05-01\npublishDate: 2021-05-03');
    expect(values.published).toEqual(day('2021-05-03'));
    expect(extra).toEqual({ date: '2021-05-01' });
  });
});

describe('subjects', () => {
  it.each([
    ['tags: [sea, quay]', subjects('sea', 'quay')],
    ['tags: sea; quay', subjects('sea', 'quay')],
    ['tags: "#sea #quay"', subjects('sea', 'quay')],
    ['tags: climate change', subjects('climate change')],
    ['tags: [climate change, "Quays, old"]', subjects('climate change', 'Quays, old')],
    ['tags: [sea, Sea, SEA]', subjects('sea')],
    ['tags: [sea]\ncategories: [News, sea]\nkeywords: quay, news', subjects('sea', 'News', 'quay')],
    [
      'tags: [{name: sea, url: "https://tags.example/sea"}, quay]',
      [{ name: 'sea', uri: 'https://tags.example/sea' }, ...subjects('quay')],
    ],
    ['tags: [1994, no]', subjects('1994', 'no')],
  ])('are gathered from %j', (fields, value) => {
    expect(read(fields).values.subjects).toEqual(value);
  });

  it('that are none are a problem', () => {
    const { extra, problems } = read('tags: {a: b}');
    expect([extra, problems.length]).toEqual([{ tags: { a: 'b' } }, 1]);
  });
});

describe('addresses', () => {
  it('take the original’s own field before one in place of the publication’s name', () => {
    const { values, extra } = read(
      'source: https://mirror.example/a\nurl: https://courier.example/a\nsitename: The Courier',
    );
    expect(values).toEqual({ 'source.url': 'https://courier.example/a', 'source.name': 'The Courier' });
    expect(extra).toEqual({ source: 'https://mirror.example/a' });
  });

  it('and names are both taken from a record', () => {
    const { values, extra } = read('source: {name: The Courier, url: "https://courier.example/a", id: 7}');
    expect(values).toEqual({ 'source.name': 'The Courier', 'source.url': 'https://courier.example/a' });
    expect(extra).toEqual({ source: { name: 'The Courier', url: 'https://courier.example/a', id: '7' } });
  });

  it.each([
    'javascript:alert(1)',
    'www.courier.example/a',
    'the harbour strike',
    '//courier.example/a',
    '[a, b]',
    'data:text/html,a',
  ])('of other kinds (%s) are a problem, and kept aside', (words) => {
    const { values, extra, problems } = read(`title: Ferry\nurl: "${words}"`);
    expect(values).toEqual({ title: 'Ferry' });
    expect(extra).toEqual({ url: words });
    expect(problems[0]).toMatchObject({ code: 'front-matter-value', line: 3 });
  });

  it.each([
    'permalink: false',
    'permalink: "/{{ slug }}/"',
    'permalink: /:categories/:title/',
    'permalink: ":title.html"',
  ])('that a generator would fill in (%s) are no alias and no problem', (field) => {
    const { claims, problems, extra } = read(field);
    expect([claims, problems, Object.keys(extra)]).toEqual([[], [], ['permalink']]);
  });

  it('of old are aliases, and those elsewhere are not', () => {
    const { values } = read('aliases: [/a/, /b/, "https://old.example/c"]\nredirect_from: /a/\nurl: posts/ferry.html');
    expect(values.aliases).toEqual(['/a/', '/b/', 'posts/ferry.html']);
  });
});

describe('pictures', () => {
  it.each([
    ['image: pictures/the%20quay.png', 'pictures/the%20quay.png', ['pictures/the quay.png']],
    ['image: https://courier.example/quay.png', 'https://courier.example/quay.png', []],
    ['images: [a.png, b.png]', 'a.png', ['a.png']],
    ['cover: {image: a.png, alt: the quay}', 'a.png', ['a.png']],
    ['image: {src: a.png}', 'a.png', ['a.png']],
  ])('are found in %j', (field, image, references) => {
    const { values, references: found } = read(field);
    expect([values.image, found]).toEqual([image, references]);
  });

  it('lose nothing that was said of them', () => {
    expect(read('cover: {image: a.png, alt: the quay}').extra).toEqual({ cover: { image: 'a.png', alt: 'the quay' } });
    expect(read('images: [a.png, b.png]').extra).toEqual({ images: ['a.png', 'b.png'] });
  });

  it.each([
    'image: "javascript:alert(1)"',
    'image: "data:image/svg+xml,<svg/onload=alert(1)>"',
    'image: //evil.example/a.png',
    'image: {alt: a}',
  ])('of other kinds are a problem: %s', (field) => {
    const { claims, problems } = read(field);
    expect([claims, problems.length]).toEqual([[], 1]);
  });

  it('may be switched off', () => {
    expect(read('image: false')).toMatchObject({ claims: [], problems: [], extra: {} });
  });
});

describe('what nobody knows', () => {
  it('is kept as it was written', () => {
    const { extra, problems, claims } = read(
      'layout: post\nmood: hopeful\nrating: 010\nodd: {a: [1, {b: no}]}\nempty:\nhero: false',
    );
    expect(extra).toEqual({
      layout: 'post',
      mood: 'hopeful',
      rating: '010',
      odd: { a: ['1', { b: 'no' }] },
      empty: null,
      hero: 'false',
    });
    expect([problems, claims]).toEqual([[], []]);
  });

  it('keeps a second field for one thing only where it says something else', () => {
    expect(read('description: One\nexcerpt: One').extra).toEqual({});
    expect(read('excerpt: Two\ndescription: One')).toMatchObject({
      extra: { excerpt: 'Two' },
      values: { summary: 'One' },
    });
  });

  it.each(['title', 'author', 'date', 'image', 'tags', 'url', 'language', 'published'])(
    'does not count an empty %s',
    (name) => {
      expect(read(`${name}:\nmood: x`)).toMatchObject({ claims: [], problems: [], extra: { mood: 'x' } });
    },
  );

  it.each([
    ['title: [a, b]', 'one text'],
    ['language: English', 'a code such as en'],
    ['dir: up', 'ltr or rtl'],
    ['authors: {jane: {desk: sea}}', 'a name or a list of names'],
    ['notes: {a: b}', 'a text or a list of texts'],
    ['slug: {a: b}', 'one text'],
  ])('has a cure for a value of the wrong kind: %j', (field, cure) => {
    const { claims, problems, extra } = read(field);
    expect(claims).toEqual([]);
    expect(Object.keys(extra)).toHaveLength(1);
    expect(problems[0]?.cure).toContain(cure);
  });

  it('cannot change what a record is', () => {
    const { extra } = read('mood: x\n__proto__: {polluted: yes}\nconstructor: y\nhasOwnProperty: z');
    expect(Object.entries(extra)).toEqual([
      ['mood', 'x'],
      ['constructor', 'y'],
      ['hasOwnProperty', 'z'],
    ]);
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  });
});

describe('publication', () => {
  it.each([
    ['title: Ferry', { kind: 'public' }],
    ['draft: false', { kind: 'public' }],
    ['published: true', { kind: 'public' }],
    ['draft: true', { kind: 'withheld', reason: 'draft' }],
    ['published: false', { kind: 'withheld', reason: 'draft' }],
    ['private: yes', { kind: 'withheld', reason: 'private' }],
    ['hidden: true', { kind: 'withheld', reason: 'private' }],
    ['visible: no', { kind: 'withheld', reason: 'draft' }],
    ['private: perhaps', { kind: 'withheld', reason: 'private' }],
    ['status: draft', { kind: 'withheld', reason: 'draft' }],
    ['embargo: 2031-05-01', { kind: 'embargo', until: '2031-05-01' }],
    ['embargo_until: 1 May 2031', { kind: 'embargo', until: '2031-05-01' }],
    ['embargo: soon', { kind: 'withheld', reason: 'private' }],
    ['title: Ferry: back\nprivate: true', { kind: 'withheld', reason: 'private' }],
    ['title: "Ferry\n private: true', { kind: 'withheld', reason: 'private' }],
  ])('is decided by %j', (fields, visibility) => {
    expect(read(fields).visibility).toEqual(visibility);
  });

  it.each([
    ['access: full', { access: 'full' }],
    ['Access: Excerpt', { access: 'excerpt' }],
    ['access: excerpts', { access: 'excerpt' }],
    ['rights: metadata only', { access: 'metadata' }],
    ['access: metadata', { access: 'metadata' }],
    ['rights: metadata', { access: 'metadata' }],
    ['licence: excerpt\naccess: full', { access: 'full' }],
    ['rights: All rights reserved', { rights: 'All rights reserved' }],
    ['indexing: off', { indexing: false }],
    ['indexing: on', { indexing: true }],
  ])('goes as far as %j says', (fields, values) => {
    expect(read(fields)).toMatchObject({ values, visibility: { kind: 'public' }, extra: {}, problems: [] });
    expect(read(fields).values).toEqual(values);
  });

  it.each([
    ['access: some', { access: 'metadata' }, '"full" or "excerpt" or "metadata"'],
    ['access: [full]', { access: 'metadata' }, '"full" or "excerpt" or "metadata"'],
    ['indexing: perhaps', { indexing: false }, 'on or off'],
  ])('goes no further than is certain for %j', (fields, values, form) => {
    const found = read(fields);
    expect(found.values).toEqual(values);
    expect(found.problems).toMatchObject([{ code: 'front-matter-value', severity: 'error', line: 2 }]);
    expect(found.problems[0]?.cure).toContain(form);
  });

  it.each(['acess: excerpt', 'acces: metadata'])('is withheld for %j', (fields) => {
    const { visibility, problems } = read(fields);
    expect(visibility).toMatchObject({ kind: 'withheld' });
    expect(problems).toMatchObject([{ code: 'front-matter-withholds', cure: expect.stringContaining('"access"') }]);
  });

  it.each([
    'article: {access: excerpt}',
    'params:\n  draft: true',
    'items: [{meta: {private: yes}}]',
    'source: {name: The Courier, rights: metadata}',
    'post: {status: draft}',
  ])('is withheld for %j, where the word stands below another', (fields) => {
    const { visibility, problems } = read(fields);
    expect(visibility).toMatchObject({ kind: 'withheld' });
    expect(problems).toMatchObject([{ code: 'front-matter-withholds', cure: expect.stringContaining('indentation') }]);
  });

  it.each(['article: {access: full}', 'params: {draft: false}', 'menu: {status: open, private: no}'])(
    'is published for %j',
    (fields) => {
      expect(read(fields).visibility).toEqual({ kind: 'public' });
    },
  );

  it.each(['privat', 'Prviate', 'drafft'])('is withheld for %j, which is no field but nearly one', (name) => {
    const { visibility, problems } = read(`${name}: true`);
    expect(visibility).toMatchObject({ kind: 'withheld' });
    expect(problems).toMatchObject([{ code: 'front-matter-withholds', severity: 'error' }]);
  });

  it('reads a date under the name that also means a flag', () => {
    expect(read('published: 2021-05-03').values).toEqual({ published: day('2021-05-03') });
  });

  it('has no place in what nobody knows', () => {
    expect(read('draft: false\nprivate: no\nembargo:\npublished: false\nstatus: draft').extra).toEqual({});
  });

  it('is a problem where it cannot be read', () => {
    expect(read('title: a\ndraft: perhaps').problems).toEqual([
      expect.objectContaining({ code: 'front-matter-value', severity: 'error', line: 3 }),
    ]);
  });
});

describe('what other programs write', () => {
  it('is understood: Obsidian’s clipper', () => {
    const { values, extra } = read(
      'title: "Ferry returns"\nsource: "https://courier.example/ferry"\nauthor:\n  - "[[Orla Venn]]"\npublished: 2021-05-03\ncreated: 2021-06-01\ndescription: "Back"\ntags:\n  - "clippings"',
    );
    expect(values).toMatchObject({
      title: 'Ferry returns',
      'source.url': 'https://courier.example/ferry',
      authors: [{ name: 'Orla Venn', kind: 'person' }],
      published: day('2021-05-03'),
      archived: day('2021-06-01'),
      summary: 'Back',
      subjects: subjects('clippings'),
    });
    expect(extra).toEqual({});
  });

  it('is understood: a "created" that can mean anything', () => {
    expect(read('created: 2021-06-01')).toMatchObject({ claims: [], extra: { created: '2021-06-01' } });
  });

  it('is understood: trafilatura', () => {
    const { values, extra } = read(
      "title: Salt prices rise\nauthor: Ilse Brandt; Tom Reed\nurl: https://courier.example/salt\nhostname: courier.example\nsitename: The Courier\ndate: 2020-08-01\ncategories: ['Trade', 'Sea']\ntags: []\nfingerprint: 0e41f2\nlicense:\nlanguage: en",
    );
    expect(values).toMatchObject({
      authors: [{ name: 'Ilse Brandt' }, { name: 'Tom Reed' }],
      'source.url': 'https://courier.example/salt',
      'source.name': 'The Courier',
      subjects: subjects('Trade', 'Sea'),
    });
    expect(extra).toEqual({ fingerprint: '0e41f2', hostname: 'courier.example' });
  });

  it('is understood: newspaper4k', () => {
    const { values, extra } = read(
      'url: https://courier.example/gulls\nsource_url: https://courier.example\ntitle: Gulls\ntop_image: https://courier.example/g.jpg\nauthors: [Ilse Brandt]\npublish_date: 2020-09-12 00:00:00\nmeta_lang: en\nmeta_description: Gulls are back\nkeywords: [gulls, roofs]',
    );
    expect(values).toMatchObject({
      'source.url': 'https://courier.example/gulls',
      published: day('2020-09-12T00:00:00'),
      image: 'https://courier.example/g.jpg',
      language: 'en',
      summary: 'Gulls are back',
    });
    expect(extra).toEqual({ source_url: 'https://courier.example' });
  });

  it('is understood: Zotero', () => {
    const { values } = read(
      'itemType: newspaperArticle\ntitle: Ferry\ncreators: [{firstName: Orla, lastName: Venn, creatorType: author}]\npublicationTitle: The Courier\nplace: Mellow\npages: A1\nedition: late\nabstractNote: Back\naccessDate: 2021-06-01\nrights: CC0',
    );
    expect(values).toMatchObject({
      authors: [{ name: 'Orla Venn', kind: 'person' }],
      'source.name': 'The Courier',
      'source.place': 'Mellow',
      'source.page': 'A1',
      summary: 'Back',
      archived: day('2021-06-01'),
    });
  });
});
