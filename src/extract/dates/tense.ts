import type { Sentence } from '../text.ts';
import { facetAt, isCapitalised, type Line, lowerAt } from './line.ts';

export type Tense = 'past' | 'future';

/** How many words on either side are asked: the verb of a clause stands near. */
const REACH = 25;

/**
 * Whether the clause around some tokens speaks of the past or the future; null where nothing tells. The nearest verb before
 * them in their clause decides, else the nearest after them. Where their clause has none, what is limited by them lies ahead
 * ("see no change before Friday"), and for all else the nearest verb before the clause decides, or after it.
 */
export function tenseAround(line: Line, sentence: Sentence, first: number, end: number): Tense | null {
  const isLimit = first - 2 >= sentence.first && line.time.tense.limits.has(lowerAt(line, first - 1));
  const from = Math.max(sentence.first, first - REACH);
  const to = Math.min(sentence.last, end + REACH);
  // The "before" of "before Friday" begins no clause.
  let clause = isLimit ? Math.max(from, first - 1) : first;
  while (clause > from && !opensClause(line, clause - 1)) clause -= 1;
  // "After Friday's attack, talks resume" arranges nothing for that day.
  const opensWithDay = clause === first && first > sentence.first;
  let clauseEnd = end;
  while (clauseEnd < to && !opensClause(line, clauseEnd)) clauseEnd += 1;
  return (
    nearest(line, first - 1, clause - 1, tenseOrChance) ??
    nearest(line, end, clauseEnd, opensWithDay ? tenseOf : tenseOrArranged) ??
    (isLimit && line.tokens[first - 2]?.kind === 'word' ? 'future' : null) ??
    nearest(line, clause - 1, from - 1) ??
    nearest(line, clauseEnd, to, line.time.tense.relatives.has(lowerAt(line, clauseEnd)) ? tenseOrArranged : tenseOf)
  );
}

function opensClause(line: Line, at: number): boolean {
  return line.time.tense.clauseOpeners.has(lowerAt(line, at));
}

/** The tense of the first verb from one place towards another, which is not asked any more. */
function nearest(line: Line, from: number, to: number, tenseAt = tenseOf): Tense | null {
  const step = from < to ? 1 : -1;
  for (let at = from; at !== to; at += step) {
    const tense = tenseAt(line, at);
    if (tense !== null) return tense;
  }
  return null;
}

/** "can win on Friday" looks forward to its day; "Friday's win may help" and "may help, as Friday's win did" to another. */
function tenseOrChance(line: Line, at: number): Tense | null {
  const isChance = line.time.tense.possible.has(lowerAt(line, at)) && facetAt(line, at).month === undefined;
  return isChance ? 'future' : tenseOrArranged(line, at);
}

/** "talks resume on Monday" looks forward to a day of its own clause; "talks resume after Monday's attack" does not. */
function tenseOrArranged(line: Line, at: number): Tense | null {
  return isArranged(line, at) ? 'future' : tenseOf(line, at);
}

/** The tense of the verb at a place; null where none stands there. */
export function tenseOf(line: Line, at: number): Tense | null {
  if (line.tokens[at]?.kind !== 'word') return null;
  const { tense } = line.time;
  const word = lowerAt(line, at);
  // "due in May" looks forward, "due to a landslide" does not.
  if (tense.future.has(word) && !tense.infinitive.has(lowerAt(line, at + 1))) return 'future';
  if (tense.infinitive.has(word)) return isPlan(line, at) ? 'future' : null;
  if (!tense.past.has(word) && !tense.isPast(word)) return null;
  // "plans to shut it": the infinitive looks like a past.
  if (tense.infinitive.has(lowerAt(line, at - 1))) return null;
  // "will be held": the participle is as future as its auxiliary; "could not be reached" tells of the past.
  if (tense.passive.has(lowerAt(line, at - 1))) return wasUnable(line, at - 1) ? 'past' : 'future';
  // "is set in 2049": it tells of a state and not of when it came about.
  return tense.present.has(lowerAt(line, at - 1)) ? null : 'past';
}

/** "could not be", "couldn't immediately be". */
function wasUnable(line: Line, at: number): boolean {
  const { able, unable, negations } = line.time.tense;
  return [1, 2, 3].some((distance) => {
    const word = lowerAt(line, at - distance);
    return unable.has(word) || (able.has(word) && negations.has(lowerAt(line, at - distance + 1)));
  });
}

/** "is to meet", "plans to meet": an infinitive that something planned stands before; "is open Tuesday to Saturday" has none. */
function isPlan(line: Line, at: number): boolean {
  const { tense, determiners } = line.time;
  if (determiners.has(lowerAt(line, at + 1)) || facetAt(line, at + 1).weekday !== undefined) return false;
  return [1, 2, 3].some((distance) => tense.planning.has(lowerAt(line, at - distance)));
}

/** "The fair opens", "talks resume", "Harrowby face Kenton": in a story what is told of in the present is arranged. */
function isArranged(line: Line, at: number): boolean {
  const { arranging, subjects, isPlural } = line.time.tense;
  const how = arranging.get(lowerAt(line, at));
  if (how === undefined || line.isHeadline) return false;
  const before = lowerAt(line, at - 1);
  if (how.next !== null) return how.next.has(lowerAt(line, at + 1));
  if (!how.plural) return !line.time.determiners.has(before) && (!how.noun || hasObject(line, at));
  return isPlural(before) || subjects.has(before) || (isCapitalised(line, at - 1) && hasObject(line, at));
}

/** Whom or what a verb is about follows it, or where it leads: "face Kenton", "host a fair", "travel to Kenton". */
function hasObject(line: Line, at: number): boolean {
  const after = lowerAt(line, at + 1);
  return isCapitalised(line, at + 1) || line.time.determiners.has(after) || line.time.tense.infinitive.has(after);
}
