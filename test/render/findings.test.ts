import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { Findings, Quote } from '../../src/model/finding.ts';
import { type Selector, selectorOf } from '../../src/model/span.ts';
import { articleView } from '../../src/render/article/article.ts';
import { toldOf } from '../../src/render/article/told.ts';
import { htmlFaults, wordsMissing } from '../support/html.ts';
import { contextOf, entryOf, siteOf } from './archive.ts';

const TEXT = [
  'Ferry waits for fog',
  'Orla Venn, the harbour master of Port Ellery, said on 4 March 2019: “The fog has its own timetable.',
  '“We do not argue with it,” she added. A sailor muttered “never”.',
  'According to the Ellery Courier, Venn has waited before.',
].join('\n');

/** The selector of the nth occurrence of some words. */
function at(words: string, nth = 1): Selector {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}"`);
  return selectorOf(TEXT, { start, end: start + words.length });
}

const VENN = 'person/orla-venn';
const FINDINGS: Findings = {
  entities: [
    {
      id: VENN,
      type: 'person',
      name: 'Orla Venn',
      sameAs: [],
      roles: [{ role: 'the harbour master of Port Ellery', selector: at('the harbour master of Port Ellery') }],
      mentions: [at('Orla Venn'), at('Venn', 2)],
      references: [at('she')],
      confidence: 'certain',
    },
    {
      id: 'publication/ellery-courier',
      type: 'publication',
      name: 'Ellery Courier',
      sameAs: [],
      roles: [],
      mentions: [at('Ellery Courier')],
      references: [],
      confidence: 'likely',
    },
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      speaker: VENN,
      speakerText: 'Orla Venn',
      speakerSelector: at('Orla Venn'),
      role: 'the harbour master of Port Ellery',
      verb: 'said',
      confidence: 'certain',
      selector: at('“The fog has its own timetable.\n“We do not argue with it,”'),
      quoted: [],
    },
    {
      id: 'q2',
      kind: 'partial',
      speaker: null,
      speakerText: 'A sailor',
      speakerSelector: at('A sailor'),
      role: null,
      verb: 'muttered',
      confidence: 'likely',
      selector: at('“never”'),
      quoted: [],
    },
    {
      id: 'q3',
      kind: 'indirect',
      speaker: 'publication/ellery-courier',
      speakerText: 'the Ellery Courier',
      speakerSelector: at('the Ellery Courier'),
      role: null,
      verb: null,
      confidence: 'likely',
      selector: at('Venn has waited before'),
      quoted: [],
    },
  ],
  citedSources: [{ name: 'Ellery Courier', entity: 'publication/ellery-courier', selector: at('Ellery Courier') }],
  dates: [
    {
      value: '2019-03-04',
      precision: 'day',
      modifier: null,
      confidence: 'certain',
      selector: at('4 March 2019'),
      evidence: [],
    },
  ],
  writtenOnOrAfter: { value: '2019-03-04', confidence: 'certain', evidence: [at('4 March 2019')] },
};

const ENTRY: Entry = { ...entryOf('ferry.txt', TEXT), findings: FINDINGS };
const CONTEXT = contextOf([ENTRY]);
const VIEW = articleView(ENTRY, toldOf(ENTRY, CONTEXT), CONTEXT);
const PAGE = siteOf([ENTRY], CONTEXT).get('articles/ferry.html') ?? '';

