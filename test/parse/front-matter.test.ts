import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/parse/front-matter.ts';
import { processorSeconds } from '../support/cpu.ts';

const BODY = 'The ferry came back to Brindle Quay on Monday.\n';

function read(characters: string, file = 'ferry.md') {
  return readFrontMatter(characters, file);
}

function codes(characters: string, file?: string): string[] {
  return read(characters, file).problems.map(({ code, line }) => `${code} ${line}`);
}

describe('what is front matter', () => {
  it.each([
    ['dashes', `---\ntitle: Ferry\n---\n${BODY}`],
    ['dashes with blanks behind them', `---  \ntitle: Ferry\n--- \t\n${BODY}`],
    ['an end in dots', `---\ntitle: Ferry\n...\n${BODY}`],
    ['a byte order mark before it', `\uFEFF---\ntitle: Ferry\n---\n${BODY}`],
    ['a comment in it', `---\n# of the night desk\ntitle: Ferry # the old one\n---\n${BODY}`],
    ['a line in it that begins like the end', `---\ntitle: Ferry\nwords: "a\n---b"\n---\n${BODY}`],
  ])('is read with %s', (_, characters) => {
    const { data, body, broken, problems } = read(characters);
    expect(data.title).toBe('Ferry');
    expect(body).toBe(BODY);
    expect([broken, problems]).toEqual([false, []]);
  });

  it.each([
    ['no front matter', BODY],
    ['nothing', ''],
    ['a dividing line and prose', `---\n\n${BODY}\n---\n\nMore words.\n`],
    ['a dividing line and a transcript', `---\nVenn: I was there.\nBrandt: So was I.\n---\n${BODY}`, 'ferry.txt'],
    ['known words among prose', `---\nDate: Monday\nThe council met and decided: no more.\n---\n${BODY}`, 'ferry.txt'],
    ['four dashes', `----\ntitle: Ferry\n----\n${BODY}`],
    ['dashes on the second line', `\n---\ntitle: Ferry\n---\n${BODY}`],
    ['bare carriage returns', '---\rtitle: Ferry\r---\rThe ferry came back.\r'],
    ['a name of the engine table', `---constructor\n${BODY}\n---\nMore.\n`],
    ['an end that comes too late', `---\ntitle: Ferry\nwords: ${'a'.repeat(65_536)}\n---\n${BODY}`, 'ferry.txt'],
    ['only dashes', '---\n---\n'],
    ['only one line of dashes', '---'],
    ['lines that are no fields', '---\n- a\n- b\n---\nc\n'],
  ])('leaves a text with %s as it is', (_, characters, file = 'ferry.md') => {
    const { data, body, bodyLine } = read(characters, file);
    expect(body).toBe(characters);
    expect([data, bodyLine]).toEqual([{}, 1]);
  });

  it('knows on which lines its fields and its body stand', () => {
    const { lineOf, bodyLine } = read(`---\ntitle: Ferry\n\ntags:\n- quay\ndate: 2021\n---\n\n${BODY}`);
    expect([lineOf('title'), lineOf('tags'), lineOf('date'), lineOf('author'), bodyLine]).toEqual([2, 4, 6, null, 8]);
  });

  it('loses no character of a text without front matter', () => {
    const pieces = fc.constantFrom(
      '---',
      '...',
      '+++',
      '\n',
      'title',
      ': ',
      'Ferry',
      '- a',
      ' ',
      '\t',
      '#',
      '"',
      '---js',
      '\r',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const characters = parts.join('');
        const { data, body, broken, bodyLine } = read(characters);
        expect(characters.endsWith(body)).toBe(true);
        expect(characters.slice(0, characters.length - body.length).split('\n').length).toBe(bodyLine);
        if (Object.keys(data).length === 0 && !broken) expect(body).toBe(characters);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('gray-matter’s traps', () => {
  const OWNED = join(tmpdir(), 'backfile-front-matter-was-evaluated');
  const code = `{ title: require('node:fs').writeFileSync(${JSON.stringify(OWNED)}, 'x') }`;

  it.each(['---js', '---javascript', '---   JS', '\uFEFF---js', '--- coffee', '---json'])(
    'evaluates nothing behind %j',
    (opening) => {
      const characters = `${opening}\n${code}\n---\n${BODY}`;
      const { data, body } = read(characters);
      expect(existsSync(OWNED)).toBe(false);
      expect(data).toEqual({});
      expect(body).toContain('writeFileSync');
    },
  );

  it('keeps nothing in its cache, and reads bad YAML the same way twice', () => {
    const characters = '---\ntitle: Ferry: back\n---\n';
    const first = read(characters);
    const second = read(characters);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(second.problems).toHaveLength(1);
    const { cache } = matter as unknown as { cache: object };
    expect(Object.keys(cache)).toEqual([]);
  });

  it.each([
    ['blank lines', '\n'.repeat(60_000)],
    ['lines of blanks', ' \n'.repeat(30_000)],
    ['blanks', ' '.repeat(60_000)],
    ['comments', '#\n'.repeat(30_000)],
    ['dashes', '-\n'.repeat(30_000)],
    ['open brackets', `a: ${'['.repeat(60_000)}`],
    ['open quotation marks', 'a: "b\n'.repeat(9_000)],
    ['quotation marks of both kinds', `a: "b\n${"c: 'd\n".repeat(5_000)}`],
    ['fields', 'a: b\n'.repeat(12_000)],
    ['colons', ':'.repeat(60_000)],
    ['anchors', Array.from({ length: 3_000 }, (_, index) => `a${index}: &a${index} b`).join('\n')],
    ['aliases', `a: &a b\n${'c: *a\n'.repeat(9_000)}`],
  ])('takes no time over many %s', (_, middle) => {
    const seconds = processorSeconds(() => {
      read(`---\ntitle: Ferry\n${middle}\n---\n${BODY}`);
    });
    expect(seconds).toBeLessThan(5);
  });

  it('takes no time over a megabyte without an end', () => {
    const seconds = processorSeconds(() => {
      for (const line of ['\n', ' ', '-', 'a: b\n', '---', '"', "'\n"]) {
        read(`---\ntitle: Ferry\n${line.repeat(1_000_000 / line.length)}`);
      }
    });
    expect(seconds).toBeLessThan(3);
  });

  it('leaves every value as the person wrote it', () => {
    const values = {
      day: '2024-02-30',
      rating: '010',
      clock: '12:30',
      version: '1.10',
      country: 'no',
      flag: 'yes',
      id: '123456789012345678901234567890',
      float: '1e3',
      hex: '0x1F',
      stamp: '2020-03-04T09:30:00+01:00',
      octal: '0o17',
      quoted: 'null',
      bang: '5',
    };
    const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
    const source = `---\ntitle: Ferry\n${lines.join('\n').replace(': null', ': "null"').replace(': 5', ': !!int "5"')}\n---\n`;
    expect(read(source).data).toEqual({ title: 'Ferry', ...values });
  });

  it('reads empty values as nothing', () => {
    const { data } = read('---\ntitle: Ferry\na:\nb: ~\nc: null\nd: ""\ne: "  "\nf: []\n---\n');
    expect(data).toEqual({ title: 'Ferry', a: null, b: null, c: null, d: null, e: null, f: [] });
  });

  it('keeps lists and records', () => {
    const { data } = read(
      '---\ntitle: Ferry\nauthors:\n- name: Orla Venn\n  desk: sea\n- Ilse\nmap: {a: [1, 2]}\n---\n',
    );
    expect(data).toMatchObject({ authors: [{ name: 'Orla Venn', desk: 'sea' }, 'Ilse'], map: { a: ['1', '2'] } });
  });

  it('is not fooled by names of Object', () => {
    const { data } = read(
      '---\ntitle: Ferry\n__proto__:\n  polluted: yes\nconstructor: a\ntoString: b\nnested: {__proto__: {polluted: yes}, c: d}\n---\n',
    );
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((Object.assign({}, data) as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.entries(data)).toEqual([
      ['title', 'Ferry'],
      ['constructor', 'a'],
      ['toString', 'b'],
      ['nested', { c: 'd' }],
    ]);
  });

  it('does not let aliases multiply', () => {
    const laughs = Array.from(
      { length: 5 },
      (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]`,
    );
    const { data, broken, problems } = read(`---\ntitle: Ferry\nl0: &l0 ha\n${laughs.join('\n')}\n---\n${BODY}`);
    expect(JSON.stringify(data).length).toBeLessThan(100_000);
    expect([broken, problems.length > 0]).toEqual([true, true]);
    expect(data.title).toBe('Ferry');
  });

  it('reads an alias that repeats a little', () => {
    expect(read('---\ntitle: &t Ferry\nsubtitle: *t\n---\n').data).toEqual({ title: 'Ferry', subtitle: 'Ferry' });
  });

  it('ends at an alias that holds itself', () => {
    expect(read('---\ntitle: Ferry\na: &a [*a]\n---\n').broken).toBe(true);
  });
});

describe('front matter that cannot be read', () => {
  it.each([
    ['a colon in a value', 'title: Ferry: back\ndate: 2021-05-03', 2, 'Ferry: back'],
    ['a quotation mark that is not closed', 'title: "Ferry\ndate: 2021-05-03', 2, '"Ferry'],
    ['a bracket that is not closed', 'tags: [sea, quay\ndate: 2021-05-03', 2, '[sea, quay'],
    ['a tab', 'date: 2021-05-03\nauthor:\n\tname: Orla', 4, 'name: Orla'],
    ['a handle', 'author: @orla\ndate: 2021-05-03', 2, '@orla'],
    ['Markdown', 'title: *Ferry* back\ndate: 2021-05-03', 2, '*Ferry* back'],
    ['an apostrophe', "title: 'Orla's ferry'\ndate: 2021-05-03", 2, "'Orla's ferry'"],
  ])('because of %s is no text, and its other fields are used', (_, fields, line, words) => {
    const { data, body, broken, problems } = read(`---\n${fields}\n---\n${BODY}`);
    expect(body).toBe(BODY);
    expect(broken).toBe(true);
    if (line === 2) expect(data.date).toBe('2021-05-03');
    const [problem, ...more] = problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'front-matter-invalid', severity: 'error', file: 'ferry.md', line });
    expect(problem?.message).toContain(words);
    expect(problem?.cure).toMatch(/^[A-Z].*\.$/u);
  });

  it('may continue a quoted text without indenting it, as many do', () => {
    const { data, problems } = read(
      '---\ntitle: "The ferry\ncomes back"\nexcerpt: \'The training\nwill be held from 8: to 11\nat the quay\'\ndate: 2021-05-03\n---\n',
    );
    expect(problems).toEqual([]);
    expect(data).toEqual({
      title: 'The ferry comes back',
      excerpt: 'The training will be held from 8: to 11 at the quay',
      date: '2021-05-03',
    });
  });

  it('tells of a field that stands there twice, and uses the first', () => {
    expect(codes('---\ntitle: Ferry\ndate: 2021\ntitle: Boat\n---\n')).toEqual(['duplicate-key 4']);
    expect(read('---\ntitle: Ferry\ntitle: Boat\n---\n').data).toEqual({ title: 'Ferry' });
  });

  it('says that TOML cannot be read, and does not show it as text', () => {
    const { body, broken, problems, bodyLine } = read(`+++\ntitle = "Ferry"\ndate = 2021-05-03\n+++\n${BODY}`);
    expect([body, broken, bodyLine]).toEqual([BODY, true, 5]);
    expect(problems[0]).toMatchObject({ code: 'front-matter-foreign', line: 1 });
    expect(problems[0]?.cure).toContain('hugo convert toYAML');
  });

  it('reads YAML that says that it is YAML', () => {
    expect(read(`---yaml\ntitle: Ferry\n---\n${BODY}`)).toMatchObject({
      data: { title: 'Ferry' },
      body: BODY,
      problems: [],
    });
  });

  it('says that JSON behind the dashes cannot be read, and keeps it as text', () => {
    const characters = `---json\n"title": "Ferry"\n---\n${BODY}`;
    expect(codes(characters)).toEqual(['front-matter-foreign 1']);
    expect(read(characters).body).toBe(characters);
  });

  it('says that a closing line is missing, and keeps the lines as text', () => {
    const characters = `---\ntitle: Ferry\n\n${BODY}`;
    expect(codes(characters)).toEqual(['front-matter-unclosed 1']);
    expect(read(characters).body).toBe(characters);
  });

  it.each([
    ['private: true', '---\ntitle: [never closed\n  private: true\n---\n'],
    ['draft: yes', '---\ntitle: "never closed\n  draft: yes\n---\n'],
    ['embargo: 2031-01-01', '---\ntitle: {never closed\n embargo: 2031-01-01\n---\n'],
    ['published: false', "---\ntitle: 'never closed\n published: false\n---\n"],
    ['private: perhaps', "---\ntitle: 'never closed\n private: perhaps\n---\n"],
    ['draft = true', '+++\ntitle = "Ferry"\ndraft = true\n+++\n'],
    ['"draft": true', '---json\n"title": "Ferry",\n"draft": true,\n---\n'],
    ['private: true', '---\ntitle: Ferry\nprivate: true\nand no end\n'],
    ['draft: true', '---\ntitle: Ferry\ndraft: false\ndraft: true\n---\n'],
    ['{private: true', '---js\n{private: true, title: "Ferry"}\n---\n'],
    ['private:true', '---\nprivate:true\ntitle: Ferry\n---\n'],
    ['private: true', '\n---\ntitle: Ferry\nprivate: true\n---\n'],
    ['private: true', ' ---\ntitle: Ferry\n private: true\n---\n'],
    ['draft: true', '----\ntitle: Ferry\ndraft: true\n----\n'],
    ['"draft": true', '{\n  "title": "Ferry",\n  "draft": true\n}\n'],
    ['{"draft": true}', '{"draft": true}\n'],
    ['Private: true', 'Private: true\nTitle: Ferry\n\n'],
    ['Embargo: 2031-01-01', 'Embargo: 2031-01-01\n\n'],
    ['access: excerpt', '---\ntitle: [never closed\n  access: excerpt\n---\n'],
    ['access: metadata', '---\ntitle: Ferry\naccess: full\naccess: metadata\n---\n'],
    ['Access: excerpt', 'Access: excerpt\nTitle: Ferry\n\n'],
  ])('is withheld where it holds %j, with a problem that quotes it', (words, frontMatter) => {
    const { withhold, problems } = read(frontMatter + BODY);
    expect(withhold).toBe(true);
    expect(problems.at(-1)).toMatchObject({ code: 'front-matter-withholds', severity: 'error' });
    expect(problems.at(-1)?.message).toContain(words);
  });

  it.each([
    '---\ntitle: [never closed\ndraft: false\n---\n',
    '+++\ntitle = "Ferry"\ndraft = false\n+++\n',
    '---\ntitle: Ferry: back\npublished: 2021-05-03\nstatus: publish\n---\n',
    'Private: the life of a ferryman\n\n',
    'Published: 3 May 2021\nStatus: updated\n\n',
    'Draft: yes or no? Nobody knew.\n\n',
    'Access: the ramp at the quay\n\n',
    '---\ntitle: [never closed\naccess: full\n---\n',
    '{private: words in braces}\n\n',
  ])('is published where nothing in it forbids that: %j', (frontMatter) => {
    expect(read(frontMatter + BODY).withhold).toBe(false);
  });

  it('never throws, whatever stands between the dashes', () => {
    const pieces = fc.constantFrom(
      'title',
      'a',
      ':',
      ' ',
      '\n',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '-',
      '?',
      '#',
      ',',
      '%',
      '@',
      '\t',
      '<<',
      '~',
      '\u0000',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { body } = read(`---\ntitle: Ferry\n${parts.join('')}\n---\n${BODY}`);
        expect(body.endsWith(BODY)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
