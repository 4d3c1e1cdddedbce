import { Is, type SpeechWords } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import { type Item, is, type Range, spanOf } from './items.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';
import type { Quoted } from './quoted.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { openingSubject } from './subject.ts';
import { countBefore, joinsClauses, type Telling } from './telling.ts';

/** How a quotation hangs on the words around it. */
export interface Attribution {
  /**
   * `said`: the telling says this quotation and nothing else; `within`: it stands inside what is told; `named`: it is what
   * something is called or said to be, or what a sentence that goes on says right behind its verb; `alone`: it is a sentence of
   * its own; `above`: it stands in a heading that names nobody, or is the title of a work.
   */
  hold: 'said' | 'within' | 'named' | 'alone' | 'above' | 'none';
  speaker: Mention | null;
  verb: Span | null;
  telling: Telling | null;
  /** Whether the speaker was taken over from the words before, not from words that touch the quotation. */
  inherited: boolean;
  /** Whether no words say who speaks: the speaker is whom the sentence is about, or the one before. */
  guessed?: boolean;
}

/** A noun phrase among a passage's items. */
export interface Mention {
  items: readonly Item[];
  phrase: Range;
}

/** A telling that says a quotation stands no more items away than that. */
const REACH = 40;
/** A bare name before a colon is not longer. */
const MOST_NAME = 8;
/** A speaker with his office has no more words before his name. */
const SOON = 14;
/** Around a quotation no more tellings are looked at. */
const MOST_TELLINGS = 6;
const DASH = /^[—–―-]$/u;

/**
 * For every quotation, who says it; the titles of works nobody. The rules are tried in order; the nearest words that can say
 * it win.
 */
export function attribute(
  readings: readonly Reading[],
  words: SpeechWords | null,
  works: ReadonlySet<Quoted>,
): Map<Quoted, Attribution> {
  const found = new Map<Quoted, Attribution>();
  let previous: Attribution | null = null;
  for (const [index, reading] of readings.entries()) {
    if (!reading.quoting) continue;
    const next = readings[index + 1];
    const before = readings[index - 1];
    for (const [order, sentence] of reading.sentences.entries()) {
      for (let at = sentence.from; at < sentence.to; at += 1) {
        const { quoted } = reading.items[at] ?? {};
        if (quoted == null || found.has(quoted)) continue;
        const attribution: Attribution = attributionOf(
          { readings, index, reading, before, next, words, works, sentence, order, at },
          found,
          previous,
        );
        found.set(quoted, attribution);
        if (attribution.speaker !== null && attribution.hold !== 'none') previous = attribution;
      }
    }
  }
  return found;
}

interface Place {
  readings: readonly Reading[];
  /** Which of the readings it is. */
  index: number;
  reading: Reading;
  before: Reading | undefined;
  next: Reading | undefined;
  words: SpeechWords | null;
  works: ReadonlySet<Quoted>;
  sentence: ReadSentence;
  order: number;
  at: number;
}

function attributionOf(
  place: Place,
  found: ReadonlyMap<Quoted, Attribution>,
  previous: Attribution | null,
): Attribution {
  return (
    ofName(place) ??
    byDash(place) ??
    byColon(place) ??
    byUtterance(place) ??
    byWordsAround(place) ??
    byAnyVerb(place) ??
    byNextSentence(place) ??
    byItsEnd(place) ??
    (isAbove(place.reading) ? NOBODY : byWordsBefore(place, found, previous))
  );
}

/** The words of a heading without a speaker are the story's own, told again below it. */
const NOBODY: Attribution = { hold: 'above', speaker: null, verb: null, telling: null, inherited: true };

/** The title of a work, a nickname ("Jonas “Stone” Hale") and what is only called so ("the so-called “repair”") are nobody's words. */
function ofName({ reading: { items }, sentence: { tellings }, words, works, at }: Place): Attribution | null {
  const { quoted } = items[at] ?? {};
  if (quoted != null && works.has(quoted)) return NOBODY;
  const before = items[at - 1];
  const isNickname = before?.capital === true && items[at]?.stop === '' && items[at + 1]?.capital === true;
  const isCalled = words?.verbs.get(before?.word ?? '')?.frames.has('naming') === true;
  const isTold = () => tellings[countBefore(tellings, at - 1)]?.verb.from === at - 1;
  return (isNickname && !is(before, Is.verb)) || (isCalled && !isTold()) ? NOBODY : null;
}

