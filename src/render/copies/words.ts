import { diffArrays } from 'diff';
import { wordsIn } from '../../model/body.ts';

/** A stretch of a paragraph that both versions have, only the later, or only the earlier. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  words: string;
}

/** A word or mark with the blank behind it; `key` is what is compared. */
interface Token {
  key: string;
  words: string;
}

const TOKEN =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:[-'’ʼ.,][\p{L}\p{N}\p{M}]+)*|["'`´“”„‟«»‘’‚ʼ]+|[^\s])\s*/gu;

const MOST_EDITS = 1000;

/** Two versions of a paragraph → what both have and what only one, in reading order; what went out before what came in. */
export function differenceOfWords(before: string, after: string): Piece[] {
  if (before === after) return [{ kind: 'same', words: after }];
  const tokens = tokensOf(before);
  const found = diffArrays(tokens, tokensOf(after), {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: MOST_EDITS,
  });
  if (found === undefined) {
    return [
      { kind: 'removed', words: before },
      { kind: 'same', words: ' ' },
      { kind: 'added', words: after },
    ];
  }
  let at = 0;
  const stretches = found.map(({ value, added, removed }, index): Stretch => {
    if (added) return { kind: 'added', tokens: value };
    at += value.length;
    if (removed) return { kind: 'removed', tokens: value };
    return { kind: 'same', tokens: found[index + 1]?.removed ? spaced(value, tokens[at - 1]) : value };
  });
  return piecesOf(stretches);
}

/** Quotation marks, apostrophes and dashes are set anew by every newsroom. */
function tokensOf(words: string): Token[] {
  return (words.match(TOKEN) ?? []).map((token) => ({ key: plainly(token.trimEnd()), words: token }));
}

function plainly(token: string): string {
  return token
    .normalize('NFC')
    .replace(/^["'`´“”„‟«»‘’‚ʼ]+$/u, '"')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑–—−]/gu, '-');
}

interface Stretch {
  kind: Piece['kind'];
  tokens: Token[];
}

/** Before what went out the last word that stayed is parted from it as it was: "way in the storm" became "way, they said". */
function spaced(tokens: Token[], lastBefore: Token | undefined): Token[] {
  const last = tokens.at(-1);
  if (last === undefined || lastBefore === undefined || lastBefore.words.length <= last.words.length) return tokens;
  return [...tokens.slice(0, -1), { ...last, words: `${last.words} ` }];
}

/** Stretches → pieces. A lone little word between two changes is read with them, and what they took out stands before what they put in. */
function piecesOf(stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    pieces.push(...pieceOf('removed', removed), ...pieceOf('added', added));
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, tokens }] of stretches.entries()) {
    const words = tokens.map((token) => token.words).join('');
    const between = removed + added !== '' && index + 1 < stretches.length;
    if (kind === 'same' && !(between && isLittle(tokens))) {
      close();
      pieces.push({ kind, words });
      continue;
    }
    if (kind !== 'added') removed += words;
    if (kind !== 'removed') added += words;
  }
  close();
  return pieces;
}

function isLittle(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && (tokens[0]?.key.length ?? 0) <= 3;
}

/** The blank behind a change belongs to both versions. */
function pieceOf(kind: Piece['kind'], words: string): Piece[] {
  const bare = words.trimEnd();
  if (bare === '') return [];
  return bare === words
    ? [{ kind, words }]
    : [
        { kind, words: bare },
        { kind: 'same', words: ' ' },
      ];
}

/** Whether two paragraphs are one, edited: half of all their words are common to both. */
export function mostlyTheSame(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one.toLowerCase()), wordsIn(other.toLowerCase())];
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return common * 4 >= a.length + b.length;
}
