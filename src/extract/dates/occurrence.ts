import type { Modifier, TimeWords } from '../../language/time.ts';
import type { Span } from '../../model/span.ts';
import { preceding } from '../preceding.ts';
import { isAbove, type Passage, type Prepared, type Sentence } from '../text.ts';
import { orderIn, readFigures } from './constructs/figures.ts';
import { constructsAt } from './constructs.ts';
import { facetAt, isMark, type Line, lowerAt, startsOf } from './line.ts';
import type { Meaning, Order, Reading } from './meaning.ts';
import { type Tense, tenseAround, tenseOf } from './tense.ts';

/** A place where a text speaks of a time, before it is known which. */
export interface Occurrence {
  span: Span;
  /** The span without the article before it. */
  core: Span;
  meaning: Meaning;
  modifier: Modifier | null;
  /** Its passage among those of the text, and its first token and the one after its last in that. */
  passage: number;
  first: number;
  end: number;
  sentence: Sentence;
  /** It stands in a run-in dateline. */
  inDateline: boolean;
  /** The words around it; null in a language that nobody here reads. */
  line: Line | null;
  tense: () => Tense | null;
}

/** Every place where a text speaks of a time, in order. */
export function readOccurrences({ text, language: { time }, passages }: Prepared): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const [index, passage] of passages.entries()) {
    // Bylines and datelines of the head state when the article appeared; they are no part of what it says.
    if (passage.place === 'byline' || passage.place === 'dateline') continue;
    if (time === null) occurrences.push(...readFiguresOnly(text, passage, index));
    else readPassage(text, passage, index, time, occurrences);
  }
  return occurrences.map((occurrence, at) => {
    const { meaning } = occurrence;
    if (meaning.kind === 'clock') return withDay(occurrence, meaning, occurrences, at);
    if (meaning.kind === 'unordered')
      return { ...occurrence, meaning: { ...meaning, order: orderOf(text, occurrences) } };
    return withSharedYear(occurrence, occurrences[at + 1]);
  });
}

/** Which of day and month a text writes first, by a date where they cannot be mistaken for each other; null where dates differ. */
function orderOf(text: string, occurrences: readonly Occurrence[]): Order | null {
  const orders = occurrences.flatMap(({ span }) => {
    const order = orderIn(text.slice(span.start, span.end));
    return order === null ? [] : [{ ...order, shownBy: span }];
  });
  const [first] = orders;
  return first === undefined || orders.some(({ dayFirst }) => dayFirst !== first.dayFirst) ? null : first;
}

/** A text in a language that nobody here reads: only dates in figures are dates. */
function readFiguresOnly(text: string, passage: Passage, index: number): Occurrence[] {
  return passage.tokens.flatMap((token, first) => {
    const read = token.kind === 'number' ? readFigures(text, token) : null;
    if (read === null) return [];
    const span = { start: token.start, end: read.end };
    const place = { passage: index, first, end: first + 1, sentence: sentenceAt(passage, first) };
    const context = { inDateline: false, line: null, tense: () => null };
    return [{ span, core: span, meaning: read.meaning, modifier: null, ...place, ...context }];
  });
}

/** Adds what a passage tells to the occurrences found before it. */
function readPassage(text: string, passage: Passage, index: number, time: TimeWords, found: Occurrence[]): void {
  const line: Line = { text, tokens: passage.tokens, time, isHeadline: isAbove(passage) };
  let end = 0;
  for (const first of startsOf(line)) {
    if (first < end) continue;
    const reading = readAt(line, first);
    if (reading === null) continue;
    end = reading.end;
    found.push(occurrenceOf(line, passage, index, first, reading));
  }
}

function readAt(line: Line, at: number): Reading | null {
  for (const read of constructsAt(line.tokens[at]?.facet)) {
    const reading = read(line, at);
    if (reading !== null) return reading;
  }
  return null;
}

function occurrenceOf(line: Line, passage: Passage, index: number, first: number, reading: Reading): Occurrence {
  const { end, meaning, modifier = null } = reading;
  const start = line.tokens[first]?.start ?? passage.start;
  const span = { start, end: line.tokens[end - 1]?.end ?? start };
  const { role } = facetAt(line, first);
  const coreStart = role === 'the' || role === 'a' ? line.tokens[first + 1]?.start : start;
  const sentence = sentenceAt(passage, first);
  let tense: Tense | null | undefined;
  return {
    span,
    core: { start: coreStart ?? start, end: span.end },
    meaning,
    modifier,
    passage: index,
    first,
    end,
    sentence,
    inDateline: passage.dateline !== null && span.end <= passage.dateline.end,
    line,
    tense: () => {
      // "has sunk since March" looks back; where no verb tells, "by Friday" looks forward.
      if (tense === undefined)
        tense =
          isSet(line, first) || isPrepared(line, first, end)
            ? 'future'
            : line.time.looksBack.has(lowerAt(line, first - 1)) || wasUntil(line, sentence, first)
              ? 'past'
              : (tenseAround(line, sentence, first, end) ??
                (isAwaited(line, first) && !isJoined(line, first, end) ? 'future' : null));
      return tense;
    },
  };
}

