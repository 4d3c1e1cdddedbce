import { Is, type SpeechWords } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import { preceding } from '../preceding.ts';
import { type Item, is, type Range } from './items.ts';
import { phraseAfter } from './phrase.ts';
import { joinsClauses } from './telling/complement.ts';
import { countBefore, type Telling } from './telling/telling.ts';

/** What opens the time, place or hearer of what is said. */
const OCCASION = Is.preposition | Is.time | Is.objectPronoun;

/** What states nothing where it stands alone: "spoke [out]", "thanked [him]". */
const NO_STATEMENT = Is.particle | Is.objectPronoun | Is.owner;

/** No clause that is said has more tellings before its source. */
const MOST_LOOKED_AT = 6;

/** What a telling states in words, as a span of items: the clause behind it, or the one before it; null where it states nothing. */
export function statementOf(
  items: readonly Item[],
  sentence: Range,
  telling: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  if (!telling.states || telling.subject === null || !isCredible(telling)) return null;
  if (!telling.inverted && isUnnamed(items, telling.verb.to, words)) return null;
  if (telling.speaks && !telling.inverted && isEmpty(items, telling.verb.to, sentence.to, words)) return null;
  const behind = clauseBehind(items, sentence, telling, tellings, words);
  if (behind !== null && !leansBack(items, sentence, telling, words)) return behind;
  const before = leadsOn(preceding(items, telling.from))
    ? null
    : clauseBefore(items, sentence, telling, tellings, words);
  return before ?? behind;
}

/** "Update: Korr has replied", "to say that Korr had replied", "the plan, which Korr": what stands before is no clause that is said. */
function leadsOn(item: Item | undefined): boolean {
  return item?.word === ':' || is(item, Is.complementizer | Is.relative);
}

/**
 * Whether a telling is one of the text's own. What only might be said is told by nobody; what somebody thinks inside what
 * another says is the other's; what "I", "we" or "it" say is no source's, and a bare noun
 * ("voters want") is a remark of the writer.
 */
function isCredible({ speaks, modal, nested, person }: Telling): boolean {
  if (modal || nested || person === 'it' || person === 'I') return false;
  return speaks || person !== 'noun';
}

/** "said nothing of it", "said so", "pleaded not guilty": that somebody spoke, and nothing of what it was. */
function isEmpty(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  const at = words.negations.has(items[from]?.word ?? '') ? from + 1 : from;
  if (at >= to || !words.empty.has(items[at]?.word ?? '')) return false;
  const next = at + 1 < to ? items[at + 1] : undefined;
  if (next?.kind !== 'word' || is(next, Is.preposition | Is.linker | Is.time | Is.manner)) return true;
  // "said nothing had been found".
  return is(next, Is.adverb) && !is(next, Is.modal | Is.perfect | Is.passive);
}

/** "asked not to be named": what a source wants of the writer is none of the story. */
function isUnnamed(items: readonly Item[], from: number, words: SpeechWords): boolean {
  const at = words.negations.has(items[from]?.word ?? '') ? from + 1 : from;
  if (items[at]?.word !== words.infinitive || !is(items[at + 1], Is.passive)) return false;
  return words.naming.has(items[at + 2]?.word ?? '');
}

/** ", he said, ", "… “a farce,” he said" and "…, according to Korr": what is said begins before. */
function leansBack(
  items: readonly Item[],
  sentence: Range,
  { from, verb, inverted }: Telling,
  words: SpeechWords,
): boolean {
  const isSource = verb.to - verb.from > 1 || verb.to <= from;
  if (isSource && from - sentence.from > 1) return !isJoined(items, from);
  // "“…,” said Korr, a clerk for the port": behind a quotation its speaker tells no more.
  if (inverted && (preceding(items, from)?.kind === 'quoted' || preceding(items, from)?.word === "'")) return true;
  const before = items[clauseEnd(items, from) - 1];
  if (from - sentence.from < 2 || (before?.word !== ',' && before?.stop !== ',')) return false;
  return inverted || occasionEnd(items, verb, sentence.to, words) !== null;
}

/** "…, and according to Korr": what another clause tells begins behind. */
function isJoined(items: readonly Item[], from: number): boolean {
  return (
    joinsClauses(preceding(items, from)) ||
    (preceding(items, from)?.word === ',' && joinsClauses(preceding(items, from, 2)))
  );
}

/** Where the words before a telling end: at once, or before the "as" of "…, as Korr said". */
function clauseEnd(items: readonly Item[], from: number): number {
  const last = preceding(items, from);
  return is(last, Is.opener) && is(last, Is.linker) ? from - 1 : from;
}

/**
 * Where no more follows a verb than to whom, when and where it was said ("told the crew", "said on Thursday", "said in a note to
 * the port"), the mark behind that; null where more follows.
 */
