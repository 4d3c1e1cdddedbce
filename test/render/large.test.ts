import { beforeAll, describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import type { Entry } from '../../src/model/entry.ts';
import { selectorOf } from '../../src/model/span.ts';
import { contextOf, entryOf, siteOf } from './archive.ts';

const LARGEST = 100_000;
/** What longer numbers, and other words on the largest page of a kind, may come to. */
const GROWTH = 1.04;

interface Largest {
  path: string;
  bytes: number;
}

/** The largest page of each kind, in bytes, with its path. */
function largestByKind(site: Map<string, string>): Map<string, Largest> {
  const largest = new Map<string, Largest>();
  for (const [path, html] of site) {
    const kind = path.endsWith('.html') ? /<body class="page-([a-z-]+)"/.exec(html)?.[1] : undefined;
    const bytes = Buffer.byteLength(html);
    if (kind !== undefined && bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, { path, bytes });
  }
  return largest;
}

describe('a name with 50,000 mentions', () => {
  const IN_EACH = 200;
  const entries = Array.from({ length: 250 }, (_, index): Entry => {
    // No two of them are copies, which would count as one.
    const number = 1000 + index;
    const sentence = `Orla Venn waited for ferry ${number}, and ferry ${number} waited for fog ${number} over Brindle ${number} Quay. `;
    const text = sentence.repeat(IN_EACH).trim();
    const mentions = Array.from({ length: IN_EACH }, (_, place) => {
      const start = place * sentence.length;
      return selectorOf(text, { start, end: start + 'Orla Venn'.length });
    });
    const value = `${1900 + Math.floor(index / 3)}-0${1 + (index % 3)}-11`;
    const role = { role: 'the mayor', selector: selectorOf(text, { start: 0, end: 9 }) };
    const entity = {
      id: 'person/orla-venn',
      type: 'person' as const,
      name: 'Orla Venn',
      sameAs: [],
      roles: [role],
      mentions,
      references: [],
      confidence: 'certain' as const,
    };
    const entry = entryOf(`${index}.txt`, text, {
      title: `The ferry waits, part ${index}`,
      published: { value, precision: 'day', raw: value },
    });
    return { ...entry, findings: { ...entry.findings, entities: [entity] } };
  });
  const site = siteOf(entries, contextOf(entries));

  it('has pages under 100 kB, which together hold every mention', () => {
    const pages = [...site].filter(([path]) => path.startsWith('people/orla-venn') && path.endsWith('.html'));
    expect(site.get('people/orla-venn.html')).toContain('50,000 mentions in 250 articles');
    const passages = pages.flatMap(([, html]) => html.match(/<p class="passage".*<\/p>/g) ?? []);
    expect(passages.flatMap((passage) => passage.match(/<a /g) ?? [])).toHaveLength(50_000);
    expect(pages.map(([, html]) => Buffer.byteLength(html)).filter((bytes) => bytes > LARGEST)).toEqual([]);
  });
});

/** So many small articles that share whatever articles may share, over four centuries, a third of them undated. */
function centuriesOf(count: number): Map<string, string> {
  return archiveOf(count, (index) => {
    const day = `0${1 + (index % 9)}-1${index % 9}`;
    return index % 3 === 0 ? null : `${1600 + (index % 400)}-${day}`;
  });
}

/** So many small articles on all days of one year, and then in all months of 39 years. */
function decadesOf(count: number): Map<string, string> {
  const day = (year: number, at: number) => new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10);
  return archiveOf(count, (index) =>
    index < 365 ? day(1950, index) : day(1951 + (Math.floor(index / 12) % 39), 5 + 30 * (index % 12)),
  );
}

function archiveOf(count: number, dateOf: (index: number) => string | null): Map<string, string> {
  const entries = Array.from({ length: count }, (_, index): Entry => {
    const number = String(index).padStart(4, '0');
    const value = dateOf(index);
    const word = letters(index);
    const initials = `${word.charAt(0)}. ${word.charAt(1).toUpperCase()}.`;
    const text = [
      `Orla Venn, the mayor of Brindle, met ${word} Marek and John ${initials} Farrow at the pier. It was built in 1840, where a bridge fell in ${1000 + ((index * 7) % 1000)}.`,
      `“The fog number ${number} has its own timetable,” said Orla Venn. “We wait,” said ${word} Marek. “So do we,” a spokesman said.`,
      `The ${word} Harbour Trust and the Brindle Harbour Trust wrote to the Port of ${word}, the Brindle Courier reported.`,
    ].join('\n');
    const entry = entryOf(`${number}.txt`, index % 4 === 0 ? `${COPIED} ${word}.` : text, {
      title: `News of the fog ${number}`,
      published: value === null ? null : { value, precision: 'day', raw: value },
      source: { ...NOWHERE, name: index % 2 === 0 ? 'The Brindle Courier' : `The ${word} Herald` },
      subjects: [
        'Ferries',
        `Fog ${word}`,
        `Sea ${number.replace(/\d/g, (digit) => '!#$%&*+:;='.charAt(Number(digit)))}`,
      ].map((name) => ({ name, uri: null })),
      slug: index % 5 === 0 ? 'fog' : null,
      aliases: [`old/${number}.html`],
    });
    return { ...entry, findings: findFindings(entry.article) };
  });
  return siteOf(entries, contextOf(entries));
}

const NOWHERE = { name: null, place: null, url: null, section: null, page: null, edition: null };

const COPIED = Array.from({ length: 80 }, (_, index) => `word${letters(index * 7919)}`).join(' ');

/** A word of four letters, another for each number below 450,000. */
function letters(number: number): string {
  const all = 'abcdefghijklmnopqrstuvwxyz';
  let [word, rest] = ['', number + 20_000];
  for (let at = 0; at < 4; at += 1) {
    word += all[rest % 26];
    rest = Math.floor(rest / 26);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

describe('an archive of many articles from four centuries', () => {
  let half: Map<string, Largest>;
  let whole: Map<string, Largest>;

  beforeAll(() => {
    half = largestByKind(centuriesOf(1000));
    whole = largestByKind(centuriesOf(2000));
  }, 300_000);

  it('has no page over 100 kB', () => {
    expect([...whole].filter(([, { bytes }]) => bytes > LARGEST)).toEqual([]);
  });

  it('has pages that do not grow with it', () => {
    const grown = [...whole].filter(([kind, { bytes }]) => bytes > GROWTH * (half.get(kind)?.bytes ?? 0));
    expect(grown).toEqual([]);
  });
});

describe('an archive of many articles from forty years, one of them full', () => {
  it('has no page over 100 kB', () => {
    expect([...largestByKind(decadesOf(2000))].filter(([, { bytes }]) => bytes > LARGEST)).toEqual([]);
  }, 300_000);
});
