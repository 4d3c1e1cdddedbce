import { Frame, hasFrame, Is, type SpeechVerb, type SpeechWords } from '../../language/speech.ts';
import { preceding } from '../preceding.ts';
import { type Item, is, type Range } from './items.ts';
import { phraseAfter } from './phrase/after.ts';
import { phraseBefore } from './phrase/before.ts';
import { auxiliariesBefore } from './subject/auxiliaries.ts';
import { isParticiple } from './subject/opening.ts';
import { subjectBefore } from './subject/subject.ts';

/** Words other than an active verb by which a text says that somebody says something. */
export interface Claim {
  /** The noun, adjective or participle. */
  verb: Range;
  subject: Range;
  /** Whether the subject stands behind. */
  inverted: boolean;
  /** Whether it tells no more than how something is called: "Korr, branded “a liar” by Hale". */
  naming: boolean;
  /** Whether it only tells which one is meant: "a wall that is supported by Korr". */
  restricts: boolean;
}

/** Between a participle and the "by" of who did it stand no more items. */
const MOST_BETWEEN = 8;

/** "Korr's claim that …", "Korr is sure that …", "was called a liar by Korr"; null where nothing of the kind stands. */
export function claimAt(items: readonly Item[], at: number, sentence: Range, words: SpeechWords): Claim | null {
  return (
    ownedAt(items, at, sentence, words) ??
    convictionAt(items, at, sentence, words) ??
    doneAt(items, at, sentence, words)
  );
}

/** "Korr's claim that", "his latest warning that". */
function ownedAt(items: readonly Item[], at: number, { from }: Range, words: SpeechWords): Claim | null {
  if (!is(items[at], Is.claim) || items[at + 1]?.word !== 'that') return null;
  let owner = at - 1;
  // "his latest claim": one word may stand between.
  if (!isOwner(items[owner])) owner -= 1;
  if (owner < from || !isOwner(items[owner])) return null;
  const subject =
    items[owner]?.kind === 'possessive' ? phraseBefore(items, owner, from, words) : { from: owner, to: owner + 1 };
  return subject === null
    ? null
    : { verb: { from: at, to: at + 1 }, subject, inverted: false, naming: false, restricts: false };
}

function isOwner(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === 'possessive' || is(item, Is.owner));
}

/** "Korr is sure that", "Korr made it clear that". */
function convictionAt(items: readonly Item[], at: number, { from }: Range, words: SpeechWords): Claim | null {
  if (!is(items[at], Is.conviction) || items[at + 1]?.word !== 'that') return null;
  const made = words.makers.has(preceding(items, at)?.word ?? '') ? at - 1 : at - 2;
  const isMade =
    words.makers.has(items[made]?.word ?? '') && (made === at - 1 || is(preceding(items, at), Is.impersonal));
  const { at: begin, passive, infinitive } = auxiliariesBefore(items, isMade ? made : at, from, words);
  // "He promised to make sure that": nobody is sure yet.
  const subject = passive !== isMade && !infinitive ? subjectBefore(items, begin, from, words) : null;
  return subject === null
    ? null
    : { verb: { from: at, to: at + 1 }, subject, inverted: false, naming: false, restricts: false };
}

/** "was called a liar by Korr", "Hale, called “a liar” by Korr". */
function doneAt(items: readonly Item[], at: number, { from, to }: Range, words: SpeechWords): Claim | null {
  const verb = items[at]?.verb;
  if (verb === undefined || !mayBeDone(verb)) return null;
  const { at: begin, passive } = auxiliariesBefore(items, at, from, words);
  if (words.composing.has(items[at]?.word ?? '') || !(passive || isReduced(items, at, words))) return null;
  for (let by = at + 1; by < Math.min(to, at + MOST_BETWEEN); by += 1) {
    const item = items[by];
    if (item === undefined || (item.kind === 'mark' && item.word !== '-')) return null;
    if (item.word !== words.agent) continue;
    const subject = phraseAfter(items, by + 1, beforeJudgement(items, by + 1, to, words), words);
    // "accused of theft by taking stones": how, not by whom.
    return subject === null || items[by + 1]?.kind !== 'word' || isParticiple(items[by + 1])
      ? null
      : {
          verb: { from: at, to: at + 1 },
          subject,
          inverted: true,
          naming: !passive,
          restricts: is(preceding(items, begin), Is.relative),
        };
  }
  return null;
}

/** "blamed by Korr [for the fall]", "hailed by Korr [as a hero]": of whoever judges, no part. */
function beforeJudgement(items: readonly Item[], from: number, to: number, { predicatives }: SpeechWords): number {
  let at = from + 1;
  while (at < Math.min(to, from + MOST_BETWEEN) && !predicatives.has(items[at]?.word ?? '')) at += 1;
  return predicatives.has(items[at]?.word ?? '') ? at : to;
}

/** "called", "praised", "said": a participle of what one does to somebody or something by words. */
function mayBeDone({ form, frames }: SpeechVerb): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  return hasFrame(frames, Frame.judging | Frame.naming | Frame.saying);
}

/** "branded “a liar” by", "branded a “liar” by", "hailed by Korr as “a hero”": a participle without its auxiliary, since who did it stands behind. */
export function isReduced(items: readonly Item[], at: number, words: SpeechWords): boolean {
  const quoted = is(items[at + 1], Is.article) ? at + 2 : at + 1;
  const by = items[quoted]?.kind === 'quoted' ? quoted + 1 : at + 1;
  return items[by]?.word === words.agent;
}
