import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** The quotations of a text, each as `words | speaker`; with what is said indirectly left out. */
function quotations(text: string, language = 'en'): string[] {
  return read(text, language)
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ words, speaker }) => `${words} | ${speaker}`);
}

function sources(text: string): string[] {
  return read(text)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ words, speaker }) => `${speaker}: ${words}`);
}

describe('a quotation and the words that name its speaker', () => {
  it.each([
    ['behind', '“The wall will hold,” Ana Korr said on Monday.', '“The wall will hold,” | Ana Korr'],
    ['behind a hyphen', '“The wall will hold,” said well-known lawyer Ana Korr.', '“The wall will hold,” | Ana Korr'],
    ['behind, inverted', '“The wall will hold,” said Ana Korr.', '“The wall will hold,” | Ana Korr'],
    ['before', 'Ana Korr said: “The wall will hold.”', '“The wall will hold.” | Ana Korr'],
    ['before a hearer', 'Ana Korr told the council, “The wall will hold.”', '“The wall will hold.” | Ana Korr'],
    [
      'before a hearer, with no mark',
      'Ana Korr told reporters “The wall will hold.”',
      '“The wall will hold.” | Ana Korr',
    ],
    ['before a day, with no mark', 'Ana Korr said on Monday “The wall will hold.”', '“The wall will hold.” | Ana Korr'],
    [
      'before hearer and time, with no mark',
      'Ana Korr told the Vell Press after the flood “The wall will hold.”',
      '“The wall will hold.” | Ana Korr',
    ],
    [
      'before, whoever signs what is below',
      'Ana Korr told the crew, “The wall will hold.”\n\n― Tom Hale',
      '“The wall will hold.” | Ana Korr',
    ],
    ['pronoun', 'It rained. “The wall will hold,” she said.', '“The wall will hold,” | she'],
    ['a question', '“Will the wall hold?” asked the mayor of Vell.', '“Will the wall hold?” | the mayor of Vell'],
    [
      'an apposition',
      '“The wall will hold,” Ana Korr, an engineer at Vell Works, said.',
      '“The wall will hold,” | Ana Korr',
    ],
    ['a relative clause', '“The wall will hold,” said a man who built it.', '“The wall will hold,” | a man'],
    [
      'an office',
      '“The wall will hold,” a spokesman for the harbour said.',
      '“The wall will hold,” | a spokesman for the harbour',
    ],
    ['auxiliaries', '“The wall will hold,” Korr has since repeatedly said.', '“The wall will hold,” | Korr'],
    ['a verb of no list', '“What a day!” beamed Ana Korr.', '“What a day!” | Ana Korr'],
    ['any verb and a crowd', '“What a day!” the crowd roared.', '“What a day!” | the crowd'],
    ['any verb and her', '“Leave us here,” she begged the clerk.', '“Leave us here,” | she'],
    ['any verb and another', '“Leave us here,” tweeted another.', '“Leave us here,” | another'],
    ['a verb that may be a noun', '“The wall holds,” the letter states.', '“The wall holds,” | the letter'],
    ['a verb and its object', '“It holds,” the young mayor joked about the wall.', '“It holds,” | the young mayor'],
    ['quoted as saying', '“It holds,” Ana Korr was quoted as saying by the Vell Press.', '“It holds,” | Ana Korr'],
    ['quoted by', 'The Vell Press quoted Ana Korr as saying: “It holds.”', '“It holds.” | Ana Korr'],
    ['asked by', '“Will it hold?” Korr was asked by Jonas Hale.', '“Will it hold?” | Jonas Hale'],
    ['told by', 'Korr was told by her doctor: “Rest for a week.”', '“Rest for a week.” | her doctor'],
    ['who asks behind an aside', 'Ana Korr, prosecuting, asked Hale: “Will it hold?”', '“Will it hold?” | Ana Korr'],
    ['heard that another wrote', 'The court heard that Korr had texted him: “It fell!”', '“It fell!” | Korr'],
    ['in brackets', 'Many stayed (“The wall will hold,” wrote Ana Korr).', '“The wall will hold,” | Ana Korr'],
    [
      'behind a dateline',
      'PORT ELLERY, May 16 (Vell Press) — Working all night, she said: “The wall will hold.”',
      '“The wall will hold.” | she',
    ],
    ['cries of many', 'The tide of chants of “Keep the pier!” drowned him.', '“Keep the pier!” | null'],
    ['cries of somebody', "Korr's shouts of “Keep the pier!” were heard.", '“Keep the pier!” | Korr'],
    ['in words of somebody', 'It was, in the engineer’s words, “a wall of sand.”', '“a wall of sand.” | the engineer'],
    ['words in the middle', 'The crowd chanted “no wall, no town” all night.', '“no wall, no town” | The crowd'],
    ['a thing that reads', 'Hale wore a cap reading, “Keep Vell dry,” at noon.', '“Keep Vell dry,” | a cap'],
    ['a field of two words', '“It holds,” said harbour and tax lawyer Ana Korr.', '“It holds,” | Ana Korr'],
    ['a person of a body', '“It holds,” said engineer Jon Hale of Vell Works.', '“It holds,” | Jon Hale'],
    [
      'figures that are linked',
      '“It holds,” the 40m and 80m wall builder said.',
      '“It holds,” | the 40m and 80m wall builder',
    ],
    ['a participle behind it', '“It holds,” said a clerk using the name Korr.', '“It holds,” | a clerk'],
    ['a land and a calling', '“It holds,” said Peruvian engineer Ana Korr.', '“It holds,” | Ana Korr'],
    ['things handed out', 'They handed out caps that said, “Keep Vell dry.”', '“Keep Vell dry.” | caps'],
    ['an infinitive before it', 'A clerk who met us to mend old walls said, “It holds.”', '“It holds.” | A clerk'],
    ['a particle in the name', '“It holds,” said Amin al-Korr, a clerk.', '“It holds,” | Amin al-Korr'],
    ['a few words that go on', 'Korr wrote to them: “The wall holds” and left.', '“The wall holds” | Korr'],
    ['a foreign word', 'Asked whether she would stay, Ana Korr said « Oui ».', '« Oui » | Ana Korr'],
    ['according to', '“The wall will hold,” according to Ana Korr.', '“The wall will hold,” | Ana Korr'],
    ['interview', 'Ana Korr: “The wall will hold.”', '“The wall will hold.” | Ana Korr'],
    [
      'pull quote',
      '“The wall will hold against every storm.” ― Ana Korr',
      '“The wall will hold against every storm.” | Ana Korr',
    ],
    [
      'pull quote with a dash',
      '“The wall will hold against every storm.” — Ana Korr',
      '“The wall will hold against every storm.” | Ana Korr',
    ],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual([expected]);
  });

  it.each([
    ['of what somebody is told', 'Ana Korr was told: “You must leave.”'],
    ['of what somebody is asked', '“Why did it fall?” Ana Korr was asked on Monday.'],
    ['of what is asked when she answers', 'When asked, “Why did it fall?” Ana Korr shrugged.'],
    ['of what a court hears', 'The court heard: “It was a mess.”'],
    ['of what the next sentence tells of', 'Ana Korr spoke. “It fell.” Those were the last words of a miner.'],
  ])('leaves the speaker open %s', (_, text) => {
    expect(quotations(text).map((one) => one.split(' | ')[1])).toEqual(['null']);
  });

  it('is not who spoke before, where a quotation waits for words that are not understood', () => {
    const text = 'Ana Korr said: “The wall holds.”\n\n“The wall fell,” or so it went in the song of the harbour.';
    expect(quotations(text)).toEqual(['“The wall holds.” | Ana Korr', '“The wall fell,” | null']);
  });
});

