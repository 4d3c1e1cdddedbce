import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/finding.ts';
import { statementsOf } from '../../src/model/statement.ts';

const TEXT = 'She said that the pier was “a tooth” and that he had called it “a gift.” Nobody laughed.';

/** A quotation of those words by somebody; `at`: where a speaker without a name is mentioned. */
function quoted(exact: string, speaker: string | null, at: number | null = null): Quote {
  const start = TEXT.indexOf(exact);
  const selectorAt = (from: number, to: number) => ({
    start: from,
    end: to,
    exact: TEXT.slice(from, to),
    prefix: '',
    suffix: '',
  });
  return {
    id: `quote/${start}`,
    kind: exact.startsWith('“') ? 'partial' : 'indirect',
    speaker,
    speakerText: null,
    speakerSelector: at === null ? null : selectorAt(at, at + 3),
    role: null,
    verb: 'said',
    confidence: 'certain',
    selector: selectorAt(start, start + exact.length),
    quoted: [],
  };
}

const WHOLE = 'that the pier was “a tooth” and that he had called it “a gift.”';

describe('statements', () => {
  it.each<[string, string[][], Quote[]]>([
    [
      'hold what the same speaker says within them',
      [[WHOLE, '“a tooth”', '“a gift.”']],
      [quoted(WHOLE, 'person/venn'), quoted('“a tooth”', 'person/venn'), quoted('“a gift.”', 'person/venn')],
    ],
    [
      'do not hold what another says',
      [[WHOLE, '“a tooth”'], ['“a gift.”']],
      [quoted(WHOLE, 'person/venn'), quoted('“a tooth”', 'person/venn'), quoted('“a gift.”', 'person/marek')],
    ],
    [
      'of somebody without a name are told apart by where that one is mentioned',
      [[WHOLE, '“a tooth”'], ['“a gift.”']],
      [quoted(WHOLE, null, 0), quoted('“a tooth”', null, 0), quoted('“a gift.”', null, 42)],
    ],
    ['of nobody are each alone', [[WHOLE], ['“a tooth”']], [quoted(WHOLE, null), quoted('“a tooth”', null)]],
    [
      'stand in the order of the text, whatever order they come in',
      [['“a tooth”'], ['“a gift.”']],
      [quoted('“a gift.”', 'person/venn'), quoted('“a tooth”', 'person/venn')],
    ],
    [
      'are one where the same words are given twice',
      [['“a gift.”', '“a gift.”']],
      [quoted('“a gift.”', 'person/venn'), quoted('“a gift.”', 'person/venn')],
    ],
  ])('%s', (_, expected, quotes) => {
    const told = statementsOf(quotes).map(({ quote, parts }) =>
      [quote, ...parts].map(({ selector }) => selector.exact),
    );
    expect(told).toEqual(expected);
  });
});
