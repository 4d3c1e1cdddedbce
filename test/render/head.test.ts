import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { decoded, htmlFaults } from '../support/html.ts';
import { creatorOf, savedFrom } from '../support/zotero.ts';
import { contextOf, entryOf, STATED, siteOf } from './archive.ts';
import { LIKELY, on, PLACED, people, UNCERTAIN } from './citations/references.ts';

const STATED_FIELDS = { title: STATED, published: STATED, modified: STATED, authors: STATED, 'source.name': STATED };

const FERRY: Partial<Article> = {
  title: 'Ferry returns to “Brindle Quay”',
  authors: [...people('Orla Venn', 'Anna van der Berg'), { name: 'Brindle News Agency', kind: 'organisation' }],
  published: on('1994-05'),
  source: { ...PLACED, page: '4–5', url: 'https://courier.example/ferry?a=1&b=2' },
  subjects: [
    { name: 'ferries', uri: null },
    { name: 'the quay, and ships', uri: null },
  ],
  rights: 'Printed with leave',
  derivation: STATED_FIELDS,
};

function siteWith(
  fields: Partial<Article>,
  baseUrl: string | null = 'https://papers.brindle.example/',
): Map<string, string> {
  const entries = [entryOf('ferry.txt', 'The ferry waited.', { ...FERRY, ...fields }), entryOf('b.txt', 'Nothing.')];
  return siteOf(entries, contextOf(entries, { baseUrl, title: 'The Brindle Papers' }));
}

function pageOf(fields: Partial<Article>, baseUrl?: string | null): string {
  return siteWith(fields, baseUrl).get('articles/ferry.html') ?? '';
}

function dataIn(html: string): Record<string, unknown> {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(block ?? 'null') as Record<string, unknown>;
}

describe('a reference manager that reads the head of an article', () => {
  it('saves an article of a newspaper with all that is stated of it', () => {
    expect(savedFrom(pageOf({}))).toEqual({
      itemType: 'newspaperArticle',
      title: 'Ferry returns to “Brindle Quay”',
      creators: [
        { lastName: 'Venn', firstName: 'Orla' },
        { lastName: 'van der Berg', firstName: 'Anna' },
        { lastName: 'Brindle News Agency' },
      ],
      date: '1994-05',
      publicationTitle: 'Brindle Courier',
      section: 'Harbour',
      pages: '4-5',
      edition: 'late',
      language: 'en',
      url: 'https://courier.example/ferry?a=1&b=2',
      rights: 'Printed with leave',
      tags: ['ferries', 'the quay, and ships'],
    });
  });

  it('does not take the archive for the newspaper where that is not known', () => {
    const saved = savedFrom(pageOf({ source: { ...PLACED, name: null } }));
    expect([saved.itemType, saved.publicationTitle]).toEqual(['newspaperArticle', undefined]);
  });

  it('sees what was derived in brackets, and nothing of what is only guessed', () => {
    const derivation = { title: LIKELY, published: LIKELY, authors: UNCERTAIN, 'source.name': STATED };
    const html = pageOf({ derivation });
    expect(savedFrom(html)).toMatchObject({
      title: '[Ferry returns to “Brindle Quay”]',
      date: '[1994-05]',
      creators: [],
      publicationTitle: 'Brindle Courier',
    });
    expect(html).not.toMatch(/prism\.publicationDate|article:published_time/);
  });

  it('finds no date on an undated article, and the address of the page where there is no other', () => {
    const saved = savedFrom(pageOf({ published: null, source: PLACED, derivation: { title: STATED } }));
    expect([saved.date, saved.url]).toEqual([undefined, 'https://papers.brindle.example/articles/ferry.html']);
    expect(savedFrom(pageOf({ source: PLACED }, null)).url).toBeUndefined();
  });
});