function isAbove({ place }: Reading): boolean {
  return place === 'heading' || place === 'headline' || place === 'subheadline';
}

/** "“…\n“…,” Ana Korr said": what the words around its last part say, or around the quotation as which it goes on. */
function byItsEnd(place: Place): Attribution | null {
  const { readings, reading, sentence: own, at: first } = place;
  const { quoted } = reading.items[first] ?? {};
  const last = quoted?.parts.at(-1)?.passage;
  if (quoted == null || last === undefined) return null;
  // "“…,” Korr said. “…\n“…,” he went on": whose words these are has been said already.
  if (quoted.goesOn && reading.items.slice(0, first).some((item) => item.quoted !== null)) return null;
  const index = quoted.goesOn ? last + 1 : last;
  const end = readings[index];
  const at = end?.items.findIndex((item) => item.quoted !== null && (quoted.goesOn || item.quoted === quoted)) ?? -1;
  const order = end?.sentences.findIndex(({ from, to }) => from <= at && at < to) ?? -1;
  const sentence = end?.sentences[order];
  if (end === undefined || sentence === undefined || sentence === own) return null;
  const there = {
    ...place,
    index,
    reading: end,
    before: readings[index - 1],
    next: readings[index + 1],
    sentence,
    order,
    at,
  };
  return byDash(there) ?? byWordsAround(there) ?? byAnyVerb(there) ?? byNextSentence(there);
}

/** "“…” ― Ana Korr, mayor": on the same line or the next. */
function byDash({ reading: { items }, next, at, words }: Place): Attribution | null {
  const own = items[at + 1];
  // A dash before the name may have been read as the mark of a list's item.
  if (own === undefined && next?.place === 'item') return bySigned(next.items, 0, words);
  const isOwn = own !== undefined && DASH.test(own.word) && (own.spaced || own.word !== '-');
  const line = isOwn ? items : own === undefined ? next?.items : undefined;
  const dash = isOwn ? at + 1 : 0;
  if (line === undefined || !DASH.test(line[dash]?.word ?? '')) return null;
  return bySigned(line, dash + 1, words);
}

