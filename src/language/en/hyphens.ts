import { wordSet } from '../words.ts';

/** First halves of compounds that no plain word begins with, but for those that go on with one of the endings. */
const FIRST_HALVES = wordSet(`
  well self half non vice two three four five nine twenty thirty forty fifty sixty seventy eighty ninety hundred year long
`);
const ENDINGS = wordSet(
  'ish less lessly ness ing ings teen teens teenth fold some sense est er ers ly ington itude itudes evity ling lings y',
);

/** Whether the halves of a word that a line end divides have a hyphen wherever they stand: "well-known", "two-thirds". */
export function isCompound(first: string, second: string): boolean {
  return FIRST_HALVES.has(first) && !ENDINGS.has(second);
}