function occasionEnd(items: readonly Item[], verb: Range, to: number, words: SpeechWords): number | null {
  const hearer = hearerAt(items, verb.to, to, verb, words);
  const from = hearer?.to ?? verb.to;
  if (from >= to || items[from]?.kind === 'mark') return from;
  return isOccasion(items, verb, from, words) ? endOfOccasion(items, from, to, words) : null;
}

/** Whether an item opens the time or place of what is said. */
function isOccasion(items: readonly Item[], { from: verb }: Range, from: number, words: SpeechWords): boolean {
  const { frames, prepositions } = words.verbs.get(items[verb]?.word ?? '') ?? {};
  const at = is(items[from], Is.manner) ? from + 1 : from;
  const opener = items[at];
  if (!is(opener, Is.preposition | Is.time | Is.subordinator) || !(frames?.has('saying') === true || from > verb + 1))
    return false;
  // "hinted at a deal", "wrote to the port".
  const isDay = words.timePrepositions.has(opener?.word ?? '') && is(items[at + 1], Is.time);
  return opener?.word !== words.infinitive && (prepositions?.has(opener?.word ?? '') !== true || isDay);
}

/** The mark that ends a time or place, or the end of the sentence; null where a clause stands there. */
function endOfOccasion(items: readonly Item[], from: number, to: number, words: SpeechWords): number | null {
  for (let at = from; at < Math.min(to, from + MOST_OCCASION); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quoted') return null;
    if (item.kind === 'mark' && !/^[-.&]$/u.test(item.word)) return item.word === ',' ? at : null;
    if (is(item, CLAUSE) && !item.capital && item.word !== words.infinitive) return null;
    if (words.verbs.get(item.word)?.noun === false) return null;
  }
  return to - from < MOST_OCCASION ? to : null;
}

/** What only a clause has. */
const CLAUSE =
  Is.otherVerb | Is.modal | Is.perfect | Is.passive | Is.past | Is.pronoun | Is.relative | Is.complementizer;

function clauseBehind(
  items: readonly Item[],
  sentence: Range,
  telling: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  const { to: end, verb, inverted, speaks } = telling;
  let from = Math.max(end, verb.to);
  while (from < sentence.to && /^[,:—–]$/u.test(items[from]?.word ?? '')) from += 1;
  let to = sentence.to;
  // What another says behind it is not his: "…, according to Korr".
  const other = behindIt(tellings, from).find(
    ({ inverted: source, verb: { from: first, to: last } }) => source && last - first > 1,
  );
  if (other !== undefined && !inverted) to = other.from;
  to = Math.min(to, ofAnother(items, from, telling, tellings, words) ?? to, closedBy(items, from, telling) ?? to);
  // "pointed [out] that".
  if (is(items[from], Is.particle) && is(items[from + 1], Is.complementizer)) from += 1;
  const hearer = hearerAt(items, from, to, verb, words);
  return wordsBetween(items, speaks ? behindOccasion(items, from, to, hearer, words) : from, to);
}

/** Where what is said ends because another tells something: "declined to comment[, but Korr said …]", "was “tired” [while Korr said …]". */
function ofAnother(
  items: readonly Item[],
  from: number,
  { from: own }: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): number | null {
  const isBefore = is(preceding(items, own), Is.subordinator);
  for (const { from: begin, subject, person, speaks } of behindIt(tellings, from)) {
    if (begin <= from || subject?.from !== begin) continue;
    // "When Korr asked why, she said": behind the comma begins the main clause.
    if (isBefore && preceding(items, begin)?.word === ',') return begin - 1;
    const end = person === 'he' ? null : endBefore(items, begin, speaks, words);
    if (end !== null) return end;
  }
  return null;
}

/**
 * Where a clause ends before another that begins there; null where no mark or link parts the two. What says something needs no
 * mark but a link: "promised a wall [and the plan said May]".
 */
function endBefore(items: readonly Item[], begin: number, speaks: boolean, words: SpeechWords): number | null {
  const joins = joinsClauses(preceding(items, begin)) || words.contrasting.has(preceding(items, begin)?.word ?? '');
  const joined = joins || is(preceding(items, begin), Is.linker);
  const at = joined ? begin - 2 : begin - 1;
  const [before, last] = [preceding(items, at), items[at]];
  if (last?.word === ',' && (joins || before?.kind === 'quoted')) return at;
  if (speaks && joins) return at + 1;
  return last?.kind === 'quoted' && (joined || last.stop === ',') ? at + 1 : null;
}

