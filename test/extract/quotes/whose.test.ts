import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** What a text gives as somebody's, each as `speaker (verb): words`. */
function said(text: string): string[] {
  return read(text).quotes.map(({ speaker, verb, words }) => `${speaker} (${verb}): ${words}`);
}

describe('the verb that says a quotation', () => {
  it.each([
    [
      'is the one of the main clause',
      '“It holds,” the engineer on the site, who asked not to be named, told the Courier.',
      ['the engineer on the site (told): “It holds,”'],
    ],
    [
      'is the one right behind it',
      '“It holds,” reads the letter, which again insisted that Vell must declare “a state of need.”',
      ['the letter (reads): “It holds,”', 'the letter (insisted): that Vell must declare “a state of need.”'],
    ],
    [
      'is not the one of a clause that tells when',
      'Earlier, Hale said, “When it rains, the wall must be shut,” when a reporter asked about it.',
      ['Hale (said): “When it rains, the wall must be shut,”', 'a reporter (asked): about it'],
    ],
    ['may be a plural', '“The wall will hold,” say police.', ['police (say): “The wall will hold,”']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who says what stands behind a comma', () => {
  it.each([
    [
      'Ana Korr added the tide had proved to be strong, saying: “It was not only the wind.”',
      'Ana Korr (saying): “It was not only the wind.”',
    ],
    [
      'Ana Korr said that the yard has decided to grow, noting that it was cheap.',
      'Ana Korr (noting): that it was cheap',
    ],
    [
      'Ana Korr went on to say that “if the wall falls, all is lost.”',
      'Ana Korr (say): that “if the wall falls, all is lost.”',
    ],
    ['Fish defend reefs against warming, say scientists', 'scientists (say): Fish defend reefs against warming'],
    [
      'One even said, “This is the best wall I have ever seen.”',
      'One (said): “This is the best wall I have ever seen.”',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('what stands behind a preposition before the verb says nothing', () => {
  it.each([
    ['A father whose son fell at a camp in Vell says nobody told him.', 'A father (says): nobody told him'],
    ['A man who was left waiting nine hours for a boat says he is cold.', 'A man (says): he is cold'],
    ['The wife of the driver arrested in Vell said he was ill.', 'The wife of the driver (said): he was ill'],
    ['An inquiry into the fall found that the wall was old.', 'An inquiry (found): that the wall was old'],
    ['A team of builders led by Ana Korr found that it leaks.', 'A team of builders (found): that it leaks'],
    ['Jon Hale, who was represented by his clerk, Ana Korr, said it holds.', 'Jon Hale (said): it holds'],
    ['Jon Hale, in a note signed by his clerk, Ana Korr, said it holds.', 'Jon Hale (said): it holds'],
    ['About 42% of builders say it leaks.', '42% of builders (say): it leaks'],
    ['Local papers quoted engineer Ana Korr as saying that it leaks.', 'Ana Korr (saying): that it leaks'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what nobody says, or perhaps nobody, is no statement', () => {
  it.each([
    'Jon Hale did not say that the wall would fall.',
    'Jon Hale has never claimed that the wall was safe.',
    'The builders do not believe that the wall will hold.',
    'Jon Hale did not respond to a request for comment.',
    'If Jon Hale said that the wall was old, it was sold.',
    'No builder said that the wall was old.',
    'Nobody claimed that the wall would fall.',
    'The number of thefts reported was low.',
    'The plan announced on Monday was big.',
    'The book was written by Jon Hale.',
    'The town called off the festival.',
    'The storm claimed three lives.',
    'Vell Town claimed their third title.',
    'Use it according to your needs.',
    'Having said that, the wall is old.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['The town did what Jon Hale said was wrong.', 'Jon Hale (said): was wrong'],
    ['In the view of the court, the wall is old.', 'the court (In the view of): the wall is old'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what tells of a thing is nothing that somebody says of it', () => {
  it.each([
    ['The project, considered a gift to the town, was opened on Monday.', []],
    [
      'Ana Korr praised the project, considered a gift to the town.',
      ['Ana Korr (praised): the project, considered a gift to the town'],
    ],
    ['They had met Ana Korr, who is supported by the council, in May.', []],
    ['Is it a part that was written by a clerk whose task is done?', []],
    [
      'Tom Hale says his standing in the eyes of voters will be an issue.',
      ['Tom Hale (says): his standing in the eyes of voters will be an issue'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what a verb of saying has for its object may be no statement', () => {
  it.each([
    'Ana Korr wrote the introduction to the guide.',
    'Ana Korr wrote a script which counts the stones.',
    'Ana Korr has written him a long letter.',
    'People asked very good questions.',
    'Ana Korr asked them to mend the wall.',
    'Ana Korr answered a call from the port on Monday.',
    'Tom Hale added the conversion.',
    'Tom Hale again added the harbour cup to his prizes.',
    'Rebels attacked a bus near Vell.',
    'In May they attacked two villages.',
    'Ana Korr called the police.',
    'Ana Korr called her doctor on Monday.',
    'Ana Korr called them at once and ran.',
    'The crew called Tom Hale to see the wall.',
    'The king made a leap in supporting the builders of the port.',
    'The team began by showing how the crane works.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Ana Korr wrote the wall was old.', 'Ana Korr (wrote): the wall was old'],
    ['Ana Korr wrote that the wall was old.', 'Ana Korr (wrote): that the wall was old'],
    ['Ana Korr wrote to Tom Hale that it was old.', 'Ana Korr (wrote): that it was old'],
    ['The wall was old, writes Ms Korr.', 'Korr (writes): The wall was old'],
    ['The wall was old, Ana Korr wrote on her page.', 'Ana Korr (wrote): The wall was old'],
    ['Ana Korr asked the port whether it was old.', 'Ana Korr (asked): the port whether it was old'],
    ['The mayor asked her, in effect, if it was old.', 'The mayor (asked): her, in effect, if it was old'],
    ['The wall was old, added the mayor.', 'the mayor (added): The wall was old'],
    ['Ana Korr added the wall was old.', 'Ana Korr (added): the wall was old'],
    ['Ana Korr attacked the plan of the council.', 'Ana Korr (attacked): the plan of the council'],
    ['Ana Korr called the plan old.', 'Ana Korr (called): the plan old'],
    ['Ana Korr called it a trick.', 'Ana Korr (called): it a trick'],
    ['Ana Korr called Tom Hale a friend of hers.', 'Ana Korr (called): Tom Hale a friend of hers'],
    ['Ana Korr called the mayor, who had lost, a friend.', 'Ana Korr (called): the mayor, who had lost, a friend'],
    ['Ana Korr called Mayor Hale reckless.', 'Ana Korr (called): Mayor Hale reckless'],
    ['Ana Korr surprised the port by blaming the tide.', 'Ana Korr (blaming): the tide'],
  ])('but %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

/** Who says what in a text, each as `speaker, role: words`. */
function saidBy(text: string): string[] {
  return read(text).quotes.map(({ speaker, role, words }) => `${speaker}, ${role}: ${words}`);
}

describe('whom an apposition tells of', () => {
  it.each([
    [
      'Ana Korr, Vell’s ambassador to Norland called the treaty a “remarkable gift” to both.',
      'Ana Korr, null: “remarkable gift”',
    ],
    [
      'However, Tom Hale, a fund manager at Vell Trustees said the stake was cheap.',
      'Tom Hale, a fund manager at Vell Trustees: the stake was cheap',
    ],
    [
      'The pier fell. In November 2017 Ana Korr, the chief engineer, had written that the pier was sinking.',
      'Ana Korr, the chief engineer: that the pier was sinking',
    ],
    [
      'The work was led by Ana Korr, a marine biologist and professor at Vell, who said the reef was old.',
      'Ana Korr, a marine biologist and professor at Vell: the reef was old',
    ],
    ['“It will hold,” said Ana Korr, Vell’s minister of works.', 'Ana Korr, Vell’s minister of works: “It will hold,”'],
    ['The wall was built by Tom Hale, the mayor said.', 'the mayor, null: The wall was built by Tom Hale'],
    ['In a letter to Tom Hale, the mayor said the wall was old.', 'the mayor, null: the wall was old'],
    [
      'The ferry sailed on Friday, Harvest Eve, her family reported.',
      'her family, null: The ferry sailed on Friday, Harvest Eve',
    ],
    [
      'Tom Hale, the mayor said, was wrong about the wall.',
      'the mayor, null: Tom Hale, the mayor said, was wrong about the wall',
    ],
  ])('%s', (text, expected) => {
    expect(saidBy(text)).toContain(expected);
  });
});

describe('what a text says', () => {
  it.each([
    ['The letter by the council states that the wall was old.', ['the council (states): that the wall was old']],
    ['The letter states that the wall was old.', ['The letter (states): that the wall was old']],
    ['In the border states that voted for Tom Hale the wall was old.', []],
    ['People who yearn to leave the town sell their boats.', []],
    ['Tom Hale afterwards described the wall as old.', ['Tom Hale (described): the wall as old']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
