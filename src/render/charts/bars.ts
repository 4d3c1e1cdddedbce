import { ticks } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { monthInWords } from '../dates/in-words.ts';
import { escapeHtml } from '../text/escape.ts';
import { countOf, inThousands } from '../text/figures.ts';

/** Time cut into equal slots, counted from 0, some of them with a count. */
export interface BarChart {
  /** Of its caption, by which the chart has its name. */
  id: string;
  caption: string;
  /** What is counted: `article`. */
  noun: string;
  unit: Unit;
  /** Of the bars, in pixels. */
  height: number;
  length: number;
  slots: Slot[];
  labels: readonly SlotLabel[];
  /** The name of any slot, for the gaps. */
  nameOf: (at: number) => string;
}

export type Unit = 'decade' | 'year' | 'month';

export interface Slot {
  at: number;
  count: number;
  href: string;
}

export interface SlotLabel {
  at: number;
  words: string;
  /** Shown only where there is room. */
  minor: boolean;
}

/** How a span of years is cut into slots. */
export type Scale = Pick<BarChart, 'unit' | 'length' | 'labels' | 'nameOf'>;

const LABEL_STEPS = [1, 5, 10, 20, 50, 100, 500, 1000];
const MOST_LABELS = 20;
const MOST_LABELS_WHERE_NARROW = 8;

/** A slot for each year, or each decade; years on round numbers are named, as many as there is room for. */
export function yearScale(first: number, last: number, unit: 'year' | 'decade' = 'year'): Scale {
  const years = unit === 'year' ? 1 : 10;
  const from = first - (first % years);
  const length = Math.floor((last - from) / years) + 1;
  const yearAt = (at: number) => from + at * years;
  const step = LABEL_STEPS.find((one) => one >= years && (length * years) / one <= MOST_LABELS) ?? length * years;
  const major =
    LABEL_STEPS.find((one) => one >= years && (length * years) / one <= MOST_LABELS_WHERE_NARROW) ?? length * years;
  return {
    unit,
    length,
    labels: Array.from({ length }, (_, at) => ({
      at,
      words: String(yearAt(at)),
      minor: yearAt(at) % major !== 0,
    })).filter(({ at }) => yearAt(at) % step === 0),
    nameOf: (at) => `${String(yearAt(at)).padStart(4, '0')}${unit === 'year' ? '' : 's'}`,
  };
}

/** A slot for each month of some years. */
export function monthScale(first: number, last: number): Scale {
  const years = last - first + 1;
  return {
    unit: 'month',
    length: years * 12,
    labels: years === 1 ? MONTH_LABELS : yearLabels(first, years),
    nameOf: (at) => monthInWords(String(first + Math.floor(at / 12)), (at % 12) + 1),
  };
}

function yearLabels(first: number, years: number): SlotLabel[] {
  return Array.from({ length: years }, (_, year) => ({ at: year * 12, words: String(first + year), minor: false }));
}

/** Of a single year, which the chart's name tells. */
const MONTH_LABELS: readonly SlotLabel[] = Array.from({ length: 12 }, (_, month) => ({
  at: month,
  words: monthInWords('', month + 1).slice(0, 3),
  minor: month % 3 !== 0,
}));

/**
 * A bar for each slot that has a count, with the same figures as a table; a slot without one is a gap. Bars are placed in
 * per cent of the width, without a `viewBox`, so that letters keep their size on every screen, and by presentation
 * attributes, since the policy forbids styles. Few bars carry their figures, many stand before lines of whole numbers. The
 * stylesheet knows this shape and the names in it:
 * `<figure class="chart"><figcaption id="…">…</figcaption>
 *   <svg width="100%" height="180" role="group" aria-labelledby="…">       (in pixels where the bars are few)
 *     <line class="level" x1="0" x2="100%" …/>                              (at whole numbers, behind many bars)
 *     <line class="base" x1="0" x2="100%" …/>
 *     <a href="…" tabindex="-1"><title>1994: 12 articles</title>
 *       <rect class="reach" x="4%" y="0" width="2%" height="156"/><rect class="bar" x="4%" y="72" width="1.4%" height="84"/></a>
 *     <g class="on-bars" aria-hidden="true"><text x="4.7%" y="66">12</text></g>   (`on-lines` where bars are many)
 *     <text class="year" x="4.7%" y="176">1994</text>                         (a decade's or every fifth year)
 *     <text class="year minor" …>1995</text>                                  (left out where it is narrow)
 *     <text class="year first" …>1990</text>                                   (the first and the `last` keep within the chart)
 *   </svg>
 *   <details><summary>As a table</summary><table>…</table></details></figure>`
 */
export function drawBars(chart: BarChart): string {
  const drawing = layOut(chart);
  const few = chart.length <= MOST_FIGURES;
  return [
    '<figure class="chart">',
    `<figcaption id="${chart.id}">${escapeHtml(chart.caption)}</figcaption>`,
    `<svg width="${drawing.width}" height="${drawing.base + LABEL_ROOM}" role="group" aria-labelledby="${chart.id}">`,
    ...(few ? [] : drawing.levels.map((level) => lineAt('level', drawing.top(level)))),
    lineAt('base', drawing.base),
    ...chart.slots.map((slot) => barOf(slot, chart, drawing)),
    `<g class="${few ? 'on-bars' : 'on-lines'}" aria-hidden="true">`,
    ...(few
      ? chart.slots.map((slot) => figureOf(slot, drawing))
      : drawing.levels.map((level) => levelOf(level, drawing))),
    '</g>',
    ...chart.labels.map((label) => labelOf(label, chart.length, drawing)),
    '</svg>',
    '<details><summary>As a table</summary>',
    tableOf(chart),
    '</details>',
    '</figure>',
  ].join('\n');
}

