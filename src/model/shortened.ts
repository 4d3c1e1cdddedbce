/** The opening words of a text, at most so many characters and whole words only, with `…` where something is left out. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const blank = words.lastIndexOf(' ', most);
  return `${words.slice(0, blank > most / 2 ? blank : most).replace(/[\uD800-\uDBFF]$|[\s,;:–—-]+$/u, '')}…`;
}
