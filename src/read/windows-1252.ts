/** The characters of the bytes from 0x80 to 0x9F; the five that windows-1252 does not assign are control characters of the same number. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes as windows-1252, which reads any byte, as the WHATWG Encoding Standard has it. Node's own decoder makes control
 * characters of the signs in some versions.
 */
export function readWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => SIGNS.charAt(byte.charCodeAt(0) - 0x80));
}
