import type { Config } from '../../model/config.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { contactLink } from '../contact.ts';
import { dateInWords } from '../dates/in-words.ts';
import type { Link } from '../link.ts';
import { originalOf, placementOf, publicationOf } from '../source.ts';
import { countOf } from '../text/figures.ts';

/** What is said beneath a text of which not all is shown. */
export interface WithheldView {
  /** How much is missing. */
  sentence: string;
  rights: string | null;
  original: Link | null;
  /** Where it appeared, as words: `The Harbour Courier, 16 May 1994, page 4`. */
  appeared: string | null;
  contact: Link | null;
}

/** What a page says where it does not show all of its article: how much is missing, why, and where the rest may be had; null where nothing is. */
export function withheldView(record: Sidecar, config: Config): WithheldView | null {
  if (record.access === 'full') return null;
  return {
    sentence: sentenceOf(record),
    rights: record.rights ?? config.rights,
    original: originalOf(record.source),
    appeared: appearedIn(record),
    contact: config.contact === null ? null : contactLink(config.contact),
  };
}

function sentenceOf({ access, wordCount, withheldWords }: Sidecar): string {
  if (withheldWords === 0) return 'This archive may show no text of this article, and its file holds none.';
  if (access === 'metadata' || wordCount === 0) {
    return `This archive may not show the text, which has ${countOf(withheldWords, 'word')}.`;
  }
  return `Here the excerpt ends. This archive may not show the other ${countOf(withheldWords, 'word')} of the text.`;
}

/** `The Harbour Courier, Port Ellery, 16 May 1994, page 4`; null where the publication is not known. */
function appearedIn({ source, published }: Sidecar): string | null {
  const publication = publicationOf(source);
  if (publication === null) return null;
  const placement = placementOf(source);
  return [
    publication,
    ...(published === null ? [] : [dateInWords(published.value.slice(0, 10))]),
    ...(placement === null ? [] : [placement.charAt(0).toLowerCase() + placement.slice(1)]),
  ].join(', ');
}
