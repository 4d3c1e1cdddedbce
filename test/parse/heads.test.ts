import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Problem } from '../../src/model/problem.ts';
import { parseArticle } from '../../src/parse/article.ts';

/** The same body as people keep it: wrapped, a paragraph a line, with and without blank lines, and very short. */
const BODIES: Record<string, string> = {
  wrapped:
    'The ferry came back to Brindle Quay on Monday, after a winter of\nrepairs that had cost the islanders more than they could afford and\nleft them without a boat for months. The harbour board said it was\nsorry for the delay, and promised a better boat by next spring.\n\nIt had been missed by all, said the keeper of the lamp, who has\nwatched the sound for forty years and seen every boat go by there.\n',
  loose:
    'The ferry came back to Brindle Quay on Monday, after a winter of repairs that had cost the islanders dear.\n\nIt had been missed by all, said the keeper of the lamp, who has watched the sound for forty years.\n',
  tight:
    'The ferry came back to Brindle Quay on Monday, after a winter of repairs that had cost the islanders dear.\nIt had been missed by all, said the keeper of the lamp, who has watched the sound for forty years.\n',
  short: 'The ferry came back on Monday.\n\nAll of the islanders were glad.\n',
};

function read(characters: string, path = 'a.txt', problems: Problem[] = []): Article {
  return parseArticle(
    { path, location: `/content/${path}`, bytes: 0, sha256: '', encoding: 'utf-8', characters, problems },
    { override: null, language: null, lookUp: () => null },
  );
}

/** What a head states, as far as it states anything, and the problems that it has. */
function stated(characters: string, path?: string): Record<string, unknown> {
  const { title, subtitle, authors, published, modified, source, dateline, derivation, problems } = read(
    characters,
    path,
  );
  const all = {
    title: derivation.title?.method === 'text' ? title : null,
    subtitle,
    authors: authors.map(({ name }) => name).join(', '),
    published: published?.value,
    modified: modified?.value,
    source: source.name,
    section: source.section,
    url: source.url,
    dateline,
    problems: problems.map(({ code }) => code).join(', '),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

const title = 'Ferry returns to Brindle Quay';
const subtitle = 'A third vote leaves the islanders stranded';
const authors = 'Jane Roe';

describe.each(Object.entries(BODIES))('above a %s body, a head states what its lines say', (_layout, body) => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'a source, and an address beneath it',
      `${title}\nBy Jane Roe\nPublished: 12 May 2024 10:30 GMT\nSource: The Gazette\nhttps://gazette.example/ferry`,
      {
        title,
        authors,
        published: '2024-05-12T10:30Z',
        source: 'The Gazette',
        url: 'https://gazette.example/ferry',
      },
    ],
    [
      'a byline in small letters among others, and a long address',
      `${title}\n${subtitle}\nby Jane Roe, Staff Writer\nPublished: 12 May 2024 10:30 GMT\nUpdated: 13 May 2024\nSource: The Gazette\nhttps://gazette.example/2024/05/12/the-ferry-that-came-back-to-the-islands-after-all`,
      {
        title,
        subtitle,
        authors,
        published: '2024-05-12T10:30Z',
        modified: '2024-05-13',
        source: 'The Gazette',
        url: 'https://gazette.example/2024/05/12/the-ferry-that-came-back-to-the-islands-after-all',
      },
    ],
    ['a byline in small letters', `${title}\nby Jane Roe`, { title, authors }],
    [
      'a byline in small letters beneath a sub-headline',
      `${title}\n${subtitle}\nby Jane Roe`,
      { title, subtitle, authors },
    ],
  ])('%s', (_what, head, expected) => {
    expect(stated(`${head}\n\n${body}`)).toEqual(expected);
    const { text, blocks } = read(`${head}\n\n${body}`);
    const first = blocks.find(({ type }) => type !== 'head');
    expect(text.slice(first?.start).startsWith('The ferry came back')).toBe(true);
  });
});

const BODY = BODIES.loose ?? '';

describe('a date that is doubtful', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'in figures that mean two days gives its year, and says so',
      `${title}\nPublished: 12/05/2024 10:30 GMT`,
      { title, published: '2024', problems: 'date-ambiguous' },
    ],
    ['alone on its line', `${title}\n12/05/2024`, { title, published: '2024', problems: 'date-ambiguous' }],
    [
      'beside a byline',
      `${title}\nBy Jane Roe | 12/05/2024`,
      { title, authors, published: '2024', problems: 'date-ambiguous' },
    ],
    ['that never was', `${title}\nPublished: 31 February 2024`, { title, problems: 'date-unreadable' }],
    ['that never was, above the text', 'Published: 31 February 2024', { problems: 'date-unreadable' }],
    ['of an update', `${title}\nUpdated: 45/45/2024`, { title, problems: 'date-unreadable' }],
  ])('%s', (_what, head, expected) => {
    expect(stated(`${head}\n\n${BODY}`)).toEqual(expected);
  });

  it('is the one day that the file name names too', () => {
    expect(stated(`${title}\nPublished: 12/05/2024\n\n${BODY}`, '2024-05-12-ferry.txt')).toEqual({
      title,
      published: '2024-05-12',
    });
  });

  it('is quoted with what it can mean', () => {
    const [problem] = read(`${title}\nPublished: 12/05/2024 10:30 GMT\n\n${BODY}`).problems;
    expect(problem?.message).toContain('"12/05/2024 10:30 GMT"');
    expect(problem?.message).toContain('2024-05-12 or 2024-12-05');
  });
});

