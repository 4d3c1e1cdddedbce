import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Repeats } from './repeats.ts';

/** More articles than any archive has get different ones. */
const HASH_LENGTH = 12;

/**
 * Where an article lies and where it is found, where these words may be shown. One whose file is named after words that are
 * withheld goes by a number instead, which the path alone decides, so that its address lasts too.
 */
export function addressOf(
  { path, slug, aliases }: Article,
  { taken }: Repeats,
): Pick<Article, 'path' | 'slug' | 'aliases'> {
  return {
    path: taken(withoutEnding(path)) ? numbered(path) : path,
    slug: slug === null || taken(slug) ? null : slug,
    aliases: aliases.filter((alias) => !taken(alias)),
  };
}

/** A derivation that was read from the path, as far as that is shown. */
export function readFromPath(derivation: Derivation, path: string, shown: string): Derivation {
  return derivation.path === path ? { ...derivation, path: shown } : derivation;
}

function withoutEnding(path: string): string {
  return path.slice(0, path.length - endingOf(path).length);
}

function numbered(path: string): string {
  return `text-${createHash('sha256').update(path).digest('hex').slice(0, HASH_LENGTH)}${endingOf(path)}`;
}

function endingOf(path: string): string {
  return /\.[a-z]+$/i.exec(path)?.[0] ?? '';
}
