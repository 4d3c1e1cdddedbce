import type { SpeechWords } from '../../language/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Item, Range } from './items.ts';
import { phraseAfter } from './phrase.ts';
import type { Quoted } from './quoted.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { openingSubject } from './subject.ts';
import type { Telling } from './telling.ts';

/** How a quotation hangs on the words around it. */
export interface Attribution {
  /**
   * `said`: the telling says this quotation and nothing else; `within`: it stands inside what is told; `named`: it is what
   * something is called; `alone`: it is a sentence of its own.
   */
  hold: 'said' | 'within' | 'named' | 'alone' | 'none';
  speaker: Span | null;
  verb: Span | null;
  telling: Telling | null;
  /** Whether the speaker was taken over from the words before, not from words that touch the quotation. */
  inherited: boolean;
}

/** A telling that says a quotation stands no more items away than that. */
const REACH = 40;
/** A bare name before a colon is not longer. */
const MOST_NAME = 8;
const DASH = /^[—–―-]$/u;

/** For every quotation, who says it. The rules are tried in order; the nearest words that can say it win. */
export function attribute(readings: readonly Reading[], words: SpeechWords | null): Map<Quoted, Attribution> {
  const found = new Map<Quoted, Attribution>();
  let previous: Attribution | null = null;
  for (const [index, reading] of readings.entries()) {
    const context = { reading, next: readings[index + 1], before: readings[index - 1], words };
    for (const [order, sentence] of reading.sentences.entries()) {
      for (let at = sentence.from; at < sentence.to; at += 1) {
        const { quoted } = reading.items[at] ?? {};
        if (quoted == null || found.has(quoted)) continue;
        const attribution: Attribution = attributionOf({ ...context, sentence, order, at }, found, previous);
        found.set(quoted, attribution);
        if (attribution.speaker !== null && attribution.hold !== 'none') previous = attribution;
      }
    }
  }
  return found;
}

interface Place {
  reading: Reading;
  before: Reading | undefined;
  next: Reading | undefined;
  words: SpeechWords | null;
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
    byDash(place) ??
    byColon(place) ??
    byWordsAround(place) ??
    byNextSentence(place) ??
    byWordsBefore(place, found, previous)
  );
}