/** "The vote is on 22 March", "the vote is in May": what is then, is still to come. */
function isSet(line: Line, first: number): boolean {
  const { role } = facetAt(line, first - 1);
  return (role === 'on' || role === 'in') && line.time.tense.present.has(lowerAt(line, first - 2));
}

/** How many words can stand between a day and what is on that day: "Sunday's Six Nations match". */
const THING_REACH = 5;

/** "spoke ahead of Sunday", "named a team for Sunday's match", "called for a strike on Sunday": what the verb tells of comes before. */
function isPrepared(line: Line, first: number, end: number): boolean {
  const { ahead, contests, gatherings, purposes, calling } = line.time;
  const { role } = facetAt(line, first - 1);
  if (role === 'of') return ahead.has(lowerAt(line, first - 2));
  const within = (from: number, is: (at: number) => boolean) =>
    Array.from({ length: THING_REACH }, (_, step) => from + step).some(is);
  if (role === 'on')
    return (
      gatherings.has(lowerAt(line, first - 2)) &&
      within(first - 2 - THING_REACH, (at) => purposes.has(lowerAt(line, at)) && calling.has(lowerAt(line, at - 1)))
    );
  return (
    line.tokens[end]?.kind === 'possessive' &&
    purposes.has(lowerAt(line, first - 1)) &&
    within(end + 1, (at) => contests.has(lowerAt(line, at)))
  );
}

/** "She was the harbour master until March": what was so until then is over, unlike what "was postponed until March". */
function wasUntil(line: Line, sentence: Sentence, first: number): boolean {
  const { endings, states } = line.time.tense;
  return (
    endings.has(lowerAt(line, first - 1)) && states.has(lowerAt(line, verbBefore(line, sentence, first - 1) ?? -1))
  );
}

/** The place of the nearest verb with a tense before another in its sentence. */
function verbBefore(line: Line, sentence: Sentence, place: number): number | null {
  for (let at = place - 1; at >= sentence.first; at -= 1) if (tenseOf(line, at) !== null) return at;
  return null;
}

/** "was to open in 2024": whether it did, and whether it is 2024 yet, it does not say. */
export function isOfPlan({ line, sentence, first }: Occurrence): boolean {
  const verb = line && verbBefore(line, sentence, first);
  if (line === null || verb === null) return false;
  const { states, infinitive } = line.time.tense;
  return states.has(lowerAt(line, verb)) && infinitive.has(lowerAt(line, verb + 1));
}

/** It says when somebody was born. */
export function isBirth({ line, first }: Occurrence): boolean {
  return line !== null && [1, 2].some((distance) => line.time.births.has(lowerAt(line, first - distance)));
}

/** A word before it looks forward to it, as "until" does. */
export function isLookedForwardTo({ line, first }: Occurrence): boolean {
  return line === null || isAwaited(line, first);
}

function isAwaited(line: Line, first: number): boolean {
  return line.time.looksForward.has(lowerAt(line, first - 1));
}

/** One of several days of the week that are named together. */
function isJoined(line: Line, first: number, end: number): boolean {
  return joinsWeekdays(line, first - 1) || joinsWeekdays(line, end);
}

/** The mark or word between two days of the week: "Monday, Wednesday and Friday", "Tuesday to Saturday". */
function joinsWeekdays(line: Line, at: number): boolean {
  if (facetAt(line, at - 1).weekday === undefined || facetAt(line, at + 1).weekday === undefined) return false;
  const { role } = facetAt(line, at);
  return role === 'and' || role === 'to' || isMark(line, at, ',-–');
}

/** A headline tells in the present of what was and of what will be: "Mayor resigns on Monday". */
export function isOfEitherSide({ line }: Occurrence): boolean {
  return line?.isHeadline ?? false;
}

