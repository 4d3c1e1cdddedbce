import { describe, expect, it } from 'vitest';
import { isSignoff } from '../../src/language/en/signoff.ts';
import type { Block } from '../../src/model/block.ts';
import { parsePlainText } from '../../src/parse/plain-text.ts';
import { findSignoffs } from '../../src/parse/signoff.ts';
import { processorSeconds } from '../support/cpu.ts';
import { sketch } from '../support/sketch.ts';

describe('a line of English is a sign-off', () => {
  it.each([
    'For more news and in-depth stories from the north, please follow us on X.',
    'Follow us on Twitter and Facebook.',
    'Follow us on Twitter @vellgazette',
    'Please follow us on X, Facebook and Instagram!',
    'Follow Ana Korr on Twitter: @anakorr',
    'Follow @anakorr on X.',
    'Like us on Facebook.',
    'Follow us on Chatter for more news from Vell.',
    'Join our Telegram channel on Telegram',
    'Subscribe to our newsletter',
    'Subscribe to our newsletter. Follow us on X.',
    'Sign up for our daily newsletter here.',
    'Sign up here for the Vell morning briefing.',
    'Subscribe now!',
    'Read more: The harbour wall that nobody wanted',
    'READ ALSO: Ferry strike ends',
    'Related: What the storm left',
    'See also',
    '© 2019 Vell Press. All rights reserved.',
    'Copyright 2019 The Vell Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    'Copyright Vell Press 2019',
    '(c) Vell Gazette',
    'All rights reserved.',
    'This story was originally published by the Vell Gazette.',
    'This article first appeared in the Vell Gazette on 3 May.',
    'This article was republished with permission from the Vell Gazette.',
    'Originally published at vellgazette.example.',
    'The post Harbour wall appeared first on Vell Gazette.',
    'Reporting by Ana Korr; Editing by Jonas Hale',
    'Reporting by A. Korr and J. van der Hale in Vell; Writing by B. Esk; Editing by C. Dorn',
    '(Reporting by Ana Korr; Editing by Jonas Hale)',
    '(Additional reporting by Ana Korr in Vell.)',
    'Additional reporting by Ana Korr.',
    'Ana Korr and Jonas Hale contributed to this report.',
    'With files from the Vell Press',
    '(With inputs from agencies)',
    'Edited by Ana Korr',
    'Translated by Jonas Hale',
    '-30-',
    '— 30 —',
    'ENDS',
    '(ends)',
    '-ends-',
    '###',
    '# # #',
    'Have a story? Contact us at desk@vell.example',
    'Got a news tip? Email us: tips@vell.example.',
    'Do you have a comment? Let us know!',
    'Contact the author at ana@vell.example',
    'Send your tips to tips@vell.example',
    'Download our app',
    'Download the Vell Gazette app for iPhone and Android.',
    'Click here to read more stories.',
    'Twitter: @vellgazette',
    'Share this article',
    'Listen to our podcast',
    'Support our journalism',
    '- Follow us on X',
    'Advertisement',
    'Ana Korr is a senior court reporter for the Vell Gazette.',
    'Jonas Hale is a freelance writer based in Vell',
    'About Vell Holdings: Vell Holdings was founded in 1988 by Jonas Hale. It builds ships.',
  ])('%s', (line) => {
    expect(isSignoff(line)).toBe(true);
  });
});

describe('a line of English is none', () => {
  it.each([
    'The report was published in March.',
    'Originally published in 1932, the novel has sold a million copies.',
    'The mayor said he would follow the plan.',
    '“Follow us on Twitter,” he told the crowd, “and you will see.”',
    'Follow the money, she said.',
    'Follow us on our way, they said.',
    'Like everything else on Facebook.',
    'For more than twenty years, visitors have come to our harbour.',
    'For more information, people can visit the town hall.',
    'Copyright law was changed in 1998.',
    'Copyright Law changed everything for the town in 1998.',
    "Reporting by the town's newspaper led to the inquiry.",
    'Reporting by Ana Korr showed that the wall was broken.',
    'Editing the film took three years.',
    'The harbour will be closed for the summer.',
    '"We will rebuild," she said.',
    'Subscribers paid more last year.',
    'He signed up for the army.',
    'Sign up for the race at the town hall by 3 May.',
    'Anyone with information is asked to call the police on 101.',
    'The end of the wall is the end of the town.',
    '30',
    '30 years',
    'The end',
    'Read the letter, she said, and you will see.',
    'More about that on Sunday, he promised.',
    'This report was too late.',
    'This story has no end.',
    'This story was told by his grandmother.',
    'The story was first published by the Vell Gazette, which stood by it.',
    'Contact between the two towns was lost.',
    'Contact with the ship was lost on Monday.',
    'Get well soon, they wrote.',
    'Have you seen the wall?',
    'Do you have any regrets?',
    'Call it a day.',
    'Call us fools, he said.',
    'Tell us what happened, the judge said.',
    'Support for the mayor has fallen.',
    'Share prices fell.',
    'Share this burden, he said.',
    'Ana Korr contributed to the wall.',
    'Edited by hand, the copies took years.',
    'Translated by its author, the book sold well.',
    'Related matters will be heard on Friday.',
    'Visit us again, the sign says.',
    'All rights are reserved to the king.',
    'The town ends here',
    'Ends meet.',
    'Watch this space.',
    'Like us, they were poor.',
    'Join us on Friday at the town hall.',
    'Download speeds have risen.',
    'The app is free.',
    'Vell 3 Marn 2',
    'ENDS MEET AT LAST',
    'Ana Korr is a reporter.',
    'Ana Korr is the mayor of Vell.',
    'She is a reporter for the Vell Gazette.',
    'About Korr: nobody knew.',
    '',
    `Follow us on X. ${'The harbour wall is old. '.repeat(40)}`,
  ])('%s', (line) => {
    expect(isSignoff(line)).toBe(false);
  });

  it('and says so at once, whatever the line repeats', () => {
    for (const piece of [
      'follow us on X ',
      'for more ',
      '(',
      'Follow A ',
      'read more ',
      'X, ',
      'The ',
      'Reporting by A ',
      '# ',
    ]) {
      const seconds = processorSeconds(() => {
        isSignoff(piece.repeat(100_000));
        isSignoff(piece.repeat(400).slice(0, 399));
      });
      expect(seconds).toBeLessThan(0.5);
    }
  });
});

