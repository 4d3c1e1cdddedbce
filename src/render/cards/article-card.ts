import { type Reference, referenceOf } from '../citations/reference.ts';
import type { RenderContext } from '../context.ts';
import { dateInWords } from '../dates-in-words.ts';
import { archiveCard } from './archive-card.ts';
import { type CardPicture, cardPicture } from './picture.ts';

type Context = Pick<RenderContext, 'archive' | 'config'>;

/** The picture of an article, or else that of its archive; null where the site has neither. */
export function articleCard(reference: Reference, context: Context): CardPicture | null {
  return ownCard(reference, context) ?? archiveCard(context);
}

/** All pictures that previews show of this site, one at a time. */
export function* cardPictures(context: Context): Generator<CardPicture> {
  const own = archiveCard(context);
  if (own !== null) yield own;
  const seen = new Set([own?.path]);
  for (const card of context.archive.cards) {
    const picture = ownCard(referenceOf(card, context), context);
    if (picture === null || seen.has(picture.path)) continue;
    seen.add(picture.path);
    yield picture;
  }
}

/** A headline and a date stand as a citation has them: what was derived in brackets, or not at all. */
function ownCard({ title, archive, date, publication }: Reference, { config }: Context): CardPicture | null {
  if (config.baseUrl === null || config.cards !== 'all') return null;
  const day = date === null || date.supplied ? [] : [dateInWords(date.value)];
  const foot = [...day, ...(publication === null ? [] : [publication])];
  return cardPicture({ archive, title, foot }, `${title} – ${archive}`);
}
