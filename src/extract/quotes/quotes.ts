import { bisector } from 'd3-array';
import { Is, type SpeechWords } from '../../language/speech.ts';
import type { Confidence } from '../../model/derivation.ts';
import { gather } from '../../model/gather.ts';
import type { Span } from '../../model/span.ts';
import type { Names } from '../names/named.ts';
import type { Prepared } from '../text.ts';
import { attribute } from './attribution/attribute.ts';
import type { Attribution, Mention } from './attribution/attribution.ts';
import { mayBeQuoted } from './attribution/guessed.ts';
import { headlineSource } from './attribution/signed.ts';
import { type Item, is, spanOf } from './items.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { type Reading, readPassages } from './reading.ts';
import type { Said } from './said.ts';
import { withSameSpeaker } from './same-speaker.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { isOnlyTitle } from './statements/headlines.ts';
import { statementOf } from './statements/statement.ts';
import type { Telling } from './telling/telling.ts';
import { isStopped, measure } from './titles.ts';
import { saidInTurns } from './turns.ts';
import { closedAtSpeaker } from './unclosed.ts';
import { worksIn } from './works.ts';

/** Who said what: direct and partial quotations and indirect statements, in the order of their spans. */
export function findQuotes(prepared: Prepared, names: Names): Said[] {
  const turns = saidInTurns(prepared.text, prepared.passages, names);
  if (turns.length === 0) return findTold(prepared, names);
  const passages = prepared.passages.filter(({ label }) => label === null);
  return ordered([...findTold({ ...prepared, passages }, names), ...turns]);
}

/** Who said what by marks and by words that tell it. */
function findTold(prepared: Prepared, names: Names): Said[] {
  const words = prepared.language.speech;
  const marked = findQuoted(prepared);
  const quoted = words === null ? marked : marked.map((one) => closedAtSpeaker(one, prepared.passages));
  const readings = readPassages(prepared, quoted, words);
  const speaker: FindSpeaker = ({ items, phrase }, said) =>
    withoutSelf(speakerOf(items, phrase, names, words), items[phrase.from], said);
  const attributions = attribute(readings, words, worksIn(prepared, readings));
  const quotations = gather(quoted, (one) => quotationOf(prepared.text, one, attributions.get(one)));
  if (words === null) return ordered(gather(quotations, (one) => saidIn(one, speaker, words)));
  const parts = partsByTelling(quotations);
  const quoting = new Set([...attributions.values()].map(({ hold, telling }) => (hold === 'said' ? telling : null)));
  const indirect = gather(readings, (reading) => statementsIn(reading, { quoting, parts }, speaker, words));
  const headlines = gather(readings, (reading) => headlineOf(reading, speaker, words));
  const told = new Set(gather(indirect, ({ quoted }) => quoted));
  const apart = gather(quotations, (one) => (told.has(one.span) ? [] : saidIn(one, speaker, words)));
  return withSameSpeaker(prepared, names, ordered([...apart, ...indirect, ...headlines]));
}

type FindSpeaker = (mention: Mention, said: Span) => Speaker;

/** "“Hale was wrong,” he said": whom somebody names in what he says is somebody else, so that it is not known who "he" is. */
function withoutSelf(speaker: Speaker, first: Item | undefined, { start, end }: Span): Speaker {
  const { entity } = speaker;
  if (entity === null || !is(first, Is.person)) return speaker;
  const named = entity.mentions[mentionsBefore(entity.mentions, start)];
  return named !== undefined && named.end <= end ? { ...speaker, entity: null, role: null } : speaker;
}

/** How many mentions begin before a place. */
const { left: mentionsBefore } = bisector<Span, number>(({ start }) => start);

/** A quotation by somebody, with how it hangs on the words around it. */
interface Quotation {
  span: Span;
  /** `within`: words of what a statement tells. */
  kind: 'direct' | 'partial' | 'within';
  attribution: Attribution;
}

function quotationOf(text: string, span: Quoted, attribution: Attribution | undefined): Quotation[] {
  if (attribution === undefined) return [];
  const kind = kindOf(attribution, text, span);
  return kind === null ? [] : [{ span, kind, attribution }];
}

/** So many words that are a sentence between marks are speech. */
const SOME = 6;

function kindOf({ hold, telling }: Attribution, text: string, span: Span): Quotation['kind'] | null {
  if (hold === 'above') return null;
  const stopped = isStopped(text, span);
  // So is most of what is quoted; its words need not be counted.
  if (hold === 'said' && stopped) return 'direct';
  const { count, title, sentence } = measure(text, span);
  const within = title ? null : 'within';
  switch (hold) {
    case 'said':
      // "said « Oui »": behind a verb that says, a word or two are speech.
      return count < 3 && telling?.speaks !== true ? null : 'direct';
    case 'alone':
      return ((sentence || stopped) && count > 1 && !title) || count >= SOME ? 'direct' : within;
    case 'named':
      return title && count > 1 ? null : 'partial';
    case 'within':
    case 'none':
      return sentence && count >= SOME && !title ? 'direct' : within;
    default:
      return hold satisfies never;
  }
}

