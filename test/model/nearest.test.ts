import { expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';
import { processorSeconds } from '../support/cpu.ts';

const KNOWN = ['title', 'tagline', 'baseUrl', 'draft', 'private', 'page', 'place', 'url', 'tags'];

it.each([
  ['tilte', 'title'],
  ['Title', 'title'],
  ['base_url', 'baseUrl'],
  ['baseURL', 'baseUrl'],
  ['privat', 'private'],
  ['draught', null],
  ['darft', 'draft'],
  ['uri', 'url'],
  ['colour', null],
  ['', null],
])('takes %j for %j', (word, meant) => {
  expect(nearest(word, KNOWN)).toBe(meant);
});

it('answers quickly for a very long word', () => {
  const seconds = processorSeconds(() => {
    nearest('t'.repeat(1_000_000), KNOWN);
  });
  expect(seconds).toBeLessThan(0.5);
});
