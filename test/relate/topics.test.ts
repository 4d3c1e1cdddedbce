import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/relate.ts';
import { contextOf, datedEntry, entryOf } from '../render/archive.ts';

/** Articles a.txt, b.txt, … with these subjects. */
function topicsOf(...articles: string[][]) {
  return contextOf(
    articles.map((subjects, index) => entryOf(`${'abcdefgh'[index]}.txt`, `Words ${index}.`, about(subjects))),
  ).archive;
}

function about(subjects: readonly string[]) {
  return { subjects: subjects.map((name) => ({ name, uri: null })) };
}

/** The topics from A to Z, each with its other forms and its articles: `Ferry (ferry): a b`. */
function told(...articles: string[][]): string[] {
  return topicsOf(...articles).topics.map(
    ({ name, aliases, cards }) =>
      `${[name, ...aliases.map((alias) => `(${alias})`)].join(' ')}: ${cards.map(({ path }) => path[0]).join(' ')}`,
  );
}

describe('topics', () => {
  it.each<[string, string[][], string[]]>([
    ['that differ in case', [['Ferries'], ['ferries'], ['Ferries']], ['Ferries (ferries): a b c']],
    ['that differ in accents', [['Café life'], ['Cafe life'], ['Café life']], ['Café life (Cafe life): a b c']],
    [
      'that differ in hyphens and spaces',
      [['flood-defences'], ['flood defences', 'harbour'], ['Flood defences'], ['flood defences']],
      ['flood defences (Flood defences) (flood-defences): a b c d', 'harbour: b'],
    ],
    [
      'that differ in the form of an apostrophe',
      [['Fishers’ wharf'], ["Fishers' wharf"]],
      ["Fishers' wharf (Fishers’ wharf): a b"],
    ],
  ])('%s are one, by the name that most have', (_, articles, topics) => {
    expect(told(...articles)).toEqual(topics);
  });

  it.each<[string, string, string]>([
    ['signs', 'C', 'C++'],
    ['letters of other scripts that marks make', 'мои', 'мой'],
    ['letters that one alphabet writes alike', 'мел', 'мель'],
    ['words', 'ferry', 'ferries'],
  ])('that differ in %s are two', (_, one, other) => {
    expect(told([one], [other])).toHaveLength(2);
  });

  it('have ids that are safe addresses, with a hash where several ask for one, whatever the order of the seeds', () => {
    const ids = (...articles: string[][]) =>
      Object.fromEntries(topicsOf(...articles).topics.map(({ name, id }) => [name, id]));
    const first = ids(['C', 'Índex', '…', 'x'.repeat(400), 'Порт'], ['C++']);
    expect(first.C).toMatch(/^topic\/c~[0-9a-f]{8}$/);
    expect(first['C++']).toMatch(/^topic\/c~[0-9a-f]{8}$/);
    expect(first.C).not.toBe(first['C++']);
    expect(first.Порт).toBe('topic/port');
    expect(first.Índex).toMatch(/^topic\/index~/);
    expect(first['…']).toBe('topic/unnamed');
    for (const id of Object.values(first)) expect(id.length).toBeLessThan(130);
    expect(ids(['C++'], ['Порт', '…', 'C'])['C++']).toBe(first['C++']);
  });

  it('keep the address that parts their words most, whichever form most articles have', () => {
    const idOf = (...articles: string[][]) => topicsOf(...articles).topics.map(({ id }) => id);
    expect(idOf(['co-operation'], ['cooperation'], ['cooperation'])).toEqual(['topic/co-operation']);
    expect(idOf(['co-operation'], ['cooperation'])).toEqual(['topic/co-operation']);
  });

  it('count several versions of one text once, by the earliest', () => {
    const text = Array.from({ length: 90 }, (_, index) => `word${index * 7919}`).join(' ');
    const entries = ['2001-01-02', '2001-01-03'].map((date) => ({ ...datedEntry(`${date}.txt`, date, text) }));
    const stated = entries.map((entry) => ({ ...entry, article: { ...entry.article, ...about(['Fog']) } }));
    const { archive } = { archive: contextOf([...stated, entryOf('z.txt', 'Other.', about(['fog']))]).archive };
    expect(archive.topics[0]?.cards.map(({ path }) => path)).toEqual(['2001-01-02.txt', 'z.txt']);
  });

  it('are none where nobody stated any', () => {
    expect(relate([]).archive.topics).toEqual([]);
    expect(told([], [])).toEqual([]);
  });
});
