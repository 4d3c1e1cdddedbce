import type { Card } from '../../model/archive.ts';
import { drawBars, monthScale, type Slot, type Unit, yearScale } from '../bars.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { monthOf } from '../dates-in-words.ts';
import type { MentionExcerpt } from '../excerpts.ts';
import { inThousands } from '../in-words.ts';
import type { Links } from '../links.ts';
import { articlePath, namePartPath } from '../paths.ts';
import { sourceOf } from '../sources.ts';
import type { MentioningView } from '../views.ts';

/** How many passages stand on a page. */
export const PASSAGES = 50;

/** All mentions of a name in order, with the times at which a chart of them can be entered. */
export interface Mentions {
  excerpts: readonly MentionExcerpt[];
  /** The slots of time; null where the dated articles have no course. */
  unit: Unit | null;
}

/** The passages that mention a name, in the order of the archive. */
export function mentionsOf(excerpts: readonly MentionExcerpt[], context: RenderContext): Mentions {
  const years = excerpts.flatMap(({ path }) => yearOf(cardIn(context.archive, path)) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { excerpts, unit: null };
  const unit = last - first < FEW_YEARS ? 'month' : last - first < MANY_YEARS ? 'year' : 'decade';
  const slots = new Set(excerpts.map(({ path }) => slotOf(cardIn(context.archive, path), unit)));
  slots.delete(null);
  return { excerpts, unit: slots.size > 1 ? unit : null };
}

const FEW_YEARS = 3;
const MANY_YEARS = 80;
const HEIGHT = 64;

function yearOf({ published }: Card): number | null {
  return published === null ? null : Number(published.value.slice(0, 4));
}

/** A slot by a number that grows with time; null for a date that is not exact enough. */
function slotOf(card: Card, unit: Unit): number | null {
  const year = yearOf(card);
  if (year === null) return null;
  if (unit !== 'month') return unit === 'year' ? year : Math.floor(year / 10);
  const month = monthOf(card.published?.value ?? '');
  return month === null ? null : year * 12 + month - 1;
}

function slotId(slot: number, unit: Unit): string {
  switch (unit) {
    case 'month':
      return `in-${Math.floor(slot / 12)}-${String((slot % 12) + 1).padStart(2, '0')}`;
    case 'year':
      return `in-${slot}`;
    case 'decade':
      return `in-${slot}0s`;
    default:
      return unit satisfies never;
  }
}

/** The articles of one page of mentions, each with its passages. */
export function mentioningViews(
  mentions: Mentions,
  page: number,
  links: Links,
  context: RenderContext,
): MentioningView[] {
  const { excerpts, unit } = mentions;
  const from = (page - 1) * PASSAGES;
  const views: MentioningView[] = [];
  let last: Card | null = null;
  for (const [index, { path, before, mentions: own }] of excerpts.slice(from, from + PASSAGES).entries()) {
    const card = cardIn(context.archive, path);
    const href = links.to(articlePath(card.name));
    const passage = {
      before,
      mentions: own.map(({ words, anchor, after }) => ({
        words,
        href: anchor === null ? href : `${href}#${anchor}`,
        after,
      })),
    };
    if (card === last) views.at(-1)?.passages.push(passage);
    else {
      const previous = excerpts[from + index - 1];
      const before = previous === undefined ? null : cardIn(context.archive, previous.path);
      views.push({ id: idOf(card, before, unit), source: sourceOf(card, null, links), passages: [passage] });
      last = card;
    }
  }
  return views;
}

/** The first article of a slot has its id, also where it goes on from the page before: then it has had it there. */
function idOf(card: Card, before: Card | null, unit: Unit | null): string | null {
  const slot = unit === null ? null : slotOf(card, unit);
  if (unit === null || slot === null || (before !== null && slotOf(before, unit) === slot)) return null;
  return slotId(slot, unit);
}

/** Mentions over time: each bar leads to the first of its mentions. Null where there is no course of time. */
export function mentionsChart(id: string, { excerpts, unit }: Mentions, links: Links, context: RenderContext) {
  if (unit === null) return null;
  const years = excerpts.flatMap(({ path }) => yearOf(cardIn(context.archive, path)) ?? []);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const start = unit === 'month' ? first * 12 : unit === 'year' ? first : Math.floor(first / 10);
  const slots = new Map<number, Slot>();
  let unplaced = 0;
  for (const [index, { path, mentions }] of excerpts.entries()) {
    const slot = slotOf(cardIn(context.archive, path), unit);
    if (slot === null) {
      unplaced += mentions.length;
      continue;
    }
    const page = 1 + Math.floor(index / PASSAGES);
    const href = `${page === 1 ? '' : links.to(namePartPath(id, 'mentions', page))}#${slotId(slot, unit)}`;
    const own = slots.get(slot) ?? { at: slot - start, count: 0, href };
    own.count += mentions.length;
    slots.set(slot, own);
  }
  const rest =
    unplaced === 0
      ? ''
      : `; ${inThousands(unplaced)} in articles without ${unit === 'month' ? 'a month' : 'a date'} not shown`;
  const scale = unit === 'month' ? monthScale(first, last) : yearScale(first, last, unit);
  return drawBars({
    id: 'over-time',
    caption: `Mentions by ${unit}, ${scale.nameOf(0)} to ${scale.nameOf(scale.length - 1)}${rest}`,
    noun: 'mention',
    height: HEIGHT,
    slots: [...slots.values()].sort((a, b) => a.at - b.at),
    ...scale,
  });
}