/** A day of some week or any: "on a Saturday"; "Monday, Wednesday and Friday", where no verb tells of what was or will be. */
export function isSome({ line, first, end, tense }: Occurrence): boolean {
  if (line === null) return false;
  if (facetAt(line, first - 1).role === 'a' && facetAt(line, first - 2).role === 'on') return true;
  return isJoined(line, first, end) && tense() === null;
}

/** "met on May 4", "died May 4": a verb of the past stands right before it, and it tells when that was. */
export function isToldOf({ line, first }: Occurrence): boolean {
  if (line === null) return false;
  return tenseOf(line, facetAt(line, first - 1).role === 'on' ? first - 2 : first - 1) === 'past';
}

/** It is told of days that never were: "in the film", "the novel says", "the play, set in 2049". */
export function isOfFiction({ line, sentence, first }: Occurrence): boolean {
  if (line === null) return false;
  const { fiction, fictionTells, settings } = line.time.tense;
  const isSetting = settings.has(lowerAt(line, first - 2));
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!fiction.has(lowerAt(line, at))) continue;
    if (isSetting || fictionTells.has(lowerAt(line, at + 1)) || line.time.openers.has(lowerAt(line, at - 2)))
      return true;
  }
  return false;
}

/** A preposition stands before it: it says when something was, and does not name a thing. */
export function isOpened({ line, first }: Occurrence): boolean {
  return line?.time.openers.has(lowerAt(line, first - 1)) ?? false;
}

/** The sentence that holds a token. */
function sentenceAt({ sentences, start, end, tokens }: Passage, at: number): Sentence {
  return sentences.find(({ last }) => at < last) ?? { start, end, first: 0, last: tokens.length };
}

/** "between April and June 2003": a date without a year has that of the date that follows it directly. */
function withSharedYear(occurrence: Occurrence, next: Occurrence | undefined): Occurrence {
  const { meaning } = occurrence;
  if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null) return occurrence;
  if (next?.meaning.kind !== 'calendar' || typeof next.meaning.year !== 'number' || next.meaning.month === null)
    return occurrence;
  if (next.passage !== occurrence.passage || next.first !== occurrence.end + 1) return occurrence;
  const year = meaning.month > next.meaning.month ? next.meaning.year - 1 : next.meaning.year;
  return { ...occurrence, meaning: { ...meaning, year } };
}

/** "on Tuesday in Porto at 18:00": the day of a clock time stands elsewhere in its sentence, before it rather than after it. */
function withDay(
  occurrence: Occurrence,
  clock: Extract<Meaning, { kind: 'clock' }>,
  occurrences: readonly Occurrence[],
  at: number,
): Occurrence {
  if (clock.of !== null) return occurrence;
  const habit = habitBefore(occurrences, at);
  if (habit !== null) return { ...occurrence, meaning: { kind: 'set', value: `${habit}${clock.clock}` } };
  const next = occurrences[at + 1];
  // "from 9 a.m. to 2 p.m. Saturday".
  if (next?.meaning.kind === 'clock' && next.meaning.of !== null && isNextTo(occurrence, next))
    return { ...occurrence, meaning: { ...clock, of: next.meaning.of }, tense: next.tense };
  const day = [preceding(occurrences, at), next].find(
    (other) =>
      other?.passage === occurrence.passage &&
      other.sentence.start === occurrence.sentence.start &&
      isDay(other.meaning),
  );
  return day === undefined ? occurrence : { ...occurrence, meaning: { ...clock, of: day.meaning }, tense: day.tense };
}

/** Two times follow the days of a habit, that of its beginning and that of its end. */
const MOST_HOURS = 2;

/** "seven days a week from 8 a.m. to 4 p.m.", "every Monday at 8 p.m.": the days on which it comes again at such times. */
function habitBefore(occurrences: readonly Occurrence[], at: number, most = MOST_HOURS): string | null {
  const [before, occurrence] = [preceding(occurrences, at), occurrences[at]];
  if (before === undefined || occurrence === undefined || !isNextTo(before, occurrence)) return null;
  const { meaning } = before;
  if (meaning.kind === 'set') return meaning.value.startsWith('XXXX') ? meaning.value : 'XXXX-XX-XX';
  const isHour = meaning.kind === 'clock' && meaning.of === null;
  return isHour && most > 1 ? habitBefore(occurrences, at - 1, most - 1) : null;
}

/** With no more than one word between them: "9 a.m. to 2 p.m.". */
function isNextTo(first: Occurrence, second: Occurrence): boolean {
  return first.passage === second.passage && second.first - first.end <= 1;
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== null;
  return meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.unit === 'day');
}