describe('a line with a date and a writer', () => {
  it.each([
    'Posted on May 12, 2024 by Jane Roe',
    'Published May 12, 2024 by Jane Roe',
    'By Jane Roe on May 12, 2024',
    'By Jane Roe May 12, 2024',
    'By Jane Roe, Staff Writer, May 12, 2024',
    'By Jane Roe | Gazette staff | May 12, 2024',
    'May 12, 2024 by Jane Roe',
  ])('%s', (line) => {
    const expected = { authors, published: '2024-05-12' };
    expect(stated(`${title}\n${line}\n\n${BODY}`)).toEqual({ title, ...expected });
    expect(stated(`${line}\n\n${BODY}`)).toEqual(expected);
  });

  it.each(['By Jane Roe | Gazette staff', 'By Jane Roe | Staff Writer', 'By Jane Roe - The Arlmouth Gazette'])(
    '%s names the writer alone',
    (line) => expect(stated(`${title}\n${line}\n\n${BODY}`)).toMatchObject({ title, authors }),
  );

  it('is a byline whatever follows the writer', () => {
    const head = `${title}\nBy Jane Roe | islands, boats and more\n12 May 2024`;
    expect(stated(`${head}\n\n${BODY}`)).toEqual({ title, authors, published: '2024-05-12' });
  });
});

describe('a headline', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['above a sentence that is shorter', `${title}\n\nThe ferry returned on Monday.`, { title }],
    ['of three words above three', 'Ferry is back\n\nThe islanders cheered.', { title: 'Ferry is back' }],
    [
      'above a table',
      'Results of the vote\n\nQuay       Votes\nBrindle      412\nSenn          37\n\nThe chair of the board said she was sorry for what had been said in the debate before the vote.',
      { title: 'Results of the vote' },
    ],
    ['above a list', 'Boats of the sound\n\n- Brindle Star\n- Senn Lady\n', { title: 'Boats of the sound' }],
    ['beneath the name of two sections', `WORLD NEWS\n\n${title}\n\n${BODY}`, { section: 'WORLD NEWS', title }],
    ['beneath joined sections', `Business and Money\n\n${title}\n\n${BODY}`, { section: 'Business and Money', title }],
  ])('stands %s', (_what, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it('is no more than likely where only the line beneath it shows it', () => {
    expect(read(`${title}\n\nThe ferry returned on Monday.`).derivation.title?.confidence).toBe('likely');
    expect(read(`${title}\n\n${BODY}`).derivation.title?.confidence).toBe('certain');
  });

  it.each(['A poem', 'The woods are dark and wide\n\nAnd cold the water runs beside'])('is not seen in %j', (text) => {
    expect(stated(text).title).toBeUndefined();
  });
});

describe('an export of a press database', () => {
  const first = `1 of 2 DOCUMENTS\n\nThe Gazette (London)\n\nMay 12, 2024 Sunday\n\n${title}\n\nBYLINE: JANE ROE\n\n${BODY}`;
  const expected = { source: 'The Gazette (London)', published: '2024-05-12', title, authors: 'JANE ROE' };

  it('does not have its count as headline', () => {
    expect(stated(first)).toEqual(expected);
    expect(stated(first.replace('1 of 2 DOCUMENTS', 'Document 1 of 2'))).toEqual(expected);
  });

  it('of several articles claims nothing for sure', () => {
    const several: Problem = {
      code: 'several-articles',
      severity: 'warning',
      message: '',
      file: 'a.txt',
      line: null,
      cure: '',
    };
    const { derivation } = read(`${first}\n\n2 of 2 DOCUMENTS\n\n${BODY}`, 'a.txt', [several]);
    const fields = ['title', 'published', 'authors', 'source.name'];
    expect(fields.map((field) => derivation[field]?.confidence)).toEqual(fields.map(() => 'uncertain'));
  });
});

describe('a text in German', () => {
  const body =
    'Die Fähre ist am Montag nach einem Winter voller Reparaturen wieder an den Kai zurückgekehrt, und die Bewohner der Insel haben sie gefeiert.\n\nDer Wärter der Lampe sagte, er habe sie vermisst und jeden Morgen nach ihr Ausschau gehalten.\n';

  it('has a byline and a dateline of its own', () => {
    expect(stated(`Fähre kehrt zurück\n\nVon Jana Müller\n\n${body}`)).toEqual({
      title: 'Fähre kehrt zurück',
      authors: 'Jana Müller',
    });
    expect(stated(`Von Jana Müller und Kai Roth\n\n${body}`)).toEqual({ authors: 'Jana Müller, Kai Roth' });
    expect(stated(`BERLIN, 19. Mai 2024 (dpa) – ${body}`)).toEqual({
      dateline: 'BERLIN, 19. Mai 2024 (dpa)',
      published: '2024-05-19',
      authors: 'dpa',
    });
    expect(stated(`Fähre kehrt zurück\nSonntag, 19. Mai 2024\n\n${body}`)).toEqual({
      title: 'Fähre kehrt zurück',
      published: '2024-05-19',
    });
  });

  it('is believed less, since its words are not understood', () => {
    expect(read(`Die neue Fähre kehrt zurück\n\n${body}`).derivation.title?.confidence).toBe('likely');
  });
});
