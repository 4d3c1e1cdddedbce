/** A part of a file: both ends are included, as in a `Content-Range` header. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The part that a `Range` header asks for, of a file of `size` bytes (RFC 9110, section 14). Null where the whole file
 * is the right answer: no header, another unit, several parts, or no sense.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return start > end ? 'unsatisfiable' : { start, end };
}
