import { inflateRawSync } from 'node:zlib';
import { type Index, openIndex as openAnswers } from '../../src/search/answer/parts.ts';
import { openIndex } from '../../src/search/build/index.ts';
import { stemmerFor } from '../../src/search/build/stemmers.ts';
import { bytesOf } from '../../src/search/letters.ts';
import type { Searchable } from '../../src/search/searchable.ts';

/** The script files of an index of these articles, by their names. */
export function scriptsOf(
  articles: readonly Searchable[],
  namesOf: (id: string) => string[],
  mostHeld?: number,
): Map<string, Uint8Array> {
  const heaps = new Map<number, Uint8Array[]>();
  const index = openIndex(
    {
      append: (heap, bytes) => heaps.set(heap, [...(heaps.get(heap) ?? []), bytes]),
      read: (heap) => Buffer.concat(heaps.get(heap) ?? []),
    },
    mostHeld,
  );
  const scripts = [...articles.flatMap((article) => [...index.add(article)]), ...index.complete(namesOf)];
  return new Map(scripts.map(({ name, content }) => [name, content]));
}

const SCRIPT = /^\ufeffbackfilePart\("([^"]+)","(plain|deflate-raw)",(\d+),"([^"]*)"\);\n$/;

/** The index as a browser reads it from script files; `onLoad` hears of each that is loaded. */
export function readScripts(
  contentOf: (name: string) => Uint8Array,
  onLoad: (name: string, content: Uint8Array) => void = () => {},
): Promise<Index> {
  const load = async (name: string) => {
    const content = contentOf(name);
    onLoad(name, content);
    const script = Buffer.from(content).toString('utf16le');
    const [, own, packing, length, letters = ''] = SCRIPT.exec(script) ?? [];
    if (own !== name) throw new Error(`${name} is no script of the index`);
    const bytes = bytesOf(letters, Number(length));
    return packing === 'plain' ? bytes : new Uint8Array(inflateRawSync(bytes));
  };
  return openAnswers(load, async (languages) => languages.map((language) => stemmerFor(language)));
}

/** An index of these articles. */
export function indexOf(articles: readonly Searchable[], namesOf: (id: string) => string[]): Promise<Index> {
  const scripts = scriptsOf(articles, namesOf);
  return readScripts((name) => scripts.get(name) ?? new Uint8Array());
}

/** An article with that text, one passage a line; what stands between “ and ” is said. */
export function searchable(text: string, fields: Partial<Searchable> = {}): Searchable {
  return {
    name: 'article',
    title: 'A headline',
    dir: 'ltr',
    language: 'en',
    languageInWords: 'English',
    derived: [],
    date: null,
    dateInWords: null,
    publication: null,
    text: null,
    passages: text.split('\n').map((line, index) => ({
      anchor: `p${index + 1}`,
      text: line,
      said: [...line.matchAll(/“[^”]*”/g)].flatMap(({ index: start, 0: words }) => [start, start + words.length]),
    })),
    names: [],
    authors: [],
    topics: [],
    reference: {},
    ...fields,
  };
}
