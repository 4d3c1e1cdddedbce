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

  it('goes on over the paragraphs of a turn, as long as they are speech', () => {
    const turns = [
      TURNS[0],
      'I had been on the pier since nine.',
      'The clock struck.',
      'You know it.',
      ...TURNS.slice(1),
    ];
    expect(dialogue(`${intro}\n\n${turns.join('\n\n')}`).slice(0, 3)).toEqual([
      'direct Ana Korr: It was a hard night.',
      'direct Ana Korr: I had been on the pier since nine.',
      'direct Jonas Hale: You said that you were calm.',
    ]);
  });

  it('keeps what is said around it', () => {
    const text = `${intro}\n\n${TURNS.join('\n\n')}\n\n“It will be built again,” Ana Korr told the Vell Gazette.`;
    expect(dialogue(text)).toHaveLength(TURNS.length + 1);
    expect(dialogue(text).at(-1)).toBe('direct Ana Korr: “It will be built again,”');
  });
});

describe('a dialogue whose labels are written as names are', () => {
  const turns = ['Korr: I held the wall.', 'Hale: And you stayed?', 'Korr: I did.', 'Hale: Why?'].join('\n\n');

  it('is quoted where the text names the people of its labels', () => {
    expect(dialogue(`The night of the wall\n\nAna Korr spoke to Jonas Hale in Vell.\n\n${turns}`)).toEqual([
      'direct Ana Korr: I held the wall.',
      'direct Jonas Hale: And you stayed?',
      'direct Ana Korr: I did.',
      'direct Jonas Hale: Why?',
    ]);
  });

  it('is none where its labels name nobody', () => {
    const notes = ['Tip: You may come.', 'Note: I pay.', 'Tip: You may go.', 'Note: We close.'].join('\n\n');
    expect(dialogue(`What to know\n\nThe harbour opens. Tip your boatman well.\n\n${notes}`)).toEqual([]);
  });
});
