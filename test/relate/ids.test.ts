import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntities } from '../../src/parse/entities.ts';
import { withHash } from '../../src/relate/addresses.ts';
import { relate } from '../../src/relate/relate.ts';
import { draft, lettered, type Text } from './drafts.ts';

/** The ids of all names of all texts: `person/john-doe in ac`. */
function idsIn(texts: readonly Text[], yaml = ''): string[] {
  const { archive, problems } = relate(texts.map(draft), parseEntities(yaml).statements);
  expect(problems).toEqual([]);
  return [...archive.names.values()]
    .map(({ id, articles }) => `${id} in ${articles.map(({ path }) => path.replace('.txt', '')).join('')}`)
    .toSorted();
}

/** By path the ids of the names in these texts, as an archive of them and others has them. */
function idsAmong(texts: readonly Text[], others: readonly Text[], yaml = ''): (string[] | undefined)[] {
  const { archive } = relate([...texts, ...others].map(draft), parseEntities(yaml).statements);
  return texts.map(({ path }) => archive.nameIds.get(path));
}

const hashOf = (path: string) => `person/${withHash('john-doe', `${path}.txt person/john-doe`)}`;

describe('the id of somebody who shares a name', () => {
  it.each<[string, string[], Text[]]>([
    [
      'is the name alone for the one whom the oldest article names',
      ['person/john-doe in b', 'person/john-doe~jurist in a'],
      lettered({ date: '2001', names: ['John Doe = a judge'] }, { date: '1994', names: ['John Doe = a striker'] }),
    ],
    [
      'has the field of the calling that most articles give',
      ['person/john-doe in a', 'person/john-doe~politician in bcd'],
      lettered(
        ['John Doe = a judge'],
        ['John Doe = the mayor'],
        ['John Doe = the mayor and former actor'],
        ['John Doe = the mayor'],
      ),
    ],
    [
      'has the calling where that is of no field',
      ['person/john-doe in a', 'person/john-doe~plumber in b'],
      lettered(['John Doe = a judge'], ['John Doe = a plumber at Quay Works']),
    ],
    [
      'has an initial where articles give one',
      ['person/john-doe in a', 'person/john-doe~b in b'],
      lettered(['John F. Doe = a judge'], ['John B. Doe = a judge']),
    ],
    [
      'has the hash of the oldest article where nothing tells them apart',
      ['person/john-doe in a', `${hashOf('b')} in b`],
      lettered(['John Doe'], ['John Doe']),
    ],
    [
      'has the hash where another has the calling too',
      ['person/john-doe in a', 'person/john-doe~plumber in b', `${hashOf('c')} in c`],
      lettered(['John Doe = a judge'], ['John Doe = a plumber at Quay Works'], ['John Doe = a plumber at Moor Works']),
    ],
  ])('%s', (_, expected, texts) => {
    expect(idsIn(texts)).toEqual(expected.toSorted());
  });

  const CALLINGS = ['a judge', 'the Arlmouth striker', 'a surgeon', 'an actor'];
  const articlesFrom = (first: number, last: number, start: string) =>
    fc
      .array(fc.tuple(fc.integer({ min: first, max: last }), fc.constantFrom(...CALLINGS)), {
        minLength: 1,
        maxLength: 8,
      })
      .map((all) =>
        all.map(
          ([year, calling], index): Text => ({
            path: `${start}${index}.txt`,
            date: `${year}`,
            names: [`John Doe = ${calling}`, `place Town ${'abcdefgh'[index]}`],
          }),
        ),
      );

  it('is the same whatever is published later', () => {
    fc.assert(
      fc.property(articlesFrom(1990, 1999, 'm'), articlesFrom(2000, 2009, 'a'), (known, later) => {
        expect(idsAmong(known, later)).toEqual(idsAmong(known, []));
      }),
    );
  });

  it('is the same whatever comes of any time, as long as the oldest article of all stays the oldest', () => {
    const oldest = { path: 'oldest.txt', date: '1950', names: ['John Doe = a judge'] };
    fc.assert(
      fc.property(articlesFrom(1990, 1999, 'm'), articlesFrom(1960, 2009, 'a'), (known, others) => {
        const texts = [oldest, ...known];
        expect(idsAmong(texts, others)).toEqual(idsAmong(texts, []));
      }),
    );
  });

  it('goes to another only with an article that is older than all', () => {
    const texts = lettered({ date: '1994', names: ['John Doe = a judge'] });
    const older = { path: 'older.txt', date: '1993', names: ['John Doe = a striker'] };
    expect(idsAmong(texts, [older])).toEqual([['person/john-doe~jurist']]);
  });
});

