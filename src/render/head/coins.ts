import { withComma } from '../citations/names.ts';
import type { Reference } from '../citations/reference.ts';
import { withoutControls } from '../text/controls.ts';

/**
 * A reference as a context object (ANSI/NISO Z39.88, key/encoded-value, Dublin Core), which lets Zotero offer the rows of a
 * list; of topics and language the article's own page tells, as a list has many rows. A date that was derived stands in brackets, as the format takes any text.
 */
export function coinsOf(reference: Reference): string {
  const fields = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', reference.title],
    ...reference.authors.map((name) => ['rft.creator', withComma(name)]),
    ['rft.source', reference.publication],
    ['rft.date', dateInText(reference)],
    ['rft.identifier', reference.url],
  ];
  return fields
    .flatMap(([key, value]) =>
      key && value ? [`${key}=${encodeURIComponent(withoutControls(value).toWellFormed())}`] : [],
    )
    .join('&');
}

/** `1994-05-16`; `[1994-05-16]` where no person stated it. */
export function dateInText({ date }: Pick<Reference, 'date'>): string | null {
  if (date === null) return null;
  return date.supplied ? `[${date.value}]` : date.value;
}