describe('every form of quotation marks', () => {
  it.each([
    ['straight', '"The wall will hold," Ana Korr said.', '"The wall will hold,"'],
    ['guillemets', '«The wall will hold,» Ana Korr said.', '«The wall will hold,»'],
    ['guillemets turned', '»The wall will hold,« Ana Korr said.', '»The wall will hold,«'],
    ['low', '„The wall will hold,“ Ana Korr said.', '„The wall will hold,“'],
    ['low and reversed', '„The wall will hold‟, Ana Korr said.', '„The wall will hold‟'],
    ['reversed and high', '‟The wall will hold,” Ana Korr said.', '‟The wall will hold,”'],
    ['low and high', '„The wall will hold,” Ana Korr said.', '„The wall will hold,”'],
    ['single', '‘The wall will hold,’ Ana Korr said.', '‘The wall will hold,’'],
    ['single with apostrophes', '‘The voters’ wall doesn’t leak,’ Ana Korr said.', '‘The voters’ wall doesn’t leak,’'],
    ['straight single', "'The wall doesn't leak,' Ana Korr said.", "'The wall doesn't leak,'"],
    ['nested', '“She told me ‘never again’ twice,” Ana Korr said.', '“She told me ‘never again’ twice,”'],
    ['mixed', '“The wall will hold," Ana Korr said.', '“The wall will hold,"'],
    ['a blank that does not break', '“The wall will hold,”\u00a0Ana Korr said.', '“The wall will hold,”'],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual([`${expected} | Ana Korr`]);
  });

  it.each([
    ['apostrophes', 'The voters’ choice wasn’t Korr’s. It was the ’90s, and the towns’ walls were new.'],
    ['decades', "In the '90s the towns' walls were new, and nobody's harbour was safe."],
    ['inches', 'The man was 5\'10" and the plank 6" wide.'],
  ])('%s are none', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });
});

