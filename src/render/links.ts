import type { Article } from '../model/article.ts';
import { resolvePath, writtenPath } from '../model/reference.ts';
import type { RenderContext } from './context.ts';
import { articlePath } from './paths.ts';

/** Makes the addresses of a page's links. */
export interface Links {
  /** From the page to the site's folder: empty, `../`, or absolute on a page that may be shown anywhere. */
  root: string;
  /** The href of a file of the site. */
  to: (path: string) => string;
}

/** The links of the page at `path`: relative, and each names its file. */
export function linksFrom(path: string): Links {
  return linksUnder('../'.repeat(path.split('/').length - 1));
}

/** Links that begin with `root`. */
export function linksUnder(root: string): Links {
  return { root, to: (path) => root + inAddress(path) };
}

/** Most paths are plain letters, and have nothing to encode. */
function inAddress(path: string): string {
  return /^[\w./-]*$/.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

/**
 * What relative references in a text (an article's, at its path) lead to on a page with these links: to other seeds' articles and to published
 * files. Null for all others, fragments too: the anchors of the source are not the page's.
 */
export function referencesOf(
  { path: from, attachments: own }: Pick<Article, 'path' | 'attachments'>,
  links: Links,
  { archive, attachments }: Pick<RenderContext, 'archive' | 'attachments'>,
): (reference: string) => string | null {
  return (reference) => {
    const attached = own.find((attachment) => attachment.reference === reference);
    const path = attached?.path ?? pathMeant(reference, from);
    if (path === null) return null;
    const card = archive.byPath.get(path);
    if (card !== undefined) return links.to(articlePath(card.name));
    const file = attachments.get(path);
    return file === undefined ? null : links.to(file);
  };
}

/** The path in the content folder that a relative reference means; null where it leads out of the folder or nowhere. */
function pathMeant(reference: string, from: string): string | null {
  const written = writtenPath(reference);
  return written === '' ? null : resolvePath(written, from);
}
