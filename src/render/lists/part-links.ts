import type { Links } from '../links.ts';
import { type NamePart, namePartPath } from '../paths.ts';

/** Where a page of a list stands: the first at its place on the page of the name or topic. */
export function partHref(id: string, part: NamePart, page: number, links: Links): string {
  return `${links.to(namePartPath(id, part, page))}${page === 1 ? `#${part}` : ''}`;
}

/** The same for a chart above the list, which adds the place: the first page is that on which it stands. */
export function chartHref(id: string, part: NamePart, page: number, links: Links): string {
  return page === 1 ? '' : links.to(namePartPath(id, part, page));
}
