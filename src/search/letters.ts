/**
 * Bytes as text, since scripts carry nothing else: fifteen bits in each letter, from U+4E00 on, none of which means anything to
 * JavaScript. A file in UTF-16 has two bytes for each, so that a fifteenth is lost, where Base64 would lose a third.
 */
const BITS = 15;
const FIRST = 0x4e00;
const MASK = 2 ** BITS - 1;

/** How many bytes the letters for so many bytes have. */
export function lettersLength(length: number): number {
  return Math.ceil((length * 8) / BITS) * 2;
}

/** Puts the letters for bytes from an offset of `to` on, in UTF-16 with the lower byte first. */
export function putLetters(bytes: Uint8Array, to: Uint8Array, offset: number): void {
  const end = offset + lettersLength(bytes.length);
  for (let at = offset, bit = 0; at < end; at += 2, bit += BITS) {
    const first = bit >>> 3;
    const near = (bytes[first] ?? 0) | ((bytes[first + 1] ?? 0) << 8) | ((bytes[first + 2] ?? 0) << 16);
    const letter = FIRST + ((near >>> (bit & 7)) & MASK);
    to[at] = letter;
    to[at + 1] = letter >>> 8;
  }
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
