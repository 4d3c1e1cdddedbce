/** So many of a title's words begin with a capital. */
const TITLE_SHARE = 0.6;

/** What the words between two marks look like. */
export interface Measure {
  count: number;
  /** Written as titles are: capitals on most words. */
  title: boolean;
  /** From a capital to a mark that ends sentences. */
  sentence: boolean;
  /** With a comma or another stop before the closing mark. */
  stopped: boolean;
}

/** The number of words of what stands between marks, and whether it is written as titles are. */
export function measure(quoted: string): Measure {
  let count = 0;
  let capitals = 0;
  let long = 0;
  for (const [word] of quoted.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu)) {
    count += 1;
    if (word.length > 3) long += 1;
    if (word.length > 3 && /^\p{Lu}/u.test(word)) capitals += 1;
  }
  const sentence = /^[^\p{L}\p{N}]*\p{Lu}/u.test(quoted) && /[.?!…][^\p{L}\p{N}]*$/u.test(quoted);
  const stopped = /[,.?!…—–-][\s"“”’'»]*$/u.test(quoted);
  return { count, stopped, title: long > 0 && capitals >= long * TITLE_SHARE && (capitals > 1 || count < 3), sentence };
}
