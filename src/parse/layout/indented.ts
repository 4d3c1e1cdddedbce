import { DEEPEST, type Region, type Setting } from './construct.ts';
import type { Line } from './line.ts';
import { isWrap } from './wrap.ts';

/** How much deeper than the rest a quotation stands at the least, and how much at the most: beyond, lines are centred or set right. */
const LEAST = 2;
const MOST = 24;

/** Parts of a text that stand deeper than the rest with all their lines: quotations and verse that the author set apart. */
export function indented(lines: readonly Line[], setting: Setting, isFree: (index: number) => boolean): Region[] {
  if (setting.depth >= DEEPEST) return [];
  const { usual } = setting.layout;
  const isDeep = (at: number) => {
    const indent = (lines[at]?.indent ?? 0) - usual;
    return isFree(at) && indent >= LEAST && indent <= MOST;
  };
  const regions: Region[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && isDeep(to)) to++;
    const own = lines.slice(from, to);
    if (to > from && isSetApart(own, lines[from - 1], lines[to], setting)) {
      const [opener, ...others] = own;
      const inner = opener === undefined ? [] : [{ ...opener, gap: 0 }, ...others];
      regions.push({ from, to, drafts: [{ type: 'blockquote', mark: '', blocks: setting.within(inner) }] });
    }
    from = Math.max(to, from + 1);
  }
  return regions;
}

function isSetApart(
  own: readonly Line[],
  before: Line | undefined,
  after: Line | undefined,
  { layout }: Setting,
): boolean {
  const [opener] = own;
  if (opener === undefined || before === undefined) return false;
  if (own.length === 1 || !sharesIndent(own)) return false;
  if (opener.gap === 0 && isWrap({ a: before, b: opener })) return false;
  const standsAlone = opener.gap > 0 && (after === undefined || after.gap > 0);
  if (standsAlone && layout.indentation === 'none') return true;
  return layout.indentation !== 'hanging' && wrapsAtOneIndent(own);
}

/** At least half of the lines begin where the shallowest does; centred lines begin everywhere. */
function sharesIndent(lines: readonly Line[]): boolean {
  const least = lines.reduce((shallowest, { indent }) => Math.min(shallowest, indent), Infinity);
  return lines.filter(({ indent }) => indent === least).length * 2 >= lines.length;
}

/** First lines of paragraphs can stand deeper one after the other; a sentence does not run on from one to the next. */
function wrapsAtOneIndent(lines: readonly Line[]): boolean {
  return lines.some((b, index) => {
    const a = lines[index - 1];
    return a !== undefined && b.gap === 0 && a.indent === b.indent && isWrap({ a, b });
  });
}
