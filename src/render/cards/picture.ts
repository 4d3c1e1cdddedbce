import { createHash } from 'node:crypto';
import type { CardPicture } from '../../model/page.ts';
import { type CardWords, cardDrawing } from './drawing.ts';

const FOLDER = 'cards/';

/** Whether a picture is a card, whose address tells all that is on it. */
export function isCardPath(path: string): boolean {
  return path.startsWith(FOLDER);
}

/** A card at an address of its own: as long as it stays the same, it need not be drawn again. Null where it would say nothing. */
export function cardPicture(words: CardWords, alt: string): CardPicture | null {
  const svg = cardDrawing(words);
  if (svg === null) return null;
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16);
  return { path: `${FOLDER}${hash}.png`, svg, alt };
}
