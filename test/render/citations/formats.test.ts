import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { BIBLATEX } from '../../../src/render/citations/formats/biblatex.ts';
import { BIBTEX } from '../../../src/render/citations/formats/bibtex.ts';
import { CSL_JSON } from '../../../src/render/citations/formats/csl-json.ts';
import { textIn } from '../../../src/render/citations/formats/format.ts';
import { FORMATS } from '../../../src/render/citations/formats/formats.ts';
import { RIS } from '../../../src/render/citations/formats/ris.ts';
import { readByCitationJs } from '../../support/citation-js.ts';
import { formattedBy } from '../../support/citeproc.ts';
import { itemOf, LIKELY, ODD, on, PLACED, people, referenceTo } from './references.ts';

/** Without what a format has no field for, and what it has another name for. */
function common(item: Record<string, unknown>): Record<string, unknown> {
  const { id, issued, page, title, author, reporter, URL } = item;
  return {
    id,
    // Marks that keep a style from changing capitals, which others have in their own way.
    title: String(title).replaceAll(/<\/?span[^>]*>/g, ''),
    URL,
    page: typeof page === 'string' ? page.replace('–', '-') : page,
    issued: (issued as { 'date-parts'?: unknown } | undefined)?.['date-parts'],
    'container-title': item['container-title'],
    names: namesIn(author ?? reporter),
  };
}

/** `Venn, Orla`, however a reader keeps the parts; of RIS Citation.js takes the writers of a newspaper for reporters, as texts. */
function namesIn(names: unknown): string[] {
  return [names ?? []].flat().map((name: unknown) => {
    if (typeof name === 'string') return name;
    const parts = name as Partial<Record<string, string>>;
    const family = [parts['non-dropping-particle'], parts.family ?? parts.literal].filter(Boolean).join(' ');
    return [family, parts.given, parts.suffix].filter(Boolean).join(', ');
  });
}

describe.each([BIBTEX, BIBLATEX])('$name', (format) => {
  it.each(Object.keys(ODD))('is read by Citation.js as it was meant, with %s', (odd) => {
    const reference = referenceTo(ODD[odd] ?? {}, 'https://papers.brindle.example/');
    const [read = {}] = readByCitationJs(textIn(format, [reference]));
    expect(common(read)).toEqual(common(itemOf(reference)));
  });

  it('keeps every character of a headline, TeX’s own too', () => {
    const characters = fc.string({
      unit: fc.constantFrom(...'ab B%&$#_~^\\{}"“”\'…é汉—-@=,'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(characters, (words) => {
        const title = words.replace(/\s+/gu, ' ').trim();
        // What Citation.js makes of dashes, quotation marks and blanks is its own.
        fc.pre(title !== '' && !/--|''|``|^[-"'“]|\\ /u.test(title));
        const [read] = readByCitationJs(textIn(format, [referenceTo({ title })]));
        expect(read?.title).toBe(title);
      }),
      { numRuns: 300 },
    );
  });

  it('is read without an error by a second reader, several entries in one file', () => {
    const references = Object.values(ODD).map((fields, index) => ({ ...referenceTo(fields), id: `entry-${index}` }));
    const { entries, errors } = new BibLatexParser(textIn(format, references)).parse();
    expect(errors).toEqual([]);
    expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(references.map(({ id }) => id));
  });
});

describe('BibLaTeX', () => {
  it('says of an article that it stood in a newspaper, and of a date that it was derived', () => {
    const text = textIn(BIBLATEX, [referenceTo({ derivation: { title: LIKELY, published: LIKELY } })]);
    expect(text).toContain('  date = {1994-05-16?},\n');
    const { entries } = new BibLatexParser(text).parse();
    const [item] = Object.values(new CSLExporter(entries).parse());
    expect(item).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[1994, 5, 16]], circa: true },
    });
  });
});

describe('RIS', () => {
  it.each(Object.keys(ODD))('is read by Citation.js as it was meant, with %s', (odd) => {
    const reference = referenceTo(ODD[odd] ?? {}, 'https://papers.brindle.example/');
    const [read = {}] = readByCitationJs(textIn(RIS, [reference]));
    const meant = common(itemOf(reference));
    // It takes of a newspaper's dates only the year.
    const issued = reference.date === null ? undefined : [[Number(reference.date.year)]];
    expect(common(read)).toEqual({ ...meant, issued });
    expect([read.type, read.section, read['publisher-place'], read.edition]).toEqual([
      'article-newspaper',
      reference.section ?? undefined,
      reference.place ?? undefined,
      reference.edition ?? undefined,
    ]);
  });

  it('has lines as the specification asks for', () => {
    const reference = referenceTo({
      published: on('1994-05'),
      subjects: [{ name: 'ferries', uri: null }],
      title: 'A\nB',
    });
    const lines = textIn(RIS, [reference, reference]).split('\r\n');
    expect(lines.slice(0, 8)).toEqual([
      'TY  - NEWS',
      'ID  - ferry',
      'TI  - A B',
      'AU  - Venn, Orla',
      'T2  - Brindle Courier',
      'PY  - 1994',
      'DA  - 1994/05//',
      'CY  - Brindle',
    ]);
    expect(lines).toContain('KW  - ferries');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) && line !== '')).toEqual([]);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
  });
});

