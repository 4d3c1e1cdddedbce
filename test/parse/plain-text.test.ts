import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { parsePlainText } from '../../src/parse/plain-text.ts';
import { processorSeconds } from '../support/cpu.ts';
import { sketch } from '../support/sketch.ts';

const WALL =
  'The council of Vell voted on Tuesday to rebuild the old harbour wall, which the winter storms had broken in three places. Ana Korr, who keeps the ferry office, said the work could not wait.';
const WALL_WRAPPED = `The council of Vell voted on Tuesday to rebuild the old harbour
wall, which the winter storms had broken in three places. Ana
Korr, who keeps the ferry office, said the work could not wait.`;
const SPRING =
  'Work begins in spring. The mayor promised that no boat would have to leave its berth before the herring season ends.';
const SPRING_WRAPPED = `Work begins in spring. The mayor promised that no boat would
have to leave its berth before the herring season ends.`;

type Case = [name: string, source: string, blocks: string[]];

function these(cases: Case[]): void {
  it.each(cases)('%s', (_, source, blocks) => {
    const parsed = parsePlainText(source);
    expect(sketch(parsed.text, parsed.blocks)).toEqual(blocks);
  });
}

describe('paragraphs', () => {
  these([
    ['nothing', '', []],
    ['only blanks', ' \n\t\n\u00A0\u200B\n', []],
    ['a paragraph a line', `${WALL}\n${SPRING}\n${WALL}`, [`p ${WALL}`, `p ${SPRING}`, `p ${WALL}`]],
    ['blank lines, some with blanks in them', `\n${WALL}\n \t\n\n${SPRING}\n`, [`p ${WALL}`, `p ${SPRING}`]],
    ['hard-wrapped', `${WALL_WRAPPED}\n\n${SPRING_WRAPPED}`, [`p ${WALL}`, `p ${SPRING}`]],
    ['one wrapped paragraph', WALL_WRAPPED, [`p ${WALL}`]],
    [
      'a wrapped part beneath unwrapped ones',
      `${WALL}\n\n${SPRING}\n\n${WALL_WRAPPED}`,
      [`p ${WALL}`, `p ${SPRING}`, `p ${WALL}`],
    ],
    [
      'a narrow column beside a wide one',
      `${WALL_WRAPPED}\n\n${SPRING_WRAPPED}\n\nThe ferry will not sail until the\nwind has turned, said the keeper of\nthe light, and nobody in the harbour\nthought that it would turn before\nthe evening of the next day.`,
      [
        `p ${WALL}`,
        `p ${SPRING}`,
        'p The ferry will not sail until the wind has turned, said the keeper of the light, and nobody in the harbour thought that it would turn before the evening of the next day.',
      ],
    ],
    ['capitals', WALL_WRAPPED.toUpperCase(), [`p ${WALL.toUpperCase()}`]],
    [
      'a long address at the end of a wrapped line',
      `${WALL_WRAPPED.replace(/wait\.$/, 'wait:')}\nhttps://vell.example/notices/2031/harbour-wall/decision-of-the-council-in-full`,
      [
        `p ${WALL.replace(/wait\.$/, 'wait:')} https://vell.example/notices/2031/harbour-wall/decision-of-the-council-in-full`,
      ],
    ],
    [
      'a long line that a scraper broke in the middle of a sentence',
      `${WALL.slice(0, 86)}\n${WALL.slice(87)}\n${SPRING}`,
      [`p ${WALL}`, `p ${SPRING}`],
    ],
    [
      'blanks at line ends, non-breaking and of no width',
      `\u00A0${WALL}\u00A0\u200B  \n\u200B\n${SPRING}`,
      [`p ${WALL}`, `p ${SPRING}`],
    ],
    [
      'Japanese, joined without blanks',
      '市議会は火曜日、冬の嵐で三か所が壊れた古い港の壁を\n再建することを決めた。渡し場の事務所を守るアナさんは、\n工事はもう一年待てないと語った。\n\n工事は春に始まる。',
      [
        'p 市議会は火曜日、冬の嵐で三か所が壊れた古い港の壁を再建することを決めた。渡し場の事務所を守るアナさんは、工事はもう一年待てないと語った。',
        'p 工事は春に始まる。',
      ],
    ],
    [
      'Arabic',
      'صوت مجلس المدينة يوم الثلاثاء على إعادة بناء جدار الميناء\nالقديم الذي حطمته عواصف الشتاء في ثلاثة مواضع، وقالت\nالموظفة إن العمل لا يمكن أن ينتظر عاما آخر.\n\nيبدأ العمل في الربيع.',
      [
        'p صوت مجلس المدينة يوم الثلاثاء على إعادة بناء جدار الميناء القديم الذي حطمته عواصف الشتاء في ثلاثة مواضع، وقالت الموظفة إن العمل لا يمكن أن ينتظر عاما آخر.',
        'p يبدأ العمل في الربيع.',
      ],
    ],
    [
      'speech under indented first lines',
      `   The council of Vell voted on Tuesday to rebuild the harbour
wall, which the storms had broken in three places.
   "No," said Ana Korr.
   "Why not?"
   She said that the work could wait for another year, and
that nobody had asked the fishermen what they thought of it.`,
      [
        'p The council of Vell voted on Tuesday to rebuild the harbour wall, which the storms had broken in three places.',
        'p "No," said Ana Korr.',
        'p "Why not?"',
        'p She said that the work could wait for another year, and that nobody had asked the fishermen what they thought of it.',
      ],
    ],
    [
      'pages with numbers and headers',
      `The council of Vell voted on Tuesday to rebuild the old harbour
wall, which the winter storms had broken in three places. Ana
- 12 -
\fVELL GAZETTE

${SPRING_WRAPPED}`,
      [
        'p The council of Vell voted on Tuesday to rebuild the old harbour wall, which the winter storms had broken in three places. Ana',
        'p - 12 -',
        'p VELL GAZETTE',
        `p ${SPRING}`,
      ],
    ],
    ['a sentence across a page break', WALL_WRAPPED.replace('\n', '\n\n\f\n'), [`p ${WALL}`]],
  ]);

  it('keeps what is a blank line in the text, and the blanks within a line', () => {
    expect(parsePlainText(`${WALL}\n\n\n\n${SPRING}  Then  summer.\n`).text).toBe(
      `${WALL}\n\n${SPRING}  Then  summer.`,
    );
  });
});

