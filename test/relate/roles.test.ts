import { describe, expect, it } from 'vitest';
import { openDescriptions } from '../../src/language/described.ts';
import { languageOf } from '../../src/language/index.ts';

import { nameKeyOf } from '../../src/relate/names/name-keys.ts';
import { readRole } from '../../src/relate/names/roles.ts';

const { identity } = languageOf('en');

describe('the words of a role', () => {
  it.each([
    ['a senior analyst at Prism', 'analyst', 'analyst at prism', []],
    ['the former judge', 'judge', 'judge', ['jurist']],
    ['Secretary of State', 'secretary', 'secretary of state', []],
    ['ex-senator', 'senator', 'senator', ['politician']],
    ['actor and former senator', 'actor', 'actor', ['performer', 'politician']],
    ['a judge there since 1988', 'judge', 'judge', ['jurist']],
    ['the judge’s brother', 'brother', 'judge’s brother', []],
  ])('%s', (words, head, phrase, fields) => {
    if (identity === null) throw new Error('English has words of identity.');
    expect(readRole(words, identity)).toMatchObject({ head, phrase, fields });
  });

  it.each([
    ['a resident', false],
    ['a resident of Arlmouth', true],
    ['a resident of the new house', false],
    ['a lawyer', true],
  ])('%s tells something: %j', (words, telling) => {
    expect(identity === null ? null : readRole(words, identity)?.telling).toBe(telling);
  });

  it.each(['', 'the former', ', and'])('are none where they name no calling: %j', (words) => {
    expect(identity === null ? null : readRole(words, identity)).toBeNull();
  });
});

it.each([
  ['the 15-year-old editor of the school newspaper', 'the editor of the school newspaper'],
  ['15-year-old', null],
  ['CHAIRMAN', 'chairman'],
  ['CEO', 'CEO'],
  ['NPA chairman', 'NPA chairman'],
  ['Mr.', null],
  ['Dr', null],
  ['Thursday Mr', null],
  ['interview Mr', null],
  ['late wife', null],
  ['Prime Minister Mr.', 'Prime Minister'],
  ['harbour board manager Sir', 'harbour board manager'],
  ['his younger\nbrother’s partner', 'his younger brother’s partner'],
  ['wife of the mayor', 'wife of the mayor'],
  ['Lord Justice', 'Lord Justice'],
  ['Ann Lee and', null],
  ['Quay Brothers of', null],
  ['the former captain', 'the former captain'],
])('the role “%s” says that somebody is %j', (words, described) => {
  expect(openDescriptions(languageOf('en'))(words)).toBe(described);
});

describe('the key of a name', () => {
  it.each([
    ['John F. Doe', 'person/john-doe', 'f', false],
    ['John Doe', 'person/john-doe', '', false],
    ['John Doe, Jr.', 'person/john-doe-jr', '', false],
    ['J.K. Harrow', 'person/j-harrow', 'k', false],
    ['J. K. Harrow', 'person/j-harrow', 'k', false],
    ['José Peña', 'person/jose-pena', '', false],
    ['Dr. John Doe', 'person/john-doe', '', false],
    ['Prof Dr John F. Doe', 'person/john-doe', 'f', false],
    ['John Doe, PhD', 'person/john-doe', '', false],
    ['Dr. Doe', 'person/dr-doe', '', false],
    ['Doe', 'person/doe', '', true],
    ['de Vries', 'person/de-vries', '', true],
    ['Doe Jr.', 'person/doe-jr', '', true],
  ])('of %s', (name, key, initials, bare) => {
    expect(nameKeyOf({ type: 'person', name }, identity)).toMatchObject({ key, initials, bare });
  });

  it.each([
    ['the Red Cross', 'organisation/red-cross'],
    ['RED CROSS', 'organisation/red-cross'],
    ['The', 'organisation/the'],
    ['Théâtre du Port', 'organisation/theatre-du-port'],
  ])('of the organisation %s', (name, key) => {
    expect(nameKeyOf({ type: 'organisation', name }, identity).key).toBe(key);
  });

  it('keeps the article of a language whose articles are not known', () => {
    expect(nameKeyOf({ type: 'organisation', name: 'The Red Cross' }, null).key).toBe('organisation/the-red-cross');
  });
});
