import { isDegree } from '../../language/around-names.ts';
import { Frame, hasFrame, Is, type SpeechWords } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import type { NamedEntity, Names } from '../names/named.ts';
import { preceding } from '../preceding.ts';
import { type Item, is, type Range, spanOf } from './items.ts';
import { mentionAt } from './mention.ts';
import { togetherIn } from './together.ts';

/** Who speaks: the words that mean the speaker there, whom they name, and what he is. */
export interface Speaker {
  span: Span;
  entity: NamedEntity | null;
  role: Span | null;
}

/** An apposition has no more items than that. */
const MOST_ROLE = 30;

/** The speaker that a noun phrase means. A person's name is taken out of it, with what stands before or behind as the role. */
export function speakerOf(items: readonly Item[], phrase: Range, names: Names, words: SpeechWords | null): Speaker {
  const together = togetherIn(items, phrase, names, words);
  return together === null ? oneSpeaker(items, phrase, names, words) : { span: together, entity: null, role: null };
}

function oneSpeaker(items: readonly Item[], phrase: Range, names: Names, words: SpeechWords | null): Speaker {
  const span = spanOf(items, phrase);
  const head = headOf(items, phrase, names);
  const last = lastOf(items, head, names);
  const entity = last === undefined ? null : names.at(last);
  const owner = entity === null && words !== null ? ownerOf(items, phrase, names) : null;
  if (owner !== null) return { span, entity: owner, role: owner.roles[0] ?? null };
  const named = entity === null ? (nameBehind(items, phrase, names, words) ?? nameWithin(items, phrase, names)) : null;
  if (named !== null)
    return { span: named.span, entity: named.entity, role: spanOf(items, { from: phrase.from, to: head.to }) };
  const mention = entity === null || last === undefined ? null : mentionAt(entity, last);
  const behind = words === null || opensSentence(items, phrase) ? null : appositionOf(items, phrase.to, words);
  if (entity === null || mention === null) return { span, entity: null, role: behind };
  // "The Mail on Sunday said": the day is a part of the name.
  if (entity.type !== 'person') return { span: { ...span, end: Math.max(span.end, mention.end) }, entity, role: null };
  if (mention.start < span.start) return { span, entity, role: behind ?? entity.roles[0] ?? null };
  const role = behind ?? titleOf(items, phrase, mention, words) ?? entity.roles[0] ?? null;
  return { span: { start: mention.start, end: Math.min(mention.end, span.end) }, entity, role };
}

/** "the harbour's engineer, Ana Korr, said": the name between commas is the speaker's. */
function nameBehind(
  items: readonly Item[],
  { from, to }: Range,
  names: Names,
  words: SpeechWords | null,
): { span: Span; entity: NamedEntity } | null {
  const first = items[to + 1];
  // "The Harbour Master, Ana Korr, said"; but "Hale, Ana Korr and Lund said".
  const tells = items[to - 1]?.capital === false || is(items[from], Is.determiner);
  if (items[to]?.word !== ',' || items[to]?.final === true || !tells || first?.capital !== true) return null;
  const entity = names.at(first);
  const span = entity?.type === 'person' ? mentionAt(entity, first) : null;
  if (entity === null || span === null || span.start !== first.start) return null;
  let end = to + 1;
  while ((items[end]?.end ?? Infinity) <= span.end) end += 1;
  const next = items[end];
  return next === undefined || /^[,.;]$/u.test(next.word) || words?.officePrepositions.has(next.word) === true
    ? { span, entity }
    : null;
}

/** "The Mayor (Alderman Ana Korr) said": the name between brackets is the speaker's. */
function nameWithin(
  items: readonly Item[],
  { from, to }: Range,
  names: Names,
): { span: Span; entity: NamedEntity } | null {
  const last = preceding(items, to, 2);
  const entity = items[to - 1]?.word === ')' && last?.capital === true ? names.at(last) : null;
  const span = entity?.type === 'person' && last !== undefined ? mentionAt(entity, last) : null;
  return entity !== null && span !== null && span.start > (items[from]?.start ?? 0) ? { span, entity } : null;
}

/** The last word of a name, which "QC" behind it is not. */
function lastOf(items: readonly Item[], { from, to }: Range, names: Names): Item | undefined {
  const last = items[to - 1];
  const before = preceding(items, to, 2);
  const isBehindName = to - from > 1 && last !== undefined && names.at(last) === null && isDegree(last.word);
  return isBehindName && before !== undefined && names.at(before)?.type === 'person' ? before : last;
}

/** "Hale to carry out his threat, which he called …": who called it so is whose it is, the nearest person before. */
function ownerOf(items: readonly Item[], { from, to }: Range, names: Names): NamedEntity | null {
  if (to - from !== 1 || !is(items[from], Is.person)) return null;
  if (!is(preceding(items, from), Is.relative)) return null;
  const least = Math.max(0, from - MOST_ROLE);
  let at = from - 1;
  while (at > least && !is(items[at], Is.owner) && items[at]?.final === false) at -= 1;
  if (!is(items[at], Is.owner)) return null;
  for (at -= 1; at >= least && items[at]?.final === false; at -= 1) {
    const item = items[at];
    const entity = item?.capital === true ? names.at(item) : null;
    if (entity !== null) return entity.type === 'person' ? entity : null;
  }
  return null;
}

/** "According to Korr, the wall …": behind the comma begins the main clause. */
function opensSentence(items: readonly Item[], { from }: Range): boolean {
  const before = preceding(items, from, 3)?.word === ',' ? preceding(items, from, 4) : preceding(items, from, 3);
  return preceding(items, from)?.word === 'to' && (before === undefined || before.final || is(before, Is.joiner));
}

