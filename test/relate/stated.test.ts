import { describe, expect, it } from 'vitest';
import { parseEntities } from '../../src/parse/entities.ts';
import { withHash } from '../../src/relate/addresses.ts';
import { relate } from '../../src/relate/relate.ts';
import { processorSeconds } from '../support/cpu.ts';
import { draft, lettered } from './drafts.ts';

const TEXTS = lettered(
  ['Edmund Tarrow = mayor of Ellery', 'org Harbour Board (HB)', 'place Ellery'],
  ['Tarrow', 'org HB', 'org Ellery'],
  ['E. Tarrow', 'Ida Tarrow', 'paper Courier'],
  ['Robert Marsh = the judge', 'paper Western'],
  ['Robert Marsh = the striker', 'place Western', 'org Harbour Board'],
);

/** Texts a.txt to e.txt, as a person says of their names. */
function stated(yaml: string) {
  const { statements, problems } = parseEntities(yaml);
  const related = relate(TEXTS.map(draft), statements);
  const { archive } = related;
  return {
    archive,
    problems: [...problems, ...related.problems],
    /** The ids of the names in the articles whose letters are given: `person/tarrow in b`. */
    names: [...archive.names.values()]
      .map(({ id, articles }) => `${id} in ${articles.map(({ path }) => path[0]).join('')}`)
      .toSorted(),
  };
}

const before = stated('').names;
const [judge = '', striker = ''] = (stated('').archive.sharedNames.get('person/robert-marsh') ?? []).map(
  ({ lasting }) => lasting,
);

/** What differs from the names as the texts alone have them. */
function changes(yaml: string) {
  const { names, problems } = stated(yaml);
  return {
    problems,
    gone: before.filter((one) => !names.includes(one)),
    come: names.filter((one) => !before.includes(one)),
  };
}

describe('statements about names', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'puts names together by their ids',
      'person/edmund-tarrow:\n  same: [person/tarrow]',
      ['person/edmund-tarrow in a', 'person/tarrow in b'],
      ['person/edmund-tarrow in ab'],
    ],
    [
      'puts names together by the names',
      'Edmund Tarrow:\n  same: [Tarrow, E. Tarrow]',
      ['person/e-tarrow in c', 'person/edmund-tarrow in a', 'person/tarrow in b'],
      ['person/edmund-tarrow in abc'],
    ],
    [
      'gives the full name where the key is a surname',
      'Tarrow:\n  same: Edmund Tarrow',
      ['person/edmund-tarrow in a', 'person/tarrow in b'],
      ['person/edmund-tarrow in ab'],
    ],
    [
      'follows chains, in any order',
      'Tarrow:\n  same: E. Tarrow\nE. Tarrow:\n  same: Edmund Tarrow\nEdmund Tarrow:\n  same: Tarrow',
      ['person/e-tarrow in c', 'person/edmund-tarrow in a', 'person/tarrow in b'],
      ['person/e-tarrow in abc'],
    ],
    [
      'puts all of one name together, who then need no hash',
      `${judge}:\n  same: ${striker}`,
      ['person/robert-marsh in d', 'person/robert-marsh~athlete in e'],
      ['person/robert-marsh in de'],
    ],
    ['keeps the address where it renames', 'person/tarrow:\n  name: Edwin Tarrow', [], []],
    [
      'changes the address with the type',
      'place/western:\n  type: organisation',
      ['place/western in e'],
      ['organisation/western in e'],
    ],
    [
      'makes one of what has one name and then one type',
      'place/western:\n  type: publication',
      ['place/western in e', 'publication/western in d'],
      ['publication/western in de'],
    ],
    ['strikes out', 'HB:\n  block: true', ['organisation/harbour-board in abe'], []],
    [
      'parts a name by articles',
      'Harbour Board:\n  different: [e.txt]',
      ['organisation/harbour-board in abe'],
      ['organisation/harbour-board in ab', 'organisation/harbour-board in e'],
    ],
    [
      'parts a short form',
      'Harbour Board:\n  different: [HB]',
      ['organisation/harbour-board in abe'],
      ['organisation/harbour-board in ae', 'organisation/hb in b'],
    ],
    [
      'finds a name in any spelling',
      'EDMUND TARROW:\n  same: tarrow',
      ['person/edmund-tarrow in a', 'person/tarrow in b'],
      ['person/edmund-tarrow in ab'],
    ],
    [
      'knows by the hash who shares the name no longer',
      `person/${withHash('edmund-tarrow', 'a.txt person/edmund-tarrow')}:\n  same: Tarrow`,
      ['person/edmund-tarrow in a', 'person/tarrow in b'],
      ['person/edmund-tarrow in ab'],
    ],
    [
      'speaks twice of one name',
      'Edmund Tarrow:\n  same: Tarrow\nperson/edmund-tarrow:\n  wikidata: Q1',
      ['person/edmund-tarrow in a', 'person/tarrow in b'],
      ['person/edmund-tarrow in ab'],
    ],
  ])('%s', (_, yaml, gone, come) => {
    const found = changes(yaml);
    expect(found.problems).toEqual([]);
    expect(found.gone).toEqual(gone);
    const plain = (one: string) => one.replace(/~\w+/u, '');
    expect(found.come.map(plain).toSorted()).toEqual(come);
  });

  it('makes a surname a name in full where it gives one', () => {
    const { archive } = stated('person/tarrow:\n  name: Edwin Tarrow\n  wikidata: Q5');
    expect(archive.names.get('person/tarrow')).toMatchObject({
      name: 'Edwin Tarrow',
      bare: false,
      filed: 'tarrow edwin',
      stated: { name: 'Edwin Tarrow', sameAs: 'https://www.wikidata.org/wiki/Q5' },
    });
  });

  it('leaves no trace of what it strikes out on the cards', () => {
    const { archive } = stated('Edmund Tarrow:\n  block: true');
    expect(archive.ownNameIds.get('a.txt')).toEqual(['organisation/harbour-board', 'place/ellery']);
    expect(archive.nameIds.get('a.txt')).toEqual(['organisation/harbour-board', 'place/ellery']);
  });
});

