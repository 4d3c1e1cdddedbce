import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';
import { ledeOf } from '../../src/relate/lede.ts';

const HEAD = '---\ntitle: The ferry\ndate: 2021-05-03\nlanguage: en\n---\n';

function ledeIn(body: string, head = HEAD): string {
  const path = 'a.txt';
  const characters = head + body;
  const seed = { path, location: `/${path}`, bytes: 0, sha256: '', encoding: 'utf-8', characters, problems: [] };
  return ledeOf(parseArticle(seed, { override: null, language: 'en', lookUp: () => null }));
}

const FIRST =
  'The ferry to Calder Point, which Mr. Venn has steered for forty years, will make its last crossing in May.';
const SECOND = 'It was built in 1962 at the yard of Osgood and Sons and has carried two million people.';
const THIRD = 'It was never late but for the fog of 1974 and the strike of the harbour pilots.';

describe('the lede of an article', () => {
  it.each([
    ['is its first paragraph', `${FIRST}\n\n${SECOND}\n`, FIRST],
    [
      'ends with a sentence where the paragraph is longer',
      `${FIRST} ${SECOND} ${THIRD}\n\nMore.\n`,
      `${FIRST} ${SECOND}`,
    ],
    ['is not the salutation of a letter', `To the Editor,\n\n${FIRST}\n\n${SECOND}\n`, FIRST],
    ['begins after the dateline', `CALDER POINT, May 3, 2021 (Harbour Wire) — ${FIRST}\n\n${SECOND}\n`, FIRST],
    [
      'is no line that only says what follows',
      `NEWS IN BRIEF\n\nThe Courier, 3 May 2021, p. 2\n\nLIFEBOAT\n\n${FIRST}\n`,
      FIRST,
    ],
    ['is the salutation where nothing else is there', 'To the Editor,\n', 'To the Editor,'],
    [
      'ends with a whole word where its first sentence is too long, and with none that only leads to the next',
      `The ferry ${'and the pier '.repeat(30)}close.\n`,
      `The ferry ${'and the pier '.repeat(17).trim()}…`,
    ],
    [
      'is not cut to a short exclamation',
      `Gone! The ferry ${'and the pier '.repeat(30)}close.\n`,
      `Gone! The ferry ${'and the pier '.repeat(17).trim()}…`,
    ],
    [
      'ends before what a bracket or a quotation mark only opens',
      `The ferry ${'sails and '.repeat(22)}up (“the last of them all, as far as anybody knows”) here.\n`,
      `The ferry ${'sails and '.repeat(22)}up…`,
    ],
    [
      'ends with such a word rather than with nothing',
      `The ferry ${'and the '.repeat(60)}close.\n`,
      `The ferry ${'and the '.repeat(13)}and…`,
    ],
  ])('%s', (_, body, lede) => {
    expect(ledeIn(body)).toBe(lede);
  });

  it.each([
    ['in its paragraph', `The ferry is back at Calder Point. ${SECOND}\n\n${THIRD}\n`, SECOND],
    ['in the next one', `The ferry is back at Calder Point.\n\n${SECOND}\n\n${THIRD}\n`, SECOND],
    ['and is what there is where that is cut', `${FIRST}\n\n${SECOND}\n`, FIRST],
  ])('goes on behind a sentence of which the headline was made: %s', (_, body, lede) => {
    expect(ledeIn(body, '')).toBe(lede);
  });
});
