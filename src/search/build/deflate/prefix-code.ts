/** A prefix code: of each symbol its bits, the first lowest, and how many they are; none where it is never used. */
export interface PrefixCode {
  bits: Int32Array;
  lengths: Uint8Array;
}

/** As long as the bits of a symbol may be (RFC 1951, 3.2.7). */
const LONGEST = 15;

/** More symbols than any of the two codes has. */
const MOST_SYMBOLS = 1 << 9;

/** The code by which symbols of such frequencies take the fewest bits (Huffman's), in the order of RFC 1951, 3.2.2. */
export function prefixCodeOf(frequencies: Int32Array): PrefixCode {
  const lengths = lengthsOf(frequencies);
  const next = new Int32Array(LONGEST + 2);
  for (const length of lengths) if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1;
  for (let length = 1; length <= LONGEST; length += 1)
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1;
  const bits = new Int32Array(frequencies.length);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    bits[symbol] = reversed(code, length);
    next[length] = code + 1;
  }
  return { bits, lengths };
}

/** So many lowest bits of a number from the last to the first. */
export function reversed(number: number, count: number): number {
  let bits = 0;
  for (let bit = 0; bit < count; bit += 1) bits = (bits << 1) | ((number >>> bit) & 1);
  return bits;
}

/** Frequencies are halved until no symbol has too many bits, which only the rarest of a very long text ever do. */
function lengthsOf(frequencies: Int32Array): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  const symbols = twoAtLeast([...frequencies.keys()].filter((symbol) => (frequencies[symbol] ?? 0) > 0));
  for (let halved = 0; ; halved += 1) {
    // Each weight with its symbol in one number, since numbers are sorted many times as fast as by a function.
    const weightOf = (symbol: number) => ((frequencies[symbol] ?? 0) >>> halved) | 1;
    const rising = Float64Array.from(symbols, (symbol) => weightOf(symbol) * MOST_SYMBOLS + symbol).sort();
    const depths = depthsOf(rising.map((both) => Math.floor(both / MOST_SYMBOLS)));
    if ((depths[0] ?? 0) > LONGEST) continue;
    for (let place = 0; place < rising.length; place += 1) {
      lengths[(rising[place] ?? 0) % MOST_SYMBOLS] = depths[place] ?? 0;
    }
    return lengths;
  }
}

/** A code of a single symbol would be incomplete, which not every reader takes. */
function twoAtLeast(symbols: number[]): number[] {
  return symbols.length > 1 ? symbols : [...new Set([...symbols, 0, 1])].slice(0, 2);
}

/** How deep weights that rise stand in the tree that joins the two lightest again and again; the first stands deepest. */
function depthsOf(rising: Float64Array): Int32Array {
  const leaves = rising.length;
  const weights = new Float64Array(2 * leaves - 1);
  weights.set(rising);
  const parents = new Int32Array(weights.length);
  // Both the leaves and what was joined rise, so that the lightest is always the first of one of the two.
  let leaf = 0;
  let joined = leaves;
  for (let node = leaves; node < weights.length; node += 1) {
    for (let child = 0; child < 2; child += 1) {
      const isLeaf = leaf < leaves && (joined === node || (weights[leaf] ?? 0) <= (weights[joined] ?? 0));
      const lightest = isLeaf ? leaf++ : joined++;
      weights[node] = (weights[node] ?? 0) + (weights[lightest] ?? 0);
      parents[lightest] = node;
    }
  }
  const depths = new Int32Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node -= 1) depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
  return depths;
}
