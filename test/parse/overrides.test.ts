import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { overrideClaims } from '../../src/parse/override-claims.ts';
import { parseOverrides } from '../../src/parse/overrides.ts';
import { visibilityOf } from '../../src/parse/visibility.ts';

const english = languageOf('en');

/** The claims of the only entry: field to value. */
function claimsOf(lines: string) {
  const { overrides, problems } = parseOverrides(`ferry.txt:\n${lines.replaceAll(/^/gm, '  ')}\n`);
  const override = overrides.get('ferry.txt');
  if (override === undefined) throw new Error('There is no entry for ferry.txt.');
  const read = overrideClaims('ferry.txt', override, english);
  return {
    ...read,
    problems: [...problems, ...read.problems],
    fields: Object.fromEntries(read.claims.map(({ field, value }) => [field, value])),
  };
}

describe('parseOverrides', () => {
  it('finds each seed’s corrections with their lines', () => {
    const { overrides, problems, usable } = parseOverrides(
      '# corrections\nferry.txt:\n  title: Ferry\n\n  date: 2021\n2001/lamp.md:\n  tags: [lamp]\n',
    );
    expect([problems, usable]).toEqual([[], true]);
    expect(overrides.get('ferry.txt')).toEqual({
      values: { title: 'Ferry', date: '2021' },
      line: 2,
      lines: { title: 3, date: 5 },
      corrections: { names: [], speakers: [], dates: [], rejects: [] },
    });
    expect(overrides.get('2001/lamp.md')).toMatchObject({ values: { tags: ['lamp'] }, line: 6 });
  });

  it.each(['./2001/lamp.md', '2001\\lamp.md', '.\\2001\\lamp.md', '/2001/lamp.md', '"2001/lamp.md"'])(
    'knows 2001/lamp.md by %s',
    (path) => {
      expect([...parseOverrides(`${path}:\n  title: Lamp\n`).overrides.keys()]).toEqual(['2001/lamp.md']);
    },
  );

  it('knows a path in any Unicode form', () => {
    const { overrides } = parseOverrides(`${'café.txt'.normalize('NFD')}:\n  title: A\n`);
    expect([...overrides.keys()]).toEqual(['café.txt'.normalize('NFC')]);
  });

  it.each(['', '# nothing\n', 'ferry.txt:\n'])('finds nothing wrong in %j', (source) => {
    expect(parseOverrides(source)).toMatchObject({ problems: [], usable: true });
  });

  it.each([
    'ferry.txt:\n  title: Ferry: back\nlamp.md:\n  private: true\n',
    'ferry.txt:\n\ttitle: Ferry\n',
    'lamp.md:\n  private: true\nferry.txt:\n  title: "Ferry\n',
    '- ferry.txt\n',
    'just words',
    'a: [',
  ])('is not usable where it cannot be read, since nobody knows what is private: %j', (source) => {
    const { usable, problems, overrides } = parseOverrides(source);
    expect([usable, overrides.size]).toEqual([false, 0]);
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'overrides.yaml', line: expect.any(Number) });
  });

  it('leaves out what is wrong, and uses the rest', () => {
    const { overrides, problems } = parseOverrides(
      'ferry.txt:\n  titel: Ferry\n  url: ferry.example\n  date: 2021\n  page: {a: b}\n',
    );
    expect(overrides.get('ferry.txt')?.values).toEqual({ date: '2021' });
    expect(problems.map(({ code, line }) => `${code} ${line}`).toSorted()).toEqual([
      'unknown-key 2',
      'wrong-value 3',
      'wrong-value 5',
    ]);
    expect(problems.find(({ code }) => code === 'unknown-key')?.cure).toContain('"title"');
  });

  it('joins two entries for one seed, with a problem', () => {
    const { overrides, problems } = parseOverrides(
      'a.txt:\n  title: A\n  private: false\n./a.txt:\n  title: B\n  page: 3\n  private: true\n',
    );
    expect(overrides.get('a.txt')?.values).toEqual({ title: 'A', page: '3', private: true });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['duplicate-key', 4]]);
  });

  it('takes a second entry for one seed where it says something else', () => {
    const { overrides, problems } = parseOverrides(
      'a.txt:\n  title: A\n  speakers:\n    One: Ada\n./a.txt:\n  date: 2021\n  speakers:\n    Two: Ada\n  reject: [Three]\n',
    );
    expect(problems).toEqual([]);
    expect(overrides.get('a.txt')).toMatchObject({
      values: { title: 'A', date: '2021' },
      corrections: { speakers: [{ words: 'One' }, { words: 'Two' }], rejects: [{ words: 'Three' }] },
    });
  });

  it('lets the first of two entries count that speak of the same words', () => {
    const { overrides, problems } = parseOverrides(
      'a.txt:\n  speakers:\n    One: Ada\na.txt:\n  speakers:\n    One: Bea\n',
    );
    expect(problems).toMatchObject([{ code: 'duplicate-key', line: 4, message: expect.stringContaining('"One"') }]);
    expect(overrides.get('a.txt')?.corrections.speakers).toMatchObject([{ words: 'One', name: 'Ada' }]);
  });

  it('takes the same line twice', () => {
    const { overrides, problems } = parseOverrides(
      'a.txt:\n  speakers:\n    One: Ada\na.txt:\n  dates:\n    May: 2021-05\n  speakers:\n    One: Ada\n',
    );
    expect(problems).toEqual([]);
    expect(overrides.get('a.txt')?.corrections).toMatchObject({
      speakers: [{ words: 'One', name: 'Ada' }],
      dates: [{ words: 'May', value: '2021-05' }],
    });
  });

  it('withholds a seed whose two entries differ about its embargo', () => {
    const { overrides } = parseOverrides('a.txt:\n  embargo: 2021-01-01\n./a.txt:\n  embargo: 2031-01-01\n');
    expect(overrides.get('a.txt')?.values.private).toBe(true);
  });

  it('keeps an entry that is no group of fields out, with a problem', () => {
    const { overrides, problems } = parseOverrides('a.txt: Ferry\nb.txt: private\n');
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['yaml-no-mapping 1', 'yaml-no-mapping 2']);
    expect([overrides.get('a.txt')?.values, overrides.get('b.txt')?.values]).toEqual([{}, { private: true }]);
  });
});

