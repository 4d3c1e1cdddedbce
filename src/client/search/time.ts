import { dateInWords } from '../../render/dates/in-words.ts';
import { countOf, inThousands } from '../../render/text/figures.ts';
import { type Bar, bars } from '../../search/answer/facets.ts';
import type { Columns } from '../../search/parts/columns.ts';
import { between, datesAskedFor } from '../../search/query/conditions.ts';
import { createButton } from '../button.ts';
import { element } from '../element.ts';
import { type Narrowing, wayTo, wayWithout } from './narrowing.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 64;
const STEP = 16;
const BAR = 10;
/** So many fill the height at least, since a single article is no tower. */
const FEWEST = 4;

/**
 * How the articles found lie in time: bars that ask for their years, or their month where all are of one year, two fields for a
 * range, and, where dates are asked for, a way back to all. `go` follows an address.
 */
export function timeOf(articles: Int32Array, columns: Columns, narrowing: Narrowing, go: (address: string) => void) {
  const { bars: all, undated } = bars(articles, columns);
  const asked = datesAskedFor(narrowing.query);
  const section = element('section', element('h3', 'In time'));
  if (all.length > 0) section.append(chartOf(all, narrowing, go), endsOf(all), rangeOf(all, narrowing, go));
  if (asked !== '') section.append(lineOf(`Only ${asked} `, wayWithout('All dates', asked, narrowing)));
  else if (undated > 0) section.append(lineOf(wayTo(`${inThousands(undated)} undated`, 'date:none', narrowing)));
  return section;
}

function lineOf(...content: (string | Node)[]): HTMLElement {
  const line = element('p', ...content);
  line.className = 'more';
  return line;
}

/** The time of a bar in words: `1850 to 1859`, `May 2019`. */
function timeInWords({ first, last }: Bar): string {
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
}

function chartOf(all: readonly Bar[], narrowing: Narrowing, go: (address: string) => void): SVGElement {
  const most = Math.max(FEWEST, ...all.map(({ count }) => count));
  const width = all.length * STEP;
  const chart = shape('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none', class: 'in-time' });
  for (const [place, bar] of all.entries()) {
    const { first, last, count } = bar;
    if (count === 0) continue;
    const condition = between(first, last);
    const height = Math.max(2, (count / most) * HEIGHT);
    const words = `${timeInWords(bar)}: ${countOf(count, 'article')}`;
    const title = shape('title', {});
    title.textContent = words;
    const link = shape('a', {
      href: narrowing.addressWith(condition),
      'aria-label': words,
      'data-condition': condition,
      draggable: 'false',
    });
    const x = place * STEP;
    const reach = shape('rect', { class: 'reach', x, y: 0, width: STEP, height: HEIGHT });
    const drawn = shape('rect', { class: 'bar', x: x + (STEP - BAR) / 2, y: HEIGHT - height, width: BAR, height });
    link.append(title, reach, drawn);
    chart.append(link);
  }
  drawRanges(chart, all, (first, last) => go(narrowing.addressWith(between(first, last))));
  return chart;
}

/** Lets a pointer draw from one bar to another: what it passes is marked, and chosen where it is let go. */
function drawRanges(chart: SVGElement, all: readonly Bar[], choose: (first: string, last: string) => void): void {
  const mark = shape('rect', { class: 'drawn', y: 0, height: HEIGHT, width: 0 });
  chart.prepend(mark);
  const barAt = ({ clientX }: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    return Math.min(all.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * all.length)));
  };
  let from: number | null = null;
  let isDrawn = false;
  chart.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = barAt(event);
    isDrawn = false;
  });
  chart.addEventListener('pointermove', (event) => {
    if (from === null || (barAt(event) === from && !isDrawn)) return;
    if (!isDrawn) chart.setPointerCapture(event.pointerId);
    isDrawn = true;
    const [first, last] = [Math.min(from, barAt(event)), Math.max(from, barAt(event))];
    mark.setAttribute('x', String(first * STEP));
    mark.setAttribute('width', String((last - first + 1) * STEP));
  });
  chart.addEventListener('pointerup', (event) => {
    const [first, last] = [Math.min(from ?? 0, barAt(event)), Math.max(from ?? 0, barAt(event))];
    if (from !== null && isDrawn) choose(all[first]?.first ?? '', all[last]?.last ?? '');
    from = null;
  });
  chart.addEventListener('pointercancel', () => {
    from = null;
    mark.setAttribute('width', '0');
  });
  chart.addEventListener(
    'click',
    (event) => {
      if (!isDrawn) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** Where the bars begin and end in words, beneath them. */
function endsOf(all: readonly Bar[]): HTMLElement {
  const ends = element(
    'p',
    ...[...new Set([all[0]?.first, all.at(-1)?.last])].map((date) => element('span', dateInWords(date ?? ''))),
  );
  ends.className = 'ends';
  return ends;
}

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

/** A range from one bar to another; the later year or month is part of it. */
function rangeOf(all: readonly Bar[], narrowing: Narrowing, go: (address: string) => void): HTMLElement {
  const firsts = all.map(({ first }) => first);
  const lasts = all.map(({ last }) => last);
  const from = choiceOf('From', firsts, 0);
  const to = choiceOf('to', lasts, lasts.length - 1);
  const button = createButton('Narrow');
  button.type = 'submit';
  const form = element('form', from.label, ' ', to.label, ' ', button);
  form.className = 'range';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first = '', last = ''] = [from.select.value, to.select.value].sort();
    go(narrowing.addressWith(between(first, last)));
  });
  return form;
}

function choiceOf(words: string, dates: readonly string[], chosen: number) {
  const select = element('select', ...dates.map((date) => new Option(dateInWords(date), date)));
  select.selectedIndex = chosen;
  return { select, label: element('label', `${words} `, select) };
}
