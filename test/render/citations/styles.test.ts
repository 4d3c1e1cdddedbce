import { describe, expect, it } from 'vitest';
import { apa } from '../../../src/render/citations/styles/apa.ts';
import { chicago } from '../../../src/render/citations/styles/chicago.ts';
import { mla } from '../../../src/render/citations/styles/mla.ts';
import { formattedBy } from '../../support/citeproc.ts';
import { inHtml, itemOf, LIKELY, ODD, PLACED, people, referenceTo, UNCERTAIN } from './references.ts';

const OURS = {
  apa,
  'chicago-note-bibliography': chicago,
  'modern-language-association': mla,
};

describe.each(Object.entries(OURS))('the style %s', (style, format) => {
  it.each(Object.keys(ODD))('formats an article with %s as citeproc formats our CSL-JSON', (odd) => {
    for (const baseUrl of [null, 'https://papers.brindle.example/']) {
      const reference = referenceTo(ODD[odd] ?? {}, baseUrl);
      expect(inHtml(format(reference))).toBe(formattedBy(style, itemOf(reference)));
    }
  });
});

describe('what no processor can be asked', () => {
  const derivation = { published: LIKELY };
  const undoubted = { ...PLACED, url: 'https://courier.example/ferry?page=2' };

  it('sets a date that no person stated apart, as the manuals have what is supplied', () => {
    const reference = referenceTo({ derivation });
    expect(inHtml(chicago(reference))).toContain('<i>Brindle Courier</i>, [May 16, 1994?], late edition');
    expect(inHtml(apa(reference))).toContain('Venn, O. (ca. 1994, May 16). Ferry');
    expect(inHtml(mla(reference))).toContain('Late, [16 May 1994?], p. 4');
    for (const style of ['apa', 'chicago-note-bibliography'] as const) {
      expect(inHtml(OURS[style](reference))).toBe(formattedBy(style, itemOf(reference)));
    }
  });

  it('gives the address of the original and that of the page in the archive, each with what it is of', () => {
    const reference = referenceTo({ source: undoubted }, 'https://papers.brindle.example/');
    expect(inHtml(chicago(reference))).toMatch(
      /sec\. Harbour\. The Brindle Papers, https:\/\/papers\.brindle\.example\/articles\/ferry\.html\. https:\/\/courier\.example\/ferry\?page=2\.$/,
    );
    expect(inHtml(mla(reference))).toBe(formattedBy('modern-language-association', itemOf(reference)));
    expect(inHtml(apa(reference))).toBe(formattedBy('apa', itemOf(reference)));
  });

  it('leaves out a writer and a publication that are only guessed', () => {
    const reference = referenceTo({ derivation: { title: LIKELY, authors: UNCERTAIN, 'source.name': UNCERTAIN } });
    expect([reference.authors, reference.publication]).toEqual([[], null]);
    expect(inHtml(mla(reference))).toBe(
      '<i>[Ferry returns to Brindle Quay]</i>. Late, 16 May 1994, p. 4. The Brindle Papers.',
    );
  });

  it('sets a comma behind the inverted name, before an agency too', () => {
    const authors = [...people('Orla Venn'), { name: 'Fish and Chips Agency', kind: 'organisation' as const }];
    const reference = referenceTo({ authors });
    expect(inHtml(chicago(reference))).toMatch(/^Venn, Orla, and Fish and Chips Agency\. “/);
    expect(inHtml(apa(reference))).toMatch(/^Venn, O\., & Fish and Chips Agency\. \(1994/);
    expect(inHtml(mla(reference))).toMatch(/^Venn, Orla, and Fish and Chips Agency\. “/);
  });

  it('reads no clock, so names no day of access', () => {
    for (const format of Object.values(OURS)) {
      expect(inHtml(format(referenceTo({})))).not.toMatch(/accessed|retrieved/i);
    }
  });

  it('keeps names whole where nothing tells which part is the family’s', () => {
    const names = (name: string, language: string) =>
      referenceTo({ authors: [{ name, kind: 'person' }], language }).authors;
    expect(names('김하늘', 'ko')).toEqual([{ kind: 'whole', name: '김하늘' }]);
    expect(names('Kiss Anna', 'hu')).toEqual([{ kind: 'whole', name: 'Kiss Anna' }]);
    expect(names('ليلى حداد', 'ar')).toEqual([{ kind: 'whole', name: 'ليلى حداد' }]);
    expect(names('Ana de la Vega', 'es')).toEqual([
      { kind: 'parted', given: 'Ana', particle: 'de la', family: 'Vega', suffix: null },
    ]);
  });
});
