import { stateOf } from '../../model/derivation.ts';
import type { NameType } from '../../model/finding.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { inOrder } from '../citations/names.ts';
import type { Reference } from '../citations/reference.ts';
import type { RenderContext } from '../context.ts';
import { hasPage } from '../names/has-page.ts';
import { namePath } from '../paths.ts';
import { statedDate } from './stated.ts';

/**
 * An article as search engines read it (schema.org, NewsArticle), safe inside a script element. A headline or a date that was
 * derived is none to them: the words that stand for a headline are only the article's `name`, in brackets.
 */
export function jsonLdOf(reference: Reference, record: Sidecar, context: RenderContext): string {
  const { headline, publication, place, section, page, edition, subjects, title, url } = reference;
  const { config } = context;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline.supplied ? null : headline.words,
    name: headline.supplied ? title : null,
    alternativeHeadline: stateOf(record.derivation.subtitle) === 'stated' ? record.subtitle : null,
    author: listed(
      reference.authors.map((name) => ({
        '@type': name.kind === 'whole' && isOrganisation(name.name, record) ? 'Organization' : 'Person',
        name: inOrder(name),
      })),
    ),
    datePublished: statedDate(record, 'published'),
    dateModified: statedDate(record, 'modified'),
    publisher: publication === null ? null : { '@type': 'Organization', name: publication, location: place },
    isPartOf: publication === null ? null : { '@type': 'Newspaper', name: publication },
    articleSection: section,
    printPage: page,
    printEdition: edition,
    dateline: record.dateline,
    inLanguage: record.language,
    wordCount: record.wordCount + record.withheldWords,
    keywords: listed(subjects),
    url,
    archivedAt: record.url === url ? null : record.url,
    sdPublisher: { '@type': 'Organization', name: config.publisher ?? config.title },
    mentions: listed(mentionsIn(record, context)),
    correction: listed(record.notes.filter(isCorrection)),
  };
  return escaped(JSON.stringify(article, withoutNull));
}

/** A note in which somebody says what the article had wrong: "Correction, 12 May 2019: …". No other is known to be one. */
function isCorrection(note: string): boolean {
  return /^(?:correction|corrigendum|erratum)s?\b/iu.test(note);
}

function isOrganisation(name: string, { authors }: Sidecar): boolean {
  return authors.some((author) => author.name === name && author.kind === 'organisation');
}

const TYPES: Record<NameType, string> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  publication: 'Periodical',
};

/** Those names that are sure and that have a page. */
function mentionsIn({ entities }: Sidecar, { archive, config }: RenderContext): object[] {
  return entities
    .filter(({ id, confidence }) => {
      const named = archive.names.get(id);
      return confidence === 'certain' && named !== undefined && hasPage(named);
    })
    .map(({ id, type, name }) => ({
      '@type': TYPES[type],
      name,
      url: absoluteAddress(config.baseUrl, namePath(id)),
    }));
}

function listed<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length === 0 ? null : items;
}

function withoutNull(_key: string, value: unknown): unknown {
  return value ?? undefined;
}

/** What ends a script element, and what makes a page of HTML invalid or reorders it, as JSON's own escapes. */
function escaped(json: string): string {
  return json.replace(/[<\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
