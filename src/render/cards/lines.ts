import { ADVANCES } from './advances.ts';

const ADVANCE_OF: ReadonlyMap<string, number> = new Map(
  ADVANCES.flatMap(([advance, characters]) => [...characters].map((character) => [character, advance] as const)),
);

/** Words as a card can hold them, in one line; null where its type has not all of their letters. */
export function settable(words: string): string | null {
  const line = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return line !== '' && [...line].every((character) => ADVANCE_OF.has(character)) ? line : null;
}

/** How wide a line of such words is, in thousandths of the size of the type. */
export function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (ADVANCE_OF.get(character) ?? 0), 0);
}

/**
 * Such words in lines of at most that width, in thousandths of the size of the type; what more than `most` lines would hold is
 * left out, and `…` stands there.
 */
export function brokenInto(words: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ').flatMap((one) => piecesOf(one, width))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), withEllipsis(lines[most - 1] ?? '', width)];
}

/** A word that is wider than a line, an address for example, goes on in the next. */
function piecesOf(word: string, width: number): string[] {
  const pieces = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || widthOf(last + character) <= width) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/** Whole words as far as they have room beside the ellipsis; of a single word its letters. */
function withEllipsis(line: string, width: number): string {
  const isTooWide = (part: string) => widthOf(`${part} …`) > width;
  const words = line.split(' ');
  while (words.length > 1 && isTooWide(words.join(' '))) words.pop();
  const letters = [...words.join(' ')];
  while (letters.length > 1 && isTooWide(letters.join(''))) letters.pop();
  return `${letters.join('').replace(/[\s,;:–—-]+$/u, '')} …`;
}
