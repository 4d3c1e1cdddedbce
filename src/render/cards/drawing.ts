import { escapeText } from '../text/escape.ts';
import { brokenInto, settable, widthOf } from './lines.ts';

/** What social networks show beside a link, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** What a card says; null where there is nothing to say. What its type has no letters for is left out. */
export interface CardWords {
  /** Over the rule. */
  archive: string | null;
  /** The headline. */
  title: string | null;
  /** At the foot. */
  foot: string[];
}

/** The colours of the pages by day. */
export const INK = '#1c1917';
export const PAPER = '#fbf8f2';
export const RUBRIC = '#9a2617';
const SOFT = '#57534e';

const MARGIN = 80;
const MEASURE = CARD_SIZE.width - 2 * MARGIN;

/** Short headlines are set large; the smallest has the most lines. */
const SIZES: readonly { size: number; most: number }[] = [
  { size: 84, most: 3 },
  { size: 68, most: 4 },
  { size: 54, most: 5 },
];
/** A long name is set smaller before it is cut. */
const MASTHEAD = [40, 32] as const;
const FOOT = 30;

/** A card as SVG: the masthead over its rules, the headline, and at the foot where and when; null where it would say nothing. */
export function cardDrawing({ archive, title, foot }: CardWords): string | null {
  const name = archive === null ? null : settable(archive);
  const words = title === null ? null : settable(title);
  // Without letters for a headline the card is one of the archive.
  const [masthead, headline] = words === null ? [null, name] : [name, words];
  const last = foot.flatMap((words) => settable(words) ?? []).join(' · ');
  if (headline === null) return null;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    `<path fill="${PAPER}" d="M0 0h${CARD_SIZE.width}v${CARD_SIZE.height}H0z"/>`,
    ...(masthead === null ? [] : [mastheadLine(masthead)]),
    `<path fill="${INK}" d="M${MARGIN} 130h${MEASURE}v6H${MARGIN}zm0 12h${MEASURE}v2H${MARGIN}z"/>`,
    ...headlineLines(headline),
    ...(last === '' ? [] : [textAt(560, FOOT, SOFT, oneLine(last, FOOT))]),
    '</svg>',
  ].join('\n');
}

function mastheadLine(words: string): string {
  const [large, small] = MASTHEAD;
  const size = widthOf(words) <= emsOf(large) ? large : small;
  return textAt(100, size, INK, oneLine(words, size));
}

function headlineLines(words: string): string[] {
  const fitting =
    SIZES.find(({ size, most }) => brokenInto(words, emsOf(size), most + 1).length <= most) ?? SIZES.at(-1);
  if (fitting === undefined) return [];
  const { size, most } = fitting;
  return balanced(words, size, most).map((line, index) => textAt(170 + size * (1 + index * 1.14), size, INK, line));
}

/** As few lines as the words need, each as narrow as that allows. */
function balanced(words: string, size: number, most: number): string[] {
  const full = brokenInto(words, emsOf(size), most);
  if (full.at(-1)?.endsWith(' …') === true) return full;
  let [narrow, wide] = [Math.max(...full.map((line) => widthOf(line))) / full.length, emsOf(size)];
  while (wide - narrow > 50) {
    const middle = (narrow + wide) / 2;
    if (brokenInto(words, middle, most + 1).length <= full.length) wide = middle;
    else narrow = middle;
  }
  return brokenInto(words, wide, most);
}

function oneLine(words: string, size: number): string {
  return brokenInto(words, emsOf(size), 1)[0] ?? '';
}

/** The measure in thousandths of a size of type. */
function emsOf(size: number): number {
  return (MEASURE / size) * 1000;
}

function textAt(y: number, size: number, colour: string, words: string): string {
  return `<text x="${MARGIN}" y="${Math.round(y)}" font-size="${size}" fill="${colour}">${escapeText(words)}</text>`;
}
