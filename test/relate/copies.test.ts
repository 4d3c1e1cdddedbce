import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/model/body.ts';
import { groupsOfCopies } from '../../src/relate/copies/clusters.ts';
import { sketchOf } from '../../src/relate/copies/sketch.ts';

/** Words that mean nothing, the same for the same seed: texts of different seeds share no run of words. */
function babble(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `w${(seed * 7919 + index * 31) % 100_003}s${seed}`).join(' ');
}

function sketched(...texts: string[]): (string | null)[] {
  return texts.map((text) => sketchOf(wordsIn(text), []));
}

const STORY = babble(1, 300);

/** The text with every nth word exchanged. */
function edited(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, index) => (index % every === every - 1 ? `new${index}` : word))
    .join(' ');
}

describe('articles are copies', () => {
  it.each([
    ['reprinted word for word', STORY],
    ['set in capitals, with other apostrophes and hyphens', STORY.toUpperCase()],
    ['grown to twice the length', `${STORY} ${babble(2, 300)}`],
    ['grown to four times the length, the old text in the middle', `${babble(3, 450)} ${STORY} ${babble(4, 450)}`],
    ['cut to a third', STORY.split(' ').slice(100, 200).join(' ')],
    ['edited in every twelfth word', edited(STORY, 12)],
    ['with another first paragraph', `${babble(5, 60)} ${STORY.split(' ').slice(60).join(' ')}`],
  ])('when one is the other %s', (_, version) => {
    expect(groupsOfCopies(sketched(STORY, babble(9, 300), version))).toEqual([[0, 2]]);
  });

  it.each([
    ['tell of something else', babble(2, 300)],
    ['share a paragraph', `${STORY.split(' ').slice(0, 60).join(' ')} ${babble(2, 240)}`],
    ['have a third in common', `${STORY.split(' ').slice(0, 100).join(' ')} ${babble(2, 200)}`],
    ['were written anew', edited(STORY, 3)],
  ])('but not when they %s', (_, other) => {
    expect(groupsOfCopies(sketched(STORY, other))).toEqual([]);
  });

  it('when they are short and the same, but not when they only share most', () => {
    const short = babble(1, 49);
    expect(groupsOfCopies(sketched(short, babble(2, 49), edited(short, 20), short.toUpperCase(), ''))).toEqual([
      [0, 3],
    ]);
    expect(
      groupsOfCopies(sketched('Tide tables on Monday.', 'Tide tables on Tuesday.', 'Tide tables on Monday')),
    ).toEqual([[0, 2]]);
    expect(groupsOfCopies(sketched('', '', '…'))).toEqual([]);
  });

  it('when they are short and the same, but not under another headline', () => {
    const under = (headline: string) => sketchOf(wordsIn('See the picture.'), wordsIn(headline));
    expect(groupsOfCopies([under('Regatta'), under('Market day'), under('REGATTA')])).toEqual([[0, 2]]);
  });

  it('by their words alone when they are long', () => {
    const under = (headline: string) => sketchOf(wordsIn(babble(1, 50)), wordsIn(headline));
    expect(groupsOfCopies([under('Regatta'), under('Market day')])).toEqual([[0, 1]]);
  });

  it('in steps, where no two but neighbours share most', () => {
    const words = babble(1, 400).split(' ');
    const steps = [0, 60, 120, 180, 240].map((start) => words.slice(start, start + 160).join(' '));
    expect(groupsOfCopies(sketched(...steps))).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('but not because all issues of a column have the same frame', () => {
    const frame = babble(1, 200);
    const issues = Array.from({ length: 12 }, (_, index) => `${frame} ${babble(10 + index, 150)}`);
    expect(groupsOfCopies(sketched(...issues))).toEqual([]);
    // An issue that was filed twice is found all the same.
    expect(groupsOfCopies(sketched(...issues, issues[3] ?? ''))).toEqual([[3, 12]]);
  });

  it('also where they are a heap of thousands', () => {
    const heap = Array.from({ length: 5000 }, () => sketchOf(wordsIn(STORY), []));
    const [group] = groupsOfCopies(heap);
    expect(group).toHaveLength(5000);
  });
});

it('finds the same groups in whatever order the articles come', () => {
  const texts = [
    ...[1, 2, 3].flatMap((seed) => [
      babble(seed, 200),
      edited(babble(seed, 200), 15),
      `${babble(seed, 200)} ${babble(seed + 50, 90)}`,
    ]),
    babble(20, 200),
    babble(21, 60),
  ];
  const sketches = sketched(...texts);
  const expected = [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...sketches.keys()], { minLength: sketches.length }), (order) => {
      const groups = groupsOfCopies(order.map((index) => sketches[index] ?? null));
      const members = groups.map((group) => group.map((at) => order[at] ?? 0).toSorted((a, b) => a - b));
      expect(members.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

it('keeps a sketch small', () => {
  expect(sketchOf(wordsIn(babble(1, 5000)), [])).toHaveLength(344);
});
