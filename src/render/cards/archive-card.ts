import type { CardPicture } from '../../model/page.ts';
import type { RenderContext } from '../context.ts';
import { spanOf } from '../dates/span-of-years.ts';
import { countOf } from '../text/figures.ts';
import { cardPicture } from './picture.ts';

/** The picture of the archive; null where it wants none, has not the letters, or has no base URL, by which previews find it. */
export function archiveCard({ archive, config }: Pick<RenderContext, 'archive' | 'config'>): CardPicture | null {
  const { title, tagline, baseUrl, cards } = config;
  if (baseUrl === null || cards === 'off') return null;
  const span = spanOf(archive.years.map(({ year }) => year));
  const foot = [countOf(archive.leads.length, 'article'), ...(span === null ? [] : [span])];
  return cardPicture({ archive: tagline, title, foot }, title);
}
