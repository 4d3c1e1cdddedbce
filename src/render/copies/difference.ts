import { diffArrays } from 'diff';
import { languageOf } from '../../language/index.ts';
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
  const body = changesOf(sentencesOf(before), sentencesOf(after));
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

/** A sentence of a body; paragraphs are counted, since where one ends is set anew by every newsroom. */
interface Sentence {
  words: string;
  paragraph: number;
}

function sentencesOf({ text, blocks, language }: Article): Sentence[] {
  const { sentences } = languageOf(language);
  return [...leavesOf(bodyBlocks(blocks))].flatMap((leaf, paragraph) =>
    sentences(text, leaf).map(({ start, end }) => ({ words: text.slice(start, end).replace(/\s+/gu, ' '), paragraph })),
  );
}

/** So different are texts of which the one replaces the other as a whole. */
const MOST_EDITS = 1000;

/** The sentences of either version or of both, in paragraphs as the later version has them. */
function changesOf(before: readonly Sentence[], after: readonly Sentence[]): Change[] {
  const comparator = openComparator();
  const found = diffArrays([...before], [...after], { comparator, maxEditLength: MOST_EDITS }) ?? [
    { value: [...before], added: false, removed: true },
    { value: [...after], added: true, removed: false },
  ];
  const draft: Draft = { paragraphs: [], before: -1, after: -1 };
  let at = 0;
  for (const { value, added, removed } of found) {
    for (const sentence of value) {
      if (added) addSentence(draft, null, sentence);
      else {
        addSentence(draft, before[at] ?? null, removed ? null : sentence);
        at += 1;
      }
    }
  }
  return draft.paragraphs;
}

/** Says whether two sentences are one, edited or not. The same two are asked for often. */
function openComparator(): (one: Sentence, other: Sentence) => boolean {
  const known = new Map<string, boolean>();
  return ({ words: one }, { words: other }) => {
    if (one === other) return true;
    const key = `${one}\n${other}`;
    const answer = known.get(key) ?? mostlyTheSame(one, other);
    known.set(key, answer);
    return answer;
  };
}

interface Draft {
  paragraphs: Change[];
  /** The paragraph of the last sentence in the earlier version, and in the later. */
  before: number;
  after: number;
}

function addSentence(draft: Draft, before: Sentence | null, after: Sentence | null): void {
  const last = draft.paragraphs.at(-1);
  const pieces = piecesOf(before, after);
  if (last === undefined || beginsParagraph(draft, last, before, after)) {
    draft.paragraphs.push({ of: 'paragraph', pieces });
  } else last.pieces.push({ kind: 'same', words: ' ' }, ...pieces);
  draft.before = before?.paragraph ?? draft.before;
  draft.after = after?.paragraph ?? draft.after;
}

/** What went out stands in the paragraph of what came in its place. */
function beginsParagraph(draft: Draft, last: Change, before: Sentence | null, after: Sentence | null): boolean {
  if (after === null) return before?.paragraph !== draft.before;
  if (after.paragraph === draft.after) return false;
  const onlyRemoved = last.pieces.every(({ kind, words }) => kind === 'removed' || words === ' ');
  return !(onlyRemoved && (before === null || before.paragraph === draft.before));
}

function piecesOf(before: Sentence | null, after: Sentence | null): Piece[] {
  if (before === null) return [{ kind: 'added', words: after?.words ?? '' }];
  if (after === null) return [{ kind: 'removed', words: before.words }];
  return differenceOfWords(before.words, after.words);
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
      parts.push({ kind: 'changed', of, pieces: merged(pieces).map(shortened) });
      shown += 1;
      continue;
    }
    const kind = changed ? 'hidden' : 'unchanged';
    if (last?.kind === kind) last.paragraphs += 1;
    else if (!(last?.kind === 'hidden')) parts.push({ kind, paragraphs: 1 });
  }
  return shown === 0 ? [] : parts;
}

/** Pieces of one kind that follow each other become one, also what came in or went out with a blank between. */
function merged(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const [index, { kind, words }] of pieces.entries()) {
    const last = whole.at(-1);
    const between = words === ' ' && last !== undefined && last.kind === pieces[index + 1]?.kind;
    if (last !== undefined && (last.kind === kind || between)) last.words += words;
    else whole.push({ kind, words });
  }
  return whole;
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
