import type { Line } from './line.ts';
import { isWrap } from './wrap.ts';

/**
 * Form feeds between the pages of a text: a sentence that runs on from page to page is not cut by the blank lines there;
 * a line at the edge of a page, its number for example, stands alone.
 */
export function closePages(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return line;
    if (line.page) return { ...line, gap: isWrap({ a: before, b: line }) ? 0 : Math.max(line.gap, 1) };
    const isAtEdge = (before.page && isFurniture(before)) || (lines[at + 1]?.page === true && isFurniture(line));
    return isAtEdge ? { ...line, gap: Math.max(line.gap, 1) } : line;
  });
}

/** A page number, with or without a word or marks around it. */
function isFurniture({ words }: Line): boolean {
  return /^\P{L}{0,4}(?:\p{L}{1,6}\.? )?\d{1,4}\P{L}{0,4}$/u.test(words);
}
