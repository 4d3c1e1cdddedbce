import type { Block, Leaf } from '../../model/block.ts';
import type { Span } from '../../model/span.ts';
import type { FindingMark } from '../article/inline.ts';
import { openNumbering, walk } from '../article/paragraphs.ts';

/** A stretch of the page's text with the id of its paragraph. */
export interface Place extends Span {
  /** `p3` */
  id: string;
  /** The alternative texts of its pictures, which nobody can be led to. */
  pictures: readonly Span[];
  /** Whether its words can be marked: what is preformatted is shown as it is. */
  markable: boolean;
}

/** The paragraphs of a text that have ids, in order. */
export function placesOf(blocks: readonly Block[]): Place[] {
  const idOf = openNumbering();
  const places: Place[] = [];
  for (const step of walk(blocks)) {
    if (step.type !== 'leaf') continue;
    const id = idOf(step.leaf);
    const { leaf } = step;
    if (id === null) continue;
    places.push({
      id,
      start: leaf.start,
      end: leaf.end,
      pictures: picturesIn(leaf),
      markable: leaf.type !== 'preformatted',
    });
  }
  return places;
}

function picturesIn(leaf: Leaf): Span[] {
  const parts = leaf.type === 'table' ? [...leaf.header, ...leaf.rows.flat()] : 'marks' in leaf ? [leaf] : [];
  return parts.flatMap(({ marks }) => marks.filter(({ type }) => type === 'image'));
}

/** The place that holds an offset of the text; null where none does: in the headline or a picture, for example. */
export function placeAt(places: readonly Place[], offset: number): Place | null {
  const place = places[firstAfter(places, offset) - 1];
  if (place === undefined || offset >= place.end) return null;
  return place.pictures.some(({ start, end }) => start <= offset && offset < end) ? null : place;
}

const ID_OF: Record<FindingMark['kind'], string> = { quoted: 'q', said: 'q', named: 'n', dated: 'd', cited: 'c' };

/**
 * The id by which a link reaches a finding that begins at an offset: its own, `q512`, or that of a paragraph whose words
 * cannot be marked; null where the page's text does not hold it.
 */
export function anchorAt(places: readonly Place[], kind: FindingMark['kind'], start: number): Anchor | null {
  const place = placeAt(places, start);
  if (place === null) return null;
  return place.markable ? { id: `${ID_OF[kind]}${start}`, own: true } : { id: place.id, own: false };
}

export interface Anchor {
  id: string;
  /** Whether it is the finding's own, so that the finding must be marked. */
  own: boolean;
}

/** A finding as the page marks it: a whole span, before it is parted among paragraphs. */
export type WholeMark = FindingMark & { id: string };

/**
 * What a page marks in a stretch of its text. A finding that runs over several paragraphs is parted among them: the first
 * part has its id, the last leads to its speaker.
 */
export function openMarks(
  marks: readonly WholeMark[],
  places: readonly Place[],
): (span: Span) => readonly FindingMark[] {
  const parts = marks.flatMap((mark) => partsOf(mark, places)).sort((a, b) => a.start - b.start);
  return ({ start, end }) => parts.slice(firstAfter(parts, start - 1), firstAfter(parts, end - 1));
}

function partsOf(mark: WholeMark, places: readonly Place[]): FindingMark[] {
  const parts: FindingMark[] = [];
  for (let at = firstAfter(places, mark.start) - 1; at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined) continue;
    if (place.start >= mark.end) break;
    const [start, end] = [Math.max(mark.start, place.start), Math.min(mark.end, place.end)];
    if (start < end) parts.push({ ...mark, start, end, id: parts.length === 0 ? mark.id : null, speaker: null });
  }
  const last = parts.at(-1);
  if (last !== undefined) last.speaker = mark.speaker;
  return parts;
}

/** The index of the first of some spans, ordered by their starts, that begins after an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((spans[middle]?.start ?? 0) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}
