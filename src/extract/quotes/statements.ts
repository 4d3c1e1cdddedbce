import type { Span } from '../../model/span.ts';
import type { Item, Range } from './items.ts';
import type { Telling } from './telling.ts';

/** What a telling states in words, as a span of items: the clause behind it, or the one before it; null where it states nothing. */
export function statementOf(
  items: readonly Item[],
  sentence: Range,
  telling: Telling,
  tellings: readonly Telling[],
): Span | null {
  if (!telling.states || telling.subject === null || !isCredible(telling)) return null;
  const behind = clauseBehind(items, sentence, telling, tellings);
  if (behind !== null && !leansBack(items, sentence, telling)) return behind;
  return clauseBefore(items, sentence, telling) ?? behind;
}

/**
 * Whether a telling is one of the text's own. What only might be said is told by nobody; what somebody thinks inside what
 * another says is the other's; "I", "we" and "it" say nothing but where they say it.
 */
function isCredible({ speaks, modal, nested, person }: Telling): boolean {
  if (modal || person === 'it') return false;
  if (nested) return speaks && person === 'name';
  return speaks || person !== 'I';
}

/** ", he said, " and "…, according to Korr": what is said begins before. */
function leansBack(items: readonly Item[], sentence: Range, { from, verb, inverted }: Telling): boolean {
  const opener = verb.to - verb.from > 1;
  if (opener && from - sentence.from > 1) return true;
  if (from - sentence.from < 2 || items[from - 1]?.word !== ',') return false;
  const next = items[verb.to];
  return inverted || next === undefined || next.kind === 'mark';
}

function clauseBehind(
  items: readonly Item[],
  sentence: Range,
  { to: end, verb, inverted }: Telling,
  tellings: readonly Telling[],
): Span | null {
  let from = Math.max(end, verb.to);
  while (from < sentence.to && /^[,:—–]$/u.test(items[from]?.word ?? '')) from += 1;
  let to = sentence.to;
  // What another says behind it is not his: "…, according to Korr".
  const other = tellings.find(
    (telling) => telling.from > from && telling.verb.to - telling.verb.from > 1 && telling.inverted,
  );
  if (other !== undefined && !inverted) to = other.from;
  return wordsBetween(items, from, to);
}

function clauseBefore(items: readonly Item[], sentence: Range, { from, to: end, verb }: Telling): Span | null {
  const last = Math.max(end, verb.to);
  const inMiddle = items[last]?.word === ',' && last + 2 < sentence.to;
  return inMiddle ? wordsBetween(items, sentence.from, sentence.to) : wordsBetween(items, sentence.from, from);
}

/** From the first word to the last, without marks around them; null where there is no word. */
function wordsBetween(items: readonly Item[], from: number, to: number): Span | null {
  let first = from;
  let last = to;
  while (first < last && isEdge(items[first])) first += 1;
  while (last > first && isEdge(items[last - 1])) last -= 1;
  const start = items[first];
  const end = items[last - 1];
  if (start === undefined || end === undefined || first >= last) return null;
  if (last - first === 1 && start.kind === 'quoted') return null;
  return { start: start.start, end: end.end };
}

function isEdge(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[,.:;!?—–―-]$/u.test(item.word);
}
