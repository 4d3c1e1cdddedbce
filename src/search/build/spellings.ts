/** Spellings of words with a number each, looked up where they stand in a text, so that no string is made of those that are known. */
export interface Spellings {
  /** The number of a spelling, by the codes of its letters; `enter` is asked for it where the spelling is new. */
  numberOf: (codes: Uint16Array, start: number, end: number, enter: (word: string) => number) => number;
}

/** What is known of a spelling, in a row: its hash, where its letters begin and end, and its number. */
const [HASH, START, END, NUMBER] = [0, 1, 2, 3];
const FACTS = 4;

/** A table with open addresses, half empty at least. The letters of all spellings lie in one array. */
export function openSpellings(): Spellings {
  /** Places in `facts`, counted from 1. */
  let slots = new Int32Array(1 << 12);
  let facts = new Int32Array(FACTS << 11);
  let letters = new Uint16Array(1 << 14);
  let count = 0;
  let used = 0;
  const isAt = (place: number, codes: Uint16Array, start: number, end: number) => {
    let letter = facts[place + START] ?? 0;
    if ((facts[place + END] ?? 0) - letter !== end - start) return false;
    for (let at = start; at < end; at += 1) if (letters[letter++] !== codes[at]) return false;
    return true;
  };
  const freeSlot = (hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const makeRoom = (length: number) => {
    if (used + length > letters.length) {
      const more = new Uint16Array(letters.length * 2 + length);
      more.set(letters);
      letters = more;
    }
    if (count * 2 < slots.length) return;
    const more = new Int32Array(facts.length * 2);
    more.set(facts);
    facts = more;
    slots = new Int32Array(slots.length * 2);
    for (let place = 0; place < count * FACTS; place += FACTS) slots[freeSlot(facts[place + HASH] ?? 0)] = place + 1;
  };
  const add = (hash: number, spelling: Uint16Array, number: number) => {
    makeRoom(spelling.length);
    letters.set(spelling, used);
    slots[freeSlot(hash)] = count * FACTS + 1;
    facts.set([hash, used, used + spelling.length, number], count * FACTS);
    count += 1;
    used += spelling.length;
  };

  return {
    numberOf(codes, start, end, enter) {
      const hash = hashOf(codes, start, end);
      for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const place = (slots[slot] ?? 0) - 1;
        if (facts[place + HASH] === hash && isAt(place, codes, start, end)) return facts[place + NUMBER] ?? 0;
      }
      const spelling = codes.slice(start, end);
      const number = enter(wordOf(spelling));
      add(hash, spelling, number);
      return number;
    },
  };
}

/** A word of its own; one that is cut from a text would keep the whole text in memory. */
function wordOf(codes: Uint16Array): string {
  let word = '';
  for (const code of codes) word += String.fromCharCode(code);
  return word;
}

/** FNV-1a over the letters' codes, with its high bits brought down to where slots are chosen. */
function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