describe('quotations that belong together', () => {
  it('joins the paragraphs that open without closing', () => {
    const text =
      'Ana Korr said: “The wall is old.\n\n“It was built by my father.\n\n“It will hold.”\n\nIt rained all night.';
    expect(quotations(text)).toEqual([
      '“The wall is old.\n\n“It was built by my father.\n\n“It will hold.” | Ana Korr',
    ]);
  });

  it('parts them where the last has a speaker of its own', () => {
    expect(quotations('“The wall is old.\n\n“It was built by my father,” Ana Korr said. “It will hold.”')).toEqual([
      '“The wall is old. | Ana Korr',
      '“It was built by my father,” | Ana Korr',
      '“It will hold.” | Ana Korr',
    ]);
  });

  it('gives the paragraphs the speaker who is named behind the last', () => {
    expect(quotations('Hale left.\n\n“The wall is old and wet.\n\n“It will hold.”\n― Ana Korr')).toEqual([
      '“The wall is old and wet.\n\n“It will hold.” | Ana Korr',
    ]);
  });

  it('ends with its paragraph where nothing closes it', () => {
    expect(quotations('Ana Korr said: “The wall is old and wet.\n\nIt rained all night.')).toEqual([
      '“The wall is old and wet. | Ana Korr',
    ]);
  });

  it('joins paragraphs that were run together, each of which opens anew', () => {
    expect(quotations('Ana Korr said: "The wall is old. "It was built by my father. "It will hold."')).toEqual([
      '"The wall is old. "It was built by my father. "It will hold." | Ana Korr',
    ]);
  });

  it('takes no word between marks for the rest of a mark that was left open', () => {
    expect(quotations('The "wall is old. Korr called it "a wall of sand" and left.')).toEqual([
      '"a wall of sand" | Korr',
    ]);
  });

  it('gives both halves of a split quotation their speaker', () => {
    expect(quotations('“The wall is old,” Ana Korr said. “It was built by my father.”')).toEqual([
      '“The wall is old,” | Ana Korr',
      '“It was built by my father.” | Ana Korr',
    ]);
  });

  it('takes nothing of the sentence before, though the words between the marks begin with a small letter', () => {
    const { quotes } = read(
      'The port opened a shed on May 16. “masons and others paid for it first,” argued Ana Korr.',
    );
    expect(quotes).toMatchObject([{ kind: 'direct', words: '“masons and others paid for it first,”' }]);
  });

  it('gives a call the writer named right behind it, who is quoted again later on', () => {
    const text = '“What a wall!” Korr wrote, asking why, if it rained, “nobody had said a word.”';
    expect(quotations(text).at(0)).toBe('“What a wall!” | Korr');
  });

  it('lets a paragraph that is nothing but a quotation continue the last speaker', () => {
    const text = '“The wall is old,” Ana Korr said.\n\n“It was built by my father in a hard year.”';
    expect(quotations(text).at(1)).toBe('“It was built by my father in a hard year.” | Ana Korr');
  });
});

