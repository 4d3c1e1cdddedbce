import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/names.ts';
import { prepared } from './prepared.ts';

const PIECES = [
  'Anna',
  'Kern',
  'President',
  'the',
  'The',
  'of',
  'and',
  'Ministry',
  'Health',
  'Lisbon',
  'US',
  'said',
  'he',
  'She',
  'a',
  'who',
  'al-Sadi',
  'Jie-won',
  'St.',
  'Ltd',
  'University',
  ',',
  '.',
  '(',
  ')',
  '“',
  '”',
  '’s',
  '-',
  '&',
  '$',
  '45',
  'NATO',
  '\n\n',
  'É',
  'ǅ',
  '𝔄',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('names of any text', () => {
  it('have spans that lie within it, in order, and none overlaps another mention', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 200 })), (words) => {
        const { entities } = findNames(prepared(words));
        const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
        mentions.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
        });
        for (const { roles, references } of entities) {
          for (const { start, end } of [...roles, ...references]) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(words.length);
          }
        }
      }),
    );
  });

  it('are found again where they were found', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { entities, at } = findNames(prepared(words));
        for (const entity of entities) for (const mention of entity.mentions) expect(at(mention)).toBe(entity);
      }),
    );
  });

  it('keep their kinds and places when persons get other names', () => {
    const story = (given: string, surname: string) =>
      `Chancellor ${given} ${surname} met reporters in Lisbon. ${surname} said that the Ministry of Health was wrong.`;
    fc.assert(
      fc.property(
        fc.constantFrom('Anna', 'Peter', 'Fatima', 'Giovanni', 'Olena'),
        fc.constantFrom('Kern', 'Okello', 'Varga', 'Brandvold', 'Nakashima'),
        (given, surname) => {
          const { entities } = findNames(prepared(story(given, surname)));
          expect(entities.map(({ type, name, mentions }) => [type, name, mentions.length])).toEqual([
            ['person', `${given} ${surname}`, 2],
            ['place', 'Lisbon', 1],
            ['organisation', 'Ministry of Health', 1],
          ]);
        },
      ),
    );
  });
});
