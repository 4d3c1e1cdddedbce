import type { Archive } from '../model/archive.ts';
import { monthInWords } from './dates-in-words.ts';
import { escapeHtml } from './escape.ts';
import { countOf, inThousands } from './in-words.ts';
import type { Links } from './links.ts';
import { monthsOf } from './months.ts';
import { listPath } from './paths.ts';

/**
 * Coverage over time: a bar for each year, or for each month where there are few years, with the same figures as a table.
 * What has no articles is a gap. Null where fewer than two years are dated. The shape of the markup, which the stylesheet
 * knows, is told in views.ts (FrontPage.chartHtml); positions are presentation attributes, since the policy forbids styles.
 */
export function coverageChart(archive: Archive, links: Links): string | null {
  const [first, last] = [archive.years[0], archive.years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const chart =
    Number(last.year) - Number(first.year) < FEW_YEARS ? monthSlots(archive, links) : yearSlots(archive, links);
  return [
    '<figure class="chart">',
    `<figcaption id="coverage">${captionOf(chart)}</figcaption>`,
    `<svg width="100%" height="${HEIGHT}" role="group" aria-labelledby="coverage">`,
    `<line class="base" x1="0" x2="100%" y1="${BASE}" y2="${BASE}"/>`,
    ...barsOf(chart),
    ...chart.labels.map((label) => labelOf(label, chart.length)),
    '</svg>',
    '<details><summary>As a table</summary>',
    tableOf(chart),
    '</details>',
    '</figure>',
  ].join('\n');
}

const FEW_YEARS = 3;
const HEIGHT = 160;
const BASE = 136;
/** Of a slot, the part that its bar fills. */
const BAR = 0.7;

/** Time cut into equal slots, counted from 0, some of them with articles. */
interface Chart {
  unit: 'year' | 'month';
  length: number;
  slots: Slot[];
  labels: { at: number; words: string; minor: boolean }[];
  /** The name of any slot, for the gaps. */
  nameOf: (at: number) => string;
  /** How many articles have a date that is no more exact than a year, and so no slot. */
  unplaced: number;
}

interface Slot {
  at: number;
  count: number;
  href: string;
}

function yearSlots({ years }: Archive, links: Links): Chart {
  const first = Number(years[0]?.year);
  const length = Number(years.at(-1)?.year) - first + 1;
  const nameOf = (at: number) => String(first + at).padStart(4, '0');
  return {
    unit: 'year',
    length,
    slots: years.map(({ year, cards }) => ({
      at: Number(year) - first,
      count: cards.length,
      href: links.to(listPath(year, 1)),
    })),
    labels: yearLabels(first, length),
    nameOf,
    unplaced: 0,
  };
}

const LABEL_STEPS = [1, 5, 10, 20, 50, 100, 500, 1000];
const MOST_LABELS = 20;
const MOST_LABELS_WHERE_NARROW = 6;

/** Years on round numbers, as many as there is room for; `minor` ones only where it is wide. */
function yearLabels(first: number, length: number): Chart['labels'] {
  const step = LABEL_STEPS.find((one) => length / one <= MOST_LABELS) ?? length;
  const major = LABEL_STEPS.find((one) => length / one <= MOST_LABELS_WHERE_NARROW) ?? length;
  return Array.from({ length }, (_, at) => ({
    at,
    words: String(first + at),
    minor: (first + at) % major !== 0,
  })).filter(({ at }) => (first + at) % step === 0);
}

function monthSlots({ years }: Archive, links: Links): Chart {
  const first = Number(years[0]?.year);
  const length = (Number(years.at(-1)?.year) - first + 1) * 12;
  const months = years.flatMap((year) => monthsOf(year).map((month) => ({ ...month, year: Number(year.year) })));
  return {
    unit: 'month',
    length,
    slots: months.flatMap(({ year, month, count, path, id }) =>
      month === null ? [] : [{ at: (year - first) * 12 + month - 1, count, href: `${links.to(path)}#${id}` }],
    ),
    labels: Array.from({ length: length / 12 }, (_, year) => ({
      at: year * 12,
      words: String(first + year),
      minor: false,
    })),
    nameOf: (at) => monthInWords(String(first + Math.floor(at / 12)), (at % 12) + 1),
    unplaced: months.reduce((sum, { month, count }) => sum + (month === null ? count : 0), 0),
  };
}

function captionOf({ unit, slots, nameOf, length, unplaced }: Chart): string {
  const most = slots.reduce((one, other) => (other.count > one.count ? other : one), { at: 0, count: 0 });
  const rest = unplaced === 0 ? '' : `; ${inThousands(unplaced)} of which only the year is known not shown`;
  return `Articles by ${unit}, ${nameOf(0)} to ${nameOf(length - 1)}; most in ${nameOf(most.at)} (${inThousands(most.count)})${rest}`;
}

/** Links on the bars are for the pointer; on the keyboard the table's links do the same without thirty stops on the way. */
function barsOf({ slots, length, nameOf }: Chart): string[] {
  const most = Math.max(1, ...slots.map(({ count }) => count));
  return slots.map(({ at, count, href }) => {
    const name = escapeHtml(`${nameOf(at)}: ${countOf(count, 'article')}`);
    const height = Math.max(1, Math.round((count / most) * BASE));
    const [left, slot, bar] = [percent(at / length), percent(1 / length), percent(BAR / length)];
    return [
      `<a href="${escapeHtml(href)}" aria-label="${name}" tabindex="-1"><title>${name}</title>`,
      `<rect class="reach" x="${left}" y="0" width="${slot}" height="${BASE}"/>`,
      `<rect class="bar" x="${left}" y="${BASE - height}" width="${bar}" height="${height}"/></a>`,
    ].join('');
  });
}

function labelOf({ at, words, minor }: Chart['labels'][number], length: number): string {
  const middle = percent((at + BAR / 2) / length);
  return `<text class="year${minor ? ' minor' : ''}" x="${middle}" y="${HEIGHT - 4}" text-anchor="middle">${words}</text>`;
}

function percent(part: number): string {
  return `${Math.round(part * 100_000) / 1000}%`;
}

function tableOf(chart: Chart): string {
  const rows: string[] = [];
  let next = 0;
  for (const { at, count, href } of chart.slots) {
    if (at > next) rows.push(gapRow(chart, next, at - 1));
    const name = `<a href="${escapeHtml(href)}">${chart.nameOf(at)}</a>`;
    rows.push(`<tr><th scope="row">${name}</th><td>${inThousands(count)}</td></tr>`);
    next = at + 1;
  }
  const unit = chart.unit === 'year' ? 'Year' : 'Month';
  const head = `<thead><tr><th scope="col">${unit}</th><th scope="col">Articles</th></tr></thead>`;
  return `<table>\n${head}\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function gapRow({ nameOf }: Chart, from: number, to: number): string {
  const name = from === to ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`;
  return `<tr><th scope="row">${name}</th><td>0</td></tr>`;
}
