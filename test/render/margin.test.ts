import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { type Entity, type Findings, NO_FINDINGS, type Quote, type SpokenDate } from '../../src/model/finding.ts';
import { type Selector, selectorOf } from '../../src/model/span.ts';
import { openMargin } from '../../src/render/findings/margin.ts';
import { sidecarOf } from '../../src/render/record/sidecar.ts';
import { contextOf, entryOf } from './archive.ts';

const TEXT = [
  'Ferry waits for fog',
  'Orla Venn and Jonas Marek met in Brindle next Tuesday, 4 March 2019.',
  '“The fog waits,” said Venn. “So do we,” she added. “Not I,” said a sailor.',
  'Marek had left by then. “We wait,” said Venn. Marek said that he would not.',
].join('\n');

/** The selector of the nth occurrence of some words. */
function at(words: string, nth = 1): Selector {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}"`);
  return selectorOf(TEXT, { start, end: start + words.length });
}

function entity(id: string, type: Entity['type'], name: string, ...mentions: Selector[]): Entity {
  return { id, type, name, sameAs: [], roles: [], mentions, references: [], confidence: 'certain' };
}

function quote(id: string, speaker: string | null, words: string, more: Partial<Quote> = {}): Quote {
  return {
    id,
    kind: 'direct',
    speaker,
    speakerText: speaker === null ? 'a sailor' : 'Venn',
    speakerSelector: null,
    role: null,
    verb: 'said',
    confidence: 'certain',
    selector: at(words),
    quoted: [],
    ...more,
  };
}

function day(words: string, value: string | null, more: Partial<SpokenDate> = {}): SpokenDate {
  const selector = at(words);
  return { value, precision: 'day', modifier: null, confidence: 'certain', selector, evidence: [], ...more };
}

const VENN = 'person/orla-venn';
const MAREK = 'person/jonas-marek';
const FINDINGS: Findings = {
  ...NO_FINDINGS,
  entities: [
    entity(VENN, 'person', 'Orla Venn', at('Orla Venn'), at('Venn', 2), at('Venn', 3)),
    entity(MAREK, 'person', 'Jonas Marek', at('Jonas Marek'), at('Marek', 2), at('Marek', 3)),
    entity('place/brindle', 'place', 'Brindle', at('Brindle')),
  ],
  quotes: [
    quote('q1', VENN, '“The fog waits,”', { role: 'the <mayor>' }),
    quote('q2', VENN, '“So do we,”', { confidence: 'likely' }),
    quote('q3', null, '“Not I,”', { confidence: 'uncertain' }),
    quote('q4', VENN, '“We wait,”', { role: 'the <mayor>' }),
    quote('q5', MAREK, 'that he would not', { kind: 'indirect' }),
  ],
  dates: [
    day('next Tuesday', '2019-03-05', { confidence: 'likely' }),
    day('4 March 2019', '2019-03-04'),
    day('then', null),
  ],
};

/** The notes of a text's paragraphs as lines of words and links; names of all but places have pages. */
function notesOf(findings: Findings): string[][] {
  const entry: Entry = { ...entryOf('ferry.txt', TEXT), findings };
  const record = sidecarOf(entry, contextOf([entry]));
  const besideOf = openMargin(record, (id) => (id?.startsWith('person/') ? `../${id}.html` : null));
  return ['p2', 'p3', 'p4'].map((id) =>
    [...besideOf(id).matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, line = '']) =>
      line.replaceAll(/<a href="([^"]*)"[^>]*>/g, '[$1] ').replaceAll(/<[^>]*>/g, ''),
    ),
  );
}

describe('the margin', () => {
  const [names, first, second] = notesOf(FINDINGS);

  it('has a name with a page where the text first has it, and none without', () => {
    expect(names?.[0]).toBe('[../person/orla-venn.html] Orla Venn, [../person/jonas-marek.html] Jonas Marek');
    expect(second?.join()).not.toContain('Jonas');
  });

  it('says which day is meant where the words do not say it themselves', () => {
    expect(names?.slice(1)).toEqual(['next Tuesday: 5 March 2019 likely']);
  });

  it('has whoever is quoted once in a paragraph, the role the first time, and how sure that is', () => {
    expect(first).toEqual([
      '1 [../person/orla-venn.html] Orla Venn, the &lt;mayor&gt;',
      '2 [#speaker-2] a sailor uncertain',
    ]);
    expect(second).toEqual(['1 [../person/orla-venn.html] Orla Venn']);
  });

  it('is empty where nothing is said or named', () => {
    expect(notesOf(NO_FINDINGS)).toEqual([[], [], []]);
  });
});
