import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference, readWebAddress, referencedFile } from '../../src/parse/address.ts';

describe('readWebAddress', () => {
  it.each([
    ['https://courier.example/a?b=c#d', 'https://courier.example/a?b=c#d'],
    ['HTTP://courier.example', 'HTTP://courier.example'],
    ['  https://courier.example/a\n', 'https://courier.example/a'],
    ['https://пристань.example/стаття', 'https://пристань.example/стаття'],
    ['https://courier.example/a b"c', 'https://courier.example/a%20b%22c'],
    ['https://courier.example/\u202Egpj.exe', 'https://courier.example/%E2%80%AEgpj.exe'],
  ])('keeps %j as it is written, and encodes what no address may hold', (words, address) => {
    expect(readWebAddress(words)).toBe(address);
  });

  it.each([
    'courier.example/a',
    'www.courier.example',
    '//courier.example/a',
    'https:courier.example',
    'https:///courier.example',
    'https://',
    'ftp://courier.example/a',
    'javascript:alert(1)//https://courier.example',
    'mailto:desk@courier.example',
    '/a',
    '',
  ])('takes %j for no address on the web', (words) => {
    expect(readWebAddress(words)).toBeNull();
  });
});

describe('readReference', () => {
  it.each([
    ['https://courier.example/a', 'https://courier.example/a'],
    ['mailto:desk@courier.example', 'mailto:desk@courier.example'],
    ['tel:+380441234567', 'tel:+380441234567'],
    ['#harbour', '#harbour'],
    ['pictures/quay%20at%20dusk.jpg', 'pictures/quay%20at%20dusk.jpg'],
    ['../other.md', '../other.md'],
    [' pictures/qu\nay.png\t', 'pictures/quay.png'],
    ['/assets/quay.jpg', '/assets/quay.jpg'],
    ['?page=2', '?page=2'],
    ['article 5: the quay.md', 'article 5: the quay.md'],
  ])('allows %j', (words, reference) => {
    expect(readReference(words)).toBe(reference);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'blob:https://courier.example/1',
    'blob:https://base.invalid/1',
    'filesystem:https://courier.example/1',
    'intent://x#Intent;end',
    'ms-msdt:/id',
    'ftp://courier.example/a',
    '//evil.example/a',
    '\\\\evil.example\\a',
    '/\\evil.example/a',
    '/\t/evil.example/a',
    'C:\\quay.jpg',
    'https:quay',
    '',
    ' ',
  ])('refuses %j', (words) => {
    expect(readReference(words)).toBeNull();
  });

  it('allows nothing that a browser would take for another scheme or host', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      '/',
      '\\',
      '\t',
      '\n',
      '\u0000',
      ' ',
      'http',
      'https',
      'data',
      'x',
      '.',
      '#',
      '?',
      '@',
      '&',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const reference = readReference(parts.join(''));
        if (reference === null) return;
        const url = new URL(reference, 'https://archive.invalid/articles/a.html');
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(url.protocol);
        if (!/^https?:\/\//i.test(reference) && url.protocol.startsWith('http'))
          expect(url.host).toBe('archive.invalid');
      }),
      { numRuns: 5000 },
    );
  });
});

describe('referencedFile', () => {
  it.each([
    ['pictures/quay%20at%20dusk.jpg', 'pictures/quay at dusk.jpg'],
    ['../report.pdf?download=1#page=2', '../report.pdf'],
    ['/assets/quay.jpg', '/assets/quay.jpg'],
    ['100%.txt', '100%.txt'],
    ['стаття.md', 'стаття.md'],
  ])('finds the path in %j', (reference, path) => {
    expect(referencedFile(reference)).toBe(path);
  });

  it.each([
    '#harbour',
    '?page=2',
    'pictures/',
    '.',
    '..',
    '../..',
    'https://courier.example/a.jpg',
    'mailto:a@b.example',
    '//x/a.jpg',
  ])('finds no file in %j', (reference) => {
    expect(referencedFile(reference)).toBeNull();
  });
});
