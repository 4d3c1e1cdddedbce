/** Words of bits for symbols, none of which begins with another; those of frequent symbols are short (Huffman). */
export interface PrefixCode {
  /** By symbol: its word, the first bit lowest. */
  codes: Uint16Array;
  /** By symbol: how many bits its word has; 0 where the symbol is not used. */
  lengths: Uint8Array;
}

/** How often each symbol stands → their code, in the form that its lengths alone tell (RFC 1951, section 3.2.2). */
export function prefixCode(counts: Uint32Array, mostBits: number): PrefixCode {
  const lengths = lengthsFor(counts, mostBits);
  return { codes: codesFor(lengths, mostBits), lengths };
}

/** Where a word would be too long, the rare symbols are taken for less rare. */
function lengthsFor(counts: Uint32Array, mostBits: number): Uint8Array {
  const lengths = depthsOf(counts);
  return lengths.every((length) => length <= mostBits)
    ? lengths
    : lengthsFor(
        counts.map((count) => (count === 0 ? 0 : (count >> 1) | 1)),
        mostBits,
      );
}

/** How deep each symbol lies in the tree that joins the two rarest again and again. */
function depthsOf(counts: Uint32Array): Uint8Array {
  const symbols = [...counts.keys()].filter((symbol) => counts[symbol] !== 0);
  symbols.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const depths = new Uint8Array(counts.length);
  const parents = parentsOf(symbols.map((symbol) => counts[symbol] ?? 0));
  const levels = new Uint8Array(parents.length);
  for (let node = parents.length - 2; node >= 0; node -= 1) levels[node] = (levels[parents[node] ?? 0] ?? 0) + 1;
  for (const [leaf, symbol] of symbols.entries()) depths[symbol] = levels[leaf] ?? 0;
  if (symbols.length === 1) depths[symbols[0] ?? 0] = 1;
  return depths;
}

/**
 * Weights, ascending → the parents of nodes: first stand the nodes of the weights, then those of what was joined, which are
 * ascending too; the last is the root.
 */
function parentsOf(weights: readonly number[]): Int32Array {
  const nodes = Math.max(0, 2 * weights.length - 1);
  const all = new Float64Array(nodes);
  all.set(weights);
  const parents = new Int32Array(nodes);
  let leaf = 0;
  let inner = weights.length;
  for (let parent = inner; parent < nodes; parent += 1) {
    for (let child = 0; child < 2; child += 1) {
      const isLeaf = leaf < weights.length && (inner >= parent || (all[leaf] ?? 0) <= (all[inner] ?? 0));
      const node = isLeaf ? leaf++ : inner++;
      parents[node] = parent;
      all[parent] = (all[parent] ?? 0) + (all[node] ?? 0);
    }
  }
  return parents;
}

/** Words of one length follow each other as numbers do, the shorter ones first. */
function codesFor(lengths: Uint8Array, mostBits: number): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let bits = 1; bits <= mostBits; bits += 1) {
    for (const [symbol, length] of lengths.entries()) if (length === bits) codes[symbol] = reversed(code++, bits);
    code *= 2;
  }
  return codes;
}

function reversed(code: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit += 1) result = result * 2 + ((code >> bit) & 1);
  return result;
}
