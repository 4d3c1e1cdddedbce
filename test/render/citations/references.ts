import type { Article } from '../../../src/model/article.ts';
import type { Derivation } from '../../../src/model/derivation.ts';
import { CSL_JSON } from '../../../src/render/citations/formats/csl-json.ts';
import { textIn } from '../../../src/render/citations/formats/format.ts';
import { type Reference, referenceOf } from '../../../src/render/citations/reference.ts';
import { contextOf, entryOf, STATED } from '../archive.ts';

export const LIKELY: Derivation = { ...STATED, method: 'file-name', confidence: 'likely' };
export const UNCERTAIN: Derivation = { ...LIKELY, confidence: 'uncertain' };

export const PLACED = {
  name: 'Brindle Courier',
  place: 'Brindle',
  url: null,
  section: 'Harbour',
  page: '4',
  edition: 'late edition',
};

export function people(...names: string[]): Article['authors'] {
  return names.map((name) => ({ name, kind: 'person' }));
}

/** A date as exact as its value. */
export function on(value: string): Article['published'] {
  return { value, precision: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day', raw: value };
}

const USUAL: Partial<Article> = {
  title: 'Ferry returns to Brindle Quay',
  authors: people('Orla Venn'),
  published: on('1994-05-16'),
  source: PLACED,
};

const FIELDS = { title: STATED, published: STATED, authors: STATED, 'source.name': STATED };

/** What makes an article odd to cite, by what is odd in it. */
export const ODD: Record<string, Partial<Article>> = {
  'nothing odd': {},
  'two authors': { authors: people('Orla Venn', 'Jonas Pieter Marek') },
  'three authors': { authors: people('Orla Venn', 'Jonas-Karl Marek', 'Anna van der Berg') },
  'a dozen authors': { authors: people(...[...'ABCDEFGHIJKL'].map((letter) => `${letter}bel ${letter}son`)) },
  'two dozen authors': {
    authors: people(...[...'ABCDEFGHIJKLMNOPQRSTUVWX'].map((letter) => `${letter}a ${letter}son`)),
  },
  'an agency as author': { authors: [{ name: 'Brindle News Agency', kind: 'organisation' }] },
  'no author': { authors: [] },
  'a name with a particle': { authors: people('Anna Maria van der Berg') },
  'a name with a generation': { authors: people('John Doe, Jr.') },
  'a name of one word': { authors: people('Velda') },
  'a name with initials': { authors: people('O. J. Venn') },
  'a month only': { published: on('1994-09') },
  'a year only': { published: on('1994') },
  'no date': { published: null },
  'no author and no date': { authors: [], published: null },
  'a derived headline': {
    title: 'The storm took the roof …',
    derivation: { ...FIELDS, title: { ...UNCERTAIN, method: 'implied' } },
  },
  'a derived headline with quotation marks': {
    title: 'the boats lay three deep, and "nobody" knew whose they were',
    derivation: { ...FIELDS, title: LIKELY },
  },
  'a headline in another script': {
    title: 'Пором повернувся на причал',
    authors: people('Ірина Ковач'),
    language: 'uk',
  },
  'a headline that begins with a quotation': { title: '“We are tired”, says the mayor' },
  'a headline that ends with a quotation': { title: 'The mayor says “never”' },
  'straight quotation marks': { title: '"Never again," says the mayor of "the" town' },
  'an apostrophe': { title: "Mayor's ship isn't ready" },
  'a question': { title: 'Will the ferry return?' },
  'a call': { title: 'Stop the ferry!' },
  'a colon and hyphens': { title: 'Storm: a long-running tale of what the well-to-do look at' },
  'a headline in capitals': { title: 'FERRY RETURNS TO QUAY' },
  'several pages': { source: { ...PLACED, page: 'pp. 4-5' } },
  'a page with a letter': { source: { ...PLACED, page: 'A4' } },
  'no section, page and edition': { source: { ...PLACED, section: null, page: null, edition: null } },
  'no publication': { source: { ...PLACED, name: null } },
  'no publication and no date': { source: { ...PLACED, name: null }, published: null },
  'nothing but a headline': {
    source: { name: null, place: null, url: null, section: null, page: null, edition: null },
    authors: [],
    published: null,
  },
};

/** The reference of an article that is the usual one but for these fields. */
export function referenceTo(fields: Partial<Article>, baseUrl: string | null = null): Reference {
  const entry = entryOf('ferry.txt', 'The ferry waited.', { ...USUAL, derivation: FIELDS, ...fields });
  const context = contextOf([entry], { baseUrl, title: 'The Brindle Papers' });
  const [card] = context.archive.cards;
  if (card === undefined) throw new Error('an archive of one article has its card');
  return referenceOf(card, context);
}

/** As a processor of citations takes it. */
export function itemOf(reference: Reference): Record<string, unknown> {
  const [item] = JSON.parse(textIn(CSL_JSON, [reference])) as Record<string, unknown>[];
  return item ?? {};
}

/** `Venn, O. (1994). <i>Ferry</i>.` */
export function inHtml(runs: readonly { words: string; italic: boolean }[]): string {
  return runs.map(({ words, italic }) => (italic ? `<i>${words}</i>` : words)).join('');
}