/**
 * The phrase without what a preposition adds to it: "a spokesman", not "for Ana Korr". Only behind an office do the words of
 * the preposition end in the head: "Secretary of State Ana Korr".
 */
function headOf(items: readonly Item[], { from, to }: Range, names: Names): Range {
  for (let at = from + 1; at < to; at += 1) {
    if (items[at]?.word === '(' || isParticiple(items, at)) return { from, to: at };
    if (is(items[at], Is.preposition) !== true) continue;
    if (isPerson(preceding(items, at), names)) return { from, to: at };
    if (!isOffice(items, at - 1, from) || items[at + 1]?.capital !== true) return { from, to: at };
    const last = items[to - 1];
    const entity = last === undefined ? null : names.at(last);
    const mention = entity === null || last === undefined ? null : mentionAt(entity, last);
    // "Mayor of Vell", "Officials in Vell": what stands right behind the preposition belongs to it, as "Bank of Vell" does not.
    if (mention === null || mention.start === items[at + 1]?.start) return { from, to: at };
  }
  return { from, to };
}

/** The "meeting" of "unions meeting Mr Korr", whose object speaks as little as what a preposition adds. */
function isParticiple(items: readonly Item[], at: number): boolean {
  const [noun, item, object] = [preceding(items, at), items[at], items[at + 1]];
  if (item?.kind !== 'word' || item.capital || !/..ing$/u.test(item.word)) return false;
  return noun?.capital === false && noun.word.endsWith('s') && (object?.capital === true || is(object, Is.determiner));
}

/** "Ana Korr of the Gazette": behind a person's name begins what belongs to them. */
function isPerson(item: Item | undefined, names: Names): boolean {
  return item?.capital === true && names.at(item)?.type === 'person';
}

/** A word with a capital of its own, or one that begins the sentence and may be an office: "Secretary of". */
function isOffice(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item?.capital !== true) return false;
  const before = preceding(items, from);
  const opens = at === from && (before === undefined || before.final);
  return !opens || (items[at + 1]?.word === 'of' && !item.word.endsWith('s') && !is(item, Is.plural));
}

/** "Secretary of State Marco Rubio": what stands before the name, without its article and what only honours the name. */
function titleOf(items: readonly Item[], { from, to }: Range, name: Span, words: SpeechWords | null): Span | null {
  let first = from;
  while (is(items[first], Is.determiner)) first += 1;
  first = behindAge(items, first);
  // "At Thursday's meeting Ana Korr said": no role, but when and where it was.
  if (is(items[first], Is.time) && items[first + 1]?.kind === 'possessive') return null;
  let last = first;
  while (last < to && (items[last]?.end ?? name.start) <= name.start) last += 1;
  const honour = preceding(items, last)?.word === '.' ? last - 2 : last - 1;
  if (honour >= first && words?.honorifics.has(items[honour]?.word ?? '') === true) last = honour;
  if (last === first || preceding(items, last)?.kind === 'possessive') return null;
  // "During his speech Mr Korr said".
  if (words?.courtesies.has(items[last]?.word ?? '') === true && preceding(items, last)?.capital === false) return null;
  const span = spanOf(items, { from: first, to: last });
  return span.end <= name.start ? span : null;
}

/** Behind "15-year-old", which is no office. */
function behindAge(items: readonly Item[], from: number): number {
  if (items[from]?.kind !== 'number') return from;
  let at = from;
  while (items[at + 1]?.word === '-' && items[at + 2]?.spaced === false) at += 2;
  return at > from ? at + 1 : from;
}

/** "Ben Barry, a senior fellow at the institute,": a noun phrase between commas behind the name. */
function appositionOf(items: readonly Item[], comma: number, words: SpeechWords): Span | null {
  const from = comma + 1;
  const first = items[from];
  if (
    items[comma]?.word !== ',' ||
    items[comma]?.final === true ||
    first === undefined ||
    !opensRole(items, from, words)
  )
    return null;
  let to = from;
  while (to < items.length && to - from < MOST_ROLE && !endsRole(items, to, from)) to += 1;
  // "In the view of Korr, the wall is old": what has a verb is a clause.
  if (items.slice(from, to).some((item) => item.kind === 'word' && is(item, Is.passive | Is.perfect))) return null;
  const closed = to >= items.length || items[to]?.kind === 'mark' || is(items[to], Is.relative) || says(items[to]);
  return closed && to > from ? spanOf(items, { from, to }) : null;
}

function opensRole(items: readonly Item[], at: number, words: SpeechWords): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== 'word') return false;
  if (is(item, Is.article)) return true;
  // "Ana Korr, Vell's envoy to Norland".
  if (item.capital && items[at + 1]?.kind === 'possessive') return items[at + 2]?.capital === false;
  return (
    !item.capital &&
    words.officePrepositions.has(items[at + 1]?.word ?? '') &&
    !is(item, Is.preposition) &&
    !is(item, Is.verb)
  );
}

function endsRole(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'quoted' || (at > from && preceding(items, at)?.final === true)) return true;
  if (item.kind === 'mark') return /^[,;:—–()]$/u.test(item.word) || item.final;
  return is(item, Is.relative) || says(item);
}

/** "a fund manager at Vell Yard [said]": without a second comma an apposition ends before the verb. */
function says(item: Item | undefined): boolean {
  const { verb } = item ?? {};
  return verb?.noun === false && verb.form === 'past' && hasFrame(verb.frames, Frame.saying | Frame.telling);
}
