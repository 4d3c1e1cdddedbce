import { bisector } from 'd3-array';
import { Is, type SpeechWords } from '../language/speech.ts';
import type { Span } from '../model/span.ts';

/** What one says in a dialogue that is printed as in a transcript: "KORR: It held." */
export interface Turn {
  /** Who speaks, without the colon. */
  label: Span;
  /** From the first word behind the colon; a turn ends with its line. */
  start: number;
}

/** A label in capitals before words that stand between no marks. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}):[ \t]+(?=[\p{L}\p{N}…])(.*)/gmu;
/** In so many turns somebody speaks of himself or to another. */
const SPOKEN = 2;

/**
 * The turns of a text's dialogue, in order: at least two labels come back, and what stands behind them is speech, since it says
 * "I" or "you". A list of events ("WHERE: The pier") is none.
 */
export function turnsIn(text: string, words: SpeechWords | null): Turn[] {
  if (words === null) return [];
  const lines = [...text.matchAll(LABEL)].map(({ index, 0: line, 1: label = '', 2: said = '' }) => ({
    name: label,
    said,
    turn: { label: { start: index, end: index + label.length }, start: index + line.length - said.length },
  }));
  const counts = new Map<string, number>();
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1);
  const turns = lines.filter(({ name }) => (counts.get(name) ?? 0) > 1);
  const voices = new Set(turns.map(({ name }) => name));
  const spoken = turns.filter(({ said }) => isSpoken(said, words));
  return voices.size > 1 && spoken.length >= SPOKEN ? turns.map(({ turn }) => turn) : [];
}

function isSpoken(said: string, { classesOf }: SpeechWords): boolean {
  return (said.match(/\p{L}+/gu) ?? []).some((word) => (classesOf(word.toLowerCase()) & Is.speaker) !== 0);
}

/** A stretch of a passage, and the label of the turn that it is. */
export interface Part extends Span {
  label: Span | null;
}

/** A passage as what stands before its first turn and its turns, each without its label. */
export function partsOf(text: string, { start, end }: Span, turns: readonly Turn[]): Part[] {
  const own = turns.slice(countBefore(turns, start), countBefore(turns, end));
  const starts = [{ label: null, start }, ...own];
  return starts
    .map((part, at) => ({ ...part, end: trimmedEnd(text, part.start, own[at]?.label.start ?? end) }))
    .filter((part) => part.start < part.end);
}

/** How many turns begin before a place. */
const { left: countBefore } = bisector<Turn, number>(({ label }) => label.start);

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
