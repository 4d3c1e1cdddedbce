import anyAscii from 'any-ascii';

/** A file name made of words: ASCII letters, digits, `_` and `-`, lower case; empty where nothing is left. */
export function slugOf(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase().replaceAll(' ', '-');
  const plain = /^\p{ASCII}*$/u.test(words) ? words : anyAscii(words.normalize('NFC'));
  return plain
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^[-_]+|-+$/g, '');
}

/** Words and names as most are written. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
