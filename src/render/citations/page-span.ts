/** `4–5`, `A4-A6` → its two pages; what is no such range is a page by itself. */
export function pageSpan(page: string | null): { first: string | null; last: string | null } {
  const [, first, last] = RANGE.exec(page ?? '') ?? [];
  return first === undefined || last === undefined ? { first: page, last: null } : { first, last };
}

const RANGE = /^(\p{L}?\d+)\s*[-–]\s*(\p{L}?\d+)$/u;
