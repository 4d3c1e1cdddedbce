import type { Page } from '../../model/page.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { RenderContext } from '../context.ts';
import { ROBOTS_PATH, SITEMAP_PATH } from '../paths.ts';

/** What search engines may read, all of it or nothing, and where the sitemap is; null without a base URL. They look for it only at the root of a host. */
export function robots({ config: { baseUrl, indexing } }: Pick<RenderContext, 'config'>): Page | null {
  if (baseUrl === null) return null;
  const rule = indexing ? ['Disallow:', `Sitemap: ${absoluteAddress(baseUrl, SITEMAP_PATH)}`] : ['Disallow: /'];
  const lines = ['User-agent: *', ...rule];
  return { path: ROBOTS_PATH, content: `${lines.join('\n')}\n`, from: 'robots.txt' };
}