function bySigned(line: readonly Item[], from: number, words: SpeechWords | null): Attribution | null {
  const name = nameAfter(line, from, words);
  if (name === null) return null;
  const ends = line[name.to];
  if (ends !== undefined && !/^[,.;(]$/u.test(ends.word)) return null;
  return { hold: 'said', speaker: { items: line, phrase: name }, verb: null, telling: null, inherited: false };
}

/** A run of capitalised words, with what may stand inside a name. */
function nameAfter(items: readonly Item[], from: number, words: SpeechWords | null): Range | null {
  const name = words === null ? capitalsAfter(items, from) : phraseAfter(items, from, items.length, words);
  return name !== null && items[name.to - 1]?.kind !== 'mark' && items[name.from]?.capital === true ? name : null;
}

function capitalsAfter(items: readonly Item[], from: number): Range | null {
  let to = from;
  while (
    items[to]?.capital === true ||
    (to > from && /^[-.]$/u.test(items[to]?.word ?? '') && items[to]?.final === false)
  )
    to += 1;
  return to > from ? { from, to } : null;
}

/** "Korr: Wall Will Hold": in a headline the name before a colon is the source of what follows. */
export function headlineSource({ place, items, sentences }: Reading, words: SpeechWords): Range | null {
  if (place !== 'headline' && place !== 'heading') return null;
  const [{ from, to, tellings } = { from: 0, to: 0, tellings: [] }] = sentences;
  let colon = from;
  while (colon < Math.min(to, from + MOST_NAME) && items[colon]?.word !== ':') colon += 1;
  if (items[colon]?.word !== ':' || colon + 2 >= to || tellings.some((telling) => telling.to <= colon)) return null;
  const name = phraseBefore(items, colon, from, words);
  // "Vell 2-3 Marn: Hale sinks ten men": figures are of a score and of no name.
  const isScore = items.slice(from, colon).some(({ kind }) => kind === 'number');
  return name?.from === from && !isScore && items[colon + 1]?.kind !== 'quoted' ? name : null;
}

/** "Korr: “…”", "More from Korr: “…”", "Harbour opens - Korr: “…”": nothing but the name belongs to the colon. */
function byColon({ reading: { items }, sentence, at, words }: Place): Attribution | null {
  const colon = at - 1;
  const [first] = sentence.tellings;
  if (items[colon]?.word !== ':' || (first !== undefined && first.to <= at)) return null;
  const start = Math.max(sentence.from, colon - MOST_NAME);
  const phrase = words === null ? capitalsAfter(items, sentence.from) : phraseBefore(items, colon, start, words);
  if (phrase === null || phrase.to !== colon) return null;
  const name = { from: behindSource(items, phrase, words), to: colon };
  const opens = phrase.from === sentence.from || DASH.test(items[phrase.from - 1]?.word ?? '');
  const isSource = words?.sourcePrepositions.has(items[name.from - 1]?.word ?? '') === true;
  const source = isSource && (opens || name.from - sentence.from < 3);
  if (!source && !(opens && items[name.to - 1]?.capital === true)) return null;
  return { hold: 'said', speaker: { items, phrase: name }, verb: null, telling: null, inherited: false };
}

/** The telling in the quotation's own sentence: the one that touches it, or the nearest before it. */
function byWordsAround(place: Place): Attribution | null {
  const { reading, sentence, at } = place;
  const { items } = reading;
  const behind = tellingBehind(items, sentence, at);
  const before = tellingBefore(sentence, at);
  const lead = items[at - 1];
  const opens = opensSentence(items, sentence, at);
  const holder = opens || behind === null ? null : holderBefore(items, sentence, at);
  const introduced =
    before !== null && lead !== undefined && isIntroduced(items, before, at) && !(before.modal && holder !== null);
  const trailing = behind !== null && holder === null && !introducesNext(items, sentence, behind, at);
  if (introduced && !(trailing && items[at]?.stop === ',')) {
    const outer = outerOf(sentence, before);
    return outer === null
      ? byTelling(items, before, introducedHold(items, before, at, place.words))
      : byTelling(items, outer, 'within');
  }
  if (trailing && opens) return byTelling(items, behind, 'said');
  const around = trailing ? behind : at === sentence.from ? null : (holder ?? before);
  return around === null ? null : byTellingAround(place, around, trailing);
}

/** By a telling that says more than the quotation, before or behind it. */
function byTellingAround(place: Place, telling: Telling, trailing: boolean): Attribution {
  const { reading, sentence, at, words } = place;
  const { items } = reading;
  if (!trailing && isToldTo(items, telling.to, at, words)) return NOBODY;
  const outer = trailing ? null : outerOf(sentence, telling);
  if (outer !== null) return byTelling(items, outer, 'within');
  const isNamed =
    (telling.naming && telling.verb.from < at) ||
    (!trailing && isJudgement(items, telling, at, words)) ||
    isPredicate(items, telling, at, words);
  return byTelling(items, telling, isNamed ? 'named' : 'within');
}

/** "Korr said he feared “a flood”": what somebody thinks inside what another says is told by the other; null where none does. */
function outerOf({ tellings }: ReadSentence, telling: Telling): Telling | null {
  if (!telling.nested || telling.speaks || telling.naming) return null;
  const earlier = tellings.slice(0, countBefore(tellings, telling.verb.from));
  return earlier.findLast(({ states, speaks, modal, nested }) => states && speaks && !modal && !nested) ?? null;
}

/** "was hailed by Korr as “a gift”": behind who did it stands what it was hailed as. */
function isJudgement(
  items: readonly Item[],
  { inverted, speaks, to }: Telling,
  at: number,
  words: SpeechWords | null,
): boolean {
  if (!inverted || speaks || words?.predicatives.has(items[to]?.word ?? '') !== true) return false;
  return !items.slice(to, at).some(({ kind, word }) => kind === 'mark' && word !== '-');
}

/**
 * "Korr said he was “tired” while Hale said", "Korr said it was “closed,” the Gazette reported": what Korr says goes on to the
 * quotation, with no mark between the two.
 */
function holderBefore(items: readonly Item[], { tellings }: ReadSentence, at: number): Telling | null {
  const end = countBefore(tellings, at);
  for (const telling of tellings.slice(Math.max(0, end - MOST_TELLINGS), end).reverse()) {
    const { states, speaks, modal, nested, to, verb } = telling;
    const told = items.slice(Math.max(to, verb.to), at);
    if (told.some(({ word }) => /^[,;:—–]$/u.test(word))) return null;
    if (states && speaks && !modal && !nested) return telling;
  }
  return null;
}

/** "said he was told it was “a farce”": who told him is not said. */
function isToldTo(items: readonly Item[], from: number, to: number, words: SpeechWords | null): boolean {
  return items.slice(from + 1, to).some((item, index) => {
    const frames = is(items[from + index], Is.passive) ? words?.verbs.get(item.word)?.frames : undefined;
    return frames?.has('telling') === true;
  });
}

/** "said the plan was “a farce”": all that somebody says that something is. */
function isPredicate(
  items: readonly Item[],
  { states, speaks, modal, from, to }: Telling,
  at: number,
  words: SpeechWords | null,
): boolean {
  const copula = items[at - 1];
  // "It's", but not "Korr's".
  const isCopula = is(copula, Is.passive) && (copula?.kind === 'word' || is(items[at - 2], Is.pronoun));
  const isWhole = from > at || items[at + 1]?.kind !== 'word';
  // "reminded them in order to show it was": what the next verb says is not said.
  const isOwn = from > at || !items.slice(to, at).some(({ word }) => words?.verbs.get(word)?.noun === false);
  return states && speaks && !modal && isCopula && isWhole && isOwn;
}

/** How a quotation hangs on the telling that introduces it. */
function introducedHold(
  items: readonly Item[],
  telling: Telling,
  at: number,
  words: SpeechWords | null,
): Attribution['hold'] {
  const lead = items[at - 1]?.word;
  if (lead === ':') return 'said';
  if (telling.naming || isThing(items, telling, at, words)) return 'named';
  const goesOn = items[at]?.stop === '' && items[at + 1]?.kind === 'word';
  if (!goesOn) return 'said';
  return follows(telling, lead === ',' ? at - 1 : at) ? 'named' : 'within';
}

/** "told “Vell at Nine,”", "in her memoir, “Tides,”": what stands there may be the name of a hearer or a work. */
function isThing(items: readonly Item[], telling: Telling, at: number, words: SpeechWords | null): boolean {
  if (words === null) return false;
  if (items[at - 1]?.word === ',') return words.works.has(items[at - 2]?.word ?? '');
  const frames = words.verbs.get(items[telling.verb.from]?.word ?? '')?.frames;
  return follows(telling, at) && frames?.has('telling') === true && !frames.has('saying');
}

/** Whether a quotation stands right behind a verb that says, with no mark between the two. */
function follows({ verb, to, speaks }: Telling, at: number): boolean {
  return speaks && at === Math.max(verb.to, to);
}

/** "Their chants of “…”", "with cries of “…”", "in Korr's words, “…”": whose they are stands right before, or nowhere. */
function byUtterance({ reading: { items }, sentence, at, words }: Place): Attribution | null {
  const noun = at - 2;
  const isOf = items[at - 1]?.word === 'of';
  const nouns = isOf ? words?.utterances : words?.ownWords;
  if (words === null || noun < sentence.from || !nouns?.has(items[noun]?.word ?? '')) return null;
  const phrase = ownerBefore(items, noun, sentence.from, words);
  if (!isOf && (phrase === null || items[at - 1]?.word !== ',')) return null;
  return {
    hold: 'said',
    speaker: phrase && { items, phrase },
    verb: spanOf(items, { from: noun, to: noun + 1 }),
    telling: null,
    inherited: false,
  };
}

/** "Korr's", "her": whose a noun is. */
function ownerBefore(items: readonly Item[], noun: number, from: number, words: SpeechWords): Range | null {
  const owner = items[noun - 1];
  if (owner?.kind === 'possessive') return phraseBefore(items, noun - 1, from, words);
  return is(owner, Is.owner) ? { from: noun - 1, to: noun } : null;
}

/**
 * "“…!” beamed Ana Korr", "“…,” an angry Korr retaliated", "“…,” the mayor, a lawyer of 40, went on": a quotation that waits
 * for more has its speaker right behind it, whatever the verb.
 */
function byAnyVerb({ reading: { items }, sentence, at, words }: Place): Attribution | null {
  if (words === null || at + 2 >= sentence.to || !/^[,?!]$/u.test(items[at]?.stop ?? '')) return null;
  const isVerb = (index: number) => items[index]?.capital === false && is(items[index], Is.past);
  const first = isVerb(at + 1);
  const subject = phraseAfter(items, first ? at + 2 : at + 1, sentence.to, words);
  if (subject === null) return null;
  const verb = first ? at + 1 : subject.to;
  const named = items[subject.to - 1]?.capital === true || (first && is(items[subject.from], Is.determiner));
  const told = first || isVerb(verb);
  const waits =
    at - sentence.from <= 1 && items[at]?.stop === ',' && (is(items[verb], Is.verb) || items[verb]?.word === ',');
  if (!(named && (told || waits))) return null;
  const hold = opensSentence(items, sentence, at) ? 'said' : 'within';
  return {
    hold,
    speaker: { items, phrase: subject },
    verb: told ? spanOf(items, { from: verb, to: verb + 1 }) : null,
    telling: null,
    inherited: false,
  };
}

/** Whether nothing but a link stands between the beginning of the sentence and the quotation: "But “…,” he said". */
function opensSentence(items: readonly Item[], sentence: ReadSentence, at: number): boolean {
  const last = items[at - 1];
  if (at - sentence.from <= 1 || last?.kind === 'quoted' || /^[,:—–―()-]$/u.test(last?.word ?? '')) return true;
  const before = tellingBefore(sentence, at);
  return before !== null && items[before.to]?.word === ',';
}

function byTelling(items: readonly Item[], telling: Telling, hold: Attribution['hold']): Attribution {
  const { subject, verb } = telling;
  return {
    telling,
    hold,
    speaker: subject === null ? null : { items, phrase: subject },
    verb: spanOf(items, verb),
    inherited: false,
  };
}

/** The telling that begins right behind the quotation: "“…,” she said", "“…,” said Korr". */
function tellingBehind(items: readonly Item[], { tellings: all, to }: ReadSentence, at: number): Telling | null {
  // "was called “a farce” by Korr": its verb stands before, who says it behind.
  const start = Math.max(0, countBefore(all, at + 1) - 1);
  const tellings = all.slice(start, start + MOST_TELLINGS);
  let next = at + 1;
  while (next < to && items[next]?.kind === 'mark' && next < at + 3) next += 1;
  const nearest = opensAnother(items[next]) ? next : next + 1;
  const touching = tellings.filter(
    ({ from, subject }) => from >= at + 1 && from <= nearest && subject !== null && subject.from > at,
  );
  const [first] = touching;
  if (first === undefined) return /^[,?!]$/u.test(items[at]?.stop ?? '') ? speakingSoon(items, tellings, at) : null;
  // "“…,” Ana Korr, who has met them, told the Gazette": of the verbs with her as subject the one that speaks.
  const same = tellings.filter(({ subject, speaks }) => speaks && subject?.from === first.subject?.from);
  return first.speaks ? first : (same[0] ?? first);
}

/** "“…” while Hale said", "“…” and Hale said": a clause of its own, and no words that say the quotation; but "“…,” as Hale said". */
function opensAnother(item: Item | undefined): boolean {
  return joinsClauses(item) || (is(item, Is.subordinator) && !is(item, Is.opener));
}

/** "“…,” the harbour's chief of staff, Ana Korr, said": a quotation that ends in a comma waits for its verb. */
function speakingSoon(items: readonly Item[], tellings: readonly Telling[], at: number): Telling | null {
  for (const telling of tellings) {
    if (telling.from <= at || !telling.speaks || telling.subject === null || telling.subject.from <= at) continue;
    const near = telling.from - at < SOON && !items.slice(at + 1, telling.from).some(({ kind }) => kind === 'quoted');
    return near ? telling : null;
  }
  return null;
}

/** The last telling before the quotation, with no other quotation between the two. */
function tellingBefore({ tellings }: ReadSentence, at: number): Telling | null {
  const end = countBefore(tellings, at);
  for (let index = end - 1; index >= Math.max(0, end - MOST_TELLINGS); index -= 1) {
    const telling = tellings[index];
    if (telling !== undefined && telling.to <= at) return at - telling.to < REACH ? telling : null;
  }
  return null;
}

/** Whether nothing but the hearer, time and place stands between the verb and the quotation. */
function isIntroduced(items: readonly Item[], telling: Telling, at: number): boolean {
  const lead = items[at - 1];
  const from = Math.max(telling.to, telling.verb.to);
  if (at === from) return true;
  if (lead?.word === ':' || lead?.word === ',') return true;
  return false;
}

/** "More from Korr": where the phrase goes on behind the preposition of a source. */
function behindSource(items: readonly Item[], { from, to }: Range, words: SpeechWords | null): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (words?.sourcePrepositions.has(items[at]?.word ?? '') === true) return at + 1;
  }
  return from;
}

