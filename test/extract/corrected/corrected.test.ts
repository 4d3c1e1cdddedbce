import { describe, expect, it } from 'vitest';
import { findCorrected } from '../../../src/extract/corrected/corrected.ts';
import { findFindings } from '../../../src/extract/findings.ts';
import { NO_CORRECTIONS } from '../../../src/model/override.ts';
import { parseArticle } from '../../../src/parse/article.ts';
import { parseOverrides } from '../../../src/parse/overrides.ts';

const TEXT = `Brindle Quay council met Hanna Orwell on Monday, two days after the Brindle Harbour Trust was founded.

“The ferry must come back before the winter storms begin,” said Tom Averill, the harbour master.

“The ferry must not come back at any price,” she told reporters.

Averill called the plan a “folly” and left for Arlmouth. The vote was on 12 May 2021.
`;

function corrected(yaml: string, text = TEXT) {
  const article = parseArticle(
    {
      path: 'a.txt',
      location: '/a.txt',
      bytes: 0,
      sha256: '',
      encoding: 'utf-8',
      characters: text,
      problems: [],
    },
    { override: null, language: 'en', lookUp: () => null },
  );
  const { overrides, problems } = parseOverrides(`a.txt:\n${yaml.replaceAll(/^/gm, '  ')}\n`);
  const read = findCorrected(article, overrides.get('a.txt')?.corrections ?? NO_CORRECTIONS);
  return {
    article,
    ...read,
    problems: [...problems, ...read.problems],
    /** `person Hanna Orwell` for each entity. */
    names: read.findings.entities.map(({ type, name }) => `${type} ${name}`),
    quoteOf: (opening: string) => read.findings.quotes.find(({ selector }) => selector.exact.startsWith(opening)),
  };
}

describe('findings that nobody corrects', () => {
  it('stay as they are', () => {
    const { article, findings, problems } = corrected('title: Ferry');
    expect(findings).toEqual(findFindings(article));
    expect(problems).toEqual([]);
  });
});

describe('a name that a person corrects', () => {
  it('is of the kind that the person says, everywhere', () => {
    const { findings, names, problems } = corrected('names:\n  Arlmouth: organisation');
    expect(problems).toEqual([]);
    expect(names).toContain('organisation Arlmouth');
    expect(findings.entities.filter(({ name }) => name === 'Arlmouth')).toMatchObject([
      { id: 'organisation/arlmouth', confidence: 'stated', mentions: [{ exact: 'Arlmouth' }] },
    ]);
  });

  it('is found where the program saw none, and speaks there', () => {
    const text = '“The tide will wait,” said qadir of the mole.\n\nThe boats, qadir added, were safe.\n';
    const { findings, quoteOf } = corrected('names:\n  qadir: person', text);
    expect(findings.entities).toMatchObject([
      { id: 'person/qadir', name: 'qadir', mentions: [{ start: 27 }, {}], confidence: 'stated' },
    ]);
    expect(quoteOf('“The tide')).toMatchObject({ speaker: 'person/qadir' });
  });

  it('takes over what was found of it in part, and keeps its surname', () => {
    const { findings } = corrected('names:\n  Tom Averill: person');
    const [person] = findings.entities.filter(({ name }) => name.includes('Averill'));
    expect(person).toMatchObject({ name: 'Tom Averill', confidence: 'stated' });
    expect(person?.mentions.map(({ exact }) => exact)).toEqual(['Tom Averill', 'Averill']);
  });

  it('leaves alone the longer names of other kinds that hold its words', () => {
    const { names } = corrected('names:\n  Brindle Harbour Trust: organisation\n  Brindle: place');
    expect(names).toContain('organisation Brindle Harbour Trust');
  });

  it('is no name where the person says so, and nobody’s speaker', () => {
    const { names, quoteOf } = corrected('names:\n  Tom Averill: none');
    expect(names.filter((name) => name.includes('Averill'))).toEqual([]);
    expect(quoteOf('“The ferry must come')).toMatchObject({ speaker: null });
  });
});

