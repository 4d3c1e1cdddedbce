import { describe, expect, it } from 'vitest';
import { parseEntities } from '../../src/parse/entities.ts';

/** The only statement of a file. */
function statementOf(source: string) {
  const { statements, problems } = parseEntities(source);
  expect(problems).toEqual([]);
  expect(statements).toHaveLength(1);
  return statements[0];
}

describe('what a person says of a name', () => {
  it('is read with its lines', () => {
    expect(
      statementOf(
        '# who is who\nperson/edmund-tarrow:\n  id: person/edmund-tarrow-mayor\n  name: Edmund Tarrow\n  type: person\n  wikidata: Q42\n  same:\n    - Tarrow\n    - person/tarrow~1a2b3c4d\n  different: [Edwin Tarrow]\n  block: true\n',
      ),
    ).toEqual({
      of: { words: 'person/edmund-tarrow', line: 2 },
      id: { value: 'edmund-tarrow-mayor', line: 3 },
      name: { value: 'Edmund Tarrow', line: 4 },
      type: { value: 'person', line: 5 },
      wikidata: { value: 'https://www.wikidata.org/wiki/Q42', line: 6 },
      same: [
        { words: 'Tarrow', line: 8 },
        { words: 'person/tarrow~1a2b3c4d', line: 9 },
      ],
      different: [{ words: 'Edwin Tarrow', line: 10 }],
      block: { value: true, line: 11 },
    });
  });

  it.each([
    'Q42',
    'q42',
    'https://www.wikidata.org/wiki/Q42',
    'http://www.wikidata.org/entity/Q42',
    'https://m.wikidata.org/wiki/Q42',
    'wikidata.org/wiki/Q42',
  ])('knows an item of Wikidata by %s', (words) => {
    expect(statementOf(`Tarrow:\n  wikidata: ${words}\n`)?.wikidata?.value).toBe('https://www.wikidata.org/wiki/Q42');
  });

  it.each(['same: Tarrow', 'same: [Tarrow]', 'same:\n    - " Tarrow "'])('takes one name for a list: %j', (line) => {
    expect(statementOf(`Edmund Tarrow:\n  ${line}\n`)?.same.map(({ words }) => words)).toEqual(['Tarrow']);
  });

  it.each(['', '# nothing\n', 'Tarrow:\n', 'Tarrow: ~\n'])('is nothing in %j', (source) => {
    expect(parseEntities(source)).toEqual({ statements: [], problems: [] });
  });
});

describe('what is wrong in entities.yaml', () => {
  it.each([
    ['Tarrow: person', 'yaml-no-mapping', 1],
    ['Tarrow:\n  nmae: Tarrow', 'unknown-key', 2],
    ['Tarrow:\n  type: town', 'wrong-value', 2],
    ['Tarrow:\n  block: perhaps', 'wrong-value', 2],
    ['Tarrow:\n  wikidata: Tarrow', 'wrong-value', 2],
    ['Tarrow:\n  wikidata: https://wikidata.example/wiki/Q42', 'wrong-value', 2],
    ['Tarrow:\n  name:', 'wrong-value', 2],
    ['Tarrow:\n  same:\n    - a: b', 'wrong-value', 3],
    ['Tarrow:\n  same: A\n  same: B', 'duplicate-key', 3],
    ['Tarrow:\n  name: A\n  name: B', 'duplicate-key', 3],
    ['- Tarrow', 'yaml-no-mapping', 1],
    ['Tarrow: {', 'yaml-invalid', 1],
  ])('%j is a problem with its line', (source, code, line) => {
    expect(parseEntities(source).problems).toMatchObject([
      { code, line, file: 'entities.yaml', severity: 'error', cure: expect.stringMatching(/\w/) },
    ]);
  });

  it('leaves the rest in force', () => {
    const { statements, problems } = parseEntities(
      'Tarrow:\n  type: town\n  block: true\nMoor: {\nDorn:\n  name: Dorne\n',
    );
    expect(problems.map(({ line }) => line).toSorted()).toEqual([2, 4]);
    expect(statements).toMatchObject([
      { of: { words: 'Tarrow' }, type: null, block: { value: true, line: 3 } },
      { of: { words: 'Dorn' }, name: { value: 'Dorne' } },
    ]);
  });

  it('is told of aliases that would fill the memory', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const items = level === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ');
      return `a${level}: &a${level} [${items}]`;
    });
    const { statements, problems } = parseEntities(levels.join('\n'));
    expect(statements).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});
