import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/parse/yaml.ts';
import { processorSeconds } from '../support/cpu.ts';

const Quay = z
  .strictObject({
    name: z.string().trim().min(1).describe('what people call it'),
    website: z.url({ protocol: /^https?$/ }).describe('where it is described'),
    lamp: z.enum(['lit', 'dark']).describe('whether ships can see it'),
    piers: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
    depth: z.string().nullable(),
    box: z.strictObject({ length: z.string() }),
  })
  .partial();

function read(source: string) {
  return readYaml(source, 'quay.yaml', Quay);
}

it('reads what is there, every word as it was written', () => {
  const { value, problems } = read(
    'name: 007\ndepth: 1.10 # fathoms\nlamp: lit\npiers: [no, 12:30]\nbox:\n  length: 1e3\n',
  );
  expect(problems).toEqual([]);
  expect(value).toEqual({ name: '007', depth: '1.10', lamp: 'lit', piers: ['no', '12:30'], box: { length: '1e3' } });
});

it.each(['', '\n\n', '# nothing yet\n', '---\n'])('takes %j for settings that say nothing', (source) => {
  expect(read(source)).toMatchObject({ value: {}, problems: [] });
});

it.each(['- a\n- b\n', 'just words\n', '"quoted"\n', '[a, b]\n'])('takes %j for no settings', (source) => {
  const { value, problems } = read(source);
  expect(value).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'yaml-no-mapping', severity: 'error', file: 'quay.yaml', line: 1 });
});

it('knows the lines of keys, of items and of what lies deeper', () => {
  const { lineOf } = read('# quays\nname: Brindle\n\nbox:\n  # long\n  length: 4\npiers:\n  - north\n  - south\n');
  expect(
    [['name'], ['box'], ['box', 'length'], ['piers', 1], ['depth'], ['name', 'x'], ['piers', 9]].map(lineOf),
  ).toEqual([2, 4, 6, 9, null, null, null]);
});

describe('what is wrong is left out, and the rest is used', () => {
  it.each([
    ['an unknown key', 'naem: Brindle', 'unknown-key', '"naem"', 'Write "name"'],
    ['a key in other letters', 'Name: Brindle', 'unknown-key', '"Name"', 'Write "name"'],
    ['a key that nobody knows', 'colour: red', 'unknown-key', '"colour"', 'name, website, lamp, piers, depth, box'],
    ['a name of Object', 'constructor: red', 'unknown-key', '"constructor"', 'Use one of'],
    [
      'a wrong word',
      'lamp: green',
      'wrong-value',
      '"green" cannot be used as lamp (whether ships can see it)',
      '"lit" or "dark"',
    ],
    ['a wrong address', 'website: quay.example', 'wrong-value', '"quay.example"', 'https://'],
    [
      'a list for a text',
      'name: [a, b]',
      'wrong-value',
      'A list cannot be used as name (what people call it)',
      'a text',
    ],
    ['a group for a text', 'name: {a: b}', 'wrong-value', 'A group of fields', 'a text'],
    ['an empty value', 'name:', 'wrong-value', 'An empty value', 'a text'],
    ['a group in a list', 'piers: [a, {b: c}]', 'wrong-value', 'A list', 'a text or a list of texts'],
    ['an unknown key further in', 'box: {length: 1, colour: red}', 'wrong-value', 'A group of fields', 'a text'],
  ])('%s', (_, line, code, quoted, cure) => {
    const { value, problems } = read(`depth: 4\n\n${line}\n`);
    expect(value).toEqual({ depth: '4' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, severity: 'error', file: 'quay.yaml', line: 3 });
    expect(problems[0]?.message).toContain(quoted);
    expect(problems[0]?.cure).toContain(cure);
  });

  it('a key that stands there twice', () => {
    const { value, problems } = read('depth: 4\nname: Brindle\ndepth: 5\n');
    expect(value).toEqual({ depth: '4', name: 'Brindle' });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['duplicate-key', 3]]);
  });

  it('several at once', () => {
    const { value, problems } = read('depth: 4\nlamp: green\ncolour: red\nwebsite: x\n');
    expect(value).toEqual({ depth: '4' });
    expect(problems.map(({ code, line }) => `${code} ${line}`).toSorted()).toEqual([
      'unknown-key 3',
      'wrong-value 2',
      'wrong-value 4',
    ]);
  });

  it.each([
    ['a colon', 'name: Brindle: north', 2, '"name: Brindle: north"', 'quotation marks'],
    ['a tab', 'box:\n\tlength: 4', 3, '"length: 4"', 'spaces'],
    ['an open quotation mark', 'name: "Brindle', 2, '"name: "Brindle"', 'Close it'],
    ['a missing blank', 'name:Brindle', 2, '"name:Brindle"', 'space'],
  ])('a line that is not YAML, because of %s', (_, lines, line, quoted, cure) => {
    const { value, problems } = read(`depth: 4\n${lines}\nlamp: lit\n`);
    expect(value).toMatchObject({ lamp: 'lit' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'yaml-invalid', severity: 'error', line });
    expect(problems[0]?.message).toContain(quoted);
    expect(problems[0]?.cure).toContain(cure);
  });
});

describe('hostile files', () => {
  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['braces', `a: ${'{'.repeat(1_000_000)}`],
    ['dashes', '- '.repeat(500_000)],
    ['question marks', '? '.repeat(500_000)],
    ['indentation', Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['blank lines', '\n'.repeat(100_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['one long value', `name: ${'a'.repeat(1_000_000)}`],
  ])('of %s end soon', (_, source) => {
    const seconds = processorSeconds(() => {
      read(source);
    });
    expect(seconds).toBeLessThan(5);
  });

  it('never make it throw', () => {
    const pieces = fc.constantFrom(
      'name',
      'box',
      ':',
      ' ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!!set',
      '|',
      '>',
      '-',
      '?',
      '#',
      ',',
      '<<',
      '---',
      '...',
      '%YAML',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { problems } = read(parts.join(''));
        for (const { message, cure } of problems) expect([message.length > 0, cure.length > 0]).toEqual([true, true]);
      }),
      { numRuns: 3000 },
    );
  });
});
