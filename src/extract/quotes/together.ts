import { Is, type SpeechWords } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Names } from '../names/named.ts';
import { preceding } from '../preceding.ts';
import { type Item, is, type Range, spanOf } from './items.ts';
import { mentionAt } from './mention.ts';
import { phraseBefore } from './phrase/before.ts';
import { commaBefore } from './subject/commas.ts';
import { mayOpenClause } from './subject/opening.ts';

/**
 * "Ana Korr and Jonas Hale said", "Lena Marsh, Ana Korr and Jonas Hale said": what several say together is nobody's alone, so
 * that they all speak and none is meant. "Harbour and Vell striker Jonas Hale" is one.
 */
export function togetherIn(
  items: readonly Item[],
  phrase: Range,
  names: Names,
  words: SpeechWords | null,
): Span | null {
  return namesIn(items, phrase, names) ?? (words === null ? null : withOffices(items, phrase, names, words));
}

/** Before the name of the second of two speakers, and before that of the first, stand no more words of an office. */
const MOST_OFFICE = 3;

/**
 * "said Engineer Ana Korr and clerk Jonas Hale.", "Ana Korr and clerk Jonas Hale said": plain words of an office lead to the
 * second name. Where a clause of its own may begin with it, it is none of the two.
 */
function withOffices(items: readonly Item[], phrase: Range, names: Names, words: SpeechWords): Span | null {
  if (is(items[phrase.to], Is.joiner)) return secondBehind(items, phrase, names, words);
  if (!is(preceding(items, phrase.from), Is.joiner)) return null;
  return firstBefore(items, phrase, names, words) ?? otherBefore(items, phrase, names, words);
}

/** The first of two subjects has no more items, and so has what tells of it. */
const MOST_FIRST = 14;

/**
 * "The mayor and | Ana Korr said", "Ana Korr, the mayor, and | Jonas Hale said": where the clause begins with a noun phrase and
 * no more, it is a subject of the same verb.
 */
function otherBefore(items: readonly Item[], { from, to }: Range, names: Names, words: SpeechWords): Span | null {
  const joiner = from - 1;
  const least = Math.max(0, joiner - MOST_FIRST);
  const isTold = preceding(items, joiner)?.word === ',';
  const end = isTold ? commaBefore(items, joiner - 1, least) : joiner;
  const first = end === -1 ? null : phraseBefore(items, end, least, words);
  if (first === null || !mayOpenClause(preceding(items, first.from))) return null;
  const isPerson = personAt(items, first.to - 1, names) !== null;
  if (!isPerson && (isTold || !isSubject(items, first, words) || isOneOffice(items, first, { from, to }))) return null;
  return { start: items[first.from]?.start ?? 0, end: spanOf(items, { from, to }).end };
}

/**
 * "Psychologist and | researcher Ana Korr", "Work and | pensions minister Ana Korr", ", a clerk and | a mother of two": what one
 * person is; two are told apart by an article or a plural of the second, or by its name alone.
 */
function isOneOffice(items: readonly Item[], first: Range, { from, to }: Range): boolean {
  const isListed = preceding(items, first.from)?.word === ',' && is(items[first.from], Is.indefinite);
  const [begin, last] = [items[from], items[to - 1]];
  if (isListed || begin === undefined || last === undefined) return true;
  if (is(begin, Is.determiner)) return false;
  if (last.capital) return !begin.capital || !is(items[first.from], Is.determiner);
  return !(is(last, Is.plural) || last.word.endsWith('s'));
}

/** A name, or somebody or some body: "The mayor", "Police". */
function isSubject(items: readonly Item[], { from, to }: Range, { speakers }: SpeechWords): boolean {
  const last = items[to - 1];
  if (last?.kind !== 'word' || is(last, Is.pronoun | Is.time)) return false;
  return last.capital || is(last, Is.plural) || speakers.has(last.word) || is(items[from], Is.owner);
}

/** "said Ana Korr | and clerk Jonas Hale." */
function secondBehind(items: readonly Item[], { from, to }: Range, names: Names, words: SpeechWords): Span | null {
  const first = personAt(items, to - 1, names);
  const name = behindOffice(items, to + 1, words);
  const second = name > to + 1 ? personAt(items, name, names) : null;
  if (first === null || second === null) return null;
  let end = name;
  while ((items[end]?.start ?? Infinity) < second.end) end += 1;
  const next = items[end];
  return next === undefined || next.kind === 'mark'
    ? { start: items[from]?.start ?? first.start, end: second.end }
    : null;
}

/** "Ana Korr and | clerk Jonas Hale said": nothing but an office stands before the first. */
function firstBefore(items: readonly Item[], { from, to }: Range, names: Names, words: SpeechWords): Span | null {
  const [first, second] = [personAt(items, from - 2, names), personAt(items, to - 1, names)];
  if (first === null || second === null) return null;
  let at = beginOf(items, from - 2, first);
  while (at > 0 && isOfOffice(preceding(items, at), words) && preceding(items, at)?.final === false) at -= 1;
  const before = preceding(items, at);
  const opens = before === undefined || before.final || before.kind !== 'word';
  return opens ? { start: first.start, end: spanOf(items, { from, to }).end } : null;
}

/** Behind the words of an office that lead to a name. */
function behindOffice(items: readonly Item[], from: number, words: SpeechWords): number {
  let at = from;
  while (at < from + MOST_OFFICE && items[at]?.capital === false && isOfOffice(items[at], words)) at += 1;
  return at;
}

function isOfOffice(item: Item | undefined, words: SpeechWords): boolean {
  return is(item, Is.determiner) || (item?.kind === 'word' && words.speakers.has(item.word));
}

/** Where the person is named whose name has a word there. */
function personAt(items: readonly Item[], at: number, names: Names): Span | null {
  const item = items[at];
  const entity = item?.capital === true ? names.at(item) : null;
  return item !== undefined && entity?.type === 'person' ? mentionAt(entity, item) : null;
}

/** Two names or more that one noun phrase holds. */
function namesIn(items: readonly Item[], { from, to }: Range, names: Names): Span | null {
  let joiner = from + 1;
  while (joiner < to - 1 && !is(items[joiner], Is.joiner)) joiner += 1;
  const [before, last] = [items[joiner - 1], items[to - 1]];
  if (joiner >= to - 1 || before === undefined || last === undefined) return null;
  const [one, other] = [names.at(before), names.at(last)];
  if (one === null || other === null || one === other) return null;
  if (other.type === 'person' && one.type !== 'person') return null;
  const start = one.type === 'person' ? listedFrom(items, from, names) : from;
  return { start: items[start]?.start ?? last.start, end: last.end };
}

/** Where the first of the persons begins who are listed before one: "Lena Marsh, Ana Korr". */
function listedFrom(items: readonly Item[], from: number, names: Names): number {
  const mention = preceding(items, from)?.word === ',' ? personAt(items, from - 2, names) : null;
  return mention === null ? from : listedFrom(items, beginOf(items, from - 2, mention), names);
}

/** The first item of a name of which one item is known. */
function beginOf(items: readonly Item[], known: number, { start }: Span): number {
  let at = known;
  while ((preceding(items, at)?.start ?? -1) >= start) at -= 1;
  return at;
}
