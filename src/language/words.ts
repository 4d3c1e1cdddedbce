/** A list of words, parted by blanks and line ends, as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** A list of phrases, parted by commas and line ends, as a set. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(phrases.trim().replace(/\s+/gu, ' ').split(', '));
}
