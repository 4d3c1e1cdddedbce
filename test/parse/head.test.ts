import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import type { Block } from '../../src/model/block.ts';
import { readHead } from '../../src/parse/head.ts';
import { processorSeconds } from '../support/cpu.ts';

const BODY =
  'The new bridge over the river Arl was opened on Monday by the mayor, Jane Roe, after three years of work.';
const MORE = 'It is 300 metres long. Thousands of people from both sides of the valley came to walk across it.';

/** Every line that is not empty as a paragraph. */
function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    type: 'paragraph',
    start: index,
    end: index + line.length,
    marks: [],
  }));
}

/** What the head lines before a body claim, by field, and what they are. */
function read(head: string, { code = 'en', body = `${BODY}\n\n${MORE}` } = {}) {
  const text = head === '' ? body : `${head}\n\n${body}`;
  const { blocks, claims } = readHead(text, paragraphs(text), { language: languageOf(code) });
  const values: Record<string, unknown> = {};
  for (const { field, value } of claims.toReversed()) values[field] = plain(value);
  const roles = blocks.flatMap((block) => (block.type === 'head' ? [block.role] : []));
  return { text, blocks, claims, values, roles };
}

/** A date as its value, a list of writers as their names. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const { value: date, name, kind } = value as { value?: string; name?: string; kind?: string };
  return date ?? (kind === 'organisation' ? `${name} (organisation)` : name);
}

describe('the head of a text states', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['a headline', 'Mayor opens bridge over the Arl', { title: 'Mayor opens bridge over the Arl' }],
    ['a headline of two words', 'Bridge opens', { title: 'Bridge opens' }],
    ['a question', 'Is the new bridge safe?', { title: 'Is the new bridge safe?' }],
    ['an exclamation', 'At last, a bridge for all!', { title: 'At last, a bridge for all!' }],
    ['a headline in capitals', 'MAYOR OPENS BRIDGE OVER THE ARL', { title: 'MAYOR OPENS BRIDGE OVER THE ARL' }],
    [
      'a headline over two lines',
      'Mayor opens new bridge over\nthe river Arl',
      { title: 'Mayor opens new bridge over the river Arl' },
    ],
    [
      'a headline that begins with marks of emphasis',
      '*Star* and Garter closes\nBy Jane Poe',
      { title: '*Star* and Garter closes', authors: ['Jane Poe'] },
    ],
    [
      'a headline that begins with a tag',
      '<b>Star</b> and Garter closes\nBy Jane Poe',
      { title: '<b>Star</b> and Garter closes', authors: ['Jane Poe'] },
    ],
    [
      'a headline with a full stop above a byline',
      'Mayor opens the bridge.\n\nBy Jane Poe',
      { title: 'Mayor opens the bridge.', authors: ['Jane Poe'] },
    ],
    [
      'a headline and what sums it up',
      'Mayor opens bridge\n\nThousands walk across the Arl on the first day',
      { title: 'Mayor opens bridge', subtitle: 'Thousands walk across the Arl on the first day' },
    ],
    [
      'a sub-headline with a full stop above a byline',
      'Mayor opens bridge over the Arl\n\nThousands walked across it.\n\nBy Jane Poe',
      { title: 'Mayor opens bridge over the Arl', subtitle: 'Thousands walked across it.', authors: ['Jane Poe'] },
    ],
    ['one writer', 'By Jane Roe', { authors: ['Jane Roe'] }],
    ['two writers', 'By Jane Roe and John Doe', { authors: ['Jane Roe', 'John Doe'] }],
    ['three writers', 'By Jane Roe, John Doe and Ann Poe', { authors: ['Jane Roe', 'John Doe', 'Ann Poe'] }],
    ['a writer and his office', 'By Jane Roe, Staff Writer', { authors: ['Jane Roe'] }],
    [
      'a writer and her long office',
      'By Jane Roe, Chief Economist and Director of Research',
      { authors: ['Jane Roe'] },
    ],
    ['a writer and the newspaper', 'By Jane Roe, The Arlmouth Gazette', { authors: ['Jane Roe'] }],
    ['a writer in capitals', 'by JANE ROE', { authors: ['JANE ROE'] }],
    ['a writer abroad', 'By Jane Roe in Kyiv', { authors: ['Jane Roe'] }],
    ['writers abroad', 'By Jane Roe in Kyiv and John Doe in London', { authors: ['Jane Roe', 'John Doe'] }],
    [
      'a name with particles',
      'By Maria van der Poe and Luis de la Roe',
      { authors: ['Maria van der Poe', 'Luis de la Roe'] },
    ],
    ['a suffix', 'By John Doe, Jr.', { authors: ['John Doe, Jr.'] }],
    ['a writer and agencies', 'By Jane Roe and agencies', { authors: ['Jane Roe', 'agencies (organisation)'] }],
    [
      'writers in small letters',
      'Mayor opens bridge\n\nby anna roe and karl de vell',
      { title: 'Mayor opens bridge', authors: ['Anna Roe', 'Karl de Vell'] },
    ],
    [
      'a writer in small letters whose names are no words',
      'Mayor opens bridge\n\nby orlo vennick',
      { title: 'Mayor opens bridge', authors: ['Orlo Vennick'] },
    ],
    ['an interviewer', 'An interview by Jane Roe', { authors: ['Jane Roe'] }],
    ['an agency', 'By Reuters', { authors: ['Reuters (organisation)'] }],
    ['a body', 'By Bank of Arl', { authors: ['Bank of Arl (organisation)'] }],
    [
      'a body with two matters',
      'By the Ministry of Tides and Fog, 4 March 2019',
      { authors: ['the Ministry of Tides and Fog (organisation)'], published: '2019-03-04' },
    ],
    ['an order, which nobody signs', 'By Order of the Council', { title: 'By Order of the Council' }],
    ['a staff', 'By Gazette Staff', { authors: ['Gazette Staff (organisation)'] }],
    [
      'a body with a name like a person’s',
      'Byline: Northshore Press Agency',
      { authors: ['Northshore Press Agency (organisation)'] },
    ],
    ['a correspondent without a name', 'From our correspondent', { authors: ['our correspondent (organisation)'] }],
    ['a byline with an agency in brackets', 'By Jane Roe (Reuters)', { authors: ['Jane Roe'] }],
    ['a byline with an agency behind a stroke', 'By Jane Roe/AP and Tom Reed', { authors: ['Jane Roe', 'Tom Reed'] }],
    ['a byline with a degree', 'By Dr. Jane Roe, PhD', { authors: ['Dr. Jane Roe, PhD'] }],
    ['a byline with a date', 'By Jane Roe, 19 May 2025', { authors: ['Jane Roe'], published: '2025-05-19' }],
    ['a byline and a date', 'By Jane Roe | May 19, 2025', { authors: ['Jane Roe'], published: '2025-05-19' }],
    [
      'a writer and her office beneath',
      'Mayor opens bridge\nJane Roe\nPolitical Editor\n19 May 2025',
      { title: 'Mayor opens bridge', authors: ['Jane Roe'], published: '2025-05-19' },
    ],
    [
      'agencies beneath a headline',
      'Mayor opens bridge\nStaff and agencies',
      { title: 'Mayor opens bridge', authors: ['Staff and agencies (organisation)'] },
    ],
    [
      'an agency in brackets',
      'Mayor opens bridge\n(AP)',
      { title: 'Mayor opens bridge', authors: ['AP (organisation)'] },
    ],
    ['a date', 'Thursday, May 16, 2019', { published: '2019-05-16' }],
    ['a month', 'May 2019', { published: '2019-05' }],
    ['a labelled date', 'Published: 19 May 2025, 08:30', { published: '2025-05-19T08:30' }],
    ['a date without a colon', 'Posted on May 19, 2025 at 8:30 a.m.', { published: '2025-05-19T08:30' }],
    ['an update', 'Last updated: 20 May 2025', { modified: '2025-05-20' }],
    ['two dates', 'Published 19 May 2025 · Updated 20 May 2025', { published: '2025-05-19', modified: '2025-05-20' }],
    ['a source', 'Source: The Arlmouth Gazette', { 'source.name': 'The Arlmouth Gazette' }],
    [
      'a source on the web',
      'Source: https://arlmouth.example/bridge',
      { 'source.url': 'https://arlmouth.example/bridge' },
    ],
    [
      'a source with day and page',
      'Source: The Arlmouth Gazette, 19 May 1994, p. 4',
      { 'source.name': 'The Arlmouth Gazette', published: '1994-05-19', 'source.page': '4' },
    ],
    [
      'a newspaper, its day and page',
      'The Arlmouth Gazette, Monday, 19 May 1994, page A4',
      { 'source.name': 'The Arlmouth Gazette', published: '1994-05-19', 'source.page': 'A4' },
    ],
    [
      'a newspaper above a date',
      'Arl Valley Herald\n19 May 1994\nMayor opens bridge over the Arl',
      { 'source.name': 'Arl Valley Herald', published: '1994-05-19', title: 'Mayor opens bridge over the Arl' },
    ],
    [
      'a section above the headline',
      'Politics\nMayor opens bridge over the Arl',
      { 'source.section': 'Politics', title: 'Mayor opens bridge over the Arl' },
    ],
    [
      'an address with a date in its path',
      'https://arlmouth.example/news/2022/07/19/bridge/',
      { 'source.url': 'https://arlmouth.example/news/2022/07/19/bridge/', published: '2022-07-19' },
    ],
    [
      'an address with a month by name',
      'https://arlmouth.example/2022/jul/19/bridge',
      { 'source.url': 'https://arlmouth.example/2022/jul/19/bridge', published: '2022-07-19' },
    ],
    [
      'an address without a date',
      'https://arlmouth.example/1234/5678/bridge',
      { 'source.url': 'https://arlmouth.example/1234/5678/bridge' },
    ],
    ['a dateline on its own line', 'KYIV, May 19 (Reuters)', { dateline: 'KYIV, May 19 (Reuters)' }],
    [
      'what a press database exports',
      'HEADLINE: Mayor opens bridge\nBYLINE: JANE ROE\nDATE: May 19, 2025 Monday\nSECTION: NEWS; Pg. 4\nLENGTH: 512 words\nDATELINE: ARLMOUTH\nEDITION: Final\nCOPYRIGHT: 2025 The Arlmouth Gazette',
      {
        title: 'Mayor opens bridge',
        authors: ['JANE ROE'],
        published: '2025-05-19',
        'source.section': 'NEWS',
        'source.page': '4',
        dateline: 'ARLMOUTH',
        'source.edition': 'Final',
        rights: '2025 The Arlmouth Gazette',
      },
    ],
    [
      'what a scraper writes',
      'Title: Mayor opens bridge\nSubtitle: Thousands came.\nAuthor: Jane Roe\nDate: 2025-05-19\nUpdated: 2025-05-20T08:30Z\nPublication: Arl Valley Herald\nURL: https://herald.example/bridge',
      {
        title: 'Mayor opens bridge',
        subtitle: 'Thousands came.',
        authors: ['Jane Roe'],
        published: '2025-05-19',
        modified: '2025-05-20T08:30Z',
        'source.name': 'Arl Valley Herald',
        'source.url': 'https://herald.example/bridge',
      },
    ],
  ])('%s', (_what, head, expected) => {
    const { values, blocks } = read(head);
    expect(values).toEqual(expected);
    expect(blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(2);
  });

  it.each([
    ['a lede', BODY],
    ['a short lede', 'The mayor has opened the new bridge.'],
    [
      'a lede without its full stop',
      `${BODY.slice(0, -1)} and of many delays that nobody in the valley wants to remember now`,
    ],
    ['a caption', 'The bridge on Monday. Photo: John Doe'],
    ['a time', 'By Monday evening the water had risen.'],
    ['a sentence with "by"', 'By the time the mayor came, it was raining.'],
    ['a phrase with "by"', 'By Royal Appointment.'],
    ['a year', '1984'],
    ['a time of day', '2000 GMT'],
    ['a word', 'Bridges'],
    ['two words and a point', 'Bridge opens.'],
    ['a place', 'New Arl'],
    ['an unknown name', 'Siyabonga Poe'],
    ['a label that fits no value', 'Date: Friday night'],
    ['a label within a sentence', 'Updated: the bridge has been closed again.'],
    ['an unfinished line', 'The mayor said:'],
    ['a letter', 'Dear reader,'],
    ['an address in a sentence', 'See https://arlmouth.example/bridge for more'.concat('.')],
  ])('nothing in %s', (_what, line) => {
    expect(read(line).claims).toEqual([]);
    expect(read(line).roles).toEqual([]);
  });

  it('no headline of two words that no blank line sets off', () => {
    expect(read('', { body: `Bridge opens\n${BODY}` }).claims).toEqual([]);
  });

  it('no headline where no text follows', () => {
    expect(read('', { body: 'Mayor opens bridge' }).claims).toEqual([]);
    expect(read('The river', { body: 'is wide\n\nand cold\n\nand long\n\nand old' }).claims).toEqual([]);
  });

  it('no headline in a newspaper’s lede with a label’s word', () => {
    expect(read('Newspaper: Minister used private car').values).toEqual({
      title: 'Newspaper: Minister used private car',
    });
  });
});

describe('a dateline that runs into the first paragraph', () => {
  it.each([
    ['KYIV, May 19 (Agency) — ', 'KYIV, May 19 (Agency)', undefined],
    ['LONDON (AP) – ', 'LONDON (AP)', undefined],
    ['London (Reuters) - ', 'London (Reuters)', undefined],
    ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C.', undefined],
    ['ARLMOUTH, May 19, 2025 — ', 'ARLMOUTH, May 19, 2025', '2025-05-19'],
    ['Arlmouth & Senn, Jul 19 2022 (IPS) - ', 'Arlmouth & Senn, Jul 19 2022 (IPS)', '2022-07-19'],
    ['Arlmouth, Arl Valley – ', 'Arlmouth, Arl Valley', undefined],
    ['HIROSHIMA--', 'HIROSHIMA', undefined],
    ['PORT SENN: ', 'PORT SENN', undefined],
    ['Doha: ', 'Doha', undefined],
    ['ARLMOUTH (AP) _ ', 'ARLMOUTH (AP)', undefined],
    ['CAIRO - 27 June 2022: ', 'CAIRO - 27 June 2022', '2022-06-27'],
    ['Cape Town - ', 'Cape Town', undefined],
    ['Srinagar- ', 'Srinagar', undefined],
    ['arl News, 27 January - ', 'arl News, 27 January', undefined],
    ['(Reuters) - ', '(Reuters)', undefined],
    ['26 July 2022: ', '26 July 2022', '2022-07-26'],
  ])('%s', (words, dateline, published) => {
    const body = `${words}${BODY} ${MORE}`;
    const { values, blocks, text } = read('', { body });
    expect(values.dateline).toBe(dateline);
    expect(values.published).toBe(published);
    const [first] = blocks;
    const marks = first?.type === 'paragraph' ? first.marks : [];
    expect(marks.map((mark) => [mark.type, text.slice(mark.start, mark.end)])).toEqual([['dateline', words]]);
  });

  it.each([
    'Exclusive: ',
    'BREAKING — ',
    'Analysis - ',
    'Mayor Roe: ',
    'NASA — ',
    'London – the capital – ',
    'A bridge - ',
  ])('is not %s', (words) => {
    expect(read('', { body: `${words}${BODY} ${MORE}` }).values.dateline).toBeUndefined();
  });

  it('is set off by a hyphen from a sentence, however short, and not from a headline', () => {
    const datelineIn = (body: string) => read('', { body }).values.dateline;
    expect(datelineIn('PORT SENN - The ferry is back.')).toBe('PORT SENN');
    expect(datelineIn(`WORLD CUP - Arlmouth win\n\n${BODY}`)).toBeUndefined();
  });

  it('names the agency as the writer, and gives way to a byline', () => {
    const body = `LONDON (AP) — ${BODY}`;
    expect(read('', { body }).values.authors).toEqual(['AP (organisation)']);
    expect(read('Mayor opens bridge\n\nBy Jane Roe', { body }).values.authors).toEqual(['Jane Roe']);
  });

  it('shows that the line above it is the headline, full stop or not', () => {
    expect(read('Mayor opens bridge.', { body: `LONDON (AP) — ${BODY}` }).values.title).toBe('Mayor opens bridge.');
  });
});

describe('the evidence', () => {
  it('is stated where a label says so, certain where the form does, likely where only the place does', () => {
    const { claims } = read('Title: A bridge\nBy Jane Roe\nhttps://arlmouth.example/2022/07/19/bridge');
    const sureness = Object.fromEntries(claims.map(({ field, derivation }) => [field, derivation.confidence]));
    expect(sureness).toEqual({ title: 'stated', authors: 'certain', 'source.url': 'certain', published: 'likely' });
  });

  it('is the words themselves, without their label', () => {
    const { claims } = read('Published: 19 May 2025\nhttps://arlmouth.example/2022/07/19/bridge');
    expect(claims.map(({ derivation }) => derivation.selector?.exact)).toEqual([
      '19 May 2025',
      'https://arlmouth.example/2022/07/19/bridge',
      '2022/07/19',
    ]);
  });

  it('comes from the last line too, which stays where it is', () => {
    const { values, roles } = read('', { body: `${BODY}\n\n${MORE}\n\nSource: Arl Valley Herald` });
    expect(values).toEqual({ 'source.name': 'Arl Valley Herald' });
    expect(roles).toEqual([]);
  });
});

describe('the blocks', () => {
  it('have the role of what they state', () => {
    const head =
      'https://arlmouth.example/bridge\nPolitics\nMayor opens bridge\nThousands walk across the Arl\nBy Jane Roe\n19 May 2025\nUpdated: 20 May 2025\nSource: Arl Valley Herald\nLONDON (AP)';
    expect(read(head).roles).toEqual([
      'address',
      'section',
      'headline',
      'subheadline',
      'byline',
      'published',
      'updated',
      'source',
      'dateline',
    ]);
  });

  it('of several lines are parted', () => {
    const text = `Mayor opens bridge\nBy Jane Roe\n${BODY}`;
    const blocks: Block[] = [{ type: 'paragraph', start: 0, end: text.length, marks: [] }];
    const read = readHead(text, blocks, { language: languageOf('en') });
    expect(read.blocks.map((block) => [block.type, text.slice(block.start, block.end)])).toEqual([
      ['head', 'Mayor opens bridge'],
      ['head', 'By Jane Roe'],
      ['paragraph', BODY],
    ]);
  });

  it('of Markdown: a first heading is the headline, a byline may follow', () => {
    const text = `The bridge\nBy Jane Roe\n${BODY}`;
    const [heading, byline, body] = paragraphs(text);
    if (heading === undefined || byline === undefined || body === undefined) throw new Error('three lines');
    const { claims, blocks } = readHead(text, [{ ...heading, type: 'heading', level: 1, marks: [] }, byline, body], {
      language: languageOf('en'),
    });
    expect(claims.map(({ field, value }) => [field, plain(value)])).toEqual([
      ['title', 'The bridge'],
      ['authors', ['Jane Roe']],
    ]);
    expect(blocks.map(({ type }) => type)).toEqual(['head', 'head', 'paragraph']);
  });

  it('stay as they are after a list, a quotation or a table', () => {
    const text = 'Mayor opens bridge';
    const list: Block[] = [{ type: 'blockquote', start: 0, end: 18, blocks: paragraphs(text) }];
    expect(readHead(text, list, { language: languageOf('en') })).toEqual({ blocks: list, claims: [], doubts: [] });
  });
});

describe('a text in a language that has no room of its own', () => {
  const body =
    'Новий міст через річку Арл відкрили у понеділок після трьох років будівництва та численних затримок.\n\nВін має завдовжки триста метрів.';

  it('states a headline by its shape, addresses, figures and the labels of programs', () => {
    expect(read('Мер відкрив новий міст', { code: 'uk', body }).values).toEqual({ title: 'Мер відкрив новий міст' });
    expect(read('2025-05-19', { code: 'uk', body }).values).toEqual({ published: '2025-05-19' });
    expect(read('Date: 19 May 2025\nSource: Вісник', { code: 'uk', body }).values).toEqual({
      published: '2025-05-19',
      'source.name': 'Вісник',
    });
  });

  it('is not read by English words', () => {
    expect(read('Words by Jane Roe', { code: 'de', body }).values).toEqual({ title: 'Words by Jane Roe' });
    expect(
      read('Politics\nSenn gewinnt gegen Arlmouth', { code: 'de', body }).values['source.section'],
    ).toBeUndefined();
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    'By Jane Roe',
    'Mayor opens bridge',
    'Politics',
    '19 May 2025',
    'Source: Arl Valley Herald',
    'LONDON (AP) — It rained.',
    'LONDON (AP)',
    'https://arlmouth.example/2022/07/19/',
    BODY,
    ' ',
    '',
    '| | |',
    'The Arlmouth Gazette, 19 May 1994, p. 4',
    '…',
    '\u202eabc',
  );

  it('keeps all its words, in blocks that do not overlap, and every claim quotes it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const before = paragraphs(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
        const { blocks, claims } = readHead(text, before, { language: languageOf('en') });
        const words = (list: Block[]) =>
          list.map(({ start, end }) => text.slice(start, end).replace(/\s/gu, '')).join('');
        expect(words(blocks)).toBe(words(before));
        expect(blocks.every(({ start }, index) => start >= (blocks[index - 1]?.end ?? 0))).toBe(true);
        for (const {
          derivation: { selector },
        } of claims) {
          expect(selector).not.toBeNull();
          if (selector !== null) expect(text.slice(selector.start, selector.end)).toBe(selector.exact);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ' ',
    '-',
    '—',
    '"',
    ',',
    'A ',
    'By ',
    'A, ',
    '|',
    '.',
    ':',
    '(',
    'a',
    'Source: ',
    '\n',
    'A\n',
    '\u00a0',
    'https://',
    '—  ',
    '5 ',
  ])('of a megabyte of %j takes little time', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const seconds = processorSeconds(() => {
      readHead(text, [{ type: 'paragraph', start: 0, end: text.length, marks: [] }], { language: languageOf('en') });
      readHead(text, paragraphs(text).slice(0, 50), { language: languageOf('en') });
    });
    expect(seconds).toBeLessThan(2);
  });
});