describe('what is said about publication', () => {
  it.each([
    'private: true',
    'private: yes',
    'private: on',
    'private: 1',
    'private: perhaps',
    'private:',
    'private: [a]',
    'private: {a: b}',
    'private: true\nprivate: false',
    'private: false\nprivate: true',
    'Private: true',
    'article: {access: excerpt}',
    'article:\n  - {meta: {private: true}}',
    'privat: true',
    'prviate: yes',
    'draft: true',
    'draft: treu',
    'drafts: true',
    'embargo: next week',
    'embargo: 2031-13-01',
    'embargo: 2031',
    'embargo: [2031-01-01]',
    'embargoe: 2031-01-01',
    'embargo: 2021-01-01\nembargo: 2031-01-01',
    'access: [metadata]',
    'acess: metadata',
    'access: full\naccess: excerpt',
  ])('withholds the seed for %j', (lines) => {
    const { visibility, marks } = claimsOf(lines);
    expect(visibility?.kind).toBe('withheld');
    expect(visibilityOf([], marks).kind).toBe('withheld');
  });

  it.each([
    'private: perhaps',
    'private:',
    'privat: true',
    'draft: treu',
    'embargo: next week',
    'embargo: [2031-01-01]',
  ])('is a problem where it cannot be read: %j', (lines) => {
    expect(claimsOf(lines).problems).toEqual([
      expect.objectContaining({ severity: 'error', file: 'overrides.yaml', line: 2 }),
    ]);
  });

  it.each(['title: Ferry', 'private: false', 'private: no', 'draft: off', 'embargo:', 'privat: no'])(
    'does not withhold for %j',
    (lines) => {
      expect(claimsOf(lines).visibility).toBeNull();
    },
  );

  it.each([
    ['access: excerpt', 'access', 'excerpt', 0],
    ['rights: metadata', 'access', 'metadata', 0],
    ['access: some', 'access', 'metadata', 1],
    ['indexing: off', 'indexing', false, 0],
    ['indexing: perhaps', 'indexing', false, 1],
  ])('claims no more than is certain for %j', (lines, field, value, problems) => {
    const found = claimsOf(lines);
    expect(found.claims).toMatchObject([{ field, value, derivation: { path: 'overrides.yaml', line: 2 } }]);
    expect(found.problems).toHaveLength(problems);
  });

  it('holds a seed back until a day', () => {
    expect(claimsOf('embargo: 1 May 2031').visibility).toEqual({ kind: 'embargo', until: '2031-05-01' });
  });

  it('can correct what the article says of itself', () => {
    const { marks } = claimsOf('draft: false');
    expect(visibilityOf([{ kind: 'draft', holds: true }], marks)).toEqual({ kind: 'public' });
  });
});

