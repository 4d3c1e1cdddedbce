import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/finding.ts';
import { selectorOf } from '../../src/model/span.ts';
import { cardOf } from '../../src/relate/card.ts';
import { relate } from '../../src/relate/relate.ts';
import { entryOf } from '../render/archive.ts';

/** An entry that names people, each where the text first has the name. */
function naming(path: string, text: string, ...people: string[]) {
  const entities = people.map((name): Entity => {
    const start = text.indexOf(name);
    return {
      id: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
      type: 'person',
      name,
      sameAs: [],
      roles: [],
      mentions: [selectorOf(text, { start, end: start + name.length })],
      references: [],
      confidence: 'certain',
    };
  });
  const entry = entryOf(path, text, { title: path });
  return { ...entry, findings: { ...entry.findings, entities } };
}

const FILLER = Array.from({ length: 12 }, (_, index) =>
  naming(
    `filler-${index}.txt`,
    `The baker of lane ${index} sold his loaves and the weather stayed ${'fair'.repeat(index + 1)}.`,
  ),
);

function relatedTo(path: string, ...entries: ReturnType<typeof naming>[]) {
  const { archive } = relate([...entries, ...FILLER].map(cardOf));
  return (archive.related.get(path) ?? []).map(({ card, names, words }) => ({ path: card.path, names, words }));
}

const dredging = naming(
  'dredging.txt',
  'Petra Vane and Odo Lenz saw the breakwater crack. Dredging, said the breakwater pilots, did it.',
  'Petra Vane',
  'Odo Lenz',
);

describe('articles are related', () => {
  it('by the people that both name, and the words that both use', () => {
    const inquiry = naming(
      'inquiry.txt',
      'Odo Lenz and Petra Vane were heard. Pilots had warned of it.',
      'Odo Lenz',
      'Petra Vane',
    );
    expect(relatedTo('dredging.txt', dredging, inquiry)).toEqual([
      { path: 'inquiry.txt', names: ['Petra Vane', 'Odo Lenz'], words: ['pilots'] },
    ]);
  });

  it('by rare words alone, in singular or plural', () => {
    const one = naming('one.txt', 'The breakwater held. Its caissons did not: a pilot saw the caissons slide.');
    const other = naming('other.txt', 'Every breakwater has a caisson, and every caisson a pilot who fears for it.');
    expect(relatedTo('one.txt', one, other)).toEqual([
      { path: 'other.txt', names: [], words: ['caissons', 'breakwater', 'pilot'] },
    ]);
  });

  it('but not by one name or word only', () => {
    const choir = naming('choir.txt', 'Petra Vane sang in the tannery.', 'Petra Vane');
    expect(relatedTo('choir.txt', choir, dredging)).toEqual([]);
  });

  it('but not by what most articles have', () => {
    const [one, other] = ['one.txt', 'other.txt'].map((path) =>
      naming(path, 'The baker sold loaves in fine weather, as bakers do.'),
    );
    expect(one && other && relatedTo('one.txt', one, other)).toEqual([]);
  });

  it('the nearest first, and no more than five', () => {
    const near = Array.from({ length: 8 }, (_, index) =>
      naming(
        `near-${index}.txt`,
        `Breakwater, dredging and pilots${index === 6 ? ', with Petra Vane and Odo Lenz' : ''}: number ${index}.`,
        ...(index === 6 ? ['Petra Vane', 'Odo Lenz'] : []),
      ),
    );
    const found = relatedTo(
      'dredging.txt',
      dredging,
      ...near,
      ...Array.from({ length: 20 }, (_, index) => naming(`quiet-${index}.txt`, `Quiet day ${index}.`)),
    );
    expect(found).toHaveLength(5);
    expect(found[0]?.path).toBe('near-6.txt');
  });

  it('but never to their own copies, and to one of several copies only', () => {
    const text = `Petra Vane and Odo Lenz saw the breakwater crack. ${Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')}`;
    const copies = ['copy-a.txt', 'copy-b.txt'].map((path) => naming(path, text, 'Petra Vane', 'Odo Lenz'));
    expect(relatedTo('copy-b.txt', ...copies, dredging).map(({ path }) => path)).toEqual(['dredging.txt']);
    expect(relatedTo('dredging.txt', ...copies, dredging).map(({ path }) => path)).toEqual(['copy-a.txt']);
  });

  it('the same in whatever order the seeds come', () => {
    const entries = [
      dredging,
      ...['a', 'b', 'c'].map((name) => naming(`${name}.txt`, 'Breakwater, dredging and pilots again.')),
    ];
    const forward = relatedTo('dredging.txt', ...entries);
    expect(forward).toHaveLength(3);
    expect(relatedTo('dredging.txt', ...entries.toReversed())).toEqual(forward);
  });
});
