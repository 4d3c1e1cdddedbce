/** Spellings with a number each, looked up where they stand in a text. */
export interface Spellings {
  /** The number of a spelling, in a text as `TakeWord` has it; `enter` is asked for it where the spelling is new. */
  numberOf: (
    text: string,
    start: number,
    end: number,
    plain: DataView | null,
    enter: (word: string) => number,
  ) => number;
}

/**
 * Most words are short and of ASCII, so that their letters fit into three numbers: those are looked up without making a string
 * of them, in a table with open addresses that is half empty at least. In a row stand the three and the word's number.
 */
const SHORT = 12;
const NUMBER = 3;
const WIDTH = 4;

export function openSpellings(): Spellings {
  let slots = new Int32Array(WIDTH << 12);
  let count = 0;
  const others = new Map<string, number>();

  const makeRoom = () => {
    count += 1;
    if (count * 2 * WIDTH <= slots.length) return;
    const before = slots;
    slots = new Int32Array(before.length * 2);
    for (let row = 0; row < before.length; row += WIDTH) {
      const first = before[row] ?? 0;
      if (first === 0) continue;
      const slot = slotOf(slots, first, before[row + 1] ?? 0, before[row + 2] ?? 0);
      for (let at = 0; at < WIDTH; at += 1) slots[slot + at] = before[row + at] ?? 0;
    }
  };
  const numberOfOther = (word: string, enter: (word: string) => number) => {
    const known = others.get(word);
    if (known !== undefined) return known;
    const own = onItsOwn(word);
    const number = enter(own);
    others.set(own, number);
    return number;
  };

  return {
    numberOf(text, start, end, plain, enter) {
      const length = end - start;
      if (plain === null || length > SHORT) return numberOfOther(text.slice(start, end), enter);
      const first = plain.getInt32(start, true) & (FIRST[length] ?? 0);
      const second = plain.getInt32(start + 4, true) & (SECOND[length] ?? 0);
      const third = plain.getInt32(start + 8, true) & (THIRD[length] ?? 0);
      const slot = slotOf(slots, first, second, third);
      if (slots[slot] !== 0) return slots[slot + NUMBER] ?? 0;
      const number = enter(text.slice(start, end));
      slots[slot] = first;
      slots[slot + 1] = second;
      slots[slot + 2] = third;
      slots[slot + NUMBER] = number;
      makeRoom();
      return number;
    },
  };
}

/** Where a word stands in the table, or may stand: no word has a first number of 0. */
function slotOf(slots: Int32Array, first: number, second: number, third: number): number {
  const mask = slots.length - WIDTH;
  let slot = hashOf(first, second, third) & mask;
  while (slots[slot] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second || slots[slot + 2] !== third)) {
    slot = (slot + WIDTH) & mask;
  }
  return slot;
}

/** For each length of a word, which bits of four bytes are its letters', if so many of its letters stand before them. */
function masksBehind(letters: number): Int32Array {
  return Int32Array.from({ length: SHORT + 1 }, (_, length) =>
    length >= letters + 4 ? -1 : (1 << (8 * Math.max(0, length - letters))) - 1,
  );
}

const FIRST = masksBehind(0);
const SECOND = masksBehind(4);
const THIRD = masksBehind(8);

/** A longer word that was cut from a text would keep the whole text in memory; short ones are copied anyway. */
function onItsOwn(word: string): string {
  return Array.from(word).join('');
}

/** A whole row of the table; its bits depend on all of the letters'. */
function hashOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 13), WIDTH);
}
