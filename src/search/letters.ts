/**
 * Bytes as text, since scripts carry nothing else: fifteen bits in each letter, from U+4E00 on, none of which means anything to
 * JavaScript. A file in UTF-16 has two bytes for each, so that a fifteenth is lost, where Base64 would lose a third.
 */
const BITS = 15;
const FIRST = 0x4e00;

/** Bytes → letters, in UTF-16 with the lower byte first. */
export function lettersOf(bytes: Uint8Array): Uint8Array {
  const letters = new Uint8Array(Math.ceil((bytes.length * 8) / BITS) * 2);
  let held = 0;
  let count = 0;
  let size = 0;
  const put = (letter: number) => {
    letters[size] = letter;
    letters[size + 1] = letter >> 8;
    size += 2;
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count < BITS) continue;
    put(FIRST + (held & MASK));
    held >>>= BITS;
    count -= BITS;
  }
  if (count > 0) put(FIRST + held);
  return letters;
}

/** So many bytes of which letters were made. */
export function bytesOf(letters: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let held = 0;
  let count = 0;
  let size = 0;
  for (let at = 0; at < letters.length; at += 1) {
    held |= (letters.charCodeAt(at) - FIRST) << count;
    for (count += BITS; count >= 8 && size < length; count -= 8) {
      bytes[size++] = held;
      held >>>= 8;
    }
  }
  return bytes;
}

const MASK = 2 ** BITS - 1;