describe('overrideClaims', () => {
  it('claims each field as a person’s word, with its line', () => {
    const { claims } = claimsOf('section: Sea\ndate: 3 May 2021');
    expect(claims).toEqual(
      expect.arrayContaining([
        {
          field: 'source.section',
          value: 'Sea',
          derivation: {
            method: 'override',
            confidence: 'stated',
            selector: null,
            path: 'overrides.yaml',
            key: 'section',
            line: 2,
          },
        },
        {
          field: 'published',
          value: { value: '2021-05-03', precision: 'day', raw: '3 May 2021' },
          derivation: {
            method: 'override',
            confidence: 'stated',
            selector: null,
            path: 'overrides.yaml',
            key: 'date',
            line: 3,
          },
        },
      ]),
    );
    expect(claims).toHaveLength(2);
  });

  it.each([
    ['By Orla Venn and Tom Reed, Staff Writers', ['Orla Venn', 'Tom Reed']],
    ['["By Orla Venn, Staff Writer", "Photos: Kim Roe"]', ['Orla Venn', 'Kim Roe']],
  ])('reads the byline %s as front matter does', (words, names) => {
    const { fields } = claimsOf(`authors: ${words}`);
    expect(fields.authors).toEqual(names.map((name) => ({ name, kind: 'person' })));
  });

  it('knows every field', () => {
    const { fields, problems } = claimsOf(
      'title: T\nsubtitle: S\nauthors: [Orla Venn, AFP]\ndate: 2021-05\nmodified: 2021-06-01\narchived: 2022\nsource: The Courier\n' +
        'place: Mellow\nurl: https://courier.example/a\nsection: Sea\npage: A1\nedition: late\ndateline: MELLOW\nlanguage: en_GB\n' +
        'rights: CC0\nsummary: Words\ntags: [sea]\nnotes: torn\nslug: ferry\naliases: /old/ferry\ndir: rtl\nimage: quay.png',
    );
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({
      title: 'T',
      subtitle: 'S',
      authors: [
        { name: 'Orla Venn', kind: 'person' },
        { name: 'AFP', kind: 'organisation' },
      ],
      published: { value: '2021-05', precision: 'month' },
      modified: { value: '2021-06-01' },
      archived: { value: '2022', precision: 'year' },
      'source.name': 'The Courier',
      'source.place': 'Mellow',
      'source.url': 'https://courier.example/a',
      'source.section': 'Sea',
      'source.page': 'A1',
      'source.edition': 'late',
      dateline: 'MELLOW',
      language: 'en-GB',
      rights: 'CC0',
      summary: 'Words',
      subjects: [{ name: 'sea', uri: null }],
      notes: ['torn'],
      slug: 'ferry',
      aliases: ['/old/ferry'],
      dir: 'rtl',
      image: 'quay.png',
    });
  });

  it('names the file of its picture', () => {
    expect(claimsOf('image: pictures/the%20quay.png').references).toEqual(['pictures/the quay.png']);
    expect(claimsOf('title: Ferry\nimage: https://courier.example/quay.png').references).toEqual([]);
  });

  it('says by an empty value that a field has none', () => {
    const { fields, problems } = claimsOf(
      'subtitle:\nauthors:\ndate: ~\nsource: ""\nurl: null\ntags:\nnotes: []\nimage:',
    );
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      subtitle: null,
      authors: [],
      published: null,
      'source.name': null,
      'source.url': null,
      subjects: [],
      notes: [],
      image: null,
    });
  });

  it.each([
    ['date: soon', 'soon'],
    ['archived: 2021-02-30', '2021-02-30'],
    ['language: English', 'English'],
    ['image: "javascript:alert(1)"', 'javascript'],
    ['url: "javascript:alert(1)"', 'javascript'],
  ])('claims nothing for %j, with a problem that quotes it', (lines, words) => {
    const { claims, problems } = claimsOf(lines);
    expect(claims).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'wrong-value', severity: 'error', file: 'overrides.yaml', line: 2 });
    expect(problems[0]?.message).toContain(words);
  });
});
