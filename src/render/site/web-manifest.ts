import type { Page } from '../../model/page.ts';
import { ICON_PATHS, iconInitial } from '../cards/icons.ts';
import type { RenderContext } from '../context.ts';
import { linksFrom } from '../links.ts';
import { FRONT_PATH, ICON_PATH, WEB_MANIFEST_PATH } from '../paths.ts';

/** What a telephone calls the archive on its first screen (W3C, "Web Application Manifest"); null without a base URL, since browsers read none from a folder. */
export function webManifest({ config }: Pick<RenderContext, 'config'>): Page | null {
  if (config.baseUrl === null) return null;
  const links = linksFrom(WEB_MANIFEST_PATH);
  const pictures = iconInitial(config) === null ? [] : Object.entries(ICON_PATHS);
  const manifest = {
    name: config.title,
    ...(config.tagline === null ? {} : { description: config.tagline }),
    ...(config.language === null ? {} : { lang: config.language }),
    start_url: links.to(FRONT_PATH),
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      { src: links.to(ICON_PATH), type: 'image/svg+xml', sizes: 'any' },
      ...pictures.map(([size, path]) => ({ src: links.to(path), type: 'image/png', sizes: `${size}x${size}` })),
    ],
  };
  return { path: WEB_MANIFEST_PATH, content: `${JSON.stringify(manifest, null, 2)}\n`, from: 'the web manifest' };
}
