import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a publication or agency that a text cites', () => {
  it.each([
    ['The wall will hold, Ana Korr told Reuters on Monday.', ['Reuters']],
    ['The wall will hold, as reported by the Associated Press.', ['Associated Press']],
    ['According to Bloomberg, the wall will hold.', ['Bloomberg']],
    ['Bloomberg writes about this, citing a builder.', ['Bloomberg']],
    ['The news was first carried by the state news agency Xinhua.', ['Xinhua']],
    ['CNN, citing two unnamed builders, said the wall will hold.', ['CNN']],
    ['The Vell Gazette first reported that the wall will hold.', ['The Vell Gazette']],
    ['The Daily Beacon first reported that the wall will hold.', ['The Daily Beacon']],
    ['The wall will hold, Tagfalter reported, quoting a builder.', ['Tagfalter']],
    ['Korr told CBS’s “Meet the Builders” that the wall will hold.', ['CBS']],
    ['Korr wrote in an op-ed for The Vell Gazette that the wall will hold.', ['The Vell Gazette']],
    ['Korr spoke in an interview with CNN about the wall.', ['CNN']],
    ['The wall will hold, Korr told LBC.', ['LBC']],
    ['RTE reported that the wall will hold.', ['RTE']],
    ['“It holds,” Korr told the Times on Monday.', ['Times']],
    ['Korr told the Mail on Sunday that the wall will hold.', ['Mail on Sunday']],
    ['Korr told the Times of London that the wall will hold.', ['Times of London']],
    ['Korr told the Times of London’s plan for the wall.', ['Times']],
    ['Korr told the Times of Hale and of the wall.', ['Times']],
    ['The wall will hold, the Star and Courier reported.', ['Star and Courier']],
    ['Korr told the Star and the Courier that the wall will hold.', ['Star', 'Courier']],
    ['Korr told the Guardian that the wall will hold.', ['Guardian']],
    ['The Evening Post reported that the wall will hold.', ['Evening Post']],
    ['The wall will hold, Evening Post reported.', ['Evening Post']],
  ])('%s', (text, expected) => {
    expect(read(text).cited).toEqual(expected);
  });

  it.each([
    ['a byline', 'Wall holds in Vell\n\nBy Ana Korr, Reuters\n\nThe wall of Vell held on Monday, and nobody was hurt.'],
    ['a dateline', 'VELL, May 19 (Reuters) — The wall of Vell held on Monday, and nobody was hurt.'],
    ['somebody of such a name', 'Lena Post said the wall will hold, and Korr told her so.'],
    ['a common noun', 'The guardian said the child was well, and Korr told the star of the show.'],
    ['a firm in the news', 'Shares of Bloomberg’s rival rose, and Reuters moved to Vell.'],
  ])('%s cites nobody', (_, text) => {
    expect(read(text).cited).toEqual([]);
  });
});

describe('two that are cited together', () => {
  it.each([
    ['Tom Korr told NPR and PBS that the wall was lost.', ['NPR', 'PBS']],
    ['Tom Korr told NPR that PBS was to close.', ['NPR']],
  ])('%s', (text, cited) => {
    expect(read(text).cited).toEqual(cited);
  });
});
