import type { Archive } from '../model/archive.ts';
import type { Card } from '../model/card.ts';
import type { Config } from '../model/config.ts';
import type { Introduction } from '../model/introduction.ts';
import type { CardPicture } from '../model/page.ts';
import type { PageView } from './placed.ts';

/** What all pages of a build share. */
export interface RenderContext {
  archive: Archive;
  config: Config;
  /** Of this program. */
  version: string;
  render: (view: PageView) => string;
  introduction: Introduction | null;
  /** The picture that previews show of pages that have none of their own; null where there is none. */
  preview: CardPicture | null;
  /** Files that articles and the front-page text refer to: path in the content folder to path in the site. */
  attachments: ReadonlyMap<string, string>;
}

/** The program's name and version, as pages and sidecars give it. */
export function generatorOf(version: string): string {
  return `Backfile ${version}`;
}

/** The card of the seed at `path`. */
export function cardIn({ byPath }: Archive, path: string): Card {
  const card = byPath.get(path);
  if (card === undefined) throw new Error(`${path} has no card`);
  return card;
}