/** "“…” Korr said: “…”": the telling belongs to the quotation behind it. */
function introducesNext(items: readonly Item[], { to }: Range, { to: end, verb }: Telling, at: number): boolean {
  const { stop = '' } = items[at] ?? {};
  if (stop === ',') return false;
  // "“…!” she wrote, “…”" is hers from the beginning.
  const leads = stop === '?' || stop === '!' ? ':' : ':,';
  for (let next = Math.max(end, verb.to); next < Math.min(to, at + REACH); next += 1) {
    const { kind, word } = items[next - 1] ?? { kind: 'word', word: '' };
    if (items[next]?.kind === 'quoted') return kind === 'mark' && leads.includes(word);
  }
  return false;
}

/** "“….” Korr said.": a sentence of its own that says nothing else. */
function byNextSentence({ reading: { items, sentences }, sentence, order, at }: Place): Attribution | null {
  const next = sentences[order + 1];
  if (at !== sentence.to - 1 || next === undefined) return null;
  const [telling] = next.tellings;
  if (telling === undefined || telling.from > next.from + 1 || telling.subject === null) return null;
  const rest = items.slice(Math.max(telling.to, telling.verb.to), Math.min(next.to, telling.to + 12));
  const bare =
    next.to - telling.to <= 8 && !rest.some(({ kind, word }) => kind === 'quoted' || word === 'that' || word === ':');
  const asked = /^[?!]$/u.test(items[at]?.stop ?? '') && telling.speaks && telling.to < next.to;
  const says = bare && items[telling.to]?.kind === 'mark';
  return says || (asked && !is(items[telling.to], Is.complementizer)) ? byTelling(items, telling, 'said') : null;
}

