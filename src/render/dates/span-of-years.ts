/** `1994–2025`, `2025`; null where nothing is dated. The years are ascending. */
export function spanOf(years: readonly string[]): string | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}
