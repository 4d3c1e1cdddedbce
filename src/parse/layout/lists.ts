import { DEEPEST, type Region, type Setting } from './construct.ts';
import type { ItemDraft, ListDraft } from './draft.ts';
import type { Hyphens } from './hyphens.ts';
import { joinLines } from './join.ts';
import { isForced, type Layout } from './layout.ts';
import { columnsOf, type Line, restOf } from './line.ts';
import { type ItemMark, itemMarkOf } from './marks.ts';
import { isWrap } from './wrap.ts';

/** How much deeper than a bullet a line must stand to belong to its item. */
const STEP = 2;

/**
 * Lists: lines with the same bullet, or with numbers that follow one another, their wrapped lines, and what stands
 * indented beneath them. A number needs a successor; a dash may as well begin a speech, or go on with a sentence.
 */
export function lists(lines: readonly Line[], setting: Setting, isFree: (index: number) => boolean): Region[] {
  if (setting.depth >= DEEPEST) return [];
  const regions: Region[] = [];
  for (let from = 0; from < lines.length; ) {
    const found = isFree(from) ? listAt(lines, from, setting.layout, isFree) : null;
    if (found !== null && isList(found, lines[from - 1])) {
      regions.push({ from, to: found.to, drafts: [draftOf(found, setting)] });
    }
    from = found?.to ?? from + 1;
  }
  return regions;
}

interface Item {
  mark: ItemMark;
  lines: Line[];
}

interface FoundList {
  items: Item[];
  to: number;
}

function listAt(
  lines: readonly Line[],
  from: number,
  layout: Layout,
  isFree: (index: number) => boolean,
): FoundList | null {
  const opener = lines[from];
  const mark = opener === undefined ? null : itemMarkOf(opener.words);
  if (opener === undefined || mark === null || goesOn(lines[from - 1], opener, layout)) return null;
  const items = [{ mark, lines: [contentOf(opener, mark)] }];
  let to = from + 1;
  for (let last = opener; to < lines.length && isFree(to); to++) {
    const line = lines[to];
    if (line === undefined) break;
    const next = nextItem(line, items.at(-1)?.mark ?? mark, opener.indent);
    if (next !== null) items.push({ mark: next, lines: [contentOf(line, next)] });
    else if (belongs(line, last, opener, layout)) items.at(-1)?.lines.push(line);
    else break;
    last = line;
  }
  return { items, to };
}

/** Whether a line that begins with a mark is only the wrapped rest of the sentence above: "… on page\n12. Then …". */
function goesOn(before: Line | undefined, line: Line, { margin }: Layout): boolean {
  if (before === undefined || line.gap > 0 || margin === null) return false;
  return before.ending === 'open' && isForced({ a: before, b: line }, margin);
}

/** The first line of an item without its mark. A letter belongs to the words: no list on a page could show it. */
function contentOf(line: Line, { kind, words }: ItemMark): Line {
  if (kind === 'letter') return { ...line, gap: 0 };
  const indent = line.end - columnsOf(words, 0);
  return { ...restOf(line, words, Math.max(indent, line.indent)), gap: 0 };
}

function nextItem(line: Line, last: ItemMark, indent: number): ItemMark | null {
  if (Math.abs(line.indent - indent) >= STEP) return null;
  const mark = itemMarkOf(line.words);
  if (mark === null || (mark.style !== last.style && !(line.gap === 0 && areMixed(mark, last)))) return null;
  return mark.kind === 'bullet' || mark.ordinal === last.ordinal + 1 ? mark : null;
}

/** "- one", "* two": bullets of different hands in one list. Long dashes are not among them, since they also begin speeches. */
function areMixed(...marks: ItemMark[]): boolean {
  return marks.every(({ kind, style }) => kind === 'bullet' && /^[-*•·]$/u.test(style));
}

function belongs(line: Line, last: Line, opener: Line, layout: Layout): boolean {
  const pair = { a: last, b: line };
  const forced = layout.margin !== null && isForced(pair, layout.margin);
  if (line.indent >= opener.indent + STEP) {
    const beginsParagraph = layout.indentation === 'first' && itemMarkOf(line.words) === null;
    return !beginsParagraph || (line.gap === 0 && (forced || last.ending === 'open'));
  }
  const stopsShort = itemMarkOf(line.words) !== null && last.ending !== 'open';
  const beginsIndented = layout.indentation === 'first' && line.indent >= layout.home + STEP;
  return line.gap === 0 && forced && !stopsShort && !beginsIndented;
}

function isList({ items }: FoundList, before: Line | undefined): boolean {
  const [{ mark } = { mark: null }] = items;
  if (mark === null || mark.kind !== 'bullet') return items.length > 1;
  const isDash = /^[-–—]$/u.test(mark.style);
  if (isDash && items.filter(isSpeech).length * 2 >= items.length) return false;
  if (!/^[–—]$/u.test(mark.style)) return true;
  const isAnnounced = before?.words.endsWith(':') === true;
  const bare = items.slice(0, -1).every((item) => item.lines.at(-1)?.ending !== 'sentence');
  return items.length > 1 && (isAnnounced || bare);
}

/** "– No, – said he.": a dash after a pause and before a small letter hands over from the speaker to the writer. */
function isSpeech({ lines }: Item): boolean {
  return lines.some(({ words }) => /[,.!?…]["”’»]? [-–—] ?\p{Ll}/u.test(words));
}

/** The lines of an item, with those that plainly run on as one: what hangs beneath a bullet was wrapped, however short it is. */
function unwrapped(lines: readonly Line[], hyphens: Hyphens): Line[] {
  const whole: Line[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const before = whole.at(-1);
    const goesOn = last !== null && line.gap === 0 && itemMarkOf(line.words) === null && isWrap({ a: last, b: line });
    if (before !== undefined && goesOn) {
      whole.splice(-1, 1, restOf(before, joinLines([before.words, line.words], hyphens), before.indent));
    } else whole.push(line);
    last = line;
  }
  return whole;
}

function draftOf({ items }: FoundList, setting: Setting): ListDraft {
  const first = items[0]?.mark;
  const ordered = first?.kind === 'number';
  return {
    type: 'list',
    ordered,
    first: ordered ? first.ordinal : null,
    items: items.map(
      ({ mark, lines }): ItemDraft => ({
        mark: mark.kind === 'letter' ? '' : mark.mark,
        blocks: setting.within(unwrapped(lines, setting.hyphens)),
      }),
    ),
  };
}
