import anyAscii from 'any-ascii';

/** A file name made of words: ASCII letters, digits, `_` and `-`, lower case; empty where nothing is left. */
export function slugOf(words: string): string {
  const plain = /^\p{ASCII}*$/u.test(words) ? words : anyAscii(words.normalize('NFC'));
  return plain
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^[-_]+|-+$/g, '');
}
