import { isWebAddress } from '../model/reference.ts';

/** Where a site will stand, with a slash at its end; null for what is no address on the web, and for one with a query or fragment. */
export function readBaseUrl(words: string): string | null {
  if (!isWebAddress(words.trim())) return null;
  const { href, search, hash } = new URL(words);
  if (search !== '' || hash !== '') return null;
  return href.endsWith('/') ? href : `${href}/`;
}
