import type { Article } from './article.ts';
import type { Derivation } from './derivation.ts';
import type { Entry } from './entry.ts';
import type { Quote } from './finding.ts';
import { gather } from './gather.ts';
import type { Override } from './override.ts';

/** Something of an article that a person had better look at. */
export type Doubt =
  | { kind: 'field'; field: string; derivation: Derivation; key: keyof Override; value: string | string[] }
  | { kind: 'quotation'; quote: Quote };

/**
 * What of an article needs review. A field does where its reading is less than certain, so that a person who knows the
 * newspaper may know better. A quotation does where nobody is found who says it, or where the speaker is meant by another word
 * than a name ("he") and nothing beside the quotation confirms that: there a wrong name would do harm. What goes on speaking
 * in a second sentence, what is told in the article's own words, and speakers without a name do not: they are too
 * many to go through one by one. What a person stated never does.
 */
export function doubtsIn({ article, findings: { quotes, entities } }: Pick<Entry, 'article' | 'findings'>): Doubt[] {
  const references = new Set(gather(entities, ({ references }) => references.map(({ start }) => start)));
  return [
    ...gather(FIELDS, ([field, key, read]): Doubt[] => {
      const derivation = article.derivation[field];
      const value = read(article);
      if (derivation === undefined || !isWeak(derivation) || value === null || value.length === 0) return [];
      return [{ kind: 'field', field, derivation, key, value }];
    }),
    ...quotes
      .filter(({ kind, confidence, speakerSelector }) => {
        if (kind === 'indirect') return false;
        return confidence === 'uncertain' || (confidence === 'likely' && references.has(speakerSelector?.start ?? -1));
      })
      .map((quote): Doubt => ({ kind: 'quotation', quote })),
  ];
}

function isWeak({ confidence }: Derivation): boolean {
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