describe('hyphens at line ends', () => {
  these([
    [
      'words that a typesetter divided are joined, compounds are not',
      `The Federal gov-
ernment has decided to send the min-
ister to the well-known islands of Anglo-
Saxon fame, where the govern-
ment of the day had sent a 19-
year-old clerk who was well-
known to the people of the islands.`,
      [
        'p The Federal government has decided to send the minister to the well-known islands of Anglo-Saxon fame, where the government of the day had sent a 19-year-old clerk who was well-known to the people of the islands.',
      ],
    ],
    [
      'a word that stands whole elsewhere is joined',
      `The harbour wall is old, and the mayor of Vell has a long-term plan for the har-
bour that the whole well-meaning council likes, as do the ill-fated, much-loved
and hard-working fishermen.`,
      [
        'p The harbour wall is old, and the mayor of Vell has a long-term plan for the harbour that the whole well-meaning council likes, as do the ill-fated, much-loved and hard-working fishermen.',
      ],
    ],
    [
      'where the text has many compounds and divides no word, the hyphen stays',
      `The long-term plan of the well-meaning mayor is a much-loved and ill-
fated one, and the hard-working fishermen of the storm-beaten harbour
have half-heartedly agreed to it in a late-night meeting at the inn.`,
      [
        'p The long-term plan of the well-meaning mayor is a much-loved and ill-fated one, and the hard-working fishermen of the storm-beaten harbour have half-heartedly agreed to it in a late-night meeting at the inn.',
      ],
    ],
    [
      'soft hyphens fall away at line ends only',
      'The coun\u00ADcil of Vell decided that the har\u00AD\nbour wall shall be built again before the winter.',
      ['p The coun\u00ADcil of Vell decided that the harbour wall shall be built again before the winter.'],
    ],
    [
      'dashes are no hyphens',
      'The wall of Vell was old, and the council wanted a new one --\nthe mayor did not, and neither did the fishermen of the town—\nso they went home and waited for the wind to turn to the south.',
      [
        'p The wall of Vell was old, and the council wanted a new one -- the mayor did not, and neither did the fishermen of the town—so they went home and waited for the wind to turn to the south.',
      ],
    ],
  ]);

  it.each([
    ['well-', 'known', 'well-known'],
    ['two-', 'thirds', 'two-thirds'],
    ['self-', 'taught', 'self-taught'],
    ['self-', 'less', 'selfless'],
    ['long-', 'term', 'long-term'],
    ['gov-', 'ernment', 'government'],
    ['U.S.-', 'Russian', 'U.S.-Russian'],
  ])('in an English text that divides words: %s %s', (first, second, whole) => {
    const source = `The council of Vell had for some years been a friend of ${first}
${second} singers, and the singers were friends of the coun-
cil, as the keeper of the ferry office told the har-
bour board, which met on Tuesday in the old town hall.`;
    const { isCompound } = languageOf('en');
    const { text } = parsePlainText(source, { isHeadLine: () => false, isCompound });
    expect(text).toContain(`a friend of ${whole} singers`);
    expect(text).toContain('friends of the council, as');
  });
});

