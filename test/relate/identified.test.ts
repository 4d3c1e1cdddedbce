import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import type { Entry } from '../../src/model/entry.ts';
import { cardOf } from '../../src/relate/card.ts';
import { identified } from '../../src/relate/names/identified.ts';
import { relate } from '../../src/relate/relate.ts';
import { entryOf } from '../render/archive.ts';

function entryWith(path: string, text: string): Entry {
  const entry = entryOf(path, text);
  return { ...entry, findings: findFindings(entry.article) };
}

describe('an entry with the archive’s ids', () => {
  const judge = entryWith('a.txt', '“It is cold,” said Robert Marsh, a judge at the county court. The court moves.');
  const striker = entryWith('b.txt', '“It was easy,” said Robert Marsh, the striker. The crowd sang.');
  const { archive } = relate([judge, striker].map(cardOf));

  it('has them wherever an id stands, and nothing else is changed', () => {
    const [id] = archive.nameIds.get('a.txt') ?? [];
    const { findings } = identified(judge, archive);
    expect(id).toBe('person/robert-marsh');
    expect(findings.entities.map((entity) => entity.id)).toContain(id);
    expect(findings.quotes.map(({ speaker }) => speaker)).toEqual([id]);
    expect(findings.entities.map(({ mentions }) => mentions)).toEqual(
      judge.findings.entities.map(({ mentions }) => mentions),
    );
  });

  it('has one entity for what is one in the archive, with all that was found of it', () => {
    const entry = entryWith('c.txt', 'The Brindle Harbour Trust met. BRINDLE HARBOUR TRUST BUYS FERRY.');
    const [one] = entry.findings.entities;
    if (one === undefined) throw new Error('The text names the trust.');
    const twice: Entry = {
      ...entry,
      findings: {
        ...entry.findings,
        entities: [
          { ...one, id: 'organisation/trust', name: 'Brindle Harbour Trust', mentions: one.mentions.slice(0, 1) },
          { ...one, id: 'organisation/trust~2', name: 'The Brindle Harbour Trust', mentions: one.mentions.slice(0, 1) },
        ],
      },
    };
    const { findings } = identified(twice, relate([cardOf(twice)]).archive);
    expect(findings.entities).toMatchObject([
      { id: `${one.type}/brindle-harbour-trust`, name: 'The Brindle Harbour Trust', mentions: [{}, {}] },
    ]);
  });

  it('has the type that the archive is sure of', () => {
    const entry = entryWith('d.txt', 'The Brindle Harbour Trust met.');
    const unsure = structuredClone(entry);
    for (const one of unsure.findings.entities) Object.assign(one, { type: 'place', confidence: 'likely' });
    const { archive } = relate([entry, { ...unsure, article: { ...unsure.article, path: 'e.txt' } }].map(cardOf));
    const [one] = identified({ ...unsure, article: { ...unsure.article, path: 'e.txt' } }, archive).findings.entities;
    expect(one).toMatchObject({ id: 'organisation/brindle-harbour-trust', type: 'organisation' });
  });
});

describe('a card', () => {
  it('tells whom its article names, by which forms, and what the roles name', () => {
    const text = 'Peter Hallam, the chairman of the Brindle Harbour Trust, rang the bell. Hallam left.';
    expect(cardOf(entryWith('a.txt', text)).names).toMatchObject([
      {
        id: 'person/peter-hallam',
        name: 'Peter Hallam',
        forms: ['Hallam'],
        roles: [{ words: 'the chairman of the Brindle Harbour Trust', names: ['organisation/brindle-harbour-trust'] }],
        mentions: 2,
        first: 0,
      },
      { id: 'organisation/brindle-harbour-trust' },
    ]);
  });

  it.each([
    ['Mr. Jonas Reed opened the pier.', []],
    ['“It stands,” Mr. Jonas Reed said.', []],
    ['On Thursday Mr Jonas Reed said the pier stood.', []],
    ['Ann Reed, late wife of nobody, and her son, Jonas Reed, opened the pier.', []],
    ['Mr. Jonas Reed, a lawyer in Brindle, opened the pier.', ['a lawyer in Brindle']],
  ])('calls nobody by a title or a relative alone: %s', (text, words) => {
    const reed = cardOf(entryWith('a.txt', text)).names.find(({ name }) => name === 'Jonas Reed');
    expect(reed?.roles.map((role) => role.words)).toEqual(words);
  });

  it('tells what somebody is who says something, so that an office unites', () => {
    const texts = [
      'The bridge opens in May, the mayor, Tom Barrow, said.',
      'Mayor Tom Barrow cut a ribbon at the school.',
    ];
    const cards = texts.map((text, index) => cardOf(entryWith(`${index}.txt`, text)));
    expect(cards[0]?.names).toMatchObject([{ name: 'Tom Barrow', roles: [{ words: 'the mayor' }] }]);
    expect([...relate(cards).archive.names.keys()]).toEqual(['person/tom-barrow']);
  });
});