describe('CSL-JSON', () => {
  it('has only what the schema of CSL 1.0.2 knows, each of its kind', () => {
    const texts =
      'id type title container-title publisher-place section page edition URL archive archive_location language keyword abstract note';
    for (const fields of Object.values(ODD)) {
      const reference = referenceTo({ subjects: [{ name: 'ferries', uri: null }], ...fields });
      const { author, issued, ...rest } = itemOf({ ...reference, archiveUrl: 'https://papers.brindle.example/' });
      expect(Object.keys(rest).filter((key) => !texts.split(' ').includes(key))).toEqual([]);
      expect(Object.values(rest).filter((value) => typeof value !== 'string')).toEqual([]);
      for (const name of (author ?? []) as object[]) {
        const keys = Object.keys(name).toSorted().join(' ');
        expect(keys).toMatch(/^(?:literal|family given(?: non-dropping-particle)?(?: suffix)?)$/);
      }
      if (issued !== undefined)
        expect(issued).toEqual({ 'date-parts': [expect.arrayContaining([expect.any(Number)])] });
    }
  });

  it('is one array, however many pieces it is written in', () => {
    const references = ['a', 'b', 'c'].map((id) => ({ ...referenceTo({}), id }));
    const items = JSON.parse(textIn(CSL_JSON, references)) as { id: string }[];
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('every format', () => {
  it('holds no control character, wherever the article has one', () => {
    const mark = String.fromCharCode(1, 0x9f, 0);
    const reference = referenceTo({
      title: `Ferry${mark} returns`,
      summary: `Back${mark} at the quay.`,
      authors: people(`Orla Ve${mark}nn`),
      subjects: [{ name: `fer${mark}ries`, uri: null }],
    });
    for (const format of FORMATS) {
      const text = textIn(format, [reference]);
      expect([format.name, text.match(/[^\P{Cc}\r\n]|\\u00/gu)]).toEqual([format.name, null]);
      expect(text).toContain('Ferry returns');
      expect(text).toContain('Venn');
    }
  });

  it('has the description that a person stated as the abstract', () => {
    const reference = referenceTo({ summary: 'The ferry is back at the quay.' });
    for (const format of FORMATS) {
      const [read = {}] = format === CSL_JSON ? [itemOf(reference)] : readByCitationJs(textIn(format, [reference]));
      expect(read.abstract).toBe('The ferry is back at the quay.');
    }
  });

  const CITED: Partial<Article> = { authors: people('Orla Venn', 'Anna van der Berg'), published: on('1994') };

  it('leads Citation.js and citeproc to the same citation', () => {
    const reference = referenceTo({ ...CITED, source: { ...PLACED, edition: null, section: null } });
    const expected = formattedBy('apa', { ...itemOf(reference), archive: undefined });
    for (const format of FORMATS) {
      const [read = {}] = format === CSL_JSON ? [itemOf(reference)] : readByCitationJs(textIn(format, [reference]));
      // Of an entry's subtype it makes a genre.
      const { author, reporter, genre, ...item } = read;
      const names = namesIn(author ?? reporter).map((name) => {
        const [family, given] = name.split(', ');
        return { family, given };
      });
      const entry = { ...item, archive: undefined, source: undefined, type: 'article-newspaper', author: names };
      expect([format.name, formattedBy('apa', entry)]).toEqual([format.name, expected]);
    }
  });

  it('gives a derived date only where it can say so, and tells of it in a note elsewhere', () => {
    const reference = referenceTo({ derivation: { title: LIKELY, authors: LIKELY, published: LIKELY } });
    const note = 'Derived by the archive and not stated: headline, byline and date (16 May 1994, likely).';
    for (const format of FORMATS) expect(textIn(format, [reference])).toContain(note);
    expect(itemOf(reference).issued).toEqual({ 'date-parts': [[1994, 5, 16]], circa: true });
    for (const format of [BIBTEX, RIS]) {
      expect(textIn(format, [reference]).replace(note, '')).not.toContain('1994');
      expect(textIn(format, [reference])).toContain('[Ferry returns to Brindle Quay]');
    }
  });
});
