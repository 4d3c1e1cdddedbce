import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Derivation } from '../../src/model/derivation.ts';
import type { Entry } from '../../src/model/entry.ts';
import { selectorOf } from '../../src/model/span.ts';
import { type ArticlePage, articleView } from '../../src/render/article/article.ts';
import { toldOf } from '../../src/render/article/told.ts';
import { htmlFaults } from '../support/html.ts';
import { contextOf, datedEntry, entryOf, paragraphsOf, STATED, siteOf } from './archive.ts';

const TEXT = [
  'By Jane Roe',
  'Keeper Tom Ashdown says that the north light stays dark. He asked for oil.',
  'The council of Port Ellery met on Monday.',
  'For more news, follow us.',
].join('\n');

function derived(method: Derivation['method'], fields: Partial<Derivation> = {}): Derivation {
  return { method, confidence: 'likely', selector: null, path: null, key: null, line: null, ...fields };
}

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const [head, first, second, last] = paragraphsOf(TEXT);
if (head?.type !== 'paragraph' || last?.type !== 'paragraph' || !first || !second) throw new Error('four paragraphs');

const FIELDS: Partial<Article> = {
  blocks: [{ ...head, type: 'head', role: 'byline' }, first, second, { ...last, type: 'signoff' }],
  title: 'The north light stays dark',
  authors: [
    { name: 'Jane Roe', kind: 'person' },
    { name: 'John Doe', kind: 'person' },
  ],
  published: { value: '1994-05', precision: 'month', raw: '1994-05' },
  source: {
    name: 'The Harbour Courier',
    place: 'Port Ellery',
    url: 'https://courier.example/light?a=1&b=2',
    section: 'B',
    page: '4',
    edition: 'late',
  },
  derivation: {
    title: derived('implied', { selector: selectorOf(TEXT, spanOf('the north light stays dark')) }),
    authors: { ...derived('text', { line: 1 }), confidence: 'certain', selector: selectorOf(TEXT, spanOf('Jane Roe')) },
    published: derived('file-name', { path: 'x/1994-05 light.txt' }),
    'source.name': derived('folder'),
    'source.place': { ...STATED, key: 'place', line: 3 },
    'source.url': { ...STATED, method: 'override', path: 'overrides.yaml', key: 'url', line: 4 },
    language: derived('implied', { confidence: 'certain' }),
  },
};

function viewOf(entry: Entry, others: Entry[] = []): ArticlePage {
  const context = contextOf([entry, ...others]);
  return articleView(entry, toldOf(entry, context), context);
}

const entry = entryOf('x/1994-05 light.txt', TEXT, FIELDS);

