import { CARD_SIZE } from '../cards/drawing.ts';
import { type HeadView, names, properties } from './tags.ts';

interface Described {
  title: string;
  canonical: string | null;
  archive: string;
  card: PreviewCard | null;
}

/** A picture at its absolute address, with what it says for those who cannot see it. */
export interface PreviewCard {
  address: string;
  alt: string;
}

/** What a preview of a page shows (The Open Graph protocol; Twitter's cards). */
export function pageHead({ title, canonical, archive, card }: Described): HeadView {
  return {
    tags: [
      ...properties([
        ['og:type', 'website'],
        ['og:title', title],
        ['og:url', canonical],
        ['og:site_name', archive],
      ]),
      ...cardTags(card),
    ],
    jsonLd: null,
  };
}

/** The picture of a page, and how Twitter shows it; without the last a page has no preview there, and all else is taken from the tags before. */
export function cardTags(card: PreviewCard | null): HeadView['tags'] {
  if (card === null) return names([['twitter:card', 'summary']]);
  return [
    ...properties([
      ['og:image', card.address],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(CARD_SIZE.width)],
      ['og:image:height', String(CARD_SIZE.height)],
      ['og:image:alt', card.alt],
    ]),
    ...names([['twitter:card', 'summary_large_image']]),
  ];
}
