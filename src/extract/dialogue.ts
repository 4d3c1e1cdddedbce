import { bisector } from 'd3-array';
import { Is, type SpeechWords } from '../language/speech.ts';
import type { Span } from '../model/span.ts';

/** What one says in a dialogue that is printed as in a transcript: "KORR: It held." */
export interface Turn {
  /** Who speaks, without the colon. */
  label: Span;
  /** Where it begins, with its label where that stands there and not before an earlier paragraph of what one says. */
  begin: number;
  /** From the first word that is said; a turn ends with its line. */
  start: number;
}

/** At the beginning of a line, a label in capitals, or as names are written, before words that stand between no marks. */
const LABEL = /(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}):[ \t]+(?=[\p{L}\p{N}…])(.*)/uy;
/** In so many turns somebody speaks of himself or to another. */
const SPOKEN = 2;

/**
 * The turns of a text's dialogue, in order: at least two labels come back, and what stands behind them is speech, since it says
 * "I" or "you". A list of events ("WHERE: The pier") is none. A label in small letters is one only where the text has it as
 * somebody's surname too ("Hale:", "Jonas Hale"), as it has not "Note:".
 */
export function turnsIn(text: string, words: SpeechWords | null): Turn[] {
  if (words === null) return [];
  const lines = labelledIn(text);
  const counts = new Map<string, number>();
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1);
  const voices = new Set([...counts].filter(([name, count]) => count > 1 && mayName(name, text)).map(([name]) => name));
  const turns = lines.filter(({ name }) => voices.has(name));
  const spoken = turns.filter(({ said }) => isSpoken(said, words));
  if (voices.size < 2 || spoken.length < SPOKEN) return [];
  return turns.flatMap(({ turn }, at) => [turn, ...goingOn(text, turn, turns[at + 1]?.turn, words)]);
}

/** A line with a label, and what is said behind it. */
interface Labelled {
  name: string;
  said: string;
  turn: Turn;
}

/** The lines that begin with a label; it ends in the first colon of its line, and most lines have none. */
function labelledIn(text: string): Labelled[] {
  const found: Labelled[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; ) {
    const begin = text.lastIndexOf('\n', colon) + 1;
    LABEL.lastIndex = begin;
    const [line = '', name = '', said = ''] = LABEL.exec(text) ?? [];
    const start = begin + line.length - said.length;
    if (line !== '')
      found.push({ name, said, turn: { label: { start: begin, end: begin + name.length }, begin, start } });
    const end = text.indexOf('\n', colon);
    colon = end < 0 ? -1 : text.indexOf(':', end);
  }
  return found;
}

/** Whether a label is in capitals, or the text has it behind another name or title: "Jonas Hale", "Mayor Hale". */
function mayName(label: string, text: string): boolean {
  if (label === label.toUpperCase()) return true;
  const [, surname = ''] = /(\S+)$/u.exec(label) ?? [];
  for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1)) {
    const isWhole = !/^[\p{L}:]/u.test(text.slice(at + surname.length + 1));
    if (isWhole && /\p{Lu}[\p{L}.'’-]*$/u.test(text.slice(Math.max(0, at - MOST_NAME), at))) return true;
  }
  return false;
}

/** No word of a name is longer, in characters. */
const MOST_NAME = 20;

/** The later paragraphs of what one says: those before the next turn, as long as they are speech too. */
function goingOn(text: string, { label, start }: Turn, next: Turn | undefined, words: SpeechWords): Turn[] {
  if (next === undefined) return [];
  const found: Turn[] = [];
  let begin = text.indexOf('\n', start) + 1;
  while (begin > 0 && begin < next.begin) {
    const end = text.indexOf('\n', begin);
    const line = text.slice(begin, end);
    if (line.trim() !== '') {
      if (!isSpoken(line, words)) break;
      found.push({ label, begin, start: begin });
    }
    begin = end + 1;
  }
  return found;
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
    .map(({ label, start }, at) => ({ label, start, end: trimmedEnd(text, start, own[at]?.begin ?? end) }))
    .filter((part) => part.start < part.end);
}

/** How many turns begin before a place. */
const { left: countBefore } = bisector<Turn, number>(({ begin }) => begin);

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
