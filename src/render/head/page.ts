import type { HeadView } from '../views.ts';

interface Described {
  title: string;
  description: string | null;
  canonical: string | null;
  archive: string;
}

/** What a preview of a page shows (The Open Graph protocol; Twitter's cards). */
export function pageHead({ title, description, canonical, archive }: Described): HeadView {
  return {
    tags: [
      ...properties([
        ['og:type', 'website'],
        ['og:title', title],
        ['og:description', description],
        ['og:url', canonical],
        ['og:site_name', archive],
      ]),
      CARD,
    ],
    jsonLd: null,
  };
}

/** Without it a page has no preview at Twitter; all else is taken from the tags above. */
export const CARD: HeadView['tags'][number] = { attribute: 'name', key: 'twitter:card', content: 'summary' };

type Values = readonly (readonly [key: string, content: string | null])[];

export function properties(values: Values): HeadView['tags'] {
  return tagsOf('property', values);
}

export function names(values: Values): HeadView['tags'] {
  return tagsOf('name', values);
}

function tagsOf(attribute: HeadView['tags'][number]['attribute'], values: Values): HeadView['tags'] {
  return values.flatMap(([key, content]) => (content === null ? [] : [{ attribute, key, content }]));
}
