import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const TURNS = [
  'KORR: It was a hard night.',
  'HALE: You said that you were calm.',
  'KORR: I was. Then the wall fell.',
  'HALE: And now?',
];

/** Each quotation as `person or label: words`. */
function dialogue(text: string): string[] {
  return read(text).quotes.map(({ kind, words, speaker, person }) => `${kind} ${person ?? speaker}: ${words}`);
}

describe('a dialogue whose turns stand behind labels in capitals', () => {
  const intro = 'The night of the wall\n\nAna Korr spoke to Jonas Hale about the night in Vell.';

  it.each([
    ['paragraphs', '\n\n'],
    ['lines', '\n'],
  ])('is quoted, turn by turn, by the people of the labels: %s', (_, between) => {
    expect(dialogue(`${intro}\n\n${TURNS.join(between)}`)).toEqual([
      'direct Ana Korr: It was a hard night.',
      'direct Jonas Hale: You said that you were calm.',
      'direct Ana Korr: I was. Then the wall fell.',
      'direct Jonas Hale: And now?',
    ]);
  });

  it('has its labels for speakers where the text does not name them, and for no names', () => {
    const text = `The night of the wall\n\n${TURNS.join('\n\n')}`;
    expect(dialogue(text).at(0)).toBe('direct KORR: It was a hard night.');
    expect(read(text).names).toEqual([]);
  });

  it('has a label that two people share for nobody’s name', () => {
    const text = `${intro} Her father Emil Korr listened.\n\n${TURNS.join('\n\n')}`;
    expect(read(text).quotes.at(0)).toMatchObject({ speaker: 'KORR', person: null });
  });

  it.each([
    ['a list of events', ['WHAT: A concert', 'WHERE: The pier', 'WHAT: A dance', 'WHERE: The hall'].join('\n\n')],
    [
      'notes of which each has its own label',
      'NOTE: You may come.\n\nTIME: Bring what you need.\n\nPLACE: We meet there.',
    ],
  ])('is not %s', (_, text) => {
    expect(dialogue(`What is on\n\n${text}`)).toEqual([]);
  });

  it('keeps what is said around it', () => {
    const text = `${intro}\n\n${TURNS.join('\n\n')}\n\n“It will be built again,” Ana Korr told the Vell Gazette.`;
    expect(dialogue(text)).toHaveLength(TURNS.length + 1);
    expect(dialogue(text).at(-1)).toBe('direct Ana Korr: “It will be built again,”');
  });
});
