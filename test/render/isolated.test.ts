import { expect, it } from 'vitest';
import { isolated } from '../../src/render/text/isolated.ts';

it.each([
  ['Orla Venn & Daughters', 'Orla Venn &amp; Daughters'],
  ['Наш берег <1922>', 'Наш берег &lt;1922&gt;'],
  ['رسالة <الميناء>', '<bdi>رسالة &lt;الميناء&gt;</bdi>'],
  ['The נמל of Brindle', '<bdi>The נמל of Brindle</bdi>'],
])('words from right to left alone are kept to themselves: %s', (words, html) => {
  expect(isolated(words)).toBe(html);
});
