import { Frame, hasFrame, Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseBefore } from '../phrase/before.ts';
import { agrees } from './agreement.ts';
import { attachedTo } from './attached.ts';
import { COMMA, MOST_BETWEEN } from './commas.ts';
import { isBehindTime, namedBefore, subjectBeforeComma } from './over-commas.ts';

/**
 * The subject that ends before `end`: the noun phrase there, the one before an apposition or a relative clause between
 * commas, or the one that a relative pronoun stands for.
 */
export function subjectBefore(items: readonly Item[], end: number, from: number, words: SpeechWords): Range | null {
  const last = items[end - 1];
  if (last === undefined || end - 1 < from) return null;
  if (last.kind === 'mark' && COMMA.test(last.word) && (last.word !== '-' || last.spaced))
    return subjectBeforeComma(items, end - 1, from, words);
  if (is(last, Is.relative)) return beforeRelative(items, end - 1, from, words);
  // "A poll released in May found", "a paper published by Korr said".
  const participle = is(last, Is.past) && items[end - 2]?.kind === 'word' && !last.capital;
  const phrase =
    phraseBefore(items, end, from, words) ?? (participle ? phraseBefore(items, end - 1, from, words) : null);
  return phrase === null ? null : headed(items, phrase, end, from, words);
}

/** "the mayor who", "Ana Korr, the mayor, who". */
function beforeRelative(items: readonly Item[], at: number, from: number, words: SpeechWords): Range | null {
  if (!COMMA.test(items[at - 1]?.word ?? '')) return phraseBefore(items, at, from, words);
  const antecedent = phraseBefore(items, at - 1, from, words);
  return antecedent === null ? null : (describedBy(items, antecedent, from, words) ?? antecedent);
}

/** The subject that a noun phrase before a verb is, or belongs to. */
function headed(items: readonly Item[], phrase: Range, end: number, from: number, words: SpeechWords): Range | null {
  const other =
    openingName(items, phrase, end, from, words) ??
    overAdverbial(items, phrase, from, words) ??
    citingBefore(items, phrase, from, words);
  if (other !== null) return other;
  const head = mayBelongToNoun(items[end]) ? null : attachedTo(items, phrase, from, words);
  if (head !== null) return head;
  if (isObject(items, phrase, from)) return antecedentOf(items, phrase.from, from, words);
  return isOfInfinitive(items, phrase, words) ? (antecedentOf(items, phrase.from, from, words) ?? phrase) : phrase;
}

/** The "called" of "a lawyer for a firm called Vell", the "reports" of "amid news reports". */
function mayBelongToNoun(item: Item | undefined): boolean {
  return item?.verb?.noun === true || (item?.verb?.form === 'past' && hasFrame(item.verb.frames, Frame.naming));
}

/** "by Ana Korr, a lawyer and mayor of Vell, who said": of whom the phrase tells; null where it tells of no name. */
function describedBy(items: readonly Item[], { from, to }: Range, least: number, words: SpeechWords): Range | null {
  const before = preceding(items, from);
  const joins = is(before, Is.joiner);
  if (!(joins || before?.word === ',') || (is(items[from], Is.pronoun) && !is(items[from], Is.determiner))) return null;
  const first = joins ? phraseBefore(items, from - 1, least, words) : null;
  return namedBefore(items, { from: first?.from ?? from, to }, least, words);
}

/** "Ana Korr, the mayor of Vell said", "However, Ana Korr, a lawyer said": without a second comma only where a full name opens the sentence. */
function openingName(
  items: readonly Item[],
  phrase: Range,
  end: number,
  from: number,
  words: SpeechWords,
): Range | null {
  const named = describedBy(items, phrase, from, words);
  return named !== null && opensSentence(items, named, from) && !isParenthesis(items, end) ? named : null;
}

