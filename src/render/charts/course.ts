import type { Archive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { monthOf } from '../dates/in-words.ts';
import { pageAt } from '../lists/pagination.ts';
import { inThousands } from '../text/figures.ts';
import { drawBars, monthScale, type Slot, type Unit, yearScale } from './bars.ts';
import { drawSparkline } from './sparkline.ts';

/** Things that articles say or are, in the order of the archive, on pages of a list that a chart of them leads to. */
export interface Course {
  /** What is counted: `mention`. */
  noun: string;
  items: readonly { card: Card; count: number }[];
  /** How many items stand on a page of the list, and where it stands; empty for the page of the chart itself. */
  size: number;
  hrefOf: (page: number) => string;
}

const FEW_YEARS = 3;
const MANY_YEARS = 80;
const HEIGHT = 64;

/** The slots of time at which articles in the order of the archive can be entered; null where the dated have no course. */
export function unitOf(cards: readonly Card[]): Unit | null {
  const years = cards.flatMap((card) => yearOf(card) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const unit = last - first < FEW_YEARS ? 'month' : last - first < MANY_YEARS ? 'year' : 'decade';
  const slots = new Set(cards.map((card) => slotOf(card, unit)));
  slots.delete(null);
  return slots.size > 1 ? unit : null;
}

/** The first article of a slot has its id, also where it goes on from the page before: then it has had it there. */
export function slotIdOf(card: Card, before: Card | null, unit: Unit | null): string | null {
  const slot = unit === null ? null : slotOf(card, unit);
  if (unit === null || slot === null || (before !== null && slotOf(before, unit) === slot)) return null;
  return slotId(slot, unit);
}

/** Counts over time: each bar leads to the first of its items. Null where there is no course of time. */
export function courseChart({ noun, items, size, hrefOf }: Course): string | null {
  const unit = unitOf(items.map(({ card }) => card));
  if (unit === null) return null;
  const years = items.flatMap(({ card }) => yearOf(card) ?? []);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const start = unit === 'month' ? first * 12 : unit === 'year' ? first : Math.floor(first / 10);
  const slots = new Map<number, Slot>();
  let unplaced = 0;
  for (const [index, { card, count }] of items.entries()) {
    if (count === 0) continue;
    const slot = slotOf(card, unit);
    if (slot === null) {
      unplaced += count;
      continue;
    }
    const href = `${hrefOf(pageAt(index, items.length, size))}#${slotId(slot, unit)}`;
    const own = slots.get(slot) ?? { at: slot - start, count: 0, href };
    own.count += count;
    slots.set(slot, own);
  }
  if (slots.size === 0) return null;
  const rest = unplaced === 0 ? '' : `; ${inThousands(unplaced)} ${unplacedInWords(noun, unit)} not shown`;
  const scale = unit === 'month' ? monthScale(first, last) : yearScale(first, last, unit);
  const caption = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s by ${unit}`;
  return drawBars({
    id: 'over-time',
    caption: `${caption}, ${scale.nameOf(0)} to ${scale.nameOf(scale.length - 1)}${rest}`,
    noun,
    height: HEIGHT,
    slots: [...slots.values()].sort((a, b) => a.at - b.at),
    ...scale,
  });
}

/** Articles through the years that the archive spans, in line with words; null where fewer than two years are dated. */
export function courseInLine(cards: readonly Card[], { years }: Pick<Archive, 'years'>): string | null {
  if (years.length < 2) return null;
  const [first, last] = [Number(years[0]?.year), Number(years.at(-1)?.year)];
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const card of cards) {
    const at = (yearOf(card) ?? 0) - first;
    if (counts[at] !== undefined) counts[at] += 1;
  }
  return drawSparkline(counts);
}

function unplacedInWords(noun: string, unit: Unit): string {
  return `${noun === 'article' ? '' : 'in articles '}without ${unit === 'month' ? 'a month' : 'a date'}`;
}

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
