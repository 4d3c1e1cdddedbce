import { expect, it } from 'vitest';
import { hostProblems } from '../../src/write/hosts.ts';

const files = (count: number, bytes: number) => Array.from({ length: count }, (_, n) => ({ path: `${n}.html`, bytes }));

it.each([
  ['a site that every host takes', files(20_000, 50_000), []],
  ['a file too many', files(20_001, 1), ['The free plan of Cloudflare Pages … 20001 files']],
  [
    'a file too large',
    [...files(3, 1), { path: 'big.pdf', bytes: 25 * 2 ** 20 + 1 }],
    ['The free plan of Cloudflare Pages … big.pdf'],
  ],
  [
    'a site too large',
    files(11, 100_000_000),
    ['The free plan of Cloudflare Pages … 100 MB', 'GitHub Pages … 1100 MB'],
  ],
])('says which hosts would not take %s', (_, site, expected) => {
  const met = hostProblems(site);
  expect(met.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
    expected.map(() => 'notice too-large-for-host'),
  );
  for (const [index, words] of expected.entries()) {
    for (const part of words.split(' … ')) expect(met[index]?.message).toContain(part);
  }
});