describe('what stands between marks and is no speech', () => {
  it.each([
    ['a title', 'She sang in “The Harbour Nights of Vell” for a year.'],
    ['scare quotes', 'The so-called “repair” took nine years.'],
    ['a nickname', 'Jonas “Stone” Hale built the wall.'],
    ['the title of a work', 'She wrote it in her memoir, “Tides and Stones.”'],
    [
      'a title that a writer is named behind',
      'In “We Were Never Here”, the writer Nina Prowse said what nobody dared.',
    ],
    ['a title behind its verb', 'Writer Anna Pell wrote “How to Leave a Town”.'],
    ['a title and what it is of', '“Nothing Was the Same,” the band’s first album, sold well, said Tom Bray.'],
    ['the title of an album', 'Her 2019 album, “Nothing Was the Same,” sold well, Anna Pell said.'],
    ['a title behind a preposition', 'Anna Pell is the author of “The Salt Road.”'],
    ['a song', 'The choir of Vell sang “Keep the Pier Dry.”'],
    ['what somebody reads', 'Anna Pell read “The Long Winter,” and wept.'],
    ['the title of one word', 'Anna Pell wrote it for her first novel, “Tides.”'],
    ['the name of a hearer', 'Korr told “Harbour and Friends,” a show, no more.'],
  ])('%s', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });

  it.each([
    ['capitals are a name’s', 'Anna Pell said “Vell and Marn are lost”.', '“Vell and Marn are lost” | Anna Pell'],
    ['it is cried', 'Their chants of “Keep the Pier” drowned him.', '“Keep the Pier” | null'],
    ['it is written on something', 'Hale wore a cap reading “Keep Vell Dry”.', '“Keep Vell Dry” | a cap'],
    ['a sign reads so', 'The sign read “Keep Vell Dry.”', '“Keep Vell Dry.” | The sign'],
    ['a crowd calls out', 'The crowd sang “We Want Korr Out!”', '“We Want Korr Out!” | The crowd'],
    ['a star of a film says one word', '“Never,” the star of the film, Anna Pell, said.', '“Never,” | Anna Pell'],
    ['a mark leads to it', 'Anna Pell said, “The Town Is Lost.”', '“The Town Is Lost.” | Anna Pell'],
    ['a report says it', '“The Town Is Lost,” the report said.', '“The Town Is Lost,” | the report'],
  ])('but it is speech where %s', (_, text, quotation) => {
    expect(quotations(text)).toEqual([quotation]);
  });

  it('a crosshead: a line between single marks, where the text quotes between double ones', () => {
    const text = "It rained.\n\n'A wall of sand.'\n\nThe wall fell. “It was old,” Ana Korr said.";
    expect(quotations(text)).toEqual(['“It was old,” | Ana Korr']);
  });

  it('is a partial quotation where somebody says that something is so', () => {
    const kindOf = (text: string) => read(text).quotes.find(({ words }) => words?.startsWith('“'))?.kind ?? null;
    expect(kindOf('The mayor said the plan was “a gift to nobody”.')).toBe('partial');
    expect(kindOf('The plan was “a gift to nobody,” the mayor said.')).toBe('partial');
    expect(kindOf('The mayor praised Korr’s “old wall”.')).toBeNull();
  });

  it('is a partial quotation where somebody calls something so', () => {
    const { quotes } = read('Ana Korr called the plan “a disaster” for the town.');
    expect(quotes.find(({ kind }) => kind === 'partial')).toMatchObject({ words: '“a disaster”', speaker: 'Ana Korr' });
  });
});

