import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import type { Entry } from '../../src/model/entry.ts';
import { htmlFaults, wordsOnPage } from '../support/html.ts';
import { contextOf, entryOf, siteOf } from './archive.ts';

/** An entry of a text in English with what is found in it. */
function found(path: string, text: string): Entry {
  const entry = entryOf(path, text, { title: `News ${path}` });
  return { ...entry, findings: findFindings(entry.article) };
}

function reviewOf(entries: readonly Entry[]): Map<string, string> {
  const site = siteOf(entries, contextOf(entries));
  return new Map([...site].filter(([path]) => path.startsWith('review/')));
}

describe('the review of names', () => {
  const pages = reviewOf([
    found('a.txt', 'Orla Venn, the mayor, opened the pier. Venn left.'),
    found('b.txt', 'Venn said on Monday that the pier was closed.'),
    found('c.txt', 'Marek said on Monday that the ferry was late.'),
    found('d.txt', '“It is late,” said Jonas Marek, the judge.'),
    found('e.txt', '“It is early,” said Ida Marek, the striker.'),
  ]);
  const html = pages.get('review/names.html') ?? '';
  const words = wordsOnPage(html).replace(/\s+/gu, ' ');

  it('asks whether a surname is that of the only person in full, and gives the line that says so', () => {
    expect(words).toContain('Is Venn Orla Venn?');
    expect(html).toContain('person/orla-venn:\n  same:\n    - person/venn\n');
    expect(html).toContain('<a href="../articles/b.html#n0">Venn</a> said on Monday');
  });

  it('asks which of several a surname means, and stays careful', () => {
    expect(words).toContain('Which Marek?');
    expect(html).toContain('person/marek:\n  different:\n    - person/ida-marek\n    - person/jonas-marek\n');
  });
});

describe('the first page of the review', () => {
  it('leads from each figure to the first such doubt, on whatever page it is', () => {
    const shared = Array.from({ length: 26 }, (_, index) => `Orla Venn${'n'.repeat(index)}`);
    const pages = reviewOf([
      ...shared.flatMap((name, index) => [
        found(`${index}a.txt`, `The pier stood still. ${name}, the judge, opened it.`),
        found(`${index}b.txt`, `The ferry sank. ${name}, the striker, had missed it.`),
      ]),
      found('m.txt', 'Marek said on Monday that the ferry was late.'),
      found('n.txt', '“It is late,” said Jonas Marek, the judge.'),
    ]);
    const links = [
      ...(pages.get('review/index.html') ?? '').matchAll(/<li><a href="([^"]*)">([^<]*)<\/a>: <span[^>]*>(\d+)/g),
    ];
    expect(links.map(([, ...parts]) => parts)).toEqual([
      ['../review/names.html#doubt-1', 'Names that several have, as far as the articles tell', '26'],
      ['../review/names-2.html#doubt-2', 'Surnames that may be those of people named in full', '1'],
    ]);
    expect(pages.get('review/names-2.html')).toMatch(/<h2 id="doubt-2"><bdi>Is Marek Jonas Marek\?/);
  });
});

describe('the review of an author of whom no text says a word', () => {
  it('counts what the author wrote, and shows it as the evidence', async () => {
    const by = (entry: Entry, name: string): Entry => ({
      ...entry,
      article: { ...entry.article, authors: [{ name, kind: 'person' }] },
    });
    const pages = reviewOf([
      found('a.txt', 'Ida Marek, the judge, opened the pier.'),
      by(found('b.txt', 'The ferry was late.'), 'Ida Marek'),
      by(found('c.txt', 'The ferry was early.'), 'Ida Marek'),
    ]);
    const html = pages.get('review/names.html') ?? '';
    const words = wordsOnPage(html).replace(/\s+/gu, ' ');
    expect(words).toContain('Are these the same: Ida Marek?');
    expect(words).toContain('wrote 2 articles');
    expect(words).toContain('In the byline: Ida Marek News b.txt');
    expect(words).not.toContain('0 articles');
    expect(await htmlFaults(html)).toEqual([]);
  });
});

describe('a review of very much', () => {
  const quotation = (index: number) => `“It was winter number ${index} ${'and more winter '.repeat(20)}.”`;
  const entries = Array.from({ length: 40 }, (_, index) => {
    const own = Array.from({ length: index === 0 ? 120 : 3 }, (_, at) => quotation(index * 1000 + at));
    return found(`${index}.txt`, `It snowed on Monday.\n${own.join('\n')}`);
  });
  const pages = reviewOf(entries);

  it('has pages that stay small, which together list everything', async () => {
    const lists = [...pages].filter(([path]) => path.startsWith('review/articles'));
    expect(lists.length).toBeGreaterThan(4);
    expect([...pages].filter(([, html]) => html.length > 100_000).map(([path]) => path)).toEqual([]);
    const all = lists.flatMap(([, html]) => html.match(/<li class="doubtful">/g) ?? []);
    expect(all).toHaveLength(120 + 39 * 3);
    for (const [, html] of lists) expect(await htmlFaults(html)).toEqual([]);
  });

  it('has as small pages of what the words around tell, which come last', async () => {
    const told = Array.from(
      { length: 300 },
      (_, index) => `Orla Venn said that wave number ${index} ${'was high '.repeat(30)}.`,
    );
    const site = reviewOf([found('a.txt', told.join('\n\n')), found('b.txt', 'Ida Marek said that it snowed in May.')]);
    const lists = [...site].filter(([path]) => path.startsWith('review/context'));
    expect(lists.length).toBeGreaterThan(2);
    for (const [, html] of lists) expect(html.length).toBeLessThan(100_000);
    const all = lists.flatMap(([, html]) => html.match(/<li class="doubtful">/g) ?? []);
    expect(all).toHaveLength(302);
    expect(lists.at(-1)?.[1]).toContain(
      'b.txt:\n  speakers:\n    that it snowed in May: Ida Marek\n  dates:\n    May:',
    );
    expect(wordsOnPage(site.get('review/index.html') ?? '').replace(/\s+/gu, ' ')).toMatch(
      /302 statements and times in 2 articles.* How to settle them/,
    );
    for (const [, html] of lists) expect(await htmlFaults(html)).toEqual([]);
  });

  it('names each quotation by as many words as tell it from the others', () => {
    const html = pages.get('review/articles.html') ?? '';
    expect(html).toContain('    It was winter number 0 and:');
    expect(html).toContain('    It was winter number 1 and:');
  });
});