describe('lines that are meant', () => {
  these([
    [
      'verse between wrapped paragraphs',
      `${WALL_WRAPPED}\n\nThe river runs beneath the bridge,\nThe moon is on the hill,\nAnd all the boats along the ridge\nAre lying cold and still.\n\n${SPRING_WRAPPED}`,
      [
        `p ${WALL}`,
        'p The river runs beneath the bridge,⏎The moon is on the hill,⏎And all the boats along the ridge⏎Are lying cold and still.',
        `p ${SPRING}`,
      ],
    ],
    [
      'a poem without capitals',
      'the river runs beneath the bridge,\nthe moon is on the hill,\nand all the boats along the ridge\nare lying cold and still.\n\na lamp goes out upon the quay,\na door falls to below,\nand nobody is left to see\nthe tide begin to flow.',
      [
        'p the river runs beneath the bridge,⏎the moon is on the hill,⏎and all the boats along the ridge⏎are lying cold and still.',
        'p a lamp goes out upon the quay,⏎a door falls to below,⏎and nobody is left to see⏎the tide begin to flow.',
      ],
    ],
    [
      'an address and results',
      `${WALL}\n\nHarbour Office\n3 Ferry Road\nVell\n\n${SPRING}\n\nVell 3 Marn 2\nDorn 1 Korr 1\nHale 0 Esk 4`,
      [`p ${WALL}`, 'p Harbour Office⏎3 Ferry Road⏎Vell', `p ${SPRING}`, 'p Vell 3 Marn 2⏎Dorn 1 Korr 1⏎Hale 0 Esk 4'],
    ],
    [
      'short sentences stay paragraphs',
      '"Why?"\nNobody knew.\nThe ferry sailed.',
      ['p "Why?"', 'p Nobody knew.', 'p The ferry sailed.'],
    ],
    [
      'the head states a thing a line, and a headline over two lines is one',
      `Storm leaves thousands without\npower in northern Vell\nBy Ana Korr\n19 May 2031\n\n${WALL_WRAPPED}`,
      ['p Storm leaves thousands without power in northern Vell', 'p By Ana Korr', 'p 19 May 2031', `p ${WALL}`],
    ],
    [
      'columns held apart by blanks',
      `${WALL_WRAPPED}\n\n  Team          W   D\n  Vell Town     3  11\n  Marn         12   0\n\n${SPRING_WRAPPED}`,
      [`p ${WALL}`, 'pre Team          W   D⏎Vell Town     3  11⏎Marn         12   0', `p ${SPRING}`],
    ],
    [
      'columns held apart by tabs',
      `${WALL}\n\nTown\tVotes\nVell\t1,203\nMarn and Dorn\t803\n\n${SPRING}`,
      [`p ${WALL}`, 'pre Town\tVotes⏎Vell\t1,203⏎Marn and Dorn\t803', `p ${SPRING}`],
    ],
    [
      'justified prose is no table',
      'The   council  of  Vell voted on  Tuesday to\nrebuild the old  harbour wall, which the winter\nstorms  had  broken  in  three  places.  Ana Korr,\nwho keeps  the ferry office,  said it would wait.',
      [
        'p The   council  of  Vell voted on  Tuesday to rebuild the old  harbour wall, which the winter storms  had  broken  in  three  places.  Ana Korr, who keeps  the ferry office,  said it would wait.',
      ],
    ],
  ]);
});

