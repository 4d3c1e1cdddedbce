import { describe, expect, it } from 'vitest';
import { configOf } from '../src/config.ts';
import { readBaseUrl } from '../src/parse/base-url.ts';
import { readDay } from '../src/parse/day.ts';

const OPTIONS = { baseUrl: null, folder: '/home/orla/harbour-strike_2019' };

describe('configOf', () => {
  it('has a default for everything', () => {
    const { config, problems } = configOf(null, OPTIONS);
    expect(config).toEqual({
      title: 'Harbour strike 2019',
      tagline: null,
      language: null,
      baseUrl: null,
      publisher: null,
      contact: null,
      rights: null,
      access: 'full',
      indexing: true,
      frontPage: null,
      originals: true,
      feeds: 'all',
      cards: 'archive',
      findings: true,
      search: true,
      ninjs: false,
      review: true,
    });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['no-base-url', 'notice']]);
  });

  it('reads all that an archive says of itself', () => {
    const { config, problems } = configOf(
      [
        'title: The Quay Papers',
        'tagline: "Clippings: 1987 to 1994"',
        'language: en_GB',
        'baseUrl: https://quay.example/papers',
        'publisher: Quay Library',
        'contact: desk@quay.example',
        'rights: CC BY 4.0',
        'frontPage: |',
        '  All that was *written*',
        '',
        '  about the quay.',
        'access: excerpt',
        'indexing: off',
        'originals: off',
        'feeds: archive',
        'cards: all',
        'search: off',
        'ninjs: on',
        'review: off',
      ].join('\n'),
      OPTIONS,
    );
    expect(problems).toEqual([]);
    expect(config).toEqual({
      title: 'The Quay Papers',
      tagline: 'Clippings: 1987 to 1994',
      language: 'en-GB',
      baseUrl: 'https://quay.example/papers/',
      publisher: 'Quay Library',
      contact: 'desk@quay.example',
      rights: 'CC BY 4.0',
      access: 'excerpt',
      indexing: false,
      frontPage: { markdown: 'All that was *written*\n\nabout the quay.', line: 8 },
      originals: false,
      feeds: 'archive',
      cards: 'all',
      findings: true,
      search: false,
      ninjs: true,
      review: false,
    });
  });

  it.each([
    ['licence: CC BY 4.0', 'rights'],
    ['email: desk@brindle.example', 'contact'],
    ['titel: The Brindle Papers', 'title'],
  ])('tells what %j is called here', (line, name) => {
    const { problems } = configOf(line, { baseUrl: null, folder: '/seeds' });
    expect(problems.find(({ code }) => code === 'unknown-key')?.cure).toContain(`"${name}"`);
  });

  it('lets the build’s base URL beat the archive’s', () => {
    const { config } = configOf('baseUrl: https://quay.example/', { ...OPTIONS, baseUrl: 'https://mirror.example' });
    expect(config.baseUrl).toBe('https://mirror.example/');
  });

  it.each([
    ['language: English', 'language', 'pt-BR'],
    ['baseUrl: https://quay.example/?a=b', 'baseUrl', 'https://archive.example/'],
    ['baseUrl: quay.example', 'baseUrl', 'https://'],
    ['originals: perhaps', 'originals', '"on" or "off"'],
    ['access: some', 'access', '"full" or "excerpt" or "metadata"'],
    ['indexing: perhaps', 'indexing', '"on" or "off"'],
    ['contact: the desk on the quay', 'contact', 'an e-mail address or a web address'],
    ['contact: desk@', 'contact', 'an e-mail address or a web address'],
    ['colour: blue', 'colour', 'title, tagline'],
    ['titel: Papers', 'titel', '"title"'],
  ])('tells of %j, with line and cure', (line, key, cure) => {
    const { problems } = configOf(`tagline: Papers\n${line}\n`, { ...OPTIONS, baseUrl: 'https://quay.example/' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'archive.yaml', line: 2, severity: 'error' });
    expect(problems[0]?.message).toContain(key);
    expect(problems[0]?.cure).toContain(cure);
  });

  it.each(['perhaps', 'false', '', '[on]'])('puts nothing on the web for %j', (word) => {
    expect(configOf(`originals: ${word}`, OPTIONS).config.originals).toBe(false);
    expect(configOf(`review: ${word}`, OPTIONS).config.review).toBe(false);
    expect(configOf(`indexing: ${word}`, OPTIONS).config.indexing).toBe(false);
  });

  it.each([
    ['access: excerpt', 'excerpt'],
    ['rights: excerpt', 'excerpt'],
    ['access: full\nrights: metadata', 'full'],
    ['access: some', 'metadata'],
    ['access:', 'metadata'],
    ['access: [full]', 'metadata'],
    ['acess: excerpt', 'metadata'],
    ['title: [a\naccess: excerpt\n', 'excerpt'],
    ['colour: blue', 'full'],
    ['title: [a\ntagline: b\n', 'full'],
    ['rights: The excerpt is free', 'full'],
  ])('shows no more of the texts than was meant by %j', (source, access) => {
    expect(configOf(source, OPTIONS).config.access).toBe(access);
  });

  it.each(['title: [a\ntagline: b\n', 'title: "a\n', '# ours\ntitle: {a\n'])(
    'names the line that opens what is not closed: %j',
    (source) => {
      const [problem] = configOf(source, OPTIONS).problems;
      expect(problem).toMatchObject({ code: 'yaml-invalid', line: source.startsWith('#') ? 2 : 1 });
      expect(problem?.message).toContain('title: ');
      expect(problem?.message).toContain('a quotation mark or bracket is not closed');
    },
  );

  it('uses the rest of a file of which a line cannot be read', () => {
    const { config, problems } = configOf('title: Papers: old\ntagline: Clippings\n', OPTIONS);
    expect(config).toMatchObject({ title: 'Harbour strike 2019', tagline: 'Clippings' });
    expect(problems.map(({ code }) => code)).toEqual(['yaml-invalid', 'no-base-url']);
  });

  it.each([
    ['/home/orla/seeds', 'Archive'],
    ['clippings', 'Archive'],
    ['.', 'Archive'],
    ['/', 'Archive'],
    ['C:\\Users\\Orla\\tide.tables', 'Tide tables'],
    ['/tmp/2019/', 'Archive'],
    ['україна-2014', 'Україна 2014'],
    ['a--b__c', 'A b c'],
  ])('calls the archive in %j %j', (folder, title) => {
    expect(configOf(null, { ...OPTIONS, folder }).config.title).toBe(title);
  });
});

describe('readBaseUrl', () => {
  it.each([
    ['https://quay.example', 'https://quay.example/'],
    ['https://quay.example/papers', 'https://quay.example/papers/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['HTTPS://Quay.Example/Papers/', 'https://quay.example/Papers/'],
    [' https://quay.example/ ', 'https://quay.example/'],
  ])('reads %j', (words, address) => {
    expect(readBaseUrl(words)).toBe(address);
  });

  it.each([
    '',
    'quay.example',
    '/papers',
    'ftp://quay.example/',
    'https://',
    'https:quay.example',
    'https://quay.example/?a',
    'https://quay.example/#a',
    'https://orla:secret@quay.example/',
    'javascript:alert(1)',
  ])('refuses %j', (words) => {
    expect(readBaseUrl(words)).toBeNull();
  });
});

describe('readDay', () => {
  it.each(['2025-06-01', '2024-02-29', '1987-12-31'])('reads %s', (words) => {
    expect(readDay(words)).toBe(words);
  });

  it.each([
    '',
    '2025',
    '2025-06',
    '2025-6-1',
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '01.06.2025',
    'today',
    '2025-06-01T00:00',
  ])('refuses %j', (words) => {
    expect(readDay(words)).toBeNull();
  });
});
