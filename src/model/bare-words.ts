import { plainWords } from './plain-words.ts';

/** Words as a correction is compared with a finding: plain, and without the stops at their end, which a writer of them leaves out. */
export function bareWords(words: string): string {
  return plainWords(plainWords(words).replace(/[\s,.;:!?…–—"'-]+$/u, ''));
}
