/** Spellings of words with a number each, looked up where they stand in a text, so that no string is made of those that are known. */
export interface Spellings {
  /** The number of a spelling; `enter` is asked for it where the spelling is new. */
  numberOf: (text: string, start: number, end: number, enter: (word: string) => number) => number;
}

/** A table with open addresses, half empty at least. The letters of all spellings lie in one array. */
export function openSpellings(): Spellings {
  let slots = new Int32Array(1 << 12);
  let letters = new Uint16Array(1 << 14);
  /** By spelling: its hash, where its letters begin, and its number. Slots hold the place here, counted from 1. */
  const [hashes, starts, numbers]: [number[], number[], number[]] = [[], [0], []];

  const isAt = (place: number, text: string, start: number, end: number) => {
    const from = starts[place] ?? 0;
    if ((starts[place + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  };
  const freeSlot = (hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const add = (hash: number, word: string, number: number) => {
    if (numbers.length * 2 >= slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (const [place, known] of hashes.entries()) slots[freeSlot(known)] = place + 1;
    }
    const from = starts.at(-1) ?? 0;
    if (from + word.length > letters.length) {
      const more = new Uint16Array(letters.length * 2 + word.length);
      more.set(letters);
      letters = more;
    }
    for (let at = 0; at < word.length; at += 1) letters[from + at] = word.charCodeAt(at);
    starts.push(from + word.length);
    hashes.push(hash);
    slots[freeSlot(hash)] = numbers.push(number);
  };

  return {
    numberOf(text, start, end, enter) {
      const hash = hashOf(text, start, end);
      for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const place = (slots[slot] ?? 0) - 1;
        if (hashes[place] === hash && isAt(place, text, start, end)) return numbers[place] ?? 0;
      }
      const word = text.slice(start, end);
      const number = enter(word);
      add(hash, word, number);
      return number;
    },
  };
}

/** FNV-1a over the letters' codes, with its high bits brought down to where slots are chosen. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
