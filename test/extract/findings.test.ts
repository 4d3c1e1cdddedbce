import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import type { Findings } from '../../src/model/finding.ts';
import type { Selector } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/article.ts';

function read(characters: string) {
  const article = parseArticle(
    { path: 'a.txt', location: '/a.txt', bytes: 0, sha256: '', encoding: 'utf-8', characters, problems: [] },
    { override: null, language: 'en', lookUp: () => null },
  );
  return { text: article.text, findings: findFindings(article) };
}

const PEOPLE = [
  'Maria Keller',
  'Daniel Osei',
  'Helen Marsh',
  'Victor Lindgren',
  'Anna Petrova',
  'Robert Hale',
] as const;

/** A paragraph of news; `A` and `B` stand for people. */
const PARAGRAPHS = [
  '“The bridge will open in spring,” said A, the mayor of the town. “We have waited long enough.”',
  'A, a senior engineer at the Harbour Board, believes that the plan is too expensive.',
  'The council met B on Monday and agreed to buy two ferries.',
  '“Nobody asked us,” B told reporters after the meeting.',
  'According to A, the old pier was sold in 2019 for a small sum.',
  'The work, which critics call a “folly”, began last year.',
  'A and B walked along the shore and said nothing about the money.',
  'B denied that the company had known of the fault. “It is a lie,” she said.',
] as const;

const paragraphs = fc.shuffledSubarray([...PARAGRAPHS], { minLength: 2 }).chain((chosen) =>
  fc
    .array(fc.shuffledSubarray([...PEOPLE], { minLength: 2, maxLength: 2 }), {
      minLength: chosen.length,
      maxLength: chosen.length,
    })
    .map((pairs) => chosen.map((one, index) => filled(one, pairs[index] ?? [PEOPLE[0], PEOPLE[1]]))),
);

function filled(paragraph: string, [a = '', b = '']: readonly string[]): string {
  return paragraph.replace(/\b[AB]\b(?=[ ,])/g, (letter) => (letter === 'A' ? a : b));
}

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  ' said ',
  'Maria Keller',
  ', ',
  '. ',
  '\n\n',
  'he',
  'May 4',
  ' on Monday',
  ' according to ',
  'the council',
  '— ',
  'Mr ',
  ' told Reuters',
  '1994',
  ' (',
  ')',
  'é',
  '\u{1F600}',
];
const noise = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

function* selectorsIn(value: unknown): Generator<Selector> {
  if (typeof value !== 'object' || value === null) return;
  if ('exact' in value) yield value as Selector;
  for (const part of Object.values(value)) yield* selectorsIn(part);
}

describe('a publication that a day or a town belongs to', () => {
  it('is cited by its whole name, as another than the one whose name that begins with, and speaks of no day', () => {
    const { citedSources, dates } = read(
      'The Mail is small. Ana Korr told the Mail on Sunday that the wall would hold. The Times of London reported it on Monday. The Times did not.',
    ).findings;
    expect(citedSources.map(({ name, entity }) => [name, entity])).toEqual([
      ['Mail on Sunday', 'publication/mail-on-sunday'],
      ['Times of London', 'publication/times-of-london'],
    ]);
    expect(dates.map(({ selector }) => selector.exact)).toEqual(['Monday']);
  });
});

describe('a headline', () => {
  it('that quotes somebody whom it does not name is told again below, so that nothing is said in it', () => {
    const body = 'Ana Korr opened the wall on Monday. She left at noon.';
    expect(read(`‘Nobody will ever forget how high it was’\n\n${body}\n`).findings.quotes).toEqual([]);
  });
});

describe('whatever the text is', () => {
  it('every span holds its words', () => {
    fc.assert(
      fc.property(noise, (characters) => {
        const { text, findings } = read(characters);
        for (const { exact, start, end } of selectorsIn(findings)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(exact);
        }
      }),
    );
  });

  it('quotations stand apart or one in another, they never cross', () => {
    fc.assert(
      fc.property(noise, (characters) => {
        const spans = read(characters)
          .findings.quotes.filter(({ kind }) => kind !== 'indirect')
          .map(({ selector }) => selector);
        for (const one of spans) {
          for (const other of spans) {
            const crosses = one.start < other.start && other.start < one.end && one.end < other.end;
            expect(crosses).toBe(false);
          }
        }
      }),
    );
  });

  it('one endless sentence is not told again by each verb in it', () => {
    const { quotes } = read('According to Anna Berg, the dam is safe, '.repeat(2000)).findings;
    const told = quotes.reduce((sum, { selector }) => sum + selector.exact.length, 0);
    expect(told).toBeLessThan(1_000_000);
  });

  it('what is found stands in the order of the text', () => {
    fc.assert(
      fc.property(noise, (characters) => {
        const { quotes, dates, citedSources } = read(characters).findings;
        for (const list of [quotes, dates, citedSources]) {
          const starts = list.map(({ selector }) => selector.start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('whatever the order of the paragraphs', () => {
  it('a speaker is somebody from the quotation’s own paragraph or the one beside it', () => {
    fc.assert(
      fc.property(paragraphs, (chosen) => {
        const { text, findings } = read(chosen.join('\n\n'));
        const paragraphOf = (offset: number) =>
          text
            .slice(0, offset)
            .split('\n')
            .filter((line) => line !== '').length;
        for (const { selector, speakerSelector } of findings.quotes) {
          if (speakerSelector === null) continue;
          const distance = Math.abs(paragraphOf(selector.start + 1) - paragraphOf(speakerSelector.start + 1));
          expect(distance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** What was found, with every person's name replaced by its number in `people`. */
function withoutNames({ quotes, entities, dates, citedSources }: Findings, people: readonly string[]) {
  const masked = (words: string | null) =>
    words === null
      ? null
      : people.reduce(
          (so, name, index) => so.replaceAll(name, `#${index}`).replaceAll(name.split(' ')[1] ?? '', `#${index}`),
          words,
        );
  const names = new Map(entities.map(({ id, name }) => [id, masked(name)]));
  return {
    quotes: quotes.map(({ kind, speaker, speakerText, role, verb, confidence, selector }) => [
      kind,
      names.get(speaker ?? '') ?? null,
      masked(speakerText),
      masked(role),
      verb,
      confidence,
      masked(selector.exact),
    ]),
    entities: entities.map(({ type, name, mentions, roles }) => [
      type,
      masked(name),
      mentions.length,
      roles.map(({ role }) => masked(role)),
    ]),
    dates: dates.map(({ value, selector }) => [value, selector.exact]),
    cited: citedSources.map(({ name }) => masked(name)),
  };
}

describe('whoever the people are', () => {
  it('other names change nothing but the names', () => {
    const WOMEN = ['Maria Keller', 'Helen Marsh', 'Anna Petrova', 'Susan Whitlock', 'Laura Bianchi', 'Emily Chandler'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...PARAGRAPHS], { minLength: 2 }),
        fc.shuffledSubarray(WOMEN, { minLength: 4, maxLength: 4 }),
        (chosen, [a = '', b = '', c = '', d = '']) => {
          const one = read(chosen.map((paragraph) => filled(paragraph, [a, b])).join('\n\n')).findings;
          const other = read(chosen.map((paragraph) => filled(paragraph, [c, d])).join('\n\n')).findings;
          expect(withoutNames(one, [a, b])).toEqual(withoutNames(other, [c, d]));
        },
      ),
    );
  });
});
