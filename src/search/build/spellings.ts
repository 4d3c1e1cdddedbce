/** Spellings of words with a number each, looked up where they stand in a text, so that no string is made of those that are known. */
export interface Spellings {
  /** The number of a spelling, by the codes of its letters; `enter` is asked for it where the spelling is new. */
  numberOf: (codes: Uint16Array, start: number, end: number, enter: (word: string) => number) => number;
}

/** What stands of a spelling in a row: how many letters it has and its number, both in two halves, and its letters. */
const NUMBER = 2;
const LETTERS = 4;

/** A table with open addresses, half empty at least. What is known of a spelling lies together, so that memory is asked once for it. */
export function openSpellings(): Spellings {
  /** Where spellings begin in `records`, which has none at 0. */
  let slots = new Int32Array(1 << 12);
  let records = new Uint16Array(1 << 14);
  let used = LETTERS;
  let count = 0;

  const freeSlot = (hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const makeRoom = (letters: number) => {
    if (used + LETTERS + letters > records.length) {
      const more = new Uint16Array(records.length * 2 + letters);
      more.set(records);
      records = more;
    }
    if (count * 2 < slots.length) return;
    slots = new Int32Array(slots.length * 2);
    for (let at = LETTERS, end = at; at < used; at = end) {
      end = at + LETTERS + valueAt(records, at);
      slots[freeSlot(hashOf(records, at + LETTERS, end))] = at;
    }
  };
  const add = (hash: number, spelling: Uint16Array, number: number) => {
    makeRoom(spelling.length);
    slots[freeSlot(hash)] = used;
    records.set([spelling.length, spelling.length >>> 16, number, number >>> 16], used);
    records.set(spelling, used + LETTERS);
    used += LETTERS + spelling.length;
    count += 1;
  };

  return {
    numberOf(codes, start, end, enter) {
      const hash = hashOf(codes, start, end);
      for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const at = slots[slot] ?? 0;
        if (isSame(records, at, codes, start, end)) return valueAt(records, at + NUMBER);
      }
      const spelling = codes.slice(start, end);
      const number = enter(wordOf(spelling));
      add(hash, spelling, number);
      return number;
    },
  };
}

function valueAt(records: Uint16Array, at: number): number {
  return (records[at] ?? 0) | ((records[at + 1] ?? 0) << 16);
}

function isSame(records: Uint16Array, at: number, codes: Uint16Array, start: number, end: number): boolean {
  if (valueAt(records, at) !== end - start) return false;
  const ahead = at + LETTERS - start;
  for (let letter = start; letter < end; letter += 1) if (records[letter + ahead] !== codes[letter]) return false;
  return true;
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
