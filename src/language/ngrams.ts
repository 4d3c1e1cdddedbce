/** How well n-grams of a text fit each language, by the language's number, as the detector's data has it. */
export type Ngrams = Record<string, Record<number, number>>;

/** The same in two strings, which a program can hold as they are. */
export interface PackedNgrams {
  /** In lines. */
  ngrams: string;
  /** In Base64: for each n-gram how many languages it fits, then the number of each and how well, a byte each. */
  fits: string;
}

export function packNgrams(ngrams: Ngrams): PackedNgrams {
  const fits = Object.values(ngrams).map((fit) => [Object.keys(fit).length, ...Object.entries(fit).flat().map(Number)]);
  return { ngrams: Object.keys(ngrams).join('\n'), fits: Buffer.from(fits.flat()).toString('base64') };
}

/** What `packNgrams` packed, to be looked up as it was before: as objects 50,000 of them take six times the memory. */
export function openNgrams({ ngrams, fits }: PackedNgrams): Ngrams {
  const bytes = Buffer.from(fits, 'base64');
  const places = new Map<string, number>();
  let next = 0;
  for (const ngram of ngrams.split('\n')) {
    places.set(ngram, next);
    next += 1 + 2 * (bytes[next] ?? 0);
  }
  const fitOf = (place: number) => {
    const fit: Ngrams[string] = {};
    const end = place + 1 + 2 * (bytes[place] ?? 0);
    for (let at = place + 1; at < end; at += 2) fit[bytes[at] ?? 0] = bytes[at + 1] ?? 0;
    return fit;
  };
  return new Proxy<Ngrams>(
    {},
    {
      get(_, ngram) {
        const place = places.get(ngram as string);
        return place === undefined ? undefined : fitOf(place);
      },
    },
  );
}
