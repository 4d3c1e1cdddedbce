import { withoutControls } from './controls.ts';

/** A line of a table (RFC 4180), without the line feed at its end. Absent values are empty cells. */
export function csvLine(cells: readonly (string | null | undefined)[]): string {
  return `${cells.map((cell) => cellOf(cell ?? '')).join(',')}\r`;
}

/**
 * A cell whose text a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"). Lines end in
 * cells as they do between them; control characters have no place there.
 */
function cellOf(cell: string): string {
  const text = withoutControls(cell);
  const harmless = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(text) ? `'${text}` : text;
  const line = harmless.replace(/[\r\n]+/gu, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