describe('lists', () => {
  these([
    [
      'an item that runs on beneath its bullet, however short',
      'In the basket:\n- two pears\n  that run on\n- an apple',
      ['p In the basket:', '- p two pears that run on', '- p an apple'],
    ],
    [
      'bullets of several kinds',
      'In the basket:\n- two pears\n* an apple\n- a plum',
      ['p In the basket:', '- p two pears', '- p an apple', '- p a plum'],
    ],
    [
      'numbers of one and two figures',
      '8. a pear\n9. an apple\n10. a plum',
      ['8. p a pear', '9. p an apple', '10. p a plum'],
    ],
    [
      'of one item, as in a paragraph a line',
      `${WALL}\n- ${SPRING}\n${WALL}`,
      [`p ${WALL}`, `- p ${SPRING}`, `p ${WALL}`],
    ],
    [
      'with numbers, from any number on',
      `${WALL}\n4. The wall is old.\n5. The sea rises.\n\n6. The town has money.\n${SPRING}`,
      [`p ${WALL}`, '4. p The wall is old.', '5. p The sea rises.', '6. p The town has money.', `p ${SPRING}`],
    ],
    [
      'wrapped, nested, with a second paragraph',
      `${WALL_WRAPPED}\n\n  * a new wall of granite from the quarry at Dorn, which has\n    been closed since the war\n  * two lamps\n    - one red\n    - one green\n  * a bench\n\n    It will be painted blue.\n\n${SPRING_WRAPPED}`,
      [
        `p ${WALL}`,
        '- p a new wall of granite from the quarry at Dorn, which has been closed since the war',
        '- p two lamps',
        '  - p one red',
        '  - p one green',
        '- p a bench',
        '  p It will be painted blue.',
        `p ${SPRING}`,
      ],
    ],
    [
      'wrapped without indentation',
      `The mayor named two reasons for the decision of the council:\n- the wall is old and has been mended so often that nobody\nknows how much of it is still stone\n- the sea rises\n${SPRING_WRAPPED}`,
      [
        'p The mayor named two reasons for the decision of the council:',
        '- p the wall is old and has been mended so often that nobody knows how much of it is still stone',
        '- p the sea rises',
        `p ${SPRING}`,
      ],
    ],
    ['bullets without a blank', `${WALL}\n\n•the wall\n•the lamps`, [`p ${WALL}`, '- p the wall', '- p the lamps']],
    [
      'letters stay with the words, which a page could not show otherwise',
      `${WALL}\n\na) the wall\nb) the lamps`,
      [`p ${WALL}`, '- p a) the wall', '- p b) the lamps'],
    ],
    [
      'long dashes where a colon announces them',
      'The mayor wants:\n– a wall.\n– a lamp.',
      ['p The mayor wants:', '- p a wall.', '- p a lamp.'],
    ],
    [
      'dashes that open speeches are no bullets',
      '– Are you the ferryman? – she asked.\n– I was, – he said. – Now I am the mayor.\n– Then who rows?',
      ['p – Are you the ferryman? – she asked.', 'p – I was, – he said. – Now I am the mayor.', 'p – Then who rows?'],
    ],
    [
      'dashes and numbers in a wrapped sentence are no bullets',
      `The wall had been broken for a year, and it was a night of wind and
rain, with neither a moon nor a star above the roofs of the town.
The ferry came back from the far side of the bay in the night of
- as the keeper of the light wrote in his book for the year -
12. May, late and half empty, and nobody was waiting for it there.
The mayor slept, as he did on most nights before an election.`,
      [
        'p The wall had been broken for a year, and it was a night of wind and rain, with neither a moon nor a star above the roofs of the town. The ferry came back from the far side of the bay in the night of - as the keeper of the light wrote in his book for the year - 12. May, late and half empty, and nobody was waiting for it there. The mayor slept, as he did on most nights before an election.',
      ],
    ],
    ['a date is no item', `12. May was a Monday in Vell.\n\n${WALL}`, ['p 12. May was a Monday in Vell.', `p ${WALL}`]],
  ]);

  it('keeps bullets and numbers in the text, outside the items', () => {
    const { text, blocks } = parsePlainText('Wanted:\n\n* a wall\n  1. of stone\n  2. of wood\n* a lamp');
    expect(text).toBe('Wanted:\n\n* a wall\n  1. of stone\n  2. of wood\n* a lamp');
    expect(blocks[1]).toMatchObject({
      type: 'list',
      start: 9,
      end: text.length,
      ordered: false,
      first: null,
      items: [
        { start: 11, blocks: [{ type: 'paragraph' }, { type: 'list', ordered: true, first: 1 }] },
        { start: 47, end: 53 },
      ],
    });
  });
});