describe('words between marks that a statement tells of', () => {
  /** Partial quotations, on their own and in statements, each as `words | speaker`. */
  const partsOf = (text: string) =>
    read(text).quotes.flatMap(({ kind, words, quoted, speaker }) =>
      (kind === 'partial' ? [words] : quoted).map((part) => `${part} | ${speaker}`),
    );

  it.each([
    ['The mayor said the plan was “a gift to nobody”.', '“a gift to nobody” | The mayor'],
    ['She said the vote was “a farce” and left.', '“a farce” | She'],
    ['Ana Korr rejected what she called “maximalist demands”.', '“maximalist demands” | she'],
    ['Korr warned that the port would “never again” be so calm.', '“never again” | Korr'],
    ['According to Ana Korr, the wall is “in good hands” now.', '“in good hands” | Ana Korr'],
    ['The wall is “a farce”, said Ana Korr.', '“a farce” | Ana Korr'],
    ['“No one can refuse” to pay for it, said Ana Korr, a clerk.', '“No one can refuse” | Ana Korr'],
    ['The old mayor will play the “wall card,” Korr said, adding that it rained.', '“wall card,” | Korr'],
    ['The clerk accused the builders of “naked greed” in a letter.', '“naked greed” | The clerk'],
    ['Her first book was called “the real thing” by Ana Korr.', '“the real thing” | Ana Korr'],
    ['Korr said Hale had told him that it was “mad” to build it.', '“mad” | Hale'],
    [
      'Korr said the wall was “as old as the town and mended by so many hands in so many hard and hungry years” that it had to go.',
      '“as old as the town and mended by so many hands in so many hard and hungry years” | Korr',
    ],
  ])('%s', (text, part) => {
    expect(partsOf(text)).toEqual([part]);
  });

  it.each([
    [
      'Ana Korr said she was “tired” while Jonas Hale said he was “glad”.',
      ['she was “tired” | Ana Korr', 'he was “glad” | Jonas Hale'],
      ['“tired” | Ana Korr', '“glad” | Jonas Hale'],
    ],
    [
      'Although Ana Korr insists that the wall is “safe”, Jonas Hale says it is “mud”.',
      ['that the wall is “safe” | Ana Korr'],
      ['“safe” | Ana Korr', '“mud” | Jonas Hale'],
    ],
    [
      'Ana Korr warned that shops would “go bust” and Jonas Hale insisted they would “thrive”.',
      ['that shops would “go bust” | Ana Korr', 'they would “thrive” | Jonas Hale'],
      ['“go bust” | Ana Korr', '“thrive” | Jonas Hale'],
    ],
    [
      'Ana Korr said the hall was “closed,” the Vell Gazette reported.',
      ['the hall was “closed,” | Ana Korr'],
      ['“closed,” | Ana Korr'],
    ],
  ])('each belongs to the statement in which it stands: %s', (text, statements, parts) => {
    const told = read(text).quotes.filter(({ kind }) => kind === 'indirect');
    expect(told.map(({ words, speaker }) => `${words} | ${speaker}`)).toEqual(statements);
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ['a nickname', 'Ana Korr said Jonas “Stone” Hale built the wall.'],
    ['what is only called so', 'Ana Korr said the so-called “repair” failed.'],
    ['the title of a work', 'Ana Korr said her novel “Tides and Stones” was late.'],
    ['the words of one who might say them', 'Korr said they would tell the “builders” to mend it.'],
    ['what somebody was told', 'Korr said she had asked the port and was told it was “in good hands”.'],
    ['words about who speaks', '“It holds,” said Ana Korr, one of the “old four” of Vell.'],
  ])('but not %s', (_, text) => {
    expect(partsOf(text)).toEqual([]);
  });
});