/** Above and beneath the bars, in pixels. */
const FIGURE_ROOM = 20;
const LABEL_ROOM = 24;
/** As many bars have room for their figures. */
const MOST_FIGURES = 24;
/** The widest that a slot gets, in pixels, so that few bars stay together; as many as a year has months reach from edge to edge. */
const WIDEST_SLOT = 56;
const FULL_WIDTH = 12 * WIDEST_SLOT;
/** Of a slot, the part left free beside its bar; of the finest slots a bar needs most to be seen at all. */
const FREE = { wide: 0.54, fine: 0.3 };
const MOST_WIDE = 100;

/** Where nothing is counted more often than once, bars that fill the height would say that it is much. */
const LEAST_HIGHEST = 3;

/** Where things stand in a chart: across in per cent of its width, down in pixels. */
interface Drawing {
  width: string;
  /** Where the bars stand. */
  base: number;
  left: (at: number) => number;
  bar: number;
  slot: number;
  top: (count: number) => number;
  /** The whole numbers at which lines are drawn. */
  levels: number[];
}

function layOut({ slots, length, height }: BarChart): Drawing {
  const across = scaleBand<number>()
    .domain(Array.from({ length }, (_, at) => at))
    .range([0, 100])
    .paddingInner(length <= MOST_WIDE ? FREE.wide : FREE.fine);
  const most = Math.max(...slots.map(({ count }) => count));
  const highest = Math.max(LEAST_HIGHEST, most);
  const base = height + FIGURE_ROOM;
  const down = scaleLinear([0, highest], [base, FIGURE_ROOM]);
  return {
    width: length * WIDEST_SLOT < FULL_WIDTH ? String(length * WIDEST_SLOT) : '100%',
    base,
    left: (at) => across(at) ?? 0,
    bar: across.bandwidth(),
    slot: across.step(),
    top: (count) => Math.min(base - 1, Math.round(down(count))),
    levels: ticks(0, highest, 3).filter((level) => level > 0 && level <= most && Number.isInteger(level)),
  };
}

/** Links on the bars are for the pointer; on the keyboard the table's links do the same without thirty stops on the way. */
function barOf({ at, count, href }: Slot, { nameOf, noun }: BarChart, drawing: Drawing): string {
  const { base, left, bar, slot, top } = drawing;
  const name = escapeHtml(`${nameOf(at)}: ${countOf(count, noun)}`);
  const reach = left(at) - (slot - bar) / 2;
  return [
    `<a href="${escapeHtml(href)}" tabindex="-1"><title>${name}</title>`,
    `<rect class="reach" x="${percent(reach)}" y="0" width="${percent(slot)}" height="${base}"/>`,
    `<rect class="bar" x="${percent(left(at))}" y="${top(count)}" width="${percent(bar)}" height="${base - top(count)}"/></a>`,
  ].join('');
}

function figureOf({ at, count }: Slot, { left, bar, top }: Drawing): string {
  return `<text x="${percent(left(at) + bar / 2)}" y="${top(count) - 6}">${inThousands(count)}</text>`;
}

function levelOf(level: number, { top }: Drawing): string {
  return `<text x="-8" y="${top(level) + 4}">${inThousands(level)}</text>`;
}

function lineAt(name: 'base' | 'level', y: number): string {
  return `<line class="${name}" x1="0" x2="100%" y1="${y}" y2="${y}"/>`;
}

/** Beneath the middle of its bar; the first and the last keep within the chart. */
function labelOf({ at, words, minor }: SlotLabel, length: number, { left, bar, base }: Drawing): string {
  const [place, shift] = at === 0 ? [' first', 0] : at === length - 1 ? [' last', bar] : ['', bar / 2];
  const x = percent(left(at) + shift);
  return `<text class="year${minor ? ' minor' : ''}${place}" x="${x}" y="${base + LABEL_ROOM - 4}">${words}</text>`;
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 1000}%`;
}

function tableOf(chart: BarChart): string {
  const rows: string[] = [];
  let next = 0;
  for (const { at, count, href } of chart.slots) {
    if (at > next) rows.push(gapRow(chart, next, at - 1));
    const name = `<a href="${escapeHtml(href)}">${chart.nameOf(at)}</a>`;
    rows.push(`<tr><th scope="row">${name}</th><td>${inThousands(count)}</td></tr>`);
    next = at + 1;
  }
  const head = `<thead><tr><th scope="col">${capital(chart.unit)}</th><th scope="col">${capital(chart.noun)}s</th></tr></thead>`;
  return `<table>\n${head}\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function gapRow({ nameOf }: BarChart, from: number, to: number): string {
  const name = from === to ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`;
  return `<tr><th scope="row">${name}</th><td>0</td></tr>`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
