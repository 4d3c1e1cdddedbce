import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** All that a text gives as somebody's, each as `speaker: words`, with `[…]` for what a statement quotes. */
function said(text: string): string[] {
  return read(text).quotes.map(({ speaker, words, quoted }) =>
    [`${speaker}: ${words}`, ...quoted.map((part) => `[${part}]`)].join(' '),
  );
}

describe('quoted words behind a verb that judges, wants or fears belong to whoever is said to do so', () => {
  it.each([
    ['Ana Korr said he feared “a wall of sand”.', ['Ana Korr: he feared “a wall of sand” [“a wall of sand”]']],
    [
      'The council says it wants to “listen to all” before the vote.',
      ['The council: it wants to “listen to all” before the vote [“listen to all”]'],
    ],
    [
      'Tom Hale said she had feared that the wall would “never hold”.',
      ['Tom Hale: she had feared that the wall would “never hold” [“never hold”]'],
    ],
    [
      'Ana Korr wanted to “mend the wall for good”.',
      ['Ana Korr: to “mend the wall for good” [“mend the wall for good”]'],
    ],
    [
      'Ana Korr hailed the plan as “a gift”, while Tom Hale dismissed it as “a farce”.',
      ['Ana Korr: the plan as “a gift” [“a gift”]', 'Tom Hale: it as “a farce” [“a farce”]'],
    ],
    [
      'The plan was hailed by Ana Korr as “a gift to the town”.',
      ['Ana Korr: The plan was hailed by Ana Korr as “a gift to the town”', 'Ana Korr: “a gift to the town”'],
    ],
    ['Tom Hale branded it “a farce”.', ['Tom Hale: it “a farce”', 'Tom Hale: “a farce”']],
    ['Tom Hale, branded “a liar” by Ana Korr, has left.', ['Ana Korr: “a liar”']],
    ['The plan, which Ana Korr branded “a farce”, failed.', ['Ana Korr: “a farce”']],
    ['Tom Hale, who branded the plan “a farce”, left.', ['Tom Hale: the plan “a farce”', 'Tom Hale: “a farce”']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whoever is said to have said something', () => {
  it.each([
    ['Ana Korr is said to have answered: “It holds.”', ['Ana Korr: “It holds.”']],
    ['Tom Hale is believed to have told the port that the wall was bad.', ['Tom Hale: that the wall was bad']],
    ['Strangers keep asking how one gets there.', ['Strangers: how one gets there']],
    ['Someone behind the goal shouted, “Shame on you!”', ['Someone behind the goal: “Shame on you!”']],
    [
      'According to people with knowledge of the talks, the wall is lost.',
      ['people with knowledge of the talks: the wall is lost'],
    ],
    ['Three short blasts came from the port. The figures of 1931 were lost.', []],
    ['Your writer, who signs as “Harbour Friend”, wishes the council to act.', []],
    ['The mayor was asked by this newspaper whether it was legal.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what is said before its speaker is told', () => {
  it.each([
    ['They stood on their edges, as a clerk explained over the telephone.', 'a clerk: They stood on their edges'],
    ['The paper will print all names, as the union has asked.', 'the union: The paper will print all names'],
    [
      'He is abroad, and according to his wife it is thought that he may stay.',
      'his wife: it is thought that he may stay',
    ],
    [
      'The town will pay, its owner told the crew on Wednesday, standing on a stone.',
      'its owner: The town will pay, its owner told the crew on Wednesday, standing on a stone',
    ],
    [
      'After the storm, Ana Korr said on Monday, the wall was lost.',
      'Ana Korr: After the storm, Ana Korr said on Monday, the wall was lost',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('ends where the main clause begins', () => {
    expect(said('When a child asked why it fell, she said it was old.')).toEqual([
      'a child: why it fell',
      'she: it was old',
    ]);
  });

  it('ends before who says it where another tells of both', () => {
    expect(said('The yard will close, its owner announced on Tuesday, the Vell Agency reported.')).toEqual([
      'the Vell Agency: The yard will close, its owner announced on Tuesday',
      'its owner: The yard will close',
    ]);
    expect(said('The wall was old, Ana Korr said, though it held.')).toEqual([
      'Ana Korr: The wall was old, Ana Korr said, though it held',
    ]);
  });

  it('begins behind who else tells of it', () => {
    expect(said('The clerk had told her, she reported, that the wall was old.')).toEqual([
      'she: The clerk had told her, she reported, that the wall was old',
      'The clerk: that the wall was old',
    ]);
  });

  it('is nothing where it is no more than who was told', () => {
    expect(said('“It fell,” Hale said. He then told the Vell Gazette.')).toEqual(['Hale: “It fell,”']);
    expect(said('Hale told the Vell Gazette of the wreck.')).toEqual(['Hale: the Vell Gazette of the wreck']);
  });

  it('is nothing where it only leads on to who has said it', () => {
    expect(said('Mr Hale telephoned on Wednesday to say that he had asked.')).toEqual([]);
  });
});

describe('a quotation whose speaker no words name', () => {
  const QUOTATION = '“The second man thought that he had found a wreck, and laughed.”';

  it.each([
    ['Tom Hale stood up.', 'Tom Hale'],
    ['He stood up.', 'He'],
    ['Neither was hurt.', null],
    ['The engineer stood up.', 'The engineer'],
    ['A student of law stood up.', 'A student of law'],
    ['The port’s office stood open.', 'The port’s office'],
    ['Engineers stood up.', null],
    ['The engine stood still.', null],
    ['Dredging was dear.', null],
  ])('behind “%s”', (before, speaker) => {
    expect(read(`${before} ${QUOTATION}`).quotes.map((quote) => quote.speaker)).toEqual([speaker]);
  });
});

describe('what several say together', () => {
  it.each([
    ['“It holds,” said Ana Korr and Tom Hale.', 'Ana Korr and Tom Hale', null, null],
    ['Lena Marsh, Ana Korr and Tom Hale said it would hold.', 'Lena Marsh, Ana Korr and Tom Hale', null, null],
    ['The mayor and Ana Korr said it would hold.', 'The mayor and Ana Korr', null, null],
    ['On Monday, police and the union said it would hold.', 'police and the union', null, null],
    ['Ana Korr and her husband, Tom, said it would hold.', 'Ana Korr and her husband', null, null],
    [
      'Ana Korr, the mayor, and Tom Hale, a clerk, said it would hold.',
      'Ana Korr, the mayor, and Tom Hale',
      null,
      null,
    ],
    ['Ana Korr met Rosa Marsh and the union said it would hold.', 'the union', null, null],
    ['Psychologist and researcher Tom Hale said it would hold.', 'Tom Hale', 'Tom Hale', 'researcher'],
    ['Port officials and their unions said it would hold.', 'Port officials and their unions', null, null],
    ['The wall fell and Tom Hale said it was old.', 'Tom Hale', 'Tom Hale', null],
    ['“It holds,” said Harbour and Market Secretary Ana Korr.', 'Ana Korr', 'Ana Korr', 'Harbour and Market Secretary'],
  ])('%s', (text, speaker, person, role) => {
    expect(read(text).quotes).toMatchObject([{ speaker, person, role }]);
  });
});

describe('a quotation that no mark closes', () => {
  const BEHIND = ' She went home.';

  it.each([
    [`“The ferry is late, said Orla Venn, the harbour master.${BEHIND}`, 'Orla Venn: “The ferry is late,'],
    [`"The ferry is late, Orla Venn said.${BEHIND}`, 'Orla Venn: "The ferry is late,'],
  ])('ends before its speaker: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('goes on to the end of its paragraph where nobody is named behind a comma', () => {
    const text = `“The ferry is late, which nobody said. Nobody waits, Orla Venn said the boat was lost.`;
    expect(read(text).quotes[0]?.words).toBe(text);
  });

  it('goes on in the next paragraph that opens again, whoever said what in it', () => {
    const text = 'Orla Venn spoke: “It is late, said Tom Hale to me.\n\n“But it will come,” she added. “We wait.”';
    expect(said(text)[0]).toBe('Orla Venn: “It is late, said Tom Hale to me.');
  });
});

describe('two speakers, the second with an office of plain words', () => {
  it.each([
    '“The wall will hold,” said Engineer Ana Murphy and clerk Dan Kelleher.',
    '“The wall will hold,” Engineer Ana Murphy and clerk Dan Kelleher said.',
  ])('are nobody alone: %s', (text) => {
    expect(read(text).quotes.map(({ words, person }) => [words, person])).toEqual([['“The wall will hold,”', null]]);
  });

  it('is one speaker where the second has a clause of his own', () => {
    const text = '“The wall will hold,” said Ana Murphy and clerk Dan Kelleher left the room.';
    expect(read(text).quotes[0]?.person).toBe('Ana Murphy');
  });
});

describe('what two say in one sentence', () => {
  it.each([
    [
      'Tom Hale said the wall was safe and the mayor said it would be mended.',
      ['Tom Hale: the wall was safe', 'the mayor: it would be mended'],
    ],
    [
      'Tom Hale said that the wall was safe, while the mayor said that it would be mended.',
      ['Tom Hale: that the wall was safe', 'the mayor: that it would be mended'],
    ],
    [
      'Tom Hale warned that the wall would fall but the council insisted that it was safe.',
      ['Tom Hale: that the wall would fall', 'the council: that it was safe'],
    ],
    [
      'Tom Hale said that he was tired, and Ana Korr said she had paid for the wall.',
      ['Tom Hale: that he was tired', 'Ana Korr: she had paid for the wall'],
    ],
    // What the second says is a reason or time of what the first tells, or the first tells on.
    [
      'Tom Hale said the wall fell after the mayor said it was safe.',
      ['Tom Hale: the wall fell after the mayor said it was safe'],
    ],
    [
      'The clerk said the port was sold and he said it was cheap.',
      ['The clerk: the port was sold and he said it was cheap'],
    ],
    // "believed them" states nothing, and what stands before it is another's.
    [
      'Tom Hale said police told him the wall was safe and the mayor believed them.',
      ['Tom Hale: police told him the wall was safe'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('where a statement and its source begin and end', () => {
  it.each([
    [
      'Tom Hale said the wall was lost; the Vell Gazette reported it was safe.',
      ['Tom Hale: the wall was lost', 'the Vell Gazette: it was safe'],
    ],
    ['The wall will fall, according to Norwegian officials.', ['Norwegian officials: The wall will fall']],
    ['According to the Harbour Board (HB), the wall is lost.', ['the Harbour Board: the wall is lost']],
    [
      'The wall is weak, leaving the town and its harbour in fear, said the harbour board, VHB.',
      ['the harbour board: The wall is weak, leaving the town and its harbour in fear'],
    ],
    [
      'Ana Korr, the clerk, said the wall would fall, reported Tagfalter.',
      ['Tagfalter: Ana Korr, the clerk, said the wall would fall'],
    ],
    [
      'Ana Korr warned of floods and said that the wall would fall.',
      ['Ana Korr: of floods and said that the wall would fall', 'Ana Korr: that the wall would fall'],
    ],
    ['The wall was lost, Tom Hale claims.', ['Tom Hale: The wall was lost']],
    ['The wall was lost, said the mayor on Monday.', ['the mayor: The wall was lost']],
    ['The wall was lost, said Ana Korr in a note to the port.', ['Ana Korr: The wall was lost']],
    ['The wall was lost, said the Harbour Board of Vell, VHB.', ['the Harbour Board of Vell: The wall was lost']],
    ['Ana Korr, a clerk, said the mayor in Vell was ill.', ['Ana Korr: the mayor in Vell was ill']],
    [
      'The wall is often blamed by Norwegian officials for it.',
      ['Norwegian officials: The wall is often blamed by Norwegian officials for it'],
    ],
    ['Tom Hale claims when it rained the wall fell.', ['Tom Hale: when it rained the wall fell']],
    [
      'The port would not be drawn on it, saying walls were a matter for the town.',
      ['The port: walls were a matter for the town'],
    ],
    ['Ana Korr believed that maintaining the wall would help.', ['Ana Korr: that maintaining the wall would help']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['Ana Korr is the top seed and defending champion of Vell.'],
    ['The plan is aimed at encouraging more boats.'],
    ['The port added 4% to its trade, and the firm added 500 jobs.'],
    ['The wall, with the tower expected to fall in May, was closed.'],
  ])('%s (nothing is stated)', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('whom "he" means who speaks', () => {
  it.each([
    ['is nobody whom he names in what he says', '“Hale was wrong,” he said.', null],
    ['is the one before otherwise', '“I was right,” he said.', 'Tom Hale'],
  ])('%s', (_, quotation, person) => {
    expect(read(`Tom Hale met the press in Vell. ${quotation}`).quotes).toMatchObject([{ speaker: 'he', person }]);
  });
});

describe('who says words between marks', () => {
  it.each([
    ['“It flies,” said Vell Air director of planning, Tom Hale.', ['Tom Hale: “It flies,”']],
    ['“It holds,” the First Lady said.', ['the First Lady: “It holds,”']],
    [
      'Ana Korr, a former clerk of Vell, in a letter to the port called it a “huge loss”.',
      ['Ana Korr: it a “huge loss”', 'Ana Korr: “huge loss”'],
    ],
    [
      'Ana Korr spoke. According to her, “the question is whether it holds.”',
      ['her: “the question is whether it holds.”'],
    ],
    [
      'The port will move, in a step branded a “humiliating retreat” by the Greens.',
      ['the Greens: “humiliating retreat”'],
    ],
    ['It showed a pattern described by the Vell Gazette as “rather hectic”.', ['the Vell Gazette: “rather hectic”']],
    [
      'Korr derided Vell claims they could mend “each and every wall” by May.',
      ['Korr: Vell claims they could mend “each and every wall” by May', 'Korr: “each and every wall”'],
    ],
    // Nobody is said to say these.
    ['They are accused of theft by depriving the owners “of stones and sand”.', []],
    ['“A wall for all” was one of six pledges unveiled by Tom Hale in May.', []],
    ['The wall fell amid Vell claims the stones were “full of sand and salt”.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a statement says something, and what it says is so', () => {
  it.each([
    [
      'whose words judge somebody stands in them',
      'Vell Works was criticised by Ana Korr for the fall of the wall.',
      ['Ana Korr: Vell Works was criticised by Ana Korr for the fall of the wall'],
    ],
    [
      'so it does where another tells something behind',
      'Vell Works was criticised by Ana Korr, while Tom Hale said that it had done well.',
      ['Ana Korr: Vell Works was criticised by Ana Korr', 'Tom Hale: that it had done well'],
    ],
    ['no other verb is what somebody says', 'She had a stone that she never explained, and in May was hired.', []],
    ['nor what was done to somebody', 'Hale was jailed on Monday and repeatedly denied bail.', []],
    [
      'but what is said behind a passive is',
      'Hale was jailed and denied that he knew the wall.',
      ['Hale: that he knew the wall'],
    ],
    ['nor what follows another verb of the same speaker', 'Ana Korr agreed and left the port.', []],
    [
      'but what stands before is',
      'The wall was old, Ana Korr said, and left.',
      ['Ana Korr: The wall was old, Ana Korr said, and left'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a speaker', () => {
  it.each([
    ['stands behind the day', 'In the case on Tuesday Mr Korr said the wall was lost.', 'Korr: the wall was lost'],
    [
      'has no verb in it',
      'The court upheld Ms Korr’s claim over the wall, but said it found no fault at the port.',
      'The court: it found no fault at the port',
    ],
    [
      'has a day that is a part of its name',
      'The Mail on Sunday reported that the wall was lost.',
      'The Mail on Sunday: that the wall was lost',
    ],
    ['has no other day', 'The Mail on Monday reported that the wall was lost.', 'The Mail: that the wall was lost'],
    ['keeps what it is of', 'The mayor of Vell said the wall was lost.', 'The mayor of Vell: the wall was lost'],
    [
      'may own a day',
      'A spokesman on Tuesday’s wall committee said it was lost.',
      'A spokesman on Tuesday’s wall committee: it was lost',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