/** "Hale, who called it “a farce”, left", "the plan, which Hale called “a farce”, failed": a judgement in such a clause ends with it. */
function closedBy(
  items: readonly Item[],
  from: number,
  { speaks, subject, from: begin, verb }: Telling,
): number | null {
  const opener = is(preceding(items, begin), Is.relative) ? begin - 1 : (subject?.to ?? begin) + 1;
  if (speaks || opener >= verb.from || !is(items[opener], Is.relative) || preceding(items, opener)?.word !== ',')
    return null;
  for (let at = from; at < from + MOST_JUDGED; at += 1) {
    const item = items[at];
    if (item === undefined || item.word === ',') return at;
    if (item.stop === ',') return at + 1;
  }
  return null;
}

/** No judgement is longer, in items. */
const MOST_JUDGED = 40;

/** Whom a verb of telling tells, where it names them right behind itself: "told [the paper]". */
function hearerAt(items: readonly Item[], from: number, to: number, verb: Range, words: SpeechWords): Range | null {
  const tells = words.verbs.get(items[verb.from]?.word ?? '')?.frames.has('telling') === true;
  return tells && !is(items[from], Is.time) ? phraseAfter(items, from, to, words) : null;
}

/** Between a verb and the "that" of what is said stand no more items. */
const MOST_OCCASION = 14;

/** "said [in a letter to the port] that …", "told [the crew] that …": what is said begins with "that". */
function behindOccasion(
  items: readonly Item[],
  from: number,
  to: number,
  hearer: Range | null,
  words: SpeechWords,
): number {
  for (let at = from; at < Math.min(to, from + MOST_OCCASION); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quoted' || is(item, Is.otherVerb)) break;
    // "wrote in a report that has come": of the report.
    const isRelative = is(items[at + 1], Is.otherVerb | Is.perfect | Is.passive);
    if (at > from && item.word === 'that' && !isRelative && (hearer !== null || is(items[from], OCCASION))) return at;
  }
  // "told [the paper] he was leaving": where another subject follows, who was told is no part of it.
  if (hearer !== null) return is(items[hearer.to], Is.pronoun | Is.determiner) ? hearer.to : from;
  const day = behindTime(items, from, to, words);
  return day < to && is(items[day], Is.pronoun | Is.determiner | Is.complementizer) ? day : from;
}

/** "said [on Monday] the wall", "told [last night] how it fell". */
function behindTime(items: readonly Item[], from: number, to: number, words: SpeechWords): number {
  let at = words.timePrepositions.has(items[from]?.word ?? '') ? from + 1 : from;
  if (!is(items[at], Is.time)) return from;
  while (at < to && is(items[at], Is.time)) at += 1;
  return at;
}

/** The few next tellings behind an item. */
function behindIt(tellings: readonly Telling[], at: number): readonly Telling[] {
  const first = countBefore(tellings, at + 1);
  return tellings.slice(first, first + MOST_LOOKED_AT);
}

function clauseBefore(
  items: readonly Item[],
  sentence: Range,
  { from, to: end, verb, inverted }: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  const behind = Math.max(end, verb.to);
  const last = (inverted ? null : occasionEnd(items, verb, sentence.to, words)) ?? behind;
  // "The port is sold, said Korr, a clerk", "…, director of the port": no more than words about the speaker.
  const next = items[last + 1];
  const apposed =
    inverted &&
    (is(next, Is.article | Is.relative) || (next?.classes === 0 && !next.capital && is(items[last + 2], Is.attaching)));
  // "The port is sold, Korr said, citing a letter": what he does besides is nothing that he says.
  const goesOn = behindIt(tellings, last).some(({ verb, subject }) => verb.from === last + 1 && subject?.from === from);
  const inMiddle = items[last]?.word === ',' && last + 2 < sentence.to && !goesOn && !apposed && verb.to > from;
  return wordsBetween(items, sentence.from, inMiddle ? sentence.to : clauseEnd(items, from));
}

/** From the first word to the last, without marks around them; null where there is no word. */
function wordsBetween(items: readonly Item[], from: number, to: number): Span | null {
  let first = from;
  let last = to;
  while (first < last && isEdge(items[first])) first += 1;
  while (last > first && (isEdge(items[last - 1]) || goesOn(items[last - 1]))) last -= 1;
  const start = items[first];
  const end = items[last - 1];
  if (start === undefined || end === undefined || first >= last) return null;
  if (last - first === 1 && (start.kind === 'quoted' || is(start, NO_STATEMENT))) return null;
  return { start: start.start, end: end.end };
}

/** A quotation that ends in a later passage belongs to no statement of this one. */
function goesOn(item: Item | undefined): boolean {
  return item !== undefined && item.quoted !== null && item.quoted.end > item.end;
}

function isEdge(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[,.:;!?—–―-]$/u.test(item.word);
}