function opensSentence(items: readonly Item[], { from, to }: Range, least: number): boolean {
  if (to - from < 2 || !items.slice(from, to).every(isOfName)) return false;
  const before = preceding(items, from);
  const opening = items.slice(least, before?.word === ',' ? from - 1 : from);
  return (
    opening.every((item) => is(item, Is.linker | Is.manner)) || (opening.length <= MOST_TIME && isBehindTime(before))
  );
}

/** Before a name that opens a sentence stand no more items that tell when: "On Monday evening". */
const MOST_TIME = 4;

function isOfName(item: Item): boolean {
  return (item.capital && !is(item, Is.time | Is.determiner)) || item.kind === 'mark';
}

/** Between a subject and its verb stand no more adverbs. */
const MOST_ADVERBS = 4;

/** "Korr, the mayor said, was wrong": between commas stands who says it of Korr. */
function isParenthesis(items: readonly Item[], end: number): boolean {
  let verb = end;
  while (verb < end + MOST_ADVERBS && items[verb]?.verb === undefined) verb += 1;
  return items[verb + 1]?.word === ',';
}

/** "Ana Korr, the mayor, in a letter said": over what a preposition opens behind a comma. */
function overAdverbial(items: readonly Item[], { from }: Range, least: number, words: SpeechWords): Range | null {
  const comma = from - 2;
  if (comma <= least || !is(items[from - 1], Is.preposition) || items[comma]?.word !== ',') return null;
  return subjectBeforeComma(items, comma, least, words);
}

/** "The Gazette citing two clerks said": who cites speaks, not who is cited. */
function citingBefore(items: readonly Item[], { from }: Range, least: number, words: SpeechWords): Range | null {
  const verb = preceding(items, from)?.verb;
  if (verb?.form !== 'present-participle' || from - 2 < least) return null;
  if (!(hasFrame(verb.frames, Frame.judging) || words.sourcing.has(preceding(items, from)?.word ?? ''))) return null;
  return preceding(items, from, 2)?.capital === true ? phraseBefore(items, from - 1, least, words) : null;
}

/** "who built the wall said", "who will build the wall said": behind a verb that tells nothing stands its object, not the next verb's subject. */
function isObject(items: readonly Item[], { from, to }: Range, least: number): boolean {
  const before = preceding(items, from);
  if (before === undefined || from <= least || before.kind !== 'word' || before.capital) return false;
  if (to - from === 1 && is(items[from], Is.pronoun)) return false;
  if (is(before, Is.verb) || is(before, Is.passive)) return false;
  const isInfinitive = before.classes === 0 && is(preceding(items, from, 2), Is.modal);
  return isInfinitive || is(before, Is.past) || is(before, Is.otherVerb);
}

/** Between "to" and the end of its object stand no more items. */
const MOST_OBJECT = 5;

/** "who met to mend old walls said": bare words behind "to" may be an infinitive and its object. */
function isOfInfinitive(items: readonly Item[], { from }: Range, words: SpeechWords): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < MOST_OBJECT && items[at]?.kind === 'word' && items[at]?.classes === 0) at -= 1;
  return at >= 0 && items[at]?.word === words.infinitive;
}

/** "officials who worked for Korr say": whom "who" stands for, where what ends before a verb does not agree with it. */
export function agreeingBefore(
  items: readonly Item[],
  { from }: Range,
  least: number,
  form: SpeechVerb['form'],
  words: SpeechWords,
): Range | null {
  const antecedent = antecedentOf(items, from, least, words);
  return antecedent !== null && agrees(items, antecedent, form, words) ? antecedent : null;
}

/** What "who" stands for, where the object of its clause ends before the verb. */
function antecedentOf(items: readonly Item[], object: number, from: number, words: SpeechWords): Range | null {
  for (let at = object - 1; at > from && object - at < MOST_BETWEEN; at -= 1) {
    const { kind, word } = items[at] ?? { kind: 'quoted', word: '' };
    if (kind === 'quoted' || (kind === 'mark' && COMMA.test(word))) return null;
    if (is(items[at], Is.relative)) return phraseBefore(items, at, from, words);
  }
  return null;
}
