import type { Source } from '../model/article.ts';
import { isWebAddress } from '../model/reference.ts';
import type { Link } from './link.ts';

/** The publication with its place: `The Harbour Courier, Port Ellery`; null where the publication is not known. */
export function publicationOf({ name, place }: Source): string | null {
  if (name === null || place === null) return name;
  return `${name}, ${place}`;
}

/** Where in the publication it stood: `Section B, page 4, late edition`; null where nothing is known. */
export function placementOf({ section, page, edition }: Source): string | null {
  const parts = [
    section === null ? '' : SHORT.test(section) ? `section ${section}` : section,
    page === null ? '' : /^pp?\b|page/i.test(page) ? page : `page ${page}`,
    edition === null ? '' : /edition/i.test(edition) ? edition : `${edition} edition`,
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

// `B`, `12`, `A2`: the mark of a section and not its name.
const SHORT = /^[\p{L}\p{N}]{1,2}$/u;

/** The original on the web, its address as it was written; null where there is none that a browser may follow. */
export function originalOf({ url }: Pick<Source, 'url'>): Link | null {
  return url !== null && isWebAddress(url) ? { label: url, href: url } : null;
}
