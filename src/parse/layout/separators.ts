import type { Region } from './construct.ts';
import type { Line } from './line.ts';
import { isSeparator } from './marks.ts';

/** Lines of nothing but marks, kept as they are written: `* * *`, and the `=====` under a title. */
export function separators(lines: readonly Line[]): Region[] {
  return lines.flatMap(({ words }, at) =>
    isSeparator(words) ? [{ from: at, to: at + 1, drafts: [{ type: 'separator', text: words }] }] : [],
  );
}