describe('a speaker that a person corrects', () => {
  it('is who the person says, by the beginning of the words, with or without marks', () => {
    for (const opening of [
      'The ferry must not come',
      '"“The ferry must not come"',
      '“The ferry must not come back at any price,”',
      'The ferry must not come back at any price.',
    ]) {
      const { quoteOf, problems } = corrected(`names:\n  Hanna Orwell: person\nspeakers:\n  ${opening}: Hanna Orwell`);
      expect(problems).toEqual([]);
      expect(quoteOf('“The ferry must not')).toMatchObject({
        speaker: 'person/hanna-orwell',
        speakerText: 'Hanna Orwell',
        speakerSelector: { exact: 'Hanna Orwell' },
        confidence: 'stated',
      });
    }
  });

  it('is nobody where the person says nothing', () => {
    const { quoteOf } = corrected('speakers:\n  The ferry must come back:');
    expect(quoteOf('“The ferry must come')).toMatchObject({
      speaker: null,
      speakerText: null,
      speakerSelector: null,
      role: null,
      verb: null,
      confidence: 'stated',
    });
  });

  it('may be somebody whom the text does not name', () => {
    const { quoteOf } = corrected('speakers:\n  The ferry must come back: Ada Crown');
    expect(quoteOf('“The ferry must come')).toMatchObject({
      speaker: null,
      speakerText: 'Ada Crown',
      speakerSelector: null,
    });
  });

  it('is the same wherever the text repeats the quotation', () => {
    const { findings, problems } = corrected(
      'speakers:\n  It will: Ada Crown',
      '“It will rain.”\n\nThe boats came back at noon.\n\n“It will rain.”\n\n“It will rain until Monday.”\n',
    );
    expect(problems).toMatchObject([{ code: 'correction-unclear' }]);
    expect(findings.quotes.map(({ speakerText }) => speakerText)).toEqual([null, null, null]);
    const exact = corrected(
      'speakers:\n  It will rain: Ada Crown',
      '“It will rain.”\n\nThe boats came back at noon.\n\n“It will rain.”\n\n“It will rain until Monday.”\n',
    );
    expect(exact.problems).toEqual([]);
    expect(exact.findings.quotes.map(({ speakerText }) => speakerText)).toEqual(['Ada Crown', 'Ada Crown', null]);
  });

  it('may be another than that of the statement in which the words are quoted', () => {
    const { findings } = corrected(
      'speakers:\n  never again: Ada Crown',
      'Tom Averill said on Monday that the ferry would “never again” come back.\n',
    );
    expect(findings.quotes).toMatchObject([
      { kind: 'indirect', speakerText: 'Tom Averill', quoted: [] },
      { kind: 'partial', speakerText: 'Ada Crown', selector: { exact: '“never again”' } },
    ]);
  });

  it('is known by the first words of what a statement quotes, where no quotation begins with them', () => {
    const text = 'Tom Averill said that the ferry would “never again be late” and cost “nothing at all”.\n';
    const { findings, problems } = corrected('speakers:\n  never again: Ada Crown', text);
    expect(problems).toEqual([]);
    expect(findings.quotes).toMatchObject([
      { kind: 'indirect', speakerText: 'Tom Averill', quoted: [{ exact: '“nothing at all”' }] },
      { kind: 'partial', speakerText: 'Ada Crown', selector: { exact: '“never again be late”' } },
    ]);
    expect(new Set(findings.quotes.map(({ id }) => id)).size).toBe(2);
  });

  it.each(['a farce', 'the plan “a'])('goes for all that the same words tell: %s', (words) => {
    const { findings } = corrected(`speakers:\n  ${words}: Ada Crown`, 'Tom Averill called the plan “a farce”.\n');
    expect(findings.quotes).toMatchObject([
      { kind: 'indirect', speakerText: 'Ada Crown', confidence: 'stated' },
      { kind: 'partial', speakerText: 'Ada Crown', confidence: 'stated' },
    ]);
  });

  it('is not guessed where several quotations begin so', () => {
    const { findings, article, problems } = corrected('speakers:\n  The ferry must: Ada Crown');
    expect(problems).toMatchObject([{ code: 'correction-unclear', file: 'overrides.yaml', line: 3 }]);
    expect(findings.quotes).toEqual(findFindings(article).quotes);
  });
});

describe('a time that a person gives', () => {
  const HEAD = '---\ndate: 2021-05-05\nlanguage: en\n---\n';
  const datesOf = ({ findings }: ReturnType<typeof corrected>) =>
    findings.dates.map(({ value, precision, confidence }) => [value, precision, confidence]);

  it('is what the words mean', () => {
    const { problems, ...all } = corrected('dates:\n  May: 2020-05', `${HEAD}The ferry sank in May.\n`);
    expect(problems).toEqual([]);
    expect(datesOf(all as ReturnType<typeof corrected>)).toEqual([['2020-05', 'month', 'stated']]);
  });

  it('may be none', () => {
    const all = corrected('dates:\n  May:', `${HEAD}The ferry sank in May.\n`);
    expect(datesOf(all)).toEqual([[null, null, 'stated']]);
  });

  it('is that of all such words, or of those that other words lead to', () => {
    const text = `${HEAD}The ferry sank on Sunday. The harbour will open on Sunday.\n`;
    const [sank, opens] = datesOf(corrected('title: A', text));
    expect(sank?.[0]).not.toEqual(opens?.[0]);
    const stated = ['2021-04-25', 'day', 'stated'];
    expect(datesOf(corrected('dates:\n  Sunday: 2021-04-25', text))).toEqual([stated, stated]);
    expect(datesOf(corrected('dates:\n  sank on Sunday: 2021-04-25', text))).toEqual([stated, opens]);
  });

  it('proves nothing about the day on which the text was written where it was read as another', () => {
    expect(corrected('dates:\n  12 May 2021: 2012-05-12').findings.writtenOnOrAfter).toBeNull();
    expect(corrected('dates:\n  12 May 2021: 2021-05-12').findings.writtenOnOrAfter?.value).toBe('2021-05-12');
  });
});

