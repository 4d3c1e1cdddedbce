import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import type { Json } from '../../src/model/article.ts';
import { mayWithhold, type PublicationMark, readMark, visibilityOf } from '../../src/parse/visibility.ts';

const english = languageOf('en');
const PRIVATE: PublicationMark = { kind: 'private', holds: true };
const DRAFT: PublicationMark = { kind: 'draft', holds: true };

describe('readMark', () => {
  it.each<[string, Json, PublicationMark]>([
    ['private', 'true', PRIVATE],
    ['Private', 'Yes', PRIVATE],
    ['private', 'on', PRIVATE],
    ['private', '1', PRIVATE],
    ['private', 'false', { kind: 'private', holds: false }],
    ['draft', 'TRUE', DRAFT],
    ['draft', 'no', { kind: 'draft', holds: false }],
    ['unpublished', 'true', DRAFT],
    ['published', 'false', DRAFT],
    ['publish', 'no', DRAFT],
    ['status', 'draft', DRAFT],
    ['status', 'auto-draft', DRAFT],
    ['post_status', 'pending', DRAFT],
    ['visibility', 'private', PRIVATE],
    ['embargo', '2031-01-02', { kind: 'embargo', until: '2031-01-02' }],
    ['embargo_until', '2 January 2031', { kind: 'embargo', until: '2031-01-02' }],
    ['embargo', null, { kind: 'embargo', until: null }],
    ['embargo', 'no', { kind: 'embargo', until: null }],
  ])('reads %s: %j', (name, value, mark) => {
    expect(readMark(name, value, english)).toEqual({ mark, doubt: null });
  });

  it.each<[string, Json]>([
    ['private', 'perhaps'],
    ['private', null],
    ['private', ['true']],
    ['private', { a: 'b' }],
    ['draft', 'treu'],
    ['embargo', 'next week'],
    ['embargo', '2031-02'],
    ['embargo', '2031'],
    ['embargo', '2031-02-30'],
    ['embargo', ['2031-01-01']],
  ])('withholds for %s: %j, which cannot be read, and says so', (name, value) => {
    const read = readMark(name, value, english);
    expect(read?.doubt).toEqual(expect.any(String));
    expect(visibilityOf(read === null ? [] : [read.mark]).kind).toBe('withheld');
  });

  it.each<[string, Json]>([
    ['published', '2021-05-03'],
    ['published', 'true'],
    ['publish', 'yes'],
    ['status', 'publish'],
    ['status', 'updated'],
    ['visibility', 'public'],
    ['title', 'private'],
  ])('takes %s: %j for something else', (name, value) => {
    expect(readMark(name, value, english)).toBeNull();
  });

  it('agrees with what may withhold in a file that cannot be read', () => {
    const names = [
      'private',
      'draft',
      'unpublished',
      'published',
      'publish',
      'status',
      'visibility',
      'embargo',
      'title',
    ];
    const values = ['true', 'false', 'no', 'perhaps', 'draft', 'publish', '2031-01-01', '2021-05-03'];
    for (const name of names) {
      for (const value of values) {
        const read = readMark(name, value, english);
        const withholds = read !== null && visibilityOf([read.mark]).kind !== 'public';
        expect(`${name}: ${value} ${mayWithhold(name, value)}`).toBe(`${name}: ${value} ${withholds}`);
      }
    }
  });
});

describe('visibilityOf', () => {
  const later: PublicationMark = { kind: 'embargo', until: '2031-05-01' };
  const sooner: PublicationMark = { kind: 'embargo', until: '2030-05-01' };

  it.each<[string, PublicationMark[], PublicationMark[], object]>([
    ['nothing is said', [], [], { kind: 'public' }],
    ['a draft is finished', [{ kind: 'draft', holds: false }], [], { kind: 'public' }],
    ['one mark of two withholds', [{ kind: 'draft', holds: false }, DRAFT], [], { kind: 'withheld', reason: 'draft' }],
    ['it is private until a day', [later, PRIVATE], [], { kind: 'withheld', reason: 'private' }],
    ['there are two embargoes', [later, sooner], [], { kind: 'embargo', until: '2031-05-01' }],
    ['an override finishes a draft', [DRAFT], [{ kind: 'draft', holds: false }], { kind: 'public' }],
    [
      'an override says nothing of the draft',
      [DRAFT],
      [{ kind: 'private', holds: false }],
      { kind: 'withheld', reason: 'draft' },
    ],
    ['an override lifts the embargo', [later], [{ kind: 'embargo', until: null }], { kind: 'public' }],
    ['an override moves the embargo', [later], [sooner], { kind: 'embargo', until: '2030-05-01' }],
    [
      'an override says nothing of an embargo that cannot be read',
      [{ kind: 'embargo', until: 'unknown' }],
      [{ kind: 'private', holds: false }],
      { kind: 'withheld', reason: 'private' },
    ],
    ['an override withholds', [], [PRIVATE], { kind: 'withheld', reason: 'private' }],
  ])('is right where %s', (_, own, overriding, visibility) => {
    expect(visibilityOf(own, overriding)).toEqual(visibility);
  });
});
