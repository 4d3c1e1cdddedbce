import { diffArrays } from 'diff';
import type { Article } from '../../model/article.ts';
import { bodyBlocks, leavesOf, wordsIn } from '../../model/body.ts';
import { stateOf } from '../../model/derivation.ts';
import { differenceOfWords, mostlyTheSame, type Piece } from './words.ts';

/** What one version of a text has that the version before it has not, and the other way round. */
export interface Difference {
  /** In reading order; empty where no word differs. */
  parts: Part[];
  /** How many words came into the body and went out of it: together they are the difference in its length. */
  added: number;
  removed: number;
}

export type Part =
  | { kind: 'changed'; of: 'headline' | 'paragraph'; pieces: Piece[] }
  /** Paragraphs that stayed as they were. */
  | { kind: 'unchanged'; paragraphs: number }
  /** Changed paragraphs that are too many to show. */
  | { kind: 'hidden'; paragraphs: number };

/** Two versions of a text → their difference, by paragraphs and in these by words. Marks such as links are not compared. */
export function differenceOf(before: Article, after: Article): Difference {
  const body = changesOf(paragraphsOf(before), paragraphsOf(after));
  return {
    parts: partsOf([...headlineChange(before, after), ...body]),
    added: countWords(body, 'added'),
    removed: countWords(body, 'removed'),
  };
}

function countWords(changes: readonly Change[], kind: Piece['kind']): number {
  const pieces = changes.flatMap((change) => change.pieces).filter((piece) => piece.kind === kind);
  return pieces.reduce((sum, { words }) => sum + wordsIn(words).length, 0);
}

/** A paragraph of either version or of both. */
interface Change {
  of: 'headline' | 'paragraph';
  pieces: Piece[];
}

/** Only headlines that the texts state: a derived one repeats the text. */
function headlineChange(before: Article, after: Article): Change[] {
  const stated = [before, after].every(({ derivation }) => stateOf(derivation.title) === 'stated');
  if (!stated) return [];
  const pieces = differenceOfWords(before.title, after.title);
  return pieces.some(isChange) ? [{ of: 'headline', pieces }] : [];
}

function paragraphsOf({ text, blocks }: Article): string[] {
  return [...leavesOf(bodyBlocks(blocks))]
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** So different are texts of which the one replaces the other as a whole. */
const MOST_EDITS = 1000;

function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  const same = new Map<string, boolean>();
  const comparator = (one: string, other: string) => {
    if (one === other) return true;
    const key = `${one}\n${other}`;
    const known = same.get(key) ?? mostlyTheSame(one, other);
    same.set(key, known);
    return known;
  };
  const found = diffArrays([...before], [...after], { comparator, maxEditLength: MOST_EDITS });
  if (found === undefined) return [...before.map(takenOut), ...after.map(putIn)];
  const changes: Change[] = [];
  let at = 0;
  for (const { value, added, removed } of found) {
    for (const words of value) {
      if (added) changes.push(putIn(words));
      else {
        changes.push(
          removed ? takenOut(words) : { of: 'paragraph', pieces: differenceOfWords(before[at] ?? '', words) },
        );
        at += 1;
      }
    }
  }
  return changes;
}

function putIn(words: string): Change {
  return { of: 'paragraph', pieces: [{ kind: 'added', words }] };
}

function takenOut(words: string): Change {
  return { of: 'paragraph', pieces: [{ kind: 'removed', words }] };
}

/** A page shows so many changed paragraphs of a version; who wants to see more has both texts. */
const MOST_SHOWN = 40;

function partsOf(changes: readonly Change[]): Part[] {
  const parts: Part[] = [];
  let shown = 0;
  for (const { of, pieces } of changes) {
    const last = parts.at(-1);
    const changed = pieces.some(isChange);
    if (changed && shown < MOST_SHOWN) {
      parts.push({ kind: 'changed', of, pieces: pieces.map(shortened) });
      shown += 1;
      continue;
    }
    const kind = changed ? 'hidden' : 'unchanged';
    if (last?.kind === kind) last.paragraphs += 1;
    else if (!(last?.kind === 'hidden')) parts.push({ kind, paragraphs: 1 });
  }
  return shown === 0 ? [] : parts;
}

function isChange({ kind }: Piece): boolean {
  return kind !== 'same';
}

/** What stayed is shown so far around a change; of what is as long as a book its beginning. */
const CONTEXT = 160;
const LONGEST = 4000;

function shortened(piece: Piece): Piece {
  const { kind, words } = piece;
  if (kind !== 'same') return words.length <= LONGEST ? piece : { kind, words: `${opening(words, LONGEST)} …` };
  if (words.length <= CONTEXT * 3) return piece;
  return { kind, words: `${opening(words, CONTEXT)} … ${closing(words, CONTEXT)}` };
}

function opening(words: string, length: number): string {
  const cut = words.lastIndexOf(' ', length);
  return words.slice(0, cut > length / 2 ? cut : length).replace(/[\uD800-\uDBFF]$/u, '');
}

function closing(words: string, length: number): string {
  const cut = words.indexOf(' ', words.length - length);
  return words
    .slice(cut >= 0 && cut < words.length - length / 2 ? cut + 1 : words.length - length)
    .replace(/^[\uDC00-\uDFFF]/u, '');
}