/** What the words before imply: who spoke last, or whom the sentence before is about. */
function byWordsBefore(
  place: Place,
  found: ReadonlyMap<Quoted, Attribution>,
  previous: Attribution | null,
): Attribution {
  const { reading, sentence, at, words } = place;
  const { items } = reading;
  const alone = at === sentence.from || items[at - 1]?.word === ':';
  const subject = words === null || at === sentence.from ? null : openingSubject(items, sentence.from, at, words);
  if (!alone) return byPhrase('none', items, subject);
  return subject === null ? byEarlierSentence(place, found, previous) : byPhrase('said', items, subject);
}

/** Somebody whom no verb names as the speaker, or nobody. */
function byPhrase(hold: Attribution['hold'], items: readonly Item[], phrase: Range | null): Attribution {
  const speaker = phrase === null ? null : { items, phrase };
  return { hold, speaker, verb: null, telling: null, inherited: true, guessed: true };
}

/** For a quotation that is a sentence of its own: who spoke in the sentence before, or whom it is about. */
function byEarlierSentence(
  place: Place,
  found: ReadonlyMap<Quoted, Attribution>,
  previous: Attribution | null,
): Attribution {
  const { reading, order, words } = place;
  const hold = 'alone';
  const earlier = order > 0 ? reading.sentences[order - 1] : undefined;
  const source = earlier === undefined ? place.before : reading;
  const last = earlier ?? place.before?.sentences.at(-1);
  if (source === undefined || last === undefined) return byPhrase(hold, reading.items, null);
  const spoken = lastSpoken(source.items, last, found);
  if (earlier === undefined || spoken === null) {
    const shared = byNextQuotation(place);
    if (shared !== null) return { ...shared, hold, inherited: true };
  }
  if (spoken !== null) return { ...spoken, hold, inherited: true };
  if (
    earlier === undefined &&
    previous !== null &&
    source.items.some(({ quoted }) => quoted !== null && found.get(quoted)?.speaker != null)
  ) {
    return { ...previous, hold, inherited: true };
  }
  const told = tellingOfSubject(last);
  return told?.speaks === true && told.person === 'phrase'
    ? { ...byPhrase(hold, source.items, told.subject), guessed: false }
    : byPhrase(hold, source.items, subjectIn(source.items, last, told, words));
}