describe('an id that a person gave', () => {
  const KNOWN = lettered(
    { date: '1994', names: ['John Doe = a judge'] },
    { date: '1996', names: ['John Doe = a judge'] },
    { date: '1995', names: ['John Doe = a striker'] },
  );

  it.each(['a', 'b'])('is found by the hash of any article: %s', (article) => {
    expect(idsIn(KNOWN, `${hashOf(article)}:\n  id: john-doe-judge\n`)).toEqual([
      'person/john-doe-judge in ab',
      'person/john-doe~athlete in c',
    ]);
  });

  it.each(['person/b-kern', `person/${withHash('b-kern', 'b.txt person/b-kern')}`])(
    'is found by what the name was before the articles proved it to be another’s: %s',
    (key) => {
      const texts = lettered(['Brian Kern', 'org Harbour Board'], ['B. Kern', 'org Harbour Board']);
      expect(idsIn(texts, `${key}:\n  id: kern-the-baker\n`)).toContain('person/kern-the-baker in ab');
    },
  );

  it('stays whatever comes', () => {
    const yaml = `${hashOf('b')}:\n  id: person/john-doe-judge\n${hashOf('c')}:\n  id: john-doe\n`;
    const others = fc.array(
      fc.tuple(
        fc.constantFrom('1901', '1993', '1994', '1995-05', '2020'),
        fc.constantFrom('', ' = a judge', ' = a striker', ' = a surgeon', ' = a plumber'),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(others, (all) => {
        const texts = all.map(([date, role], index) => ({ path: `x${index}.txt`, date, names: [`John Doe${role}`] }));
        expect(idsAmong(KNOWN, texts, yaml)).toEqual([
          ['person/john-doe-judge'],
          ['person/john-doe-judge'],
          ['person/john-doe'],
        ]);
      }),
    );
  });

  it('leaves the name alone to nobody else: all who have it are listed there', () => {
    const { statements } = parseEntities(`${hashOf('a')}:\n  id: john-doe-judge\n`);
    const { archive } = relate(KNOWN.map(draft), statements);
    const listed = archive.sharedNames.get('person/john-doe')?.map(({ id }) => id);
    expect(listed).toEqual(['person/john-doe-judge', 'person/john-doe~athlete']);
    expect(archive.names.has('person/john-doe')).toBe(false);
  });

  it.each([
    ['of another name', `${hashOf('a')}:\n  id: mary-kent\n`, 2, /"person\/mary-kent" is the id of another name/],
    [
      'given twice',
      `${hashOf('a')}:\n  id: doe\n${hashOf('c')}:\n  id: doe\n`,
      4,
      /"person\/doe" is the id of another/,
    ],
    ['given once more', `${hashOf('a')}:\n  id: doe\n${hashOf('b')}:\n  id: day\n`, 4, /second id of one name/],
  ])('is not used where it is %s', (_, yaml, line, message) => {
    const texts = [...KNOWN, { path: 'd.txt', names: ['Mary Kent'] }].map(draft);
    const { problems } = relate(texts, parseEntities(yaml).statements);
    expect(problems).toMatchObject([{ code: 'entity-contradiction', line, message: expect.stringMatching(message) }]);
  });

  it.each(['John Doe', 'john-doe/mayor', '../doe', 'person/', 'a~b~c', 'x'.repeat(121)])('is no %j', (id) => {
    const { statements, problems } = parseEntities(`John Doe:\n  id: ${id}\n`);
    expect(statements).toMatchObject([{ id: null }]);
    expect(problems).toMatchObject([{ code: 'wrong-value', line: 2 }]);
  });
});
