import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeText } from '../../src/render/text/escape.ts';
import { processorSeconds } from '../support/cpu.ts';

const [RLO, PDF, LRI, PDI] = ['\u202E', '\u202C', '\u2066', '\u2069'];

describe('text for HTML', () => {
  it.each([
    ['Fish & chips <b>"now"</b> it\'s', 'Fish &amp; chips &lt;b&gt;&quot;now&quot;&lt;/b&gt; it&#39;s'],
    ['plain words, 100 % – “quoted”', 'plain words, 100 % – “quoted”'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['bell\u0007 delete\u007F next line\u0085', 'bell\uFFFD delete\uFFFD next line\uFFFD'],
    ['noncharacters \uFDD0 \uFFFE \u{1FFFF}', 'noncharacters \uFFFD \uFFFD \uFFFD'],
    ['lone \uD800 surrogates \uDC00', 'lone \uFFFD surrogates \uFFFD'],
    ['a whole one \u{1F4F0}', 'a whole one \u{1F4F0}'],
    ['&lt; is written so', '&amp;lt; is written so'],
  ])('%j', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });

  it('leaves quotation marks between tags as they are', () => {
    expect(escapeText(`"It's 5 < 6 & 7 > 6"`)).toBe(`"It's 5 &lt; 6 &amp; 7 &gt; 6"`);
  });

  it('leaves no character that makes HTML invalid or that ends a tag or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = escapeHtml(text);
        expect(html).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(html).not.toMatch(/[^\P{Cc}\t\n\f\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u);
      }),
    );
  });

  it('is the text again when the references are read', () => {
    const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    const read = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => named[name] ?? '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('&', '<', '"', "'", 'a', 'm', 'p', ';', 'é', '\u{1F600}') }),
        (text) => {
          expect(read(escapeHtml(text))).toBe(text);
        },
      ),
    );
  });
});

describe('directions', () => {
  it.each([
    ['an override that is left open', `a ${RLO}b`, `a ${RLO}b${PDF}`],
    ['an end without a beginning', `a ${PDF}b${PDI}c`, 'a bc'],
    ['an isolate around an open override', `${LRI}a${RLO}b${PDI}c`, `${LRI}a${RLO}b${PDF}${PDI}c`],
    ['what is balanced', `a ${RLO}b${PDF} c`, `a ${RLO}b${PDF} c`],
  ])('keeps %s inside the text', (_, text, balanced) => {
    expect(escapeHtml(text)).toBe(balanced);
  });

  it('are closed in every text, each by its own end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(RLO, PDF, LRI, PDI, '\u202A', '\u2068', 'a') }), (text) => {
        const open: string[] = [];
        for (const character of escapeHtml(text)) {
          if (character === PDF || character === PDI) expect(open.pop()).toBe(character);
          else if (character !== 'a') open.push(character >= LRI ? PDI : PDF);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  it('cost no more than the length of the text', () => {
    for (const text of [
      RLO.repeat(500_000) + PDI.repeat(500_000),
      (LRI + RLO).repeat(300_000),
      PDF.repeat(1_000_000),
    ]) {
      const seconds = processorSeconds(() => {
        escapeHtml(text);
      });
      expect(seconds).toBeLessThan(2);
    }
  });
});