describe('an indirect statement and its source', () => {
  it.each([
    ['Ana Korr believes that the wall will hold.', 'Ana Korr: that the wall will hold'],
    ['According to one senior official, the wall will hold.', 'one senior official: the wall will hold'],
    ['The wall will hold, according to Ana Korr.', 'Ana Korr: The wall will hold'],
    ['The wall will hold, the mayor said.', 'the mayor: The wall will hold'],
    ['The wall, officials said, will hold.', 'officials: The wall, officials said, will hold'],
    ['The report says the wall is old.', 'The report: the wall is old'],
    ['Officials say the wall is old.', 'Officials: the wall is old'],
    ['Korr has warned of higher tides.', 'Korr: of higher tides'],
    ['The mayor accused the builders of theft.', 'The mayor: the builders of theft'],
    ['The mayor hopes to open the wall in May.', 'The mayor: to open the wall in May'],
    ['The wall is old, the Vell Gazette said, citing two clerks.', 'the Vell Gazette: The wall is old'],
    ['The clerk said in a note to builders that it was off.', 'The clerk: that it was off'],
    ['The mayor told the Vell Gazette that it was off.', 'The mayor: that it was off'],
    ['The wall is old, Mayor Ana Korr said here on Friday.', 'Ana Korr: The wall is old'],
    ['According to Korr, a clerk at the port, the wall is old.', 'Korr: the wall is old'],
    ['According to Korr, a clerk, Tom Hale, fell.', 'Korr: a clerk, Tom Hale, fell'],
    ['According to Korr, a clerk, who was ill, fell.', 'Korr: a clerk, who was ill, fell'],
    ['Korr told the paper he was leaving.', 'Korr: he was leaving'],
    ['Korr told reporters Hale had been seen at the pier.', 'Korr: Hale had been seen at the pier'],
    ['Korr told reporters on Monday that it was off.', 'Korr: that it was off'],
    ['The clerk told her that it was off.', 'The clerk: that it was off'],
    ['The clerk who will mend the clocks has said that it was off.', 'The clerk: that it was off'],
    ['Korr pointed out that it was off.', 'Korr: that it was off'],
    ['A clerk who has left over the new rules says the wall is old.', 'A clerk: the wall is old'],
    ['Korr called on the port to mend the wall that fell.', 'Korr: on the port to mend the wall that fell'],
    ['Korr left the hall, saying the wall was old.', 'Korr: the wall was old'],
    ['The mayor said nothing had been lost.', 'The mayor: nothing had been lost'],
    ['The mayor said little walls hold best.', 'The mayor: little walls hold best'],
    ['The mayor stayed away, arguing that it was late.', 'The mayor: that it was late'],
    ['A few days later, the mayor left, saying that it was off.', 'the mayor: that it was off'],
    ['According to Korr in a note to the port, the wall is old.', 'Korr: the wall is old'],
    [
      'According to the harbour of the Free Town in Old Vell, the wall is old.',
      'the harbour of the Free Town: the wall is old',
    ],
    ['The wall is old, the Vell Gazette reported on Monday.', 'the Vell Gazette: The wall is old'],
    ['The wall is old, the mayor told the Vell Gazette.', 'the mayor: The wall is old'],
    ['The wall is old, the Vell Guild said on its page.', 'the Vell Guild: The wall is old'],
    ['The wall is old, the mayor said on Monday in a note to builders.', 'the mayor: The wall is old'],
    ['In May, the mayor said on Monday the wall had to go.', 'the mayor: the wall had to go'],
    ['The Master for Old Walls, Ana Korr, said the wall is old.', 'Ana Korr: the wall is old'],
    ['The Gazette quoting a clerk reported that the wall is old.', 'The Gazette: that the wall is old'],
    ['The unions meeting Mr Hale want the wall to go.', 'The unions meeting Mr Hale: the wall to go'],
    ['Six in 10 say the wall is old.', 'Six in 10: the wall is old'],
    ['Nearly half say the wall is old.', 'half: the wall is old'],
    ['Builders who worked for Ana Korr say the wall is old.', 'Builders: the wall is old'],
    ['According to a newly uncovered letter, the wall is old.', 'a newly uncovered letter: the wall is old'],
    ['A well-known builder said the wall is old.', 'A well-known builder: the wall is old'],
    ['Jane Korr, M.D., director of the clinic, said the wall is old.', 'Jane Korr: the wall is old'],
    [
      'The port will buy two ships from Vell Yard, its director, Ana Korr, said on Friday.',
      'Ana Korr: The port will buy two ships from Vell Yard',
    ],
    [
      'According to a letter released in May by the clerk, Jane Hale, the wall is old.',
      'a letter released: the wall is old',
    ],
    ['The mayor left after a report saying that the wall is old.', 'a report: that the wall is old'],
    ["According to the port's lawyer, Ana Korr of Hale and Son, the wall is old.", 'Ana Korr: the wall is old'],
    ['The wall is old, said Ana Korr, a clerk.', 'Ana Korr: The wall is old'],
    ["''The wall is old,'' said Ana Korr, director of the port.", "Ana Korr: ''The wall is old,''"],
    ['The Vell Gazette citing two clerks said the wall is old.', 'The Vell Gazette: the wall is old'],
    ['The clerk told last night how the wall fell.', 'The clerk: how the wall fell'],
    ['The plan was called a farce by Ana Korr, a clerk.', 'Ana Korr: The plan was called a farce by Ana Korr, a clerk'],
    ['A clerk of the port, who asked not to be named, said the wall is old.', 'A clerk of the port: the wall is old'],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual([expected]);
  });

  it('ends where another tells something', () => {
    expect(sources('The port declined to comment, but friends of Hale said it was old.')).toEqual([
      'The port: to comment',
      'friends of Hale: it was old',
    ]);
    expect(sources('Korr had promised a wall by May and the contract said it was July.')).toEqual([
      'Korr: a wall by May',
      'the contract: it was July',
    ]);
  });

  it.each([
    'Ana Korr is said to be rich.',
    'The builders were told nothing.',
    'Korr thanked him.',
    'The claims of the builders were many.',
    'He would say anything.',
    'A Korr-backed plan failed.',
    'Builders seeking work came to Vell.',
    "Korr's calm contradicts the reports.",
    'They made pools of open water called polynyas.',
    'The work goes on.',
    "I've wanted to build it since May.",
    'Members of the club and volunteers spend a month there.',
    'The mayor did not support the plan.',
    'The machine mends walls by adding or removing stones.',
    'The foreign suspects held in Vell were let go.',
    'Korr was accused of demanding money.',
    'The mayor said nothing about the wall.',
    'The new wall added weight to the tower.',
    'Hale was held on charges including demanding money.',
    'The clerk pleaded not guilty on Monday to theft.',
    'Korr has said so too.',
    'Korr went on Friday.',
    'The trial goes on on Tuesday.',
    'Update: The mayor has replied.',
    'Vell 2-3 Marn: Hale sinks ten men',
    'The union asked the district court to stop the sale.',
    'The work went on through the night.',
    'Korr knew of the plan.',
    'The clerk asked not to be named.',
    'A clerk of the port, who asked not to be identified, left the hall.',
  ])('is none: %s', (text) => {
    expect(sources(text)).toEqual([]);
  });
});