describe('quotations', () => {
  these([
    [
      'mail, with what it answers to',
      `Dear Ana,\n\nOn Tuesday the mayor wrote:\n> We shall rebuild the wall, whatever it may cost the town and\n> whoever may object to it.\n>\n>> Can it wait?\n> No.\n\nI agree.\n\n-- \nJonas Hale\nFerry Road 3`,
      [
        'p Dear Ana,',
        'p On Tuesday the mayor wrote:',
        '> p We shall rebuild the wall, whatever it may cost the town and whoever may object to it.',
        '> > p Can it wait?',
        '> p No.',
        'p I agree.',
        'hr --',
        'p Jonas Hale⏎Ferry Road 3',
      ],
    ],
    [
      'a part that stands deeper than the rest',
      `${WALL_WRAPPED}\n\n     Work begins in spring. The mayor promised that no boat\n     would have to leave its berth before the herring season\n     ends.\n\n${WALL_WRAPPED}`,
      [`p ${WALL}`, `> p ${SPRING}`, `p ${WALL}`],
    ],
    [
      'verse that is set in',
      `${WALL_WRAPPED}\n\n    The river runs beneath the bridge,\n    The moon is on the hill,\n\n    And all the boats along the ridge\n    Are lying cold and still.\n\n${SPRING_WRAPPED}`,
      [
        `p ${WALL}`,
        '> p The river runs beneath the bridge,⏎The moon is on the hill,',
        '> p And all the boats along the ridge⏎Are lying cold and still.',
        `p ${SPRING}`,
      ],
    ],
    [
      'a greater-than sign in a wrapped sentence is none',
      `The wall had been broken for a year when the council asked who had\nbuilt it. The engineers of Vell found that wherever the height of the tide\n> 5 metres, the wall had moved, and that it had not moved at any\nother place along the harbour, which surprised most of them.`,
      [
        'p The wall had been broken for a year when the council asked who had built it. The engineers of Vell found that wherever the height of the tide > 5 metres, the wall had moved, and that it had not moved at any other place along the harbour, which surprised most of them.',
      ],
    ],
  ]);

  it('keeps one mark before each paragraph of a quotation in the text', () => {
    expect(parsePlainText('> one\n>\n> - two\n> - three').text).toBe('> one\n\n> - two\n> - three');
  });
});

describe('headings', () => {
  these([
    [
      'a short line between blank lines',
      `${WALL}\n\nWhat comes next\n\n${SPRING}`,
      [`p ${WALL}`, 'h2 What comes next', `p ${SPRING}`],
    ],
    ['a short line in a paragraph a line', `${WALL}\nThe money\n${WALL}`, [`p ${WALL}`, 'h2 The money', `p ${WALL}`]],
    [
      'held to its paragraph, where others have a blank line between them',
      `${WALL}\n\nWalls, lamps and a bench\n${SPRING}\n\nWho pays for it?\n${WALL}\n\n${SPRING}`,
      [`p ${WALL}`, 'h2 Walls, lamps and a bench', `p ${SPRING}`, 'h2 Who pays for it?', `p ${WALL}`, `p ${SPRING}`],
    ],
    [
      'in capitals, above a wrapped paragraph',
      `HARBOUR WALL TO RISE\nBy Ana Korr\n\n${WALL_WRAPPED}\n\nTHE MONEY\n${SPRING_WRAPPED}`,
      ['p HARBOUR WALL TO RISE', 'p By Ana Korr', `p ${WALL}`, 'h2 THE MONEY', `p ${SPRING}`],
    ],
    [
      'in capitals, and so is the first of them behind a head',
      `NEWS IN BRIEF\n\nVell Gazette, 3 May 2031\n\nWALL\n\n${WALL}\n\nSPRING\n\n${SPRING}\n\nTHE MONEY\n\n${WALL}`,
      [
        'p NEWS IN BRIEF',
        'p Vell Gazette, 3 May 2031',
        'h2 WALL',
        `p ${WALL}`,
        'h2 SPRING',
        `p ${SPRING}`,
        'h2 THE MONEY',
        `p ${WALL}`,
      ],
    ],
    [
      'in capitals, but not beneath a headline in capitals',
      `HARBOUR WALL TO RISE\n\nTWO BIDS\n\n${WALL}\n\nSPRING\n\n${SPRING}\n\nTHE MONEY\n\n${WALL}`,
      ['p HARBOUR WALL TO RISE', 'p TWO BIDS', `p ${WALL}`, 'h2 SPRING', `p ${SPRING}`, 'h2 THE MONEY', `p ${WALL}`],
    ],
    [
      'somebody’s words',
      `${WALL}\n\n‘No boat will leave’\n\n${SPRING}`,
      [`p ${WALL}`, 'h2 ‘No boat will leave’', `p ${SPRING}`],
    ],
    [
      'underlined; the first line is left to the head',
      `Harbour wall\n============\n\n${WALL}\n\nThe money\n---------\n${SPRING}`,
      ['p Harbour wall', 'hr ============', `p ${WALL}`, 'h2 The money', 'hr ---------', `p ${SPRING}`],
    ],
    [
      'captions, credits and names are none',
      `${WALL}\n\nAna Korr at the harbour, 2031\n\n${SPRING}\n\nPhoto: Jonas Hale\n\n${WALL}\n\nJonas Hale\n\nAna Korr\n\n${SPRING}`,
      [
        `p ${WALL}`,
        'p Ana Korr at the harbour, 2031',
        `p ${SPRING}`,
        'p Photo: Jonas Hale',
        `p ${WALL}`,
        'p Jonas Hale',
        'p Ana Korr',
        `p ${SPRING}`,
      ],
    ],
    [
      'a page header, a short sentence and a last line are none',
      `${WALL}\n\nVell Gazette\n\n${SPRING}\n\nNobody knew.\n\n${WALL}\n\nVell Gazette\n\n${SPRING}\n\nThe end`,
      [
        `p ${WALL}`,
        'p Vell Gazette',
        `p ${SPRING}`,
        'p Nobody knew.',
        `p ${WALL}`,
        'p Vell Gazette',
        `p ${SPRING}`,
        'p The end',
      ],
    ],
    [
      'a name that a scraper tore out of a sentence is none',
      `${WALL}\n\nMarnish\n\nsailors ${SPRING.slice(5)}`,
      [`p ${WALL}`, 'p Marnish', `p sailors ${SPRING.slice(5)}`],
    ],
  ]);
});

