import { Frame, hasFrame, Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { agrees } from '../subject/agreement.ts';
import { subjectBefore } from '../subject/subject.ts';
import { CLAUSE } from './complement.ts';

/** The subject behind the verb: "“…,” said Ana Korr", ", said the mayor". */
export function inverted(
  items: readonly Item[],
  at: number,
  sentence: Range,
  { frames, form }: SpeechVerb,
  words: SpeechWords,
): Range | null {
  if (!mayBeInverted(frames, form)) return null;
  const before = behindMarks(items, at) - 1;
  const behindQuotation = isBehindQuotation(items, at);
  if (at > sentence.from && !behindQuotation && items[before]?.word !== ',') return null;
  const subject = phraseAfter(items, at + 1, sentence.to, words);
  if (subject === null || !/^(?:word|number)$/u.test(items[at + 1]?.kind ?? '')) return null;
  if (form === 'base' && !(hasFrame(frames, Frame.saying) && agrees(items, subject, form, words))) return null;
  if (behindQuotation) return isNoSubject(items, subject.to, frames, words) ? null : subject;
  if (!hasFrame(frames, Frame.saying | Frame.reading)) return null;
  if (at === sentence.from) return introducesQuotation(items, subject.to, sentence.to) ? subject : null;
  // ", said the mayor, who": behind a comma only what nothing else can be the subject of.
  if (!hasFrame(frames, Frame.saying)) return null;
  return behindComma(items, at, before, subject, sentence, words) ? subject : null;
}

/** ", said the mayor.", ", said the mayor:": whether nothing else can be the verb's subject. */
function behindComma(
  items: readonly Item[],
  at: number,
  comma: number,
  subject: Range,
  { from, to }: Range,
  words: SpeechWords,
): boolean {
  const ends = subject.to >= to ? undefined : items[subject.to];
  // "Korr, the judge, asked Hale: “…”": who stands behind is asked.
  if (hasHearer(items[at], words)) return false;
  if (ends?.word === ':' && introducesQuotation(items, subject.to, to)) return true;
  const isSaid = words.quotatives.has(items[at]?.word ?? '') && isSpeaker(items, subject, words);
  // ", say scientists": a plural behind a plural form.
  if (items[at]?.verb?.form === 'base') return ends === undefined && isBareSpeaker(items, subject, words);
  if (isSaid && is(ends, Is.preposition) && isBare(items, subject.to, to, words)) return true;
  if (ends !== undefined && ends.kind !== 'mark') return false;
  return isSaid || subjectBefore(items, comma + 1, from, words) === null;
}

/** "told", "asked": verbs that have whom the words are said to for their object. */
function hasHearer(item: Item | undefined, { asking }: SpeechWords): boolean {
  return asking.has(item?.word ?? '') || hasFrame(item?.verb?.frames, Frame.telling);
}

/** "said the mayor [in a note to the port].", not "said the mayor [in Vell was ill]": up to the next mark no verb has a tense. */
function isBare(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quoted') return true;
    if ((is(item, TENSED) && item.word !== words.infinitive) || item.verb?.noun === false) return false;
  }
  return true;
}

/** What has a tense. */
const TENSED = Is.otherVerb | Is.modal | Is.perfect | Is.passive | Is.past;

/** A name, or somebody or some body with an article: what "said" and the like can have for no object. */
function isSpeaker(items: readonly Item[], { from, to }: Range, words: SpeechWords): boolean {
  const last = items[to - 1];
  if (is(items[from], Is.time) || last?.kind !== 'word') return false;
  return last.capital || (is(items[from], Is.article) && words.speakers.has(last.word));
}

/** "scientists", "local police": people or bodies, with no article before them. */
function isBareSpeaker(items: readonly Item[], { to }: Range, words: SpeechWords): boolean {
  return words.speakers.has(items[to - 1]?.word ?? '');
}

/** Whether a verb can stand before its subject: "said Korr", "say police", "found the court". */
function mayBeInverted(frames: SpeechVerb['frames'], form: SpeechVerb['form']): boolean {
  const finite = form === 'third' || form === 'past' || form === 'base';
  return finite && hasFrame(frames, Frame.saying | Frame.reading | Frame.finding);
}

/** Where the marks begin that stand right before an item and quote nothing: those that close "''The port is sold,'' said Korr". */
function behindMarks(items: readonly Item[], at: number): number {
  let first = at;
  while (preceding(items, first)?.word === "'") first -= 1;
  return first;
}

/** Whether a colon or comma stands before a quotation further on. */
function introducesQuotation(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + CLAUSE); at += 1) {
    if (items[at]?.kind === 'quoted') return /^[:,]$/u.test(preceding(items, at)?.word ?? '');
  }
  return false;
}

/** Whether a quotation stands right before an item, or before its comma. */
export function isBehindQuotation(items: readonly Item[], at: number): boolean {
  return (
    preceding(items, at)?.kind === 'quoted' ||
    (preceding(items, at)?.word === ',' && preceding(items, at, 2)?.kind === 'quoted')
  );
}

/** "“…,” said Korr was wrong" is nothing that one says; in "“The Tide”, wishes the council to act" an object stands behind. */
function isNoSubject(items: readonly Item[], at: number, frames: SpeechVerb['frames'], words: SpeechWords): boolean {
  return is(items[at], Is.passive) || (!hasFrame(frames, Frame.saying) && items[at]?.word === words.infinitive);
}
