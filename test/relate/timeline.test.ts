import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { cardOf } from '../../src/relate/card.ts';
import { relate } from '../../src/relate/relate.ts';
import { datedEntry } from '../render/archive.ts';

/** An article that speaks of these times, one a paragraph, by TIMEX3 values. */
function speaking(path: string, published: string, values: (string | null)[]): Entry {
  const text = values.map((_, index) => `On that day ${index}.`).join('\n');
  const entry = datedEntry(path, published, text);
  let start = 0;
  const dates = text.split('\n').map((line, index) => {
    const at = start + 'On '.length;
    start += line.length + 1;
    const exact = 'that day';
    return {
      value: values[index] ?? null,
      precision: null,
      modifier: null,
      confidence: 'certain' as const,
      selector: { exact, prefix: '', suffix: '', start: at, end: at + exact.length },
      evidence: [],
    };
  });
  return { ...entry, findings: { ...entry.findings, dates } };
}

function timelineOf(entries: Entry[]) {
  return relate(entries.map(cardOf)).archive.timeline;
}

describe('the timeline', () => {
  it('tells of years, their months, days and parts, and of decades; not of durations, of "now" or of what is not known', () => {
    const { lists, all } = timelineOf([
      speaking('a.txt', '2020-01-01', [
        '1994',
        '1994-05',
        '1994-05-16T08:30',
        '1994-SP',
        '1994-W20',
        '199',
        '1899-12-31',
      ]),
      speaking('b.txt', '2020-01-02', ['P3D', 'PRESENT_REF', null, 'XXXX-WXX-1', '1994-05-16']),
    ]);
    expect(lists).toEqual([
      { list: '1899', count: 1 },
      { list: '1990s', count: 1 },
      { list: '1994', count: 6 },
    ]);
    expect(all).toBe(8);
  });

  it('tells of each time in the order of the calendar and, within a day, of the archive', () => {
    const { placesOf } = timelineOf([
      speaking('later.txt', '2020-02-01', ['1994-05-16', '1994-01-01']),
      speaking('earlier.txt', '2020-01-01', ['1994-05-16', '1994']),
    ]);
    expect(placesOf.get('earlier.txt')).toEqual([2, 0]);
    expect(placesOf.get('later.txt')).toEqual([3, 1]);
  });

  it('counts what an article says twice once', () => {
    expect(timelineOf([speaking('a.txt', '2020-01-01', ['1994-05-16', '1994-05-16T10:00'])]).all).toBe(1);
  });

  it('holds what several versions of a text say once', () => {
    const words = Array.from(
      { length: 80 },
      (_, index) => `word${index} lighthouse${index * 7} harbour${index * 3}`,
    ).join(' ');
    const versions = ['2020-01-01', '2020-01-02'].map((day) => {
      const entry = speaking(`${day}.txt`, day, ['1994-05-16']);
      const text = `${entry.article.text}\n${words}`;
      const start = entry.article.text.length + 1;
      return {
        ...entry,
        article: {
          ...entry.article,
          text,
          blocks: [...entry.article.blocks, { type: 'paragraph' as const, start, end: text.length, marks: [] }],
        },
      };
    });
    expect(relate(versions.map(cardOf)).archive.clusters).toHaveLength(1);
    expect(timelineOf(versions).lists).toEqual([{ list: '1994', count: 1 }]);
  });
});