describe('the role of a speaker, as the text gives it', () => {
  it.each([
    ['“It holds,” said Ana Korr, a senior engineer at Vell Works.', 'a senior engineer at Vell Works'],
    ['Ana Korr, the mayor of Vell, said the wall holds.', 'the mayor of Vell'],
    ['“It holds,” said Ana Korr, who saw it.', null],
    ['“It holds,” said Mrs. Ana Korr.', null],
    ['“It holds,” said 15-year-old editor Ana Korr.', 'editor'],
    ["At Thursday's press meeting Ana Korr promised a wall “for all of us” in May.", null],
    ['“It holds,” said Harbour Chairman Mr Ana Korr.', 'Harbour Chairman'],
    ['The Mayor (Alderman Ana Korr) said it holds.', 'The Mayor'],
    ['The prosecutor Ana Korr QC said it holds.', 'prosecutor'],
    ['Ana Korr, Minister of Ports, speaking in Vell, said it holds.', 'Minister of Ports'],
    ['During her speech Ms Ana Korr said the wall had held.', null],
    ['Finance Minister Ms Ana Korr said the wall had held.', 'Finance Minister'],
  ])('%s', (text, role) => {
    expect(read(text).quotes[0]).toMatchObject({ speaker: 'Ana Korr', role });
  });
});

describe('a text in another language', () => {
  it('has quotations, and speakers only where marks name them', () => {
    expect(quotations('Klaus Maurer: „Die Mauer hält auch im nächsten Winter.“', 'de')).toEqual([
      '„Die Mauer hält auch im nächsten Winter.“ | Klaus Maurer',
    ]);
    expect(quotations('Es regnete. „Die Mauer hält auch im nächsten Winter“, sagte Klaus Maurer.', 'de')).toEqual([
      '„Die Mauer hält auch im nächsten Winter“ | null',
    ]);
  });
});

