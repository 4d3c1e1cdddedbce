import { isWebAddress } from '../model/reference.ts';

/** Where a site will stand, with a slash at its end; null for what is no address on the web, and for one with a query, a fragment or a password. */
export function readBaseUrl(words: string): string | null {
  if (!isWebAddress(words.trim())) return null;
  const { href, search, hash, username, password } = new URL(words);
  if ([search, hash, username, password].some((part) => part !== '')) return null;
  return href.endsWith('/') ? href : `${href}/`;
}
