import type { CardPicture } from '../../model/page.ts';
import { type Reference, referenceOf } from '../citations/reference.ts';
import type { RenderContext } from '../context.ts';
import { dateInWords } from '../dates/in-words.ts';
import { cardPicture } from './picture.ts';

type Context = Pick<RenderContext, 'archive' | 'config' | 'preview'>;

/** The picture of an article, or else that of its archive; null where the site has neither. */
export function articleCard(reference: Reference, context: Context): CardPicture | null {
  return ownCard(reference, context) ?? context.preview;
}

/** All pictures that previews show of this site, one at a time. */
export function* cardPictures(context: Context): Generator<CardPicture> {
  const { preview } = context;
  if (preview !== null) yield preview;
  const seen = new Set([preview?.path]);
  for (const card of context.archive.cards) {
    const picture = ownCard(referenceOf(card, context), context);
    if (picture === null || seen.has(picture.path)) continue;
    seen.add(picture.path);
    yield picture;
  }
}

/** A headline and a date stand as a citation has them: what was derived in brackets, or not at all. */
function ownCard(
  { title, archive, date, publication }: Reference,
  { config }: Pick<Context, 'config'>,
): CardPicture | null {
  if (config.baseUrl === null || config.cards !== 'all') return null;
  const day = date === null || date.supplied ? [] : [dateInWords(date.value)];
  const foot = [...day, ...(publication === null ? [] : [publication])];
  return cardPicture({ archive, title, foot }, `${title} – ${archive}`);
}
