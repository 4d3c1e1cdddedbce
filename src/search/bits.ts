/**
 * Columns of numbers in as few bits as they are small, by Rice codes: of each number its lowest bits, and the rest as so many
 * zeros before a one. See Witten, Moffat and Bell, "Managing Gigabytes", chapter 3.
 */
export interface ColumnWriter {
  /** The first so many of some numbers that are not negative and on average below 2^23. */
  column: (numbers: Int32Array, count: number) => void;
  /** What was written, to the next whole byte; the writer is empty after it. Many lie in one piece of memory. */
  take: () => Uint8Array;
}

/** Before each column stands in so many bits how many of each number are its lowest ones; or that nothing follows, since all are 0. */
const HEAD = 5;
const ALL_ZERO = 31;

/** What is written of most words are a few bytes: a piece of memory for each of them would take longer than to write them. */
const ROOM = 1 << 16;

export function openColumnWriter(): ColumnWriter {
  let buffer = new Uint8Array(ROOM);
  let start = 0;
  let size = 0;
  /** Bits that fill no byte yet, the first lowest, and how many they are. */
  let held = 0;
  let waiting = 0;
  const makeRoom = (more: number) => {
    if (size + more <= buffer.length) return;
    const begun = buffer.subarray(start, size);
    buffer = new Uint8Array(Math.max(ROOM, begun.length + more));
    buffer.set(begun);
    [start, size] = [0, begun.length];
  };
  return {
    column(numbers, count) {
      let sum = 0;
      for (let row = 0; row < count; row += 1) sum += numbers[row] ?? 0;
      const low = sum === 0 ? ALL_ZERO : lowBits(sum / count);
      const most = sum === 0 ? 0 : count * (low + 1) + sum / 2 ** low;
      makeRoom(Math.ceil((waiting + HEAD + most) / 8) + 4);
      // In variables of its own: those that are shared with the other functions are slower.
      const bytes = buffer;
      const mask = (1 << low) - 1;
      let at = size;
      let bits = held | (low << waiting);
      let width = waiting + HEAD;
      for (let row = 0; row < count && sum > 0; row += 1) {
        const number = numbers[row] ?? 0;
        for (width += number >>> low; width >= 8; width -= 8) {
          bytes[at++] = bits;
          bits >>>= 8;
        }
        bits |= (((number & mask) << 1) | 1) << width;
        for (width += low + 1; width >= 8; width -= 8) {
          bytes[at++] = bits;
          bits >>>= 8;
        }
      }
      size = at;
      held = bits;
      waiting = width;
    },
    take() {
      for (; waiting > 0; waiting -= 8) {
        buffer[size++] = held;
        held >>>= 8;
      }
      const taken = buffer.subarray(start, size);
      [start, held, waiting] = [size, 0, 0];
      return taken;
    },
  };
}

/** How many lowest bits let numbers of that average take the fewest altogether, if they are spread as by chance. */
function lowBits(average: number): number {
  return Math.max(0, 31 - Math.clz32(average));
}

/** Returns what reads one column of so many numbers after the other. */
export function openColumnReader(bytes: Uint8Array): (count: number) => Int32Array {
  let next = 0;
  let held = 0;
  let waiting = 0;
  return (count) => {
    const numbers = new Int32Array(count);
    // In variables of its own, as in writing.
    let at = next;
    let bits = held;
    let width = waiting;
    for (; width < HEAD; width += 8) bits |= (bytes[at++] ?? 0) << width;
    const low = bits & ALL_ZERO;
    bits >>>= HEAD;
    width -= HEAD;
    const mask = (1 << low) - 1;
    for (let row = 0; row < count && low !== ALL_ZERO; row += 1) {
      let zeros = 0;
      while (bits === 0 && at < bytes.length) {
        zeros += width;
        bits = bytes[at++] ?? 0;
        width = 8;
      }
      const more = 31 - Math.clz32(bits & -bits);
      bits >>>= more;
      for (width -= more; width <= low; width += 8) bits |= (bytes[at++] ?? 0) << width;
      numbers[row] = ((zeros + more) << low) | ((bits >>> 1) & mask);
      bits >>>= low + 1;
      width -= low + 1;
    }
    next = at;
    held = bits;
    waiting = width;
    return numbers;
  };
}