describe('separators, and what only looks like Markdown', () => {
  these([
    ...['* * *', '***', '---', '_____', '=======', '#', '⁂', '• • •', '~~~'].map(
      (marks): Case => [marks, `${WALL}\n\n${marks}\n\n${SPRING}`, [`p ${WALL}`, `hr ${marks}`, `p ${SPRING}`]],
    ),
    ['three full stops are none', `${WALL}\n\n...\n\n${SPRING}`, [`p ${WALL}`, 'p ...', `p ${SPRING}`]],
    [
      'marks stay',
      `---\n# Harbour wall\n\nIt is *very* old and _broken_, see [1].\n\n    ${SPRING}`,
      ['hr ---', 'p # Harbour wall', 'p It is *very* old and _broken_, see [1].', `p ${SPRING}`],
    ],
  ]);
});

describe('hostile repetition', () => {
  const SIZE = 400_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
  const stairs = (line: string) => Array.from({ length: 1400 }, (_, depth) => ' '.repeat(depth) + line).join('\n');

  it.each([
    ['blanks in a line', `a${fill(' ')}b`],
    ['tabs in a line', `a${fill('\t')}b`],
    ['tabbed cells', fill('a\tb')],
    ['gutters', fill('a  b  c  d\n')],
    ['blank lines', `a${fill('\n')}b`],
    ['form feeds', fill('a b\f')],
    ['dashes', fill('-')],
    ['items', fill('- an item\n')],
    ['speeches', fill('— a speech.\n')],
    ['greater-than signs', fill('>')],
    ['deep quotations', fill(`${'>'.repeat(500)} a\n`)],
    ['items on stairs', stairs('- a')],
    ['lines on stairs', stairs('a line of text')],
    ['quotation marks', fill('"')],
    ['closing marks', fill('.)"')],
    ['brackets', fill('(')],
    ['line-end hyphens', fill('ha-\n')],
    ['hyphens', fill('a-')],
    ['letters', fill('港')],
    ['short lines', fill('a b\n')],
    ['wrapped lines', fill('the wall is old and nobody knows how much\n')],
    ['double-spaced lines', fill('the wall is old and nobody knows how much\n\n')],
    ['lone surrogates', fill('\uD800')],
  ])('%s: four times the size takes about four times as long', (_, source) => {
    const quarter = source.slice(0, source.length / 4);
    parsePlainText(quarter);
    expect(secondsOf(source)).toBeLessThan(Math.max(1, secondsOf(quarter) * 9));
  });

  function secondsOf(source: string): number {
    return processorSeconds(() => {
      parsePlainText(source);
    });
  }
});
