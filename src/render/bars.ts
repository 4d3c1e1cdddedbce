import { monthInWords } from './dates-in-words.ts';
import { escapeHtml } from './escape.ts';
import { countOf, inThousands } from './in-words.ts';

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
  labels: SlotLabel[];
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
const MOST_LABELS_WHERE_NARROW = 6;

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
    labels: Array.from({ length: years }, (_, year) => ({ at: year * 12, words: String(first + year), minor: false })),
    nameOf: (at) => monthInWords(String(first + Math.floor(at / 12)), (at % 12) + 1),
  };
}

/**
 * A bar for each slot that has a count, with the same figures as a table; a slot without one is a gap. The shape of the
 * markup, which the stylesheet knows, is told in views.ts (FrontPage.chartHtml); positions are presentation attributes,
 * since the policy forbids styles.
 */
export function drawBars(chart: BarChart): string {
  return [
    '<figure class="chart">',
    `<figcaption id="${chart.id}">${escapeHtml(chart.caption)}</figcaption>`,
    `<svg width="100%" height="${chart.height + LABEL_ROOM}" role="group" aria-labelledby="${chart.id}">`,
    `<line class="base" x1="0" x2="100%" y1="${chart.height}" y2="${chart.height}"/>`,
    ...barsOf(chart),
    ...chart.labels.map((label) => labelOf(label, chart)),
    '</svg>',
    '<details><summary>As a table</summary>',
    tableOf(chart),
    '</details>',
    '</figure>',
  ].join('\n');
}

/** Beneath the bars. */
const LABEL_ROOM = 24;
/** Of a slot, the part that its bar fills. */
const BAR = 0.7;

/** Links on the bars are for the pointer; on the keyboard the table's links do the same without thirty stops on the way. */
function barsOf({ slots, length, nameOf, height: most, noun }: BarChart): string[] {
  const highest = Math.max(1, ...slots.map(({ count }) => count));
  return slots.map(({ at, count, href }) => {
    const name = escapeHtml(`${nameOf(at)}: ${countOf(count, noun)}`);
    const height = Math.max(1, Math.round((count / highest) * most));
    const [left, slot, bar] = [percent(at / length), percent(1 / length), percent(BAR / length)];
    return [
      `<a href="${escapeHtml(href)}" aria-label="${name}" tabindex="-1"><title>${name}</title>`,
      `<rect class="reach" x="${left}" y="0" width="${slot}" height="${most}"/>`,
      `<rect class="bar" x="${left}" y="${most - height}" width="${bar}" height="${height}"/></a>`,
    ].join('');
  });
}

function labelOf({ at, words, minor }: SlotLabel, { length, height }: BarChart): string {
  const middle = percent((at + BAR / 2) / length);
  return `<text class="year${minor ? ' minor' : ''}" x="${middle}" y="${height + LABEL_ROOM - 4}" text-anchor="middle">${words}</text>`;
}

function percent(part: number): string {
  return `${Math.round(part * 100_000) / 1000}%`;
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
