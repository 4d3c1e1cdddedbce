import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/model/body.ts';
import { differenceOf, type Part } from '../../../src/render/copies/difference.ts';
import { entryOf } from '../archive.ts';

function article(text: string, title = 'Ferry waits for fog') {
  return entryOf('a.txt', text, { title }).article;
}

/** Parts as a person can write them: `[-out-]`, `{+in+}`, and what is folded as `= 3`. */
function sketch(part: Part): string {
  if (part.kind === 'unchanged') return `= ${part.paragraphs}`;
  if (part.kind === 'hidden') return `… ${part.paragraphs}`;
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return part.pieces.map(({ kind, words }) => marks[kind].join(words)).join('');
}

describe('the difference of two versions', () => {
  it.each<[string, string, string, string[]]>([
    ['of the same text is none', 'The ferry waited.', 'The ferry waited.', []],
    ['is not in the form of its marks and blanks', '“Wait”, he said – twice.', '"Wait", he  said - twice.', []],
    ['is not in single or double quotation marks', '“Don’t wait”, he said.', "''Don't wait', he said.", []],
    [
      'is a word',
      'The ferry waited for fog at the quay.',
      'The ferry waited for ice at the quay.',
      ['The ferry waited for [-fog-] {+ice+} at the quay.'],
    ],
    [
      'is a number and not a part of it',
      'It rose to 4.75 per cent in June.',
      'It rose to 4.5 per cent in June.',
      ['It rose to [-4.75-] {+4.5+} per cent in June.'],
    ],
    [
      'keeps words apart before a mark',
      'The ferry waited all day at the quay.',
      'The ferry waited, all day, at the quay.',
      ['The ferry waited{+,+} all day{+,+} at the quay.'],
    ],
    [
      'reads a little word between two changes with them',
      'Two boats of wood sank in the bay on Monday.',
      'Six ships of steel sank in the bay on Monday.',
      ['[-Two boats of wood-] {+Six ships of steel+} sank in the bay on Monday.'],
    ],
    [
      'is a paragraph that was added',
      'One stays here.\nTwo stays here.',
      'One stays here.\nQuite another came in between.\nTwo stays here.',
      ['= 1', '{+Quite another came in between.+}', '= 1'],
    ],
    [
      'is a paragraph that was taken out',
      'One stays here.\nQuite another went away at night.',
      'One stays here.',
      ['= 1', '[-Quite another went away at night.-]'],
    ],
    [
      'folds what stayed',
      'A first one.\nA second one.\nA third one.\nIt ended at noon.',
      'A first one.\nA second one.\nA third one.\nIt ended at dusk.',
      ['= 3', 'It ended at [-noon-]{+dusk+}.'],
    ],
    [
      'is not in where paragraphs end',
      'The ferry waited. The fog stayed.\nNobody came.',
      'The ferry waited.\nThe fog stayed. Nobody came.',
      [],
    ],
    [
      'is in the sentence and not in the whole paragraph',
      'The ferry waited. The fog stayed all day.',
      'The ferry waited. A gull sat on the rail. The fog stayed all day.',
      ['The ferry waited. {+A gull sat on the rail.+} The fog stayed all day.'],
    ],
    [
      'is in scripts without blanks too',
      '渡船在碼頭等了一天因為有霧。',
      '渡船在碼頭等了兩天因為有霧。',
      ['渡船在碼頭等了[-一-]{+兩+}天因為有霧。'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(differenceOf(article(before), article(after)).parts.map(sketch)).toEqual(expected);
  });

  it('shows a stated headline that changed, and counts only the body', () => {
    const { parts, added, removed } = differenceOf(
      article('It waited.', 'Ferry waits'),
      article('It waited.', 'Ferry still waits'),
    );
    expect(parts.map(sketch)).toEqual(['Ferry {+still+} waits', '= 1']);
    expect([added, removed]).toEqual([0, 0]);
  });

  it('stays readable where everything changed, and small where it is a book', () => {
    const book = (word: string) =>
      Array.from({ length: 3000 }, (_, index) => `${word}${index} begins and ${word} ends.`).join('\n');
    const { parts, added, removed } = differenceOf(article(book('alpha')), article(book('omega')));
    expect(parts.length).toBeLessThan(50);
    expect(parts.at(-1)?.kind).toBe('hidden');
    // Of five words three stayed in each paragraph.
    expect([added, removed]).toEqual([6000, 6000]);
    const line = differenceOf(article(`${'one '.repeat(9000)}end.`), article(`${'two '.repeat(9000)}end.`));
    expect(line.parts.map(sketch).join('').length).toBeLessThan(10_000);
  });

  const words = fc.array(fc.constantFrom('ferry', 'fog', 'the', 'a', 'quay', 'bell', '4.5', 'night', 'said,', 'and'), {
    minLength: 1,
    maxLength: 12,
  });
  const text = fc
    .array(words, { minLength: 1, maxLength: 6 })
    .map((lines) => lines.map((line) => `${line.join(' ')}.`).join('\n'));
  const plain = (one: string) => one.replace(/\s+/gu, '');

  it('holds both versions, and its counts are the difference in length', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [one, other] = [article(before), article(after)];
        const { parts, added, removed } = differenceOf(one, other);
        expect(added - removed).toBe(countWords(other) - countWords(one));
        if (parts.some(({ kind }) => kind !== 'changed')) return;
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === 'changed' ? part.pieces : [])).filter((piece) => piece.kind !== kind);
        if (parts.length === 0) return;
        expect(
          plain(
            without('removed')
              .map((piece) => piece.words)
              .join(''),
          ),
        ).toBe(plain(after));
        expect(
          plain(
            without('added')
              .map((piece) => piece.words)
              .join(''),
          ),
        ).toBe(plain(before));
      }),
      { numRuns: 300 },
    );
  });
});
