import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const OPENING = 'The wall of Vell will close, Tom Hale said on Monday.';
const CLOSE = 'It rained all day, Lena Marsh said.';

/** Who speaks in a text. */
function speakers(...paragraphs: string[]): (string | null)[] {
  return read(paragraphs.join('\n\n')).quotes.map(({ speaker }) => speaker);
}

/** Who and what is named in a text. */
function names(...paragraphs: string[]): string[] {
  return read(paragraphs.join('\n\n')).names;
}

describe('what stands between the paragraphs and is none of them gives no finding', () => {
  it.each([
    'Read more: Mayor Jonas Fleck resigns, says Ana Prow',
    'READ ALSO: Mayor Jonas Fleck resigns, says Ana Prow',
    'Also read: Mayor Jonas Fleck resigns, says Ana Prow',
    'See also: Mayor Jonas Fleck resigns, says Ana Prow',
    'Related: Mayor Jonas Fleck resigns, says Ana Prow',
    'Don’t miss: Mayor Jonas Fleck resigns, says Ana Prow',
    'READ MORE Mayor Jonas Fleck resigns, says Ana Prow',
    'Read more:\nMayor Jonas Fleck resigns, says Ana Prow',
    'More on the harbour: Mayor Jonas Fleck resigns, says Ana Prow',
    'Related stories\n\n- Mayor Jonas Fleck resigns, says Ana Prow\n- Why Peter Orr must go, says Ana Prow',
    'Most read\n\nMayor Jonas Fleck resigns, says Ana Prow\n\nWhy Peter Orr must go, says Ana Prow',
    'Photo: Bettina Roark / Reuters',
    '(Photo by Bettina Roark/Vell Press)',
    'Pictures: Bettina Roark via Vell Press',
    'Subscribe to the letter of Bettina Roark.',
  ])('%s', (line) => {
    const text = `${OPENING}\n\n${line}\n\n${CLOSE}`;
    expect(speakers(OPENING, line, CLOSE)).toEqual(['Tom Hale', 'Lena Marsh']);
    expect(read(text).names).toEqual(['Tom Hale', 'Lena Marsh']);
  });

  it.each([
    'More from Opinion\n\n- Why Peter Orr must go, says Ana Prow\n- Jonas Fleck: the town is lost',
    'ABOUT THE AUTHOR\n\nAna Prow has written since May 2031. She says the town is hers.',
    'About the writer:\n\nAna Prow has written since May 2031.\n\nShe says the town is hers.',
    'About the author: Ana Prow has written since May 2031. She says the town is hers.',
    'Related articles\n\nMayor Jonas Fleck resigns, says Ana Prow\n\nPeter Orr: “The town is lost.”',
    'More on this story\n\nMayor Jonas Fleck resigns, says Ana Prow.\n\nWhy Peter Orr must go',
    'Top stories\n\n- Ana Prow: ‘I was wrong’\n- Why Peter Orr must go, says Ana Prow',
    'Sign up\n\nGet the newsletter of Bettina Roark every Monday, says Ana Prow.',
  ])('at the end: %s', (end) => {
    expect(speakers(OPENING, CLOSE, end)).toEqual(['Tom Hale', 'Lena Marsh']);
    expect(read([OPENING, CLOSE, end].join('\n\n')).names).toEqual(['Tom Hale', 'Lena Marsh']);
  });
});

describe('the last sentence of a paragraph that leads to other pages gives no finding', () => {
  it.each([
    'Read more in Saturday’s Prow Gazette.',
    'Read the full interview with Ana Prow in the Harbour Tribune.',
    'Read more about Ana Prow on the pages of the Harbour Tribune.',
    '(See page 4 of the Harbour Tribune.)',
  ])('%s', (promo) => {
    expect(names(`${OPENING} ${promo}`, CLOSE)).toEqual(['Tom Hale', 'Lena Marsh']);
  });

  it.each(['Read more in bed, said Ana Prow.', 'See pages of Ana Prow: they are lost.'])('but %s', (sentence) => {
    expect(names(`${OPENING} ${sentence}`, CLOSE)).toContain('Ana Prow');
  });
});

describe('what a text says itself is read, though it begins like a link or a credit', () => {
  it.each([
    'More from Ana Prow: “The town is lost.”',
    'Read more books, said Ana Prow.',
    'Top stories\n\nThe letters were lost, said Ana Prow.\n\nThe town is lost, said Ana Prow.',
    'Subscribe\n\nThe town is lost, said Ana Prow.',
    'See also what was left, said Ana Prow.',
    'Photographs of the wall were taken, said Ana Prow.',
    'Photo: the wall as it was in spring, said Ana Prow.',
    'Related matters will be heard on Friday, said Ana Prow.',
    'Most read\n\nThe letters were lost, said Ana Prow.',
    'About the author\n\nThe town is lost, said Ana Prow.\n\nOne.\n\nTwo.\n\nThree.',
  ])('%s', (line) => {
    expect(speakers(OPENING, line, CLOSE)).toContain('Ana Prow');
  });
});