describe('the page of an article', () => {
  const view = viewOf(entry);

  it('shows stated fields plainly and derived ones with their evidence', () => {
    expect(view).toMatchObject({
      title: { value: 'The north light stays dark', derived: true, evidence: 'evidence-title' },
      byline: {
        value: [
          { name: 'Jane Roe', page: null },
          { name: 'John Doe', page: null },
        ],
        derived: false,
        evidence: null,
      },
      published: { value: { value: '1994-05', words: 'May 1994' }, derived: true, evidence: 'evidence-published' },
      source: {
        value: { name: 'The Harbour Courier, Port Ellery', page: null },
        derived: true,
        evidence: 'evidence-source',
      },
      placement: 'Section B, page 4, late edition',
      original: { label: 'https://courier.example/light?a=1&b=2', href: 'https://courier.example/light?a=1&b=2' },
      subtitle: null,
      modified: null,
    });
    expect(view.evidence.map(({ id }) => id)).toEqual([
      'evidence-title',
      'evidence-published',
      'evidence-source',
      'evidence-language',
    ]);
  });

  it('says of every field how it came to its value', () => {
    expect(view.derivations.map(({ field, value, sentence }) => `${field}: ${value}. ${sentence}`)).toEqual([
      'Headline: The north light stays dark. Derived from the first paragraph of the text.',
      'Byline: Jane Roe and John Doe. Read from line 1 of the text.',
      'Publication date: May 1994. Read from the file’s name, 1994-05 light.txt.',
      'Publication: The Harbour Courier. Read from the name of the folder x.',
      'Place of publication: Port Ellery. Stated in the front matter, line 3 (place).',
      'Original on the web: https://courier.example/light?a=1&b=2. Corrected in overrides.yaml, line 4 (url).',
      'Language: English. Recognised by the words of the text.',
    ]);
  });

  it('quotes the evidence with whole words around it, and leads to its paragraph', () => {
    const [title, byline] = view.derivations;
    expect(title).toMatchObject({
      quoted: {
        prefix: 'Keeper Tom Ashdown says that ',
        exact: 'the north light stays dark',
        suffix: '. He asked for oil.',
      },
      href: '#p1',
    });
    expect(byline).toMatchObject({ quoted: { prefix: 'By ', exact: 'Jane Roe', suffix: '' }, href: null });
  });

  it('cuts what stands around the evidence between words, and at the end of its line', () => {
    const title = { start: TEXT.indexOf('stays'), end: TEXT.indexOf('dark') };
    const council = spanOf('The council');
    const quotedOf = (span: typeof title) => {
      const derivation = { title: derived('implied', { selector: selectorOf(TEXT, span) }) };
      return viewOf(entryOf('a.txt', TEXT, { derivation })).derivations[0]?.quoted;
    };
    expect(quotedOf(title)).toEqual({
      prefix: '…says that the north light ',
      exact: 'stays ',
      suffix: 'dark. He asked for oil.',
    });
    expect(quotedOf(council)).toEqual({ prefix: '', exact: 'The council', suffix: ' of Port Ellery met on Monday.' });
    expect(quotedOf(spanOf('Tom'))).toMatchObject({ prefix: 'Keeper ', suffix: ' Ashdown says that the north…' });
  });

  it('keeps head, body and sign-off apart and loses none', () => {
    expect(view.headLines).toEqual(['By Jane Roe']);
    expect(view.html).toContain('<p id="p2">The council of Port Ellery met on Monday.');
    expect(view.html).not.toMatch(/Jane|follow us/);
    expect(view.signoffHtml).toContain('<p id="s1">For more news, follow us.');
  });

  it('names the proof of its original', () => {
    expect(view.provenance).toMatchObject({
      path: 'x/1994-05 light.txt',
      size: `${TEXT.length} bytes`,
      sha256: entry.original.sha256,
      language: 'English',
      words: '22 words',
      download: { href: '../originals/x-1994-05-light.txt' },
      sidecar: { href: '../articles/x-1994-05-light.json' },
      schema: { href: '../schema/article-1.json' },
    });
  });

  it('leads to the articles before and after', () => {
    const middle = datedEntry('b.txt', '1994-06-01');
    const view = viewOf(middle, [datedEntry('a.txt', '1994-06-02'), datedEntry('c.txt', '1993')]);
    expect([view.previous, view.next]).toEqual([
      { label: 'Ferry news of 1993', href: '../articles/c.html' },
      { label: 'Ferry news of 1994-06-02', href: '../articles/a.html' },
    ]);
  });

  it.each([
    [{ section: 'Politics' }, 'Politics'],
    [{ section: 'C2', page: 'p. 7' }, 'Section C2, p. 7'],
    [{ page: 'A12' }, 'Page A12'],
    [{ page: 'front page', edition: 'Final edition' }, 'Front page, Final edition'],
    [{}, null],
  ])('places %j as %j', (fields, placement) => {
    const source = { name: null, place: null, url: null, section: null, page: null, edition: null, ...fields };
    expect(viewOf(entryOf('a.txt', 'Words.', { source })).placement).toBe(placement);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', '//a.example', 'https://'])(
    'does not lead to %s',
    (url) => {
      const source = { name: null, place: null, url, section: null, page: null, edition: null };
      expect(viewOf(entryOf('a.txt', 'Words.', { source })).original).toBeNull();
    },
  );

  it('says what a person has taken away', () => {
    const derivation = {
      title: STATED,
      published: { ...STATED, method: 'override' as const, path: 'overrides.yaml', line: 9 },
    };
    const view = viewOf(entryOf('a.txt', 'Words.', { derivation }));
    expect(view.published).toBeNull();
    expect(view.derivations[1]).toMatchObject({ value: 'none', sentence: 'Corrected in overrides.yaml, line 9.' });
  });

  it('tells what was doubtful in the file, but not what is only good to know nor what is wrong elsewhere', () => {
    const problem = { code: 'x', message: 'Odd.', file: 'a.txt', line: 3, cure: 'Look.' };
    const problems: Article['problems'] = [
      { ...problem, severity: 'warning' },
      { ...problem, severity: 'notice', message: 'Fine.' },
      { ...problem, severity: 'error', message: 'Another file’s.', file: 'overrides.yaml' },
    ];
    expect(viewOf(entryOf('a.txt', 'Words.', { problems })).warnings).toEqual([{ message: 'Odd.', line: 3 }]);
  });

  const picture = { image: 'map.png', attachments: [{ reference: 'map.png', path: 'x/map.png' }] };
  it('shows its picture, unless the text does', () => {
    const files = { attachments: new Map([['x/map.png', 'files/x-map.png']]) };
    const imageIn = (fields: Partial<Article>) => {
      const entry = entryOf('x/a.txt', 'A map here.', fields);
      const context = contextOf([entry], {}, files);
      return articleView(entry, toldOf(entry, context), context).image;
    };
    expect(imageIn(picture)).toEqual({ src: '../files/x-map.png' });
    expect(imageIn({ image: 'https://a.example/map.png' })).toBeNull();
    const mark = { type: 'image' as const, src: 'map.png', title: null, start: 2, end: 5 };
    expect(imageIn({ ...picture, blocks: [{ type: 'paragraph', start: 0, end: 11, marks: [mark] }] })).toBeNull();
  });
});

/** The tags of a page with the names of their attributes: what a hostile text must not change. */
function skeletonOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name, attributes = '']) => `${name} ${attributes.replace(/="[^"]*"/g, '')}`,
  );
}

