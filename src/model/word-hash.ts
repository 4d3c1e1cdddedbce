/** FNV-1a over a word in lower case without its hyphens and apostrophes, which every newsroom sets differently: 32 bits. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (isJoint(unit)) continue;
    // To make lower case of a whole word takes longer than to hash it, and few need it.
    if (unit > 0x7f) return hashOfUnits(word.toLowerCase());
    hash = Math.imul(hash ^ (isCapital(unit) ? unit + 0x20 : unit), 0x01000193);
  }
  return hash;
}

function hashOfUnits(plain: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    if (!isJoint(unit)) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d || unit === 0x2019 || unit === 0x2bc;
}

/** From A to Z. */
function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** The hashes of words, of which those at `from` to `to` are a run → the hash of the run: 32 bits, evenly spread; with another factor another one. */
export function hashOfRun(words: readonly number[], from: number, to: number, factor = 0x9e3779b1): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, factor) + (words[at] ?? 0);
  return mixed(hash);
}

/** Spreads a hash evenly over all numbers of 32 bits, so that the smallest are a fair sample (MurmurHash3, fmix32). */
function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return spread ^ (spread >>> 16);
}
