import type { Drawing } from '../../model/page.ts';
import type { RenderContext } from '../context.ts';
import { initialOf } from '../site/icon.ts';
import { escapeText } from '../text/escape.ts';
import { INK, PAPER, RUBRIC } from './drawing.ts';
import { settable } from './lines.ts';

/** The sign of the archive for the first screen of a telephone, which takes no SVG, by its width in pixels. */
export const ICON_PATHS = { 192: 'assets/icon-192.png', 512: 'assets/icon-512.png' };
/** The same as Apple's telephones look for it. */
export const APPLE_ICON_PATH = 'assets/apple-touch-icon.png';
const APPLE_ICON_SIZE = 180;

/** The signs of this archive as pictures; none without a base URL, and none where the cards' type has not its initial. */
export function iconDrawings({ config }: Pick<RenderContext, 'config'>): Drawing[] {
  const initial = iconInitial(config);
  if (initial === null) return [];
  const sizes = Object.entries(ICON_PATHS).map(([size, path]): [number, string] => [Number(size), path]);
  return [...sizes, [APPLE_ICON_SIZE, APPLE_ICON_PATH] as const].map(([size, path]) => ({
    path,
    svg: iconDrawing(initial, size),
  }));
}

/** The letter on the signs; null where there are none. */
export function iconInitial({ baseUrl, title }: RenderContext['config']): string | null {
  const initial = initialOf(title);
  return baseUrl === null || initial === null ? null : settable(initial);
}

/** It fills its square, since telephones cut the corners off. */
function iconDrawing(initial: string, size: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">`,
    `<path fill="${PAPER}" d="M0 0h32v32H0z"/>`,
    `<text x="16" y="22" font-size="20" text-anchor="middle" fill="${INK}">${escapeText(initial)}</text>`,
    `<path fill="${RUBRIC}" d="M7 25.5h18V27H7z"/>`,
    '</svg>',
  ].join('\n');
}
