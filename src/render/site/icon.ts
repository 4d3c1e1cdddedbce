import type { Page } from '../../model/page.ts';
import type { RenderContext } from '../context.ts';
import { escapeText } from '../text/escape.ts';
import { ICON_PATH } from '../paths.ts';

/**
 * The sign of the archive on a browser's tab: its initial over a rule, in the colours of the pages, by day and by night.
 * Null for a title without letters, whose archive keeps the sign of this program.
 */
export function icon({ config: { title } }: Pick<RenderContext, 'config'>): Page | null {
  const initial = initialOf(title);
  if (initial === null) return null;
  const content = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>${escapeText(title)}</title>
  <style>
    .paper { fill: #fbf8f2; }
    .ink { fill: #1c1917; font: 23px "Source Serif 4", Charter, Georgia, serif; text-anchor: middle; }
    .rubric { fill: #9a2617; }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #1a1816; }
      .ink { fill: #ece6da; }
      .rubric { fill: #f0937c; }
    }
  </style>
  <path class="paper" d="M1 1h30v30H1z"/>
  <text class="ink" x="16" y="23">${initial}</text>
  <path class="rubric" d="M6 26.5h20V28H6z"/>
</svg>
`;
  return { path: ICON_PATH, content, from: 'the icon' };
}

/** The first letter of a title, but not that of an article before the name. */
export function initialOf(title: string): string | null {
  const [name = title] = /(?<=^(?:the|an?)\s+)\S.*/isu.exec(title) ?? [];
  return /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0].toUpperCase() ?? null;
}