describe('a statement that cannot be used', () => {
  it.each<[string, string, number, RegExp]>([
    ['Edmund Tarow:\n  block: true', 'entity-without-name', 1, /Write "Edmund Tarrow"/],
    ['person/edmund-tarro:\n  block: true', 'entity-without-name', 1, /Write "person\/edmund-tarrow"/],
    ['Nobody Whatsoever:\n  block: true', 'entity-without-name', 1, /as an article has it/],
    ['Edmund Tarrow:\n  same:\n    - Tarrow\n    - Nobody', 'entity-without-name', 4, /delete the line/],
    ['person/robert-marsh~00000000:\n  block: true', 'entity-unclear', 1, /person\/robert-marsh~\w+ or/],
    ['person/edmund-tarrow~00000000:\n  block: true', 'entity-unclear', 1, /is meant: person\/edmund-tarrow\./],
    ['Edmund Tarrow:\n  different: Nobody', 'entity-without-name', 2, /delete the line/],
    ['Edmund Tarrow:\n  different: b.txt', 'entity-without-name', 2, /path of an article/],
    ['Robert Marsh:\n  block: true', 'entity-unclear', 1, /person\/robert-marsh~\w+ or person\/robert-marsh~\w+/],
    ['Western:\n  block: true', 'entity-unclear', 1, /place\/western or publication\/western/],
    ['Edmund Tarrow:\n  same: Tarrow\n  different: Tarrow', 'entity-contradiction', 2, /one of the two lines/],
    [
      'Edmund Tarrow:\n  same: Tarrow\nTarrow:\n  same: Ida Tarrow\nIda Tarrow:\n  different: Edmund Tarrow',
      'entity-contradiction',
      4,
      /one of the two lines/,
    ],
    ['Edmund Tarrow:\n  same: Tarrow\n  name: A\nTarrow:\n  name: B', 'entity-contradiction', 5, /Keep one/],
    ['Edmund Tarrow:\n  same: Tarrow\n  wikidata: Q1\nTarrow:\n  wikidata: Q2', 'entity-contradiction', 5, /Keep one/],
    ['Edmund Tarrow:\n  type: person\nperson/edmund-tarrow:\n  type: place', 'entity-contradiction', 4, /Keep one/],
    ['Edmund Tarrow:\n  different: Edmund Tarrow', 'entity-contradiction', 2, /paths of the articles/],
    ['Edmund Tarrow:\n  block: true\n  name: A', 'entity-contradiction', 3, /one of the two lines/],
    ['Edmund Tarrow:\n  type: place\n  block: true', 'entity-contradiction', 2, /one of the two lines/],
    [
      'Edmund Tarrow:\n  wikidata: Q1\nperson/edmund-tarrow:\n  block: true',
      'entity-contradiction',
      2,
      /one of the two/,
    ],
    ['Edmund Tarrow:\n  block: true\n  same: Tarrow', 'entity-contradiction', 3, /strike out each by itself/],
    [
      'Edmund Tarrow:\n  same: place/ellery',
      'entity-contradiction',
      2,
      /under "Edmund Tarrow", such as: type: person; or/,
    ],
  ])('%j is a problem with line and cure', (yaml, code, line, cure) => {
    const { problems } = stated(yaml);
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([[code, line]]);
    expect(problems[0]).toMatchObject({ file: 'entities.yaml', severity: 'error', cure: expect.stringMatching(cure) });
  });

  it.each([
    ['Edmund Tarrow:\n  type: person\n  same: place/ellery'],
    ['place/ellery:\n  type: person\nEdmund Tarrow:\n  same: place/ellery'],
    ['Tarrow:\n  block: false\n  name: A'],
  ])('%j is none', (yaml) => {
    expect(stated(yaml).problems).toEqual([]);
  });

  it('leaves out what is the same as a name that is struck out, until a person mends the lines', () => {
    expect(changes('Edmund Tarrow:\n  block: true\n  same: Tarrow').gone).toEqual([
      'person/edmund-tarrow in a',
      'person/tarrow in b',
    ]);
  });

  it('does not put together what is said to be different', () => {
    expect(stated('Edmund Tarrow:\n  same: Tarrow\n  different: Tarrow').names).toEqual(before);
  });
});

it('applies thousands of statements quickly', () => {
  const texts = Array.from({ length: 3000 }, (_, index) =>
    draft({ path: `${index}.txt`, names: [`Edmund Tarrow${index}`, `Tarrow${index}`, `Ida Tarrow${index}`] }),
  );
  const yaml = texts
    .map((_, index) => `Edmund Tarrow${index}:\n  same: [Tarrow${index}]\n  different: [Ida Tarrow${index}]\n`)
    .join('');
  const { statements, problems } = parseEntities(yaml);
  expect([problems, statements.length]).toEqual([[], texts.length]);
  let names = 0;
  const seconds = processorSeconds(() => {
    names = relate(texts, statements).archive.names.size;
  });
  expect(names).toBe(2 * texts.length);
  expect(seconds).toBeLessThan(5);
});