/** What stands between the tags of the element with an id; the element holds none of its own kind. */
function elementWith(id: string): string {
  return new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`, 's').exec(PAGE)?.[2] ?? `no element ${id}`;
}

function target(href: string | null | undefined): string {
  return elementWith((href ?? '').slice(1));
}

describe('findings on the page of their article', () => {
  it('list who speaks, with role and words, each leading to the very words', () => {
    expect(VIEW.findings?.speakers.map(({ nameHtml, role }) => [nameHtml, role])).toEqual([
      ['Orla Venn', 'the harbour master of Port Ellery'],
      ['A sailor', null],
      ['Ellery Courier', null],
    ]);
    const [venn, sailor, courier] = VIEW.findings?.speakers.map(({ statements }) => statements) ?? [];
    expect(venn).toMatchObject([{ kind: 'direct', verb: 'said', doubt: null }]);
    expect(target(venn?.[0]?.href)).toBe('“The fog has its own timetable.');
    expect(target(sailor?.[0]?.href)).toBe('“never”');
    // The name of the one who waited begins the statement, so its mark stands inside.
    expect(target(courier?.[0]?.href)).toMatch(/>Venn$/);
  });

  it('say how sure they are where they are not', () => {
    expect(VIEW.findings?.speakers[1]?.statements[0]?.doubt).toBe('likely');
  });

  it('lead from the end of a quotation to its speaker by number, once, and not from indirect statements', () => {
    const numbers = [...PAGE.matchAll(/<a href="#(speaker-[^"]+)" aria-label="([^"]+)">(\d+)<\/a>/g)];
    expect(numbers.map(([, id, label, number]) => [id, label, number])).toEqual([
      ['speaker-1', 'Speaker 1: Orla Venn', '1'],
      ['speaker-2', 'Speaker 2: A sailor', '2'],
    ]);
    expect(elementWith('speaker-1')).toContain('Orla Venn');
    expect(PAGE).toContain('<span class="quoted">“We do not argue with it,”</span><sup>');
  });

  it('lead from words that a statement quotes to who says them', () => {
    const told: Quote = {
      id: 'q4',
      kind: 'indirect',
      speaker: VENN,
      speakerText: 'Venn',
      speakerSelector: at('Venn'),
      role: null,
      verb: 'said',
      confidence: 'likely',
      selector: at('A sailor muttered “never”'),
      quoted: [at('“never”')],
    };
    const entry = { ...ENTRY, findings: { ...FINDINGS, quotes: [told] } };
    const page = siteOf([entry], contextOf([entry])).get('articles/ferry.html') ?? '';
    expect(page).toMatch(
      /<span class="quoted" id="q\d+">“never”<\/span><sup><a href="#speaker-1" aria-label="Speaker 1: Orla Venn">/,
    );
  });

  it('name everybody once, with the paragraphs that do', () => {
    const [people, publications] = VIEW.findings?.named ?? [];
    expect(people?.names).toMatchObject([{ nameHtml: 'Orla Venn', places: [{ label: '2' }, { label: '4' }] }]);
    expect(target(people?.names[0]?.places[0]?.href)).toBe('Orla Venn');
    expect(target(people?.names[0]?.places[1]?.href)).toBe('Venn');
    expect(publications?.heading).toBe('Publications');
    expect(VIEW.findings?.cited).toMatchObject([{ nameHtml: 'Ellery Courier', places: [{ label: '4' }] }]);
  });

  it('show dates in words, and with the evidence the day before which the text was not written', () => {
    expect(VIEW.findings?.dates).toMatchObject([{ wordsHtml: '4 March 2019', value: '4 March 2019' }]);
    expect(target(VIEW.findings?.dates[0]?.href)).toBe('4 March 2019');
    expect(VIEW.writtenOnOrAfter).toMatchObject({ value: { words: '4 March 2019' }, derived: true });
    expect(elementWith('evidence-earliest')).toContain('<mark>4 March 2019</mark>');
  });

  it('leave every word of the text on a page that is valid', async () => {
    expect(wordsMissing(TEXT, PAGE)).toEqual([]);
    expect(await htmlFaults(PAGE)).toEqual([]);
  });

  it('are not there where nothing was found', () => {
    const bare = entryOf('ferry.txt', TEXT);
    const page = siteOf([bare], contextOf([bare])).get('articles/ferry.html');
    expect(page).toContain('The fog has its own timetable');
    expect(page).not.toContain('Read from the text');
  });

  it('keep their place in text with marks, also where a mark begins inside and ends outside', async () => {
    const start = TEXT.indexOf('timetable');
    const [title, second, ...rest] = ENTRY.article.blocks;
    if (title === undefined || second?.type !== 'paragraph') throw new Error('a paragraph');
    const marks = [
      { type: 'emphasis' as const, start: TEXT.indexOf('2019'), end: TEXT.indexOf('fog has') },
      { type: 'strong' as const, start, end: start + 9 },
    ];
    const article = { ...ENTRY.article, blocks: [title, { ...second, marks }, ...rest] };
    const page = siteOf([{ ...ENTRY, article }], CONTEXT).get('articles/ferry.html') ?? '';
    expect(page).toContain('<strong>timetable</strong>');
    expect(wordsMissing(TEXT, page)).toEqual([]);
    expect(await htmlFaults(page)).toEqual([]);
  });
});
