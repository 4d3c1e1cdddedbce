const NONE: ReadonlySet<string> = new Set();

/**
 * The opening words of a text, at most so many characters and whole words only, with `…` where something is left out.
 * They break off behind none of the `loose` words, in lower case, which only lead to the next: "the", "of a".
 */
export function shortened(words: string, most: number, loose: ReadonlySet<string> = NONE): string {
  if (words.length <= most) return words;
  const blank = words.lastIndexOf(' ', most);
  let kept = trimmed(words.slice(0, blank > most / 2 ? blank : most));
  for (let last = lastWord(kept); loose.has(last.toLowerCase()) && kept.length > most / 2; last = lastWord(kept)) {
    kept = trimmed(kept.slice(0, -last.length));
  }
  return `${kept}…`;
}

function lastWord(words: string): string {
  return /[^\s\p{Ps}\p{Pi}]*$/u.exec(words)?.[0] ?? '';
}

/** Without what parts these words from the next, or opens those. */
function trimmed(words: string): string {
  return words.replace(/[\uD800-\uDBFF]$|[\s,;:–—\p{Ps}\p{Pi}-]+$/u, '');
}