/** "“….” “…,” Ana Korr says": two quotations side by side are the same speaker's. */
function byNextQuotation(place: Place): Attribution | null {
  const { reading, order, at } = place;
  const sentence = reading.sentences[order + 1];
  if (sentence === undefined || sentence.from !== at + 1 || reading.items[at + 1]?.kind !== 'quoted') return null;
  const next = byWordsAround({ ...place, sentence, order: order + 1, at: at + 1 });
  return next?.speaker == null ? null : next;
}

function lastSpoken(
  items: readonly Item[],
  { from, to }: Range,
  found: ReadonlyMap<Quoted, Attribution>,
): Attribution | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const quoted = items[at]?.quoted;
    const attribution = quoted == null ? undefined : found.get(quoted);
    if (attribution !== undefined && attribution.speaker !== null && attribution.hold !== 'none') return attribution;
  }
  return null;
}

/** The last telling of a sentence whose subject is known. */
function tellingOfSubject({ tellings }: ReadSentence): Telling | undefined {
  return tellings.findLast(({ subject }) => subject !== null);
}

/** Whom a sentence is about. */
function subjectIn(
  items: readonly Item[],
  { from, to }: Range,
  told: Telling | undefined,
  words: SpeechWords | null,
): Range | null {
  if (words === null) return null;
  const subject = told?.subject ?? openingSubject(items, from, to, words);
  return subject !== null && (isSomebody(items, subject) || mayBeQuoted(items, subject, words)) ? subject : null;
}

/** A name, "he" or "she": what else a sentence is about seldom speaks the next one. */
function isSomebody(items: readonly Item[], { from, to }: Range): boolean {
  const last = items[to - 1];
  return to - from === 1 && is(last, Is.pronoun) ? is(last, Is.person) : last?.capital === true;
}

/** "the prime minister's office", "a student of law": a particular person or body, not a thing and not people at large. */
export function mayBeQuoted(items: readonly Item[], { from, to }: Range, words: SpeechWords | null): boolean {
  if (words === null) return false;
  let head = from;
  while (head + 1 < to && !is(items[head + 1], Is.preposition)) head += 1;
  const isParticular = items.slice(from, head).some((item) => item.kind === 'possessive' || is(item, Is.determiner));
  return isParticular && words.speakers.has(items[head]?.word ?? '');
}