describe('a finding that a person rejects', () => {
  it('is known without its marks and the stop before the closing one', () => {
    for (const words of ['The ferry must come back before the winter storms begin', 'On Monday']) {
      const text = `${TEXT}\n“On Monday,” said Tom Averill, “we go.”\n`;
      const count = corrected('title: Ferry', text).findings.quotes.length;
      const { findings, problems } = corrected(`reject: ${words}`, text);
      expect(problems).toEqual([]);
      expect(findings.quotes).toHaveLength(count - 1);
    }
  });

  it('may be words that a statement quotes', () => {
    const { findings, problems } = corrected(
      'reject: never again',
      'Tom Averill said on Monday that the ferry would “never again” come back.\n',
    );
    expect(problems).toEqual([]);
    expect(findings.quotes).toMatchObject([{ kind: 'indirect', quoted: [] }]);
  });

  it('may be the first words of what a statement quotes, where only one begins so', () => {
    const text = 'Tom Averill said that the ferry would “never again be late” and cost “nothing at all”.\n';
    const { findings, problems } = corrected('reject: never again', text);
    expect(problems).toEqual([]);
    expect(findings.quotes).toMatchObject([{ kind: 'indirect', quoted: [{ exact: '“nothing at all”' }] }]);
    const twice = corrected('reject: never', text.replace('nothing', 'never anything'));
    expect(twice.problems).toMatchObject([{ code: 'correction-without-words' }]);
    expect(twice.findings.quotes).toMatchObject([{ quoted: [{}, {}] }]);
  });

  type Corrected = ReturnType<typeof corrected>;
  it.each<[string, (all: Corrected) => string[]]>([
    ['“folly”', (all) => all.findings.quotes.map(({ selector }) => selector.exact)],
    ['Brindle Harbour Trust', (all) => all.findings.entities.map(({ name }) => name)],
    ['12 May 2021', (all) => all.findings.dates.map(({ selector }) => selector.exact)],
  ])('%s is gone, and nothing else', (words, listOf) => {
    const before = listOf(corrected('title: Ferry'));
    expect(before).toContain(words);
    const after = corrected(`reject:\n  - ${words}`);
    expect(listOf(after)).toEqual(before.filter((one) => one !== words));
    expect(after.problems).toEqual([]);
  });

  it('proves nothing about the day on which the text was written', () => {
    expect(corrected('title: Ferry').findings.writtenOnOrAfter?.value).toBe('2021-05-12');
    expect(corrected('reject: 12 May 2021').findings.writtenOnOrAfter).toBeNull();
  });

  it('speaks no more', () => {
    expect(corrected('reject: Tom Averill').quoteOf('“The ferry must come')).toMatchObject({ speaker: null });
  });
});

describe('a correction that corrects nothing', () => {
  it.each([
    ['names:\n  Nobody: person', 'Nobody', 3],
    ['title: A\nspeakers:\n  Nobody said this: Ada', 'Nobody said this', 4],
    ['reject:\n  - folly\n  - follies', 'follies', 4],
    ['dates:\n  13 May 2021: 2021-05-13', '13 May 2021', 3],
    ['dates:\n  May 2021: 2021-05', 'May 2021', 3],
    ['names:\n  "": person', '', 3],
    ['speakers:\n  "“": Ada', '“', 3],
  ])('%j is a problem with its line', (yaml, words, line) => {
    const { problems } = corrected(yaml);
    expect(problems).toMatchObject([
      { code: 'correction-without-words', file: 'overrides.yaml', line, severity: 'error' },
    ]);
    expect(problems[0]?.message).toContain(`"${words}"`);
  });

  it('says which words a finding has of which the beginning alone was given', () => {
    const { problems } = corrected('reject: The ferry must come');
    expect(problems[0]?.message).toContain('“The ferry must come back before the winter storms begin,”');
  });

  it.each([
    ['names:\n  Arlmouth: town', 'wrong-value', 3],
    ['names: Arlmouth', 'wrong-value', 2],
    ['speakers:\n  The ferry must come: [a]', 'wrong-value', 3],
    ['reject:\n  - a: b', 'wrong-value', 3],
    ['dates:\n  12 May 2021: 12 May 2021', 'wrong-value', 3],
    ['dates:\n  12 May 2021: 2021-13', 'wrong-value', 3],
    ['names:\n  Arlmouth: place\n  Arlmouth: person', 'duplicate-key', 4],
    ['rejects: folly', 'unknown-key', 2],
  ])('%j is a problem of the file', (yaml, code, line) => {
    expect(corrected(yaml).problems).toMatchObject([{ code, line, file: 'overrides.yaml' }]);
  });
});