describe('sign-offs at the end of a text', () => {
  const BODY = 'The council of Vell voted on Tuesday to rebuild the old harbour wall, which the storms had broken.';
  const CLOSE = '"We will follow the wind, as ever," said Ana Korr.';

  it.each<[string, string, string[]]>([
    ['are set apart', `${BODY}\n${CLOSE}\nFollow us on X.`, [`p ${BODY}`, `p ${CLOSE}`, 'signoff Follow us on X.']],
    [
      'several, of any kind, with the separators between them',
      `${BODY}\n\n* * *\n\n(Reporting by Ana Korr; Editing by Jonas Hale)\n\n---\n\n© 2031 Vell Press. All rights reserved.\n\n- Follow us on X\n- Subscribe to our newsletter\n\n###`,
      [
        `p ${BODY}`,
        'signoff * * *',
        'signoff (Reporting by Ana Korr; Editing by Jonas Hale)',
        'signoff ---',
        'signoff © 2031 Vell Press. All rights reserved.',
        'signoff - Follow us on X⏎- Subscribe to our newsletter',
        'signoff ###',
      ],
    ],
    [
      'of several lines',
      `${BODY}\n\nFollow us on X\nSubscribe to our newsletter`,
      [`p ${BODY}`, 'signoff Follow us on X⏎Subscribe to our newsletter'],
    ],
    [
      'are not looked for above the end',
      `${BODY}\n\nFollow us on X.\n\n${CLOSE}`,
      [`p ${BODY}`, 'p Follow us on X.', `p ${CLOSE}`],
    ],
    ['a separator alone is none', `${BODY}\n\n* * *`, [`p ${BODY}`, 'hr * * *']],
    [
      'a list with other items is none',
      `${BODY}\n\n- Follow us on X\n- Bring a lamp`,
      [`p ${BODY}`, '- p Follow us on X', '- p Bring a lamp'],
    ],
    [
      'a text is never all sign-off',
      'Subscribe to our newsletter.\n\nFollow us on X.',
      ['p Subscribe to our newsletter.', 'signoff Follow us on X.'],
    ],
  ])('%s', (_, source, expected) => {
    const { text, blocks } = parsePlainText(source);
    expect(sketch(text, findSignoffs(text, blocks, isSignoff))).toEqual(expected);
  });

  it('keep the links of a Markdown paragraph, and separators that have no characters', () => {
    const text = `${BODY}\n\nFollow us on X`;
    const start = BODY.length + 2;
    const link = {
      type: 'link' as const,
      start: start + 13,
      end: text.length,
      href: 'https://x.example/',
      title: null,
    };
    const blocks: Block[] = [
      { type: 'paragraph', start: 0, end: BODY.length, marks: [] },
      { type: 'separator', start: start - 1, end: start - 1 },
      { type: 'paragraph', start, end: text.length, marks: [link] },
    ];
    expect(findSignoffs(text, blocks, isSignoff)).toEqual([
      blocks[0],
      blocks[1],
      { type: 'signoff', start, end: text.length, marks: [link] },
    ]);
  });

  it('leave the lines of the head alone', () => {
    const text = 'Harbour wall\n\n© 2031 Vell Press';
    const blocks: Block[] = [
      { type: 'head', role: 'headline', start: 0, end: 12, marks: [] },
      { type: 'head', role: 'source', start: 14, end: text.length, marks: [] },
    ];
    expect(findSignoffs(text, blocks, isSignoff)).toEqual(blocks);
  });

  it('and an empty text has none', () => {
    expect(findSignoffs('', [], isSignoff)).toEqual([]);
  });
});
