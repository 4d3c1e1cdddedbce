import { expect, it } from 'vitest';
import { readLanguageTag } from '../../src/parse/language-tag.ts';

it.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en_US', 'en-US'],
  ['en_US.UTF-8', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['es-PR', 'es-PR'],
])('writes %j as BCP 47 does', (words, tag) => {
  expect(readLanguageTag(words)).toBe(tag);
});

it.each(['English', 'українська', '', 'e', 'en-', '12', 'en US', 'none of them'])('takes %j for no code', (words) => {
  expect(readLanguageTag(words)).toBeNull();
});