/** "“…” ― Ana Korr, mayor": on the same line or the next. */
function byDash({ reading: { items }, next, at, words }: Place): Attribution | null {
  const own = items[at + 1];
  const isOwn = own !== undefined && DASH.test(own.word) && (own.spaced || own.word !== '-');
  const line = isOwn ? items : own === undefined ? next?.items : undefined;
  const dash = isOwn ? at + 1 : 0;
  if (line === undefined || !DASH.test(line[dash]?.word ?? '')) return null;
  const name = nameAfter(line, dash + 1, words);
  if (name === null) return null;
  const ends = line[name.to];
  if (ends !== undefined && !/^[,.;(]$/u.test(ends.word)) return null;
  return { hold: 'said', speaker: spanOf(line, name), verb: null, telling: null, inherited: false };
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

/** "Korr: “…”" with nothing else before the colon. */
function byColon({ reading: { items }, sentence, order, at }: Place): Attribution | null {
  const colon = at - 1;
  if (items[colon]?.word !== ':' || colon - sentence.from > MOST_NAME || order > 0) return null;
  const name = capitalsAfter(items, sentence.from);
  if (name === null || name.to !== colon) return null;
  return { hold: 'said', speaker: spanOf(items, name), verb: null, telling: null, inherited: false };
}

/** The telling in the quotation's own sentence: the one that touches it, or the nearest before it. */
function byWordsAround(place: Place): Attribution | null {
  const { reading, sentence, at } = place;
  const { items } = reading;
  const behind = tellingBehind(items, sentence, at);
  const before = tellingBefore(sentence, at);
  const lead = items[at - 1];
  const introduced = before !== null && lead !== undefined && isIntroduced(items, before, at);
  const trailing = behind !== null && !introducesNext(items, sentence, behind, at);
  if (introduced && !(trailing && items[at]?.stop === ',' && lead.word !== ':'))
    return byTelling(items, before, 'said');
  if (trailing) return byTelling(items, behind, 'said');
  if (before === null) return null;
  if (at === sentence.from) return null;
  return byTelling(items, before, before.naming ? 'named' : 'within');
}

function byTelling(items: readonly Item[], telling: Telling, hold: Attribution['hold']): Attribution {
  const { subject, verb } = telling;
  return {
    telling,
    hold,
    speaker: subject === null ? null : spanOf(items, subject),
    verb: spanOf(items, verb),
    inherited: false,
  };
}

/** The telling that begins right behind the quotation: "“…,” she said", "“…,” said Korr". */
function tellingBehind(items: readonly Item[], { tellings, to }: ReadSentence, at: number): Telling | null {
  let next = at + 1;
  while (next < to && items[next]?.kind === 'mark' && next < at + 3) next += 1;
  const touching = tellings.filter(({ from }) => from >= at + 1 && from <= next + 1);
  const [first] = touching;
  if (first === undefined) return null;
  // "“…,” Ana Korr, who has met them, told the Gazette": of the verbs with her as subject the one that speaks.
  const same = tellings.filter(({ subject, speaks }) => speaks && subject?.from === first.subject?.from);
  return first.speaks ? first : (same[0] ?? first);
}

/** The last telling before the quotation, with no other quotation between the two. */
function tellingBefore({ tellings }: ReadSentence, at: number): Telling | null {
  let last: Telling | null = null;
  for (const telling of tellings) if (telling.to <= at && at - telling.to < REACH) last = telling;
  return last;
}

/** Whether nothing but the hearer, time and place stands between the verb and the quotation. */
function isIntroduced(items: readonly Item[], telling: Telling, at: number): boolean {
  const lead = items[at - 1];
  const from = Math.max(telling.to, telling.verb.to);
  if (at === from) return true;
  if (lead?.word === ':' || lead?.word === ',') return true;
  return false;
}

/** "“…” Korr said: “…”": the telling belongs to the quotation behind it. */
function introducesNext(items: readonly Item[], { to }: Range, { to: end, verb }: Telling, at: number): boolean {
  if (items[at]?.stop === ',') return false;
  for (let next = Math.max(end, verb.to); next < to; next += 1) {
    if (items[next]?.kind === 'quoted') return /^[:,]$/u.test(items[next - 1]?.word ?? '');
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
  return bare && items[telling.to]?.kind === 'mark' ? byTelling(items, telling, 'said') : null;
}

/** What the words before imply: who spoke last, or whom the sentence before is about. */
function byWordsBefore(
  place: Place,
  found: ReadonlyMap<Quoted, Attribution>,
  previous: Attribution | null,
): Attribution {
  const { reading, sentence, order, at, words } = place;
  const { items } = reading;
  const alone = at === sentence.from || items[at - 1]?.word === ':';
  const hold = alone ? 'alone' : 'none';
  if (!alone) {
    const subject = words === null ? null : openingSubject(items, sentence.from, at, words);
    return {
      hold,
      speaker: subject === null ? null : spanOf(items, subject),
      verb: null,
      telling: null,
      inherited: true,
    };
  }
  if (at > sentence.from && words !== null) {
    const subject = openingSubject(items, sentence.from, at, words);
    if (subject !== null)
      return { hold: 'said', speaker: spanOf(items, subject), verb: null, telling: null, inherited: true };
  }
  const earlier = order > 0 ? reading.sentences[order - 1] : undefined;
  const source = earlier === undefined ? place.before : reading;
  const last = earlier ?? place.before?.sentences.at(-1);
  if (source === undefined || last === undefined)
    return { hold, speaker: null, verb: null, telling: null, inherited: true };
  const spoken = lastSpoken(source.items, last, found);
  if (spoken !== null) return { ...spoken, hold, inherited: true };
  if (
    earlier === undefined &&
    previous !== null &&
    source.items.some(({ quoted }) => quoted !== null && found.get(quoted)?.speaker != null)
  ) {
    return { ...previous, hold, inherited: true };
  }
  const subject = subjectIn(source.items, last, words);
  return {
    hold,
    speaker: subject === null ? null : spanOf(source.items, subject),
    verb: null,
    telling: null,
    inherited: true,
  };
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

function subjectIn(
  items: readonly Item[],
  { from, to, tellings }: ReadSentence,
  words: SpeechWords | null,
): Range | null {
  if (words === null) return null;
  const told = tellings.findLast(({ subject }) => subject !== null)?.subject;
  return told ?? openingSubject(items, from, to, words);
}

export function spanOf(items: readonly Item[], { from, to }: Range): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
