import type { Sidecar } from '../../model/sidecar.ts';
import { articleCard } from '../cards/article-card.ts';
import { withComma } from '../citations/names.ts';
import { pageSpan } from '../citations/page-span.ts';
import type { Reference } from '../citations/reference.ts';
import type { RenderContext } from '../context.ts';
import { previewOf } from '../frame.ts';
import { dateInText } from './coins.ts';
import { jsonLdOf } from './json-ld.ts';
import { cardTags } from './page.ts';
import { statedDate } from './stated.ts';
import { type HeadView, joined, names, properties } from './tags.ts';

/**
 * What programs read of an article: reference managers, search engines, previews. What was derived is given only where a
 * tag can say so: a headline and a date in brackets in the tags that take any text, and not at all in the others.
 */
export function articleHead(reference: Reference, record: Sidecar, context: RenderContext): HeadView {
  const card = previewOf(articleCard(reference, context), context.config);
  return {
    tags: joined([...citationTags(reference, record), ...previewTags(reference, record), ...cardTags(card)]),
    jsonLd: jsonLdOf(reference, record, context),
  };
}

/** As Zotero's translator "Embedded Metadata" takes them for an article of a newspaper. */
function citationTags(reference: Reference, { rights }: Sidecar): HeadView['tags'] {
  const { authors, date, edition, language, page, publication, title, url } = reference;
  const { first, last } = pageSpan(page);
  return names([
    ['DC.type', 'newspaperArticle'],
    ['DC.title', title],
    ...authors.map((name) => ['DC.creator', withComma(name)] as const),
    ['DC.date', dateInText(reference)],
    ['DC.rights', rights],
    ['prism.publicationDate', date?.supplied === false ? date.value : null],
    ['prism.publicationName', publication],
    ['prism.edition', edition],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_language', language],
    ['citation_public_url', url],
  ]);
}

function previewTags(reference: Reference, record: Sidecar): HeadView['tags'] {
  const { archive, publication, section, subjects, title } = reference;
  return properties([
    ['og:type', 'article'],
    ['og:title', title],
    ['og:url', record.url],
    // Zotero takes it for the newspaper where no other is named.
    ['og:site_name', publication === null ? null : archive],
    ['og:locale', localeOf(record.language)],
    ['article:published_time', statedDate(record, 'published')],
    ['article:modified_time', statedDate(record, 'modified')],
    ['article:section', section],
    ...subjects.map((subject) => ['article:tag', subject] as const),
  ]);
}

/** `pt_BR`; a language alone is no locale. */
function localeOf(language: string | null): string | null {
  const [, base, region] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(language ?? '') ?? [];
  return region === undefined ? null : `${base}_${region}`;
}
