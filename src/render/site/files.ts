import type { Page } from '../../model/page.ts';
import type { RenderContext } from '../context.ts';
import { icon } from './icon.ts';
import { openSearch } from './open-search.ts';
import { robots } from './robots.ts';
import { webManifest } from './web-manifest.ts';

/** Files about the site as a whole, for programs; a public file of the archive's own takes the place of one. */
const SITE_FILES: readonly ((context: RenderContext) => Page | null)[] = [
  icon,
  webManifest,
  robots,
  openSearch,
  noJekyll,
];

/** The files about the site that this archive has. */
export function siteFiles(context: RenderContext): Page[] {
  return SITE_FILES.map((make) => make(context)).filter((page) => page !== null);
}

/** Without it GitHub Pages makes pages of the originals that are Markdown, and passes over some folders. */
function noJekyll(): Page {
  return { path: '.nojekyll', content: '', from: 'the sign for GitHub Pages' };
}