describe('the first seed', () => {
  const seed = read(readFileSync(new URL('../../../seeds/000_f66c6fd349e0c7ed.txt', import.meta.url), 'utf8'));

  it('has two direct quotations, with speaker, verb and role', () => {
    expect(seed.quotes.filter(({ kind }) => kind === 'direct')).toMatchObject([
      {
        words: expect.stringMatching(/^"Trump wants Putin to agree .* of the Russian military,"$/u),
        person: 'Sergei Markov',
        verb: 'commented',
        role: 'a political consultant associated with the Kremlin',
      },
      {
        words: expect.stringMatching(/^“Putin has been emboldened .* vision for a ceasefire,”$/u),
        person: 'Bota Ilias',
        verb: 'explained',
        role: 'a senior analyst at London-based strategic intelligence firm Prism',
      },
    ]);
  });

  it('has one partial quotation', () => {
    expect(seed.quotes.filter(({ kind }) => kind === 'partial')).toMatchObject([
      { words: '“bloodbath”', speaker: 'he', person: 'Donald Trump', verb: 'called' },
    ]);
  });

  it.each([
    'one senior European official',
    'Ben Barry',
    'Marco Rubio',
    'Bloomberg',
    'an unnamed source close to the Russian Defense Ministry',
  ])('has the indirect source %s', (source) => {
    expect(seed.quotes.filter(({ kind }) => kind === 'indirect').map(({ speaker }) => speaker)).toContain(source);
  });

  it('cites Bloomberg and nobody else', () => {
    expect(new Set(seed.cited)).toEqual(new Set(['Bloomberg']));
  });
});

const SENTENCES = [
  '“The wall will hold,” Ana Korr said.',
  'Jonas Hale said: “It is old.',
  '“It was built in a hard year by my father.”',
  'According to the harbour, it rained.',
  "The voters' 'choice' wasn't \"clear\".",
  'He called it “a disaster” and left, the mayor said.',
  '«Why?» asked Bea Lind. ‘Because’ „of“ ”it” "',
  '— Ana Korr',
];
const paragraphs = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 });

describe('in any text', () => {
  it('quotations hold their text, stand in order and never cross', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n\n', ' '), (parts, between) => {
        const { said, text } = read(parts.join(between));
        for (const [index, { span }] of said.entries()) {
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          for (const { span: later } of said.slice(index + 1)) {
            expect(later.start >= span.start && (later.start >= span.end || later.end <= span.end)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('marks of any kind in any order are survived', () => {
    const marks = fc.array(fc.constantFrom(...'“”‘’"\'«»„‟ ,.a—S\n'), { maxLength: 60 });
    fc.assert(
      fc.property(marks, (characters) => {
        const { said, text } = read(`Ana Korr said ${characters.join('')}`);
        expect(said.every(({ span }) => span.start < span.end && span.end <= text.length)).toBe(true);
      }),
    );
  });

  it('every speaker is from the paragraph of the quotation or one beside it', () => {
    const people = ['Ana Korr', 'Jonas Hale', 'Bea Lind', 'Tom Esk', 'Mia Dorn', 'Leo Vant'];
    const stories = people.map(
      (name, index) => `“This is sentence number ${index} of the day,” ${name} said. “It is so.”`,
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...stories, '“Nobody told me that it would rain.”'], { minLength: 3 }),
        (order) => {
          const { said, text } = read(order.join('\n\n'));
          const paragraph = (at: number) => text.slice(0, at).split('\n\n').length;
          for (const { span, speaker } of said) {
            if (speaker !== null) {
              expect(Math.abs(paragraph(span.start) - paragraph(speaker.span.start))).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the cost grows with the length and not with its square', () => {
    const time = (count: number) => {
      const text = `${'“It is so,” said Korr, and he said that, as she thought, it was “so” '.repeat(count)}.`;
      const before = process.cpuUsage();
      read(text);
      const { user } = process.cpuUsage(before);
      return user;
    };
    time(200);
    expect(time(2000)).toBeLessThan(time(200) * 60 + 200_000);
  });
});
