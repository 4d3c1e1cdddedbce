/** A file's path as one word of a POSIX shell command, whatever is in it; never taken for an option. */
export function shellWord(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  return `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}