/** A quotation as a finding of its own. */
function saidIn(
  { span: { start, end }, kind, attribution }: Quotation,
  speakerIn: FindSpeaker,
  words: SpeechWords | null,
): Said[] {
  if (kind === 'within' && (attribution.inherited || !isTold(start, attribution))) return [];
  const speaker = speakerOfQuotation(attribution, { start, end }, speakerIn, words);
  return [
    {
      kind: kind === 'direct' ? 'direct' : 'partial',
      span: { start, end },
      quoted: [],
      speaker: speaker === null ? null : { span: speaker.span, entity: speaker.entity },
      role: speaker?.role ?? null,
      verb: attribution.verb,
      confidence: confidenceOf(attribution, speaker),
    },
  ];
}

/** Whom no words name as the speaker is one only where it is a name, "he" or "she", or somebody with an office or the like. */
function speakerOfQuotation(
  { speaker: mention, hold, guessed }: Attribution,
  said: Span,
  speakerIn: FindSpeaker,
  words: SpeechWords | null,
): Speaker | null {
  if (mention === null) return null;
  const speaker = speakerIn(mention, said);
  const isSure =
    !guessed || hold === 'said' || isKnown(speaker, mention) || mayBeQuoted(mention.items, mention.phrase, words);
  return isSure ? speaker : null;
}

/** A name that the text knows or that has a capital of its own, not from the beginning of its sentence; or "he". */
function isKnown({ entity }: Speaker, { items, phrase: { from, to } }: Mention): boolean {
  if (entity !== null || is(items[from], Is.person)) return true;
  return to - from > 1 && items[to - 1]?.capital === true;
}

/**
 * Whether words that stand in no statement of their own are somebody's nevertheless: another tells of it ("Korr said that
 * Hale had called it"). What might be said is nobody's, and behind "said Korr" stand words about the speaker.
 */
function isTold(start: number, { telling, verb }: Attribution): boolean {
  if (telling === null) return true;
  const { states, speaks, modal, inverted, person } = telling;
  return states && speaks && !modal && person !== 'I' && !(inverted && start > (verb?.start ?? start));
}

/** The words between marks that the statement of each telling holds; with none, those that any may hold. */
function partsByTelling(quotations: readonly Quotation[]): Map<Telling | null, Span[]> {
  const parts = new Map<Telling | null, Span[]>();
  for (const { kind, span, attribution } of quotations) {
    const { inherited, telling: own } = attribution;
    const telling = inherited ? null : own;
    if (kind !== 'within' || (telling === null && !inherited)) continue;
    const earlier = parts.get(telling);
    if (earlier === undefined) parts.set(telling, [span]);
    else earlier.push(span);
  }
  return parts;
}

function confidenceOf({ inherited, verb }: Attribution, speaker: Speaker | null): Confidence {
  if (speaker === null) return 'uncertain';
  if (inherited) return 'likely';
  return verb === null ? 'likely' : 'certain';
}

/** In characters. No statement of news is longer; what is, in one endless sentence, would be told over and over by each verb in it. */
const LONGEST_STATEMENT = 2_000;

interface Quoting {
  /** The tellings that say a quotation, and nothing in other words. */
  quoting: ReadonlySet<Telling | null>;
  parts: ReadonlyMap<Telling | null, readonly Span[]>;
}

function statementsIn(
  { items, sentences, place }: Reading,
  { quoting, parts }: Quoting,
  speakerIn: FindSpeaker,
  words: SpeechWords,
): Said[] {
  const found: Said[] = [];
  const titles = place === 'headline' || place === 'heading';
  for (const sentence of sentences) {
    for (const telling of sentence.tellings) {
      if (quoting.has(telling) || (titles && isOnlyTitle(items, sentence, telling, words))) continue;
      const span = statementOf(items, sentence, telling, sentence.tellings, words);
      if (span === null || telling.subject === null || span.end - span.start > LONGEST_STATEMENT) continue;
      const { span: speaker, entity, role } = speakerIn({ items, phrase: telling.subject }, span);
      const verb = spanOf(items, telling.verb);
      const quoted = partsWithin(span, parts.get(telling), parts.get(null));
      found.push({
        kind: 'indirect',
        span,
        quoted,
        speaker: { span: speaker, entity },
        role,
        verb,
        confidence: 'likely',
      });
    }
  }
  return found;
}

const NONE: readonly Span[] = [];

/** Of the words between marks that a telling may hold, its own and those of none, what stands in its statement; in order. */
function partsWithin({ start, end }: Span, own = NONE, free = NONE): Span[] {
  if (own.length + free.length === 0) return [];
  return [...own, ...free].filter((part) => start <= part.start && part.end <= end).sort((a, b) => a.start - b.start);
}

/** "Korr: Wall Will Hold", where the name is one of a person or body. */
function headlineOf(reading: Reading, speakerIn: FindSpeaker, words: SpeechWords): Said[] {
  const phrase = headlineSource(reading, words);
  if (phrase === null) return [];
  const { items, sentences } = reading;
  const span = spanOf(items, { from: phrase.to + 1, to: sentences[0]?.to ?? phrase.to });
  const { span: speaker, entity, role } = speakerIn({ items, phrase }, span);
  if (entity === null || entity.type === 'place') return [];
  return [
    { kind: 'indirect', span, quoted: [], speaker: { span: speaker, entity }, role, verb: null, confidence: 'likely' },
  ];
}

/** By where they begin, the longer first; one that would cross an earlier one is left out. */
function ordered(all: Said[]): Said[] {
  const open: Span[] = [];
  const kept: Said[] = [];
  for (const said of all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    while ((open.at(-1)?.end ?? Infinity) <= said.span.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && around.end < said.span.end) continue;
    open.push(said.span);
    kept.push(said);
  }
  return kept;
}
