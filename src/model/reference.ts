/** The path that a relative reference writes: without query and fragment, percent-decoded where that can be done. */
export function writtenPath(reference: string): string {
  const [path = ''] = reference.split(/[?#]/u, 1);
  return percentDecoded(path) ?? path;
}

/** The path in the content folder that a path written in the file `from` means; null where it leads out of the folder. */
export function resolvePath(path: string, from: string): string | null {
  const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return null;
    if (segment !== '' && segment !== '.' && segment !== '..') segments.push(segment);
  }
  return segments.join('/').normalize('NFC');
}

/** Whether an address, as it is written, leads to a page on the web: http or https, and a host. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/?#]/i.test(address) && URL.canParse(address);
}

/** Words with their `%20` as blanks; null where they are malformed. */
export function percentDecoded(words: string): string | null {
  try {
    return decodeURIComponent(words);
  } catch {
    return null;
  }
}
