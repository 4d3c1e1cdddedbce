/** The address of a place on a page, by its id there; that of the page where it has none. */
export function atAnchor(href: string, anchor: string | null): string {
  return anchor === null ? href : `${href}#${anchor}`;
}