/** A page whose every text field holds `words`. */
function pageWith(words: string): string {
  const text = `${words}\n${words}`;
  const entry = entryOf('a.txt', text, {
    blocks: [
      { type: 'paragraph', start: 0, end: words.length, marks: [] },
      { type: 'paragraph', start: words.length + 1, end: text.length, marks: [] },
    ],
    title: words,
    subtitle: words,
    authors: [{ name: words, kind: 'organisation' }],
    source: { name: words, place: words, url: null, section: words, page: words, edition: words },
    summary: words,
    rights: words,
    subjects: [{ name: words, uri: words }],
    notes: [words],
    dateline: words,
    derivation: {
      title: derived('implied', { selector: selectorOf(text, { start: 0, end: words.length }) }),
      'source.name': derived('folder', { path: words }),
    },
    problems: [{ code: 'x', severity: 'warning', message: words, file: words, line: 1, cure: words }],
  });
  const config = { title: words, tagline: words, publisher: words, rights: words, contact: words };
  const site = siteOf([entry], contextOf([entry], config));
  return [...site]
    .filter(([path]) => path.endsWith('.html'))
    .map(([, html]) => html)
    .join('\n');
}

describe('hostile words', () => {
  // Without a letter or a blank at its ends, a text of letters makes the same page as any other of its kind.
  const harmless = skeletonOf(pageWith('xyz'));

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><svg/onload=alert(1)>',
    '--><iframe src=javascript:alert(1)>',
    '<%= it.frame %><% throw 1 %>',
    '`{{7*7}}`${'.concat('alert(1)}'),
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    ']]><!DOCTYPE x><x xmlns="http://www.w3.org/1999/xhtml">',
    '\u202Egnp.exe\u2069',
    'a\u0000b\uFFFEc\uD800',
    'javascript:alert(1)',
  ])('%j stay words', (words) => {
    expect(skeletonOf(pageWith(words))).toEqual(harmless);
  });

  it('of any kind stay words', () => {
    const unit = fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', '`', '\\', '%', '{', '\u202E', '-', '!');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (words) => {
        expect(skeletonOf(pageWith(`x${words}x`))).toEqual(harmless);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the page of a text in a language of which little is known', () => {
  const pageIn = (language: string | null, config = {}) => {
    const text = entryOf('text.txt', 'Пором стоїть.', { language });
    return siteOf([text], contextOf([text], config)).get('articles/text.html') ?? '';
  };

  it('says what is not read from it, although nothing else was', async () => {
    const html = pageIn('uk');
    expect(html).toContain('Read from the text');
    expect(html).toContain('This text is in Ukrainian. Names, and who says what, are read in English texts only');
    expect(await htmlFaults(html)).toEqual([]);
  });

  it.each([
    ['in English', 'en-GB', {}],
    ['taken for English', null, {}],
    ['of an archive that is not read for findings', 'uk', { findings: false }],
  ])('says nothing of one %s', (_, language, config) => {
    expect(pageIn(language, config)).not.toContain('Read from the text');
  });
});
