import { Is, type SpeechWords } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import { type Item, is, type Range } from './items.ts';
import { phraseAfter } from './phrase.ts';
import { countBefore, joinsClauses, type Telling } from './telling.ts';

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
  // "Update: Korr has replied": what stands before a colon is no clause that is said.
  const before = items[telling.from - 1]?.word === ':' ? null : clauseBefore(items, sentence, telling, tellings);
  return before ?? behind;
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
  if (isSource && from - sentence.from > 1) return true;
  // "“…,” said Korr, a clerk for the port": behind a quotation its speaker tells no more.
  if (inverted && (items[from - 1]?.kind === 'quoted' || items[from - 1]?.word === "'")) return true;
  const before = items[from - 1];
  if (from - sentence.from < 2 || (before?.word !== ',' && before?.stop !== ',')) return false;
  const next = items[verb.to];
  // "…, Korr told the Gazette.": behind the hearer is the end.
  const hearer = hearerAt(items, verb.to, sentence.to, verb, words);
  if (hearer !== null && !items.slice(hearer.to, sentence.to).some(({ kind }) => kind !== 'mark')) return true;
  return inverted || next === undefined || next.kind === 'mark' || isOccasion(items, verb.to, sentence.to, words);
}

/** "said on Thursday", "said in a note to the port": when and where it was said, to the end of the sentence, and nothing more. */
function isOccasion(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  const verb = words.verbs.get(items[from - 1]?.word ?? '');
  const opener = items[from];
  if (!is(opener, Is.preposition | Is.time) || verb === undefined || !verb.frames.has('saying')) return false;
  // "hinted at a deal", "wrote to the port".
  const isDay = words.timePrepositions.has(opener?.word ?? '') && is(items[from + 1], Is.time);
  if (opener?.word === words.infinitive || (verb.prepositions.has(opener?.word ?? '') && !isDay)) return false;
  for (let at = from; at < Math.min(to, from + MOST_OCCASION); at += 1) {
    const item = items[at];
    if (
      item === undefined ||
      item.kind === 'quoted' ||
      (is(item, CLAUSE) && !item.capital && item.word !== words.infinitive)
    )
      return false;
    if (item.kind === 'mark' && !/^[-.&]$/u.test(item.word)) return false;
    if (words.verbs.get(item.word)?.noun === false) return false;
  }
  return to - from < MOST_OCCASION;
}

/** What only a clause has. */
const CLAUSE =
  Is.otherVerb | Is.modal | Is.perfect | Is.passive | Is.past | Is.pronoun | Is.relative | Is.complementizer;

function clauseBehind(
  items: readonly Item[],
  sentence: Range,
  { to: end, verb, inverted, speaks }: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  let from = Math.max(end, verb.to);
  while (from < sentence.to && /^[,:—–]$/u.test(items[from]?.word ?? '')) from += 1;
  let to = sentence.to;
  // What another says behind it is not his: "…, according to Korr".
  const other = behindIt(tellings, from).find(
    ({ inverted: source, verb: { from: first, to: last } }) => source && last - first > 1,
  );
  if (other !== undefined && !inverted) to = other.from;
  to = Math.min(to, ofAnother(items, from, tellings) ?? to);
  // "pointed [out] that".
  if (is(items[from], Is.particle) && is(items[from + 1], Is.complementizer)) from += 1;
  const hearer = hearerAt(items, from, to, verb, words);
  return wordsBetween(items, speaks ? behindOccasion(items, from, to, hearer, words) : from, to);
}

/** Where what is said ends because another tells something: "declined to comment[, but Korr said …]", "was “tired” [while Korr said …]". */
function ofAnother(items: readonly Item[], from: number, tellings: readonly Telling[]): number | null {
  for (const { from: begin, subject, person } of behindIt(tellings, from)) {
    if (begin <= from || subject?.from !== begin || person === 'he') continue;
    const joins = joinsClauses(items[begin - 1]);
    const joined = joins || is(items[begin - 1], Is.linker);
    const at = joined ? begin - 2 : begin - 1;
    const [before, last] = [items[at - 1], items[at]];
    if (last?.word === ',' && (joins || before?.kind === 'quoted')) return at;
    if (last?.kind === 'quoted' && (joined || last.stop === ',')) return at + 1;
  }
  return null;
}

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
    if (at > from && item.word === 'that' && (hearer !== null || is(items[from], OCCASION))) return at;
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
): Span | null {
  const last = Math.max(end, verb.to);
  // "The port is sold, said Korr, a clerk", "…, director of the port": no more than words about the speaker.
  const next = items[last + 1];
  const apposed =
    inverted &&
    (is(next, Is.article | Is.relative) || (next?.classes === 0 && !next.capital && is(items[last + 2], Is.attaching)));
  // "The port is sold, Korr said, citing a letter": what he does besides is nothing that he says.
  const goesOn = behindIt(tellings, last).some(({ verb, subject }) => verb.from === last + 1 && subject?.from === from);
  const inMiddle = items[last]?.word === ',' && last + 2 < sentence.to && !goesOn && !apposed && verb.to > from;
  return inMiddle ? wordsBetween(items, sentence.from, sentence.to) : wordsBetween(items, sentence.from, from);
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
