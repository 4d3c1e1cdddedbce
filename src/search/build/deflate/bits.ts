/** Bits in a row, the lowest first, as deflate has them. */
export interface Bits {
  /** Appends the lowest `count` bits of a number, 16 at most; its others are zero. */
  put: (value: number, count: number) => void;
  /** All bits, in bytes. */
  take: () => Uint8Array;
}

/** Opens a row of bits that never grows beyond so many bytes. */
export function openBits(room: number): Bits {
  const bytes = new Uint8Array(room);
  let size = 0;
  let held = 0;
  let count = 0;
  return {
    put(value, more) {
      held |= value << count;
      count += more;
      if (count < 16) return;
      bytes[size] = held;
      bytes[size + 1] = held >>> 8;
      size += 2;
      held >>>= 16;
      count -= 16;
    },
    take() {
      for (; count > 0; count -= 8) {
        bytes[size++] = held;
        held >>>= 8;
      }
      return bytes.subarray(0, size);
    },
  };
}
