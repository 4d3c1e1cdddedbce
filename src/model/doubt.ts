import type { Article } from './article.ts';
import { bareWords } from './bare-words.ts';
import type { Confidence, Derivation } from './derivation.ts';
import type { Entry } from './entry.ts';
import type { Earliest, Findings, Quote, SpokenDate } from './finding.ts';
import { gather } from './gather.ts';
import type { Override } from './override.ts';

/** Something of an article that a person had better look at. */
export type Doubt =
  | { kind: 'field'; field: string; derivation: Derivation; key: keyof Override; value: string | string[] }
  | { kind: 'quotation'; quote: Quote }
  | { kind: 'date'; date: SpokenDate }
  | { kind: 'earliest'; earliest: Earliest };

/** The lists in which doubts stand: first those of which a wrong reading does harm, then what is read from the words around it. */
export const DOUBT_LISTS = ['articles', 'context'] as const;
export type DoubtList = (typeof DOUBT_LISTS)[number];

/** Something for each of the lists. */
export type ByList<Item> = Readonly<Record<DoubtList, Item>>;

/**
 * What of an article needs review: all of it that is less than certain. A field is, so that a person who knows the newspaper may
 * know better. A quotation is where nobody is found who says it, or where the speaker is meant by another word than a name
 * ("he") and nothing beside the quotation confirms that: there a wrong name would do harm. What goes on speaking in a second
 * sentence, what is told in the article's own words, speakers without a name, and times that follow from the day of
 * publication or from what stands before, are many, and most are right: they are a list of their own. What a person stated
 * needs none.
 */
export function doubtsIn({ article, findings }: Pick<Entry, 'article' | 'findings'>): ByList<Doubt[]> {
  const { quotes, entities, dates } = findings;
  const references = new Set(gather(entities, ({ references }) => references.map(({ start }) => start)));
  const doHarm = ({ kind, confidence, speakerSelector }: Quote) =>
    kind !== 'indirect' && (confidence === 'uncertain' || references.has(speakerSelector?.start ?? -1));
  const weak = quotes.filter(isWeak);
  return {
    articles: [...doubtfulFields(article), ...weak.filter(doHarm).map(ofQuotation)],
    context: [
      ...weak.filter((quote) => !doHarm(quote)).map(ofQuotation),
      ...distinct(dates.filter(isWeak)).map((date): Doubt => ({ kind: 'date', date })),
      ...earliestIn(article, findings),
    ],
  };
}

function ofQuotation(quote: Quote): Doubt {
  return { kind: 'quotation', quote };
}

function doubtfulFields(article: Article): Doubt[] {
  return gather(FIELDS, ([field, key, read]): Doubt[] => {
    const derivation = article.derivation[field];
    const value = read(article);
    if (derivation === undefined || !isWeak(derivation) || value === null || value.length === 0) return [];
    return [{ kind: 'field', field, derivation, key, value }];
  });
}

/** Where nobody stated the day of publication, nor that it is not known, a page shows the day before which the text cannot have been written. */
function earliestIn({ published, derivation }: Article, { writtenOnOrAfter }: Findings): Doubt[] {
  if (published !== null || derivation.published !== undefined || writtenOnOrAfter === null) return [];
  return isWeak(writtenOnOrAfter) ? [{ kind: 'earliest', earliest: writtenOnOrAfter }] : [];
}

/** Words that mean the same time wherever the text has them need one look. */
function distinct(dates: readonly SpokenDate[]): SpokenDate[] {
  const seen = new Map(dates.toReversed().map((date) => [`${date.value} ${bareWords(date.selector.exact)}`, date]));
  return dates.filter((date) => seen.get(`${date.value} ${bareWords(date.selector.exact)}`) === date);
}

function isWeak({ confidence }: { confidence: Confidence }): boolean {
  return confidence === 'likely' || confidence === 'uncertain';
}

/** The fields that an override can state, by their names in a record; with the key of the override and the value that it would have. */
const FIELDS: readonly [field: string, key: keyof Override, read: (article: Article) => string | string[] | null][] = [
  ['title', 'title', ({ title }) => title],
  ['subtitle', 'subtitle', ({ subtitle }) => subtitle],
  ['authors', 'authors', ({ authors }) => authors.map(({ name }) => name)],
  ['published', 'date', ({ published }) => published?.value ?? null],
  ['modified', 'modified', ({ modified }) => modified?.value ?? null],
  ['archived', 'archived', ({ archived }) => archived?.value ?? null],
  ['source.name', 'source', ({ source }) => source.name],
  ['source.place', 'place', ({ source }) => source.place],
  ['source.url', 'url', ({ source }) => source.url],
  ['source.section', 'section', ({ source }) => source.section],
  ['source.page', 'page', ({ source }) => source.page],
  ['source.edition', 'edition', ({ source }) => source.edition],
  ['dateline', 'dateline', ({ dateline }) => dateline],
  ['language', 'language', ({ language }) => language],
  ['rights', 'rights', ({ rights }) => rights],
  ['summary', 'summary', ({ summary }) => summary],
];