describe('the data block', () => {
  it('finds the corrections among the notes, and no other note', () => {
    const notes = [
      'Correction, 12 May 1994: the ferry waited at six.',
      'Corrected proofs lie in the vault.',
      'Erratum',
    ];
    expect(dataIn(pageOf({ notes })).correction).toEqual([notes[0], notes[2]]);
    expect(dataIn(pageOf({})).correction).toBeUndefined();
  });

  it('tells search engines what is stated', () => {
    expect(dataIn(pageOf({ modified: on('1994-06-01'), subtitle: 'A long wait' }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry returns to “Brindle Quay”',
      author: [
        { '@type': 'Person', name: 'Orla Venn' },
        { '@type': 'Person', name: 'Anna van der Berg' },
        { '@type': 'Organization', name: 'Brindle News Agency' },
      ],
      datePublished: '1994-05',
      dateModified: '1994-06-01',
      publisher: { '@type': 'Organization', name: 'Brindle Courier', location: 'Brindle' },
      isPartOf: { '@type': 'Newspaper', name: 'Brindle Courier' },
      articleSection: 'Harbour',
      printPage: '4–5',
      printEdition: 'late',
      inLanguage: 'en',
      wordCount: 3,
      keywords: ['ferries', 'the quay, and ships'],
      url: 'https://courier.example/ferry?a=1&b=2',
      archivedAt: 'https://papers.brindle.example/articles/ferry.html',
      sdPublisher: { '@type': 'Organization', name: 'The Brindle Papers' },
    });
  });

  it('has neither a headline nor a date that no person stated', () => {
    const data = dataIn(pageOf({ derivation: { ...STATED_FIELDS, title: LIKELY, published: LIKELY } }));
    expect([data.headline, data.name, data.datePublished]).toEqual([
      undefined,
      '[Ferry returns to “Brindle Quay”]',
      undefined,
    ]);
  });

  it('cannot be ended by what a text says, and leaves the page valid', async () => {
    const title = 'A </script><script>alert(1)</script><!-- & \u0007 \uFFFE \uD800 \u202E end';
    const html = pageOf({ title });
    expect(dataIn(html).headline).toBe(title);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(await htmlFaults(html)).toEqual([]);
  });
});

describe('a preview', () => {
  it('shows of every page its title, its address, the archive and a picture', () => {
    for (const [path, html] of siteWith({})) {
      if (!path.endsWith('.html')) continue;
      for (const tag of ['property="og:type"', 'property="og:title"', 'name="twitter:card"', 'property="og:image"']) {
        expect([path, html.match(new RegExp(`<meta[^>]* ${tag}`, 'g'))?.length]).toEqual([path, 1]);
      }
    }
    const front = siteWith({}).get('index.html') ?? '';
    expect(front).toContain('<meta property="og:type" content="website">');
    expect(front).toContain('<meta property="og:title" content="The Brindle Papers">');
    expect(front).toContain('<meta property="og:url" content="https://papers.brindle.example/">');
  });

  it('names a locale only where the language has a country', () => {
    expect(pageOf({ language: 'pt-BR' })).toContain('<meta property="og:locale" content="pt_BR">');
    expect(pageOf({ language: 'en' })).not.toContain('og:locale');
  });
});

describe('a row of a list', () => {
  it('is offered to reference managers as what it leads to', () => {
    const list = siteWith({}).get('dates/1994.html') ?? '';
    const objects = [...list.matchAll(/<span class="Z3988" title="([^"]*)"><\/span>/g)];
    expect(objects).toHaveLength(1);
    const fields = new URLSearchParams(decoded(objects[0]?.[1] ?? ''));
    expect(fields.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
    expect(fields.get('rft.type')).toBe('newspaperArticle');
    expect(fields.get('rft.title')).toBe('Ferry returns to “Brindle Quay”');
    expect(fields.get('rft.source')).toBe('Brindle Courier');
    expect(fields.get('rft.date')).toBe('1994-05');
    expect(fields.get('rft.identifier')).toBe('https://courier.example/ferry?a=1&b=2');
    expect(fields.getAll('rft.creator').map(creatorOf)).toEqual([
      { lastName: 'Venn', firstName: 'Orla' },
      { lastName: 'van der Berg', firstName: 'Anna' },
      { lastName: 'Brindle News Agency' },
    ]);
  });
});
