import { Is, type SpeechVerb, type SpeechWords } from '../../language/speech.ts';
import { preceding } from '../preceding.ts';
import { type Item, is, type Range } from './items.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';

/** What stands between a subject and its verb, read backwards from the verb. */
export interface Auxiliaries {
  /** Where they begin. */
  at: number;
  passive: boolean;
  perfect: boolean;
  modal: boolean;
  /** Whether it is a modal that leaves open whether it happens: "would", not "did". */
  possible: boolean;
  infinitive: boolean;
  negated: boolean;
}

/** Between two commas stand no more items than that. */
const MOST_BETWEEN = 40;
const MOST_COMMAS = 5;
const COMMA = /^(?:,|—|–|-)$/u;

/** The auxiliaries, adverbs and times before a verb: "has since repeatedly", "on Tuesday". */
export function auxiliariesBefore(items: readonly Item[], verb: number, from: number, words: SpeechWords): Auxiliaries {
  const found: Auxiliaries = {
    at: verb,
    passive: false,
    perfect: false,
    modal: false,
    possible: false,
    infinitive: false,
    negated: false,
  };
  while (found.at > from && isAuxiliary(items, found.at - 1, words)) {
    found.at -= 1;
    const item = items[found.at];
    if (item === undefined) break;
    note(found, item, words);
    if (is(item, Is.time) && words.timePrepositions.has(items[found.at - 1]?.word ?? '')) found.at -= 1;
  }
  return found;
}

/** Adds what one auxiliary tells. */
function note(found: Auxiliaries, item: Item, words: SpeechWords): void {
  if (item.kind === 'possessive' || is(item, Is.passive)) found.passive = true;
  if (item.word === words.infinitive) found.infinitive = true;
  else if (is(item, Is.modal)) {
    found.modal = true;
    if (!words.emphatics.has(item.word)) found.possible = true;
  }
  if (is(item, Is.perfect)) found.perfect = true;
  if (words.negations.has(item.word)) found.negated = true;
}

function isAuxiliary(items: readonly Item[], index: number, words: SpeechWords): boolean {
  const item = items[index];
  const before = preceding(items, index);
  // "he's": behind a pronoun it is a verb.
  if (item?.kind === 'possessive') return is(before, Is.pronoun);
  if (item?.kind !== 'word' || is(item, Is.pronoun)) return false;
  if (item.word === words.infinitive) return true;
  if (is(item, Is.time)) return !is(before, Is.determiner) || is(before, Is.time);
  return !item.capital && is(item, Is.adverb | Is.manner);
}

/**
 * The subject that ends before `end`: the noun phrase there, the one before an apposition or a relative clause between
 * commas, or the one that a relative pronoun stands for.
 */
export function subjectBefore(items: readonly Item[], end: number, from: number, words: SpeechWords): Range | null {
  const last = items[end - 1];
  if (last === undefined || end - 1 < from) return null;
  if (last.kind === 'mark' && COMMA.test(last.word) && (last.word !== '-' || last.spaced))
    return subjectBeforeComma(items, end - 1, from, words);
  if (is(last, Is.relative)) {
    const antecedent = COMMA.test(items[end - 2]?.word ?? '') ? end - 2 : end - 1;
    return phraseBefore(items, antecedent, from, words);
  }
  // "A poll released in May found", "a paper published by Korr said".
  const participle = is(last, Is.past) && items[end - 2]?.kind === 'word' && !last.capital;
  const phrase =
    phraseBefore(items, end, from, words) ?? (participle ? phraseBefore(items, end - 1, from, words) : null);
  if (phrase === null) return null;
  const citing = citingBefore(items, phrase, from, words);
  if (citing !== null) return citing;
  if (isObject(items, phrase, from)) return antecedentOf(items, phrase.from, from, words);
  return isOfInfinitive(items, phrase, words) ? (antecedentOf(items, phrase.from, from, words) ?? phrase) : phrase;
}

/** "The Gazette citing two clerks said": who cites speaks, not who is cited. */
function citingBefore(items: readonly Item[], { from }: Range, least: number, words: SpeechWords): Range | null {
  const verb = is(preceding(items, from), Is.verb) ? words.verbs.get(preceding(items, from)?.word ?? '') : undefined;
  if (verb?.form !== 'present-participle' || from - 2 < least) return null;
  if (!(verb.frames.has('judging') || words.sourcing.has(preceding(items, from)?.word ?? ''))) return null;
  return preceding(items, from, 2)?.capital === true ? phraseBefore(items, from - 1, least, words) : null;
}

/** "who built the wall said": behind a verb that tells nothing stands its object, not the next verb's subject. */
function isObject(items: readonly Item[], { from, to }: Range, least: number): boolean {
  const before = preceding(items, from);
  if (before === undefined || from <= least || before.kind !== 'word' || before.capital) return false;
  if (to - from === 1 && is(items[from], Is.pronoun)) return false;
  return !is(before, Is.verb) && !is(before, Is.passive) && (is(before, Is.past) || is(before, Is.otherVerb));
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

/** "Ana Korr, the mayor of Vell, who voted for it, said": over the commas to the phrase that opens the clause. */
function subjectBeforeComma(items: readonly Item[], comma: number, from: number, words: SpeechWords): Range | null {
  let right = comma;
  for (let count = 0; count < MOST_COMMAS; count += 1) {
    const left = commaBefore(items, right, from);
    if (left === -1) return null;
    const candidate = phraseBefore(items, left, from, words);
    if (isAdverbial(items, left, from, candidate, words)) {
      const name = nameBehind(items, left, right, from, words);
      if (name !== null) return name;
      right = left;
      continue;
    }
    if (candidate === null) return null;
    const before = preceding(items, candidate.from);
    const opens = before === undefined || candidate.from <= from || before.kind === 'quoted';
    if (!opens && !isAside(items, left + 1, right)) return null;
    const named = namedBefore(items, candidate, from, words);
    if (named === null || isNamedBehind(items, named, left, right, from, words)) return candidate;
    right = candidate.from - 1;
    const comma = commaBefore(items, right, from);
    if (comma === -1 || !isAside(items, comma + 1, right)) return named;
  }
  return null;
}

/** "After the vote in Vell, Korr, said"; but "Korr, speaking in Vell, a port, said" has one more aside. */
function nameBehind(
  items: readonly Item[],
  left: number,
  right: number,
  from: number,
  words: SpeechWords,
): Range | null {
  const name = phraseFrom(items, left + 1, right, words);
  return name !== null && (commaBefore(items, left, from) === -1 || isName(items, name)) ? name : null;
}

/** "It will buy a ship from Vell Yard, its director, Ana Korr, said": the name behind tells who that is, not the object before. */
function isNamedBehind(
  items: readonly Item[],
  before: Range,
  left: number,
  right: number,
  from: number,
  words: SpeechWords,
): boolean {
  if (before.from <= from || preceding(items, before.from)?.kind !== 'word') return false;
  const name = phraseFrom(items, left + 1, right, words);
  return name !== null && isName(items, name);
}

/** "Ana Korr, the mayor,": the name that an apposition tells of; null where the phrase is none, or tells of no name. */
function namedBefore(items: readonly Item[], phrase: Range, from: number, words: SpeechWords): Range | null {
  const comma = phrase.from - 1;
  if (items[comma]?.word !== ',' || !isApposition(items, phrase, words)) return null;
  const named = phraseBefore(items, comma, from, words);
  if (named === null || items[named.to - 1]?.capital !== true) return null;
  return isAdverbial(items, comma, from, named, words) ? null : named;
}

/**
 * "In Vell, the mayor, a lawyer, said", "After winning the vote, Korr, said": what such words open holds no subject, but for
 * one that a clause of its own begins with: "in what Ana Korr, the mayor, called".
 */
function isAdverbial(
  items: readonly Item[],
  comma: number,
  from: number,
  phrase: Range | null,
  words: SpeechWords,
): boolean {
  if (phrase !== null && is(preceding(items, phrase.from), Is.linker) && !isParticiple(items[phrase.from], words))
    return false;
  let first = Math.max(from, commaBefore(items, comma, from) + 1);
  while (is(items[first], Is.manner) || is(items[first], Is.time)) first += 1;
  const item = items[first];
  if (first >= comma) return true;
  return item !== undefined && (opensAdverbial(item, words) || (item.kind === 'number' && first + 1 === comma));
}

/** Two capitals or more, with no article before them. */
function isName(items: readonly Item[], { from, to }: Range): boolean {
  return items[from]?.capital === true && to - from > 1 && items[to - 1]?.word !== '.';
}

/** The noun phrase that fills the place between two commas. */
function phraseFrom(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  const phrase = phraseBefore(items, to, from, words);
  return phrase?.from === from ? phrase : null;
}

function commaBefore(items: readonly Item[], right: number, from: number): number {
  for (let at = right - 1; at >= from && right - at < MOST_BETWEEN; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quoted') return -1;
    if (item.kind === 'mark' && COMMA.test(item.word) && (item.word === ',' || item.spaced)) return at;
  }
  return -1;
}

/** What can stand between a subject and its verb: an apposition, a relative clause, an age, a party, "however". */
function isAside(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || from >= to) return false;
  if (is(first, Is.relative) || is(first, Is.determiner)) return true;
  if (is(first, Is.linker)) return to - from === 1;
  if (is(first, Is.pronoun)) return false;
  return true;
}

/** "the mayor", "M.D.", "Minister of Fuel": what tells of the name before it. */
function isApposition(items: readonly Item[], { from, to }: Range, words: SpeechWords): boolean {
  const first = items[from];
  if (first === undefined || is(first, Is.determiner) || !first.capital) return first !== undefined;
  return to - from === 1 ? DEGREE.test(first.word) : words.officePrepositions.has(items[from + 1]?.word ?? '');
}

const DEGREE = /^(?:\p{L}\.){2,}$/u;

/** The subject with which a sentence begins, behind its conjunction and its opening phrase: "In May, the mayor". */
export function openingSubject(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  let at = from;
  for (let count = 0; count < MOST_COMMAS && at < to; count += 1) {
    while (at < to && isOpener(items, at)) at += 1;
    const first = items[at];
    if (first === undefined || at >= to || first.kind === 'quoted') return null;
    if (!opensAdverbial(first, words)) {
      const subject = phraseAfter(items, at, to, words);
      // "A few days later, the mayor".
      if (subject === null || !is(items[subject.to - 1], Is.time)) return subject;
    }
    const comma = commaAfter(items, at, to);
    if (comma === -1) return null;
    // "In Vell, Ohio, the mayor".
    const region =
      items[comma - 1]?.capital === true && items[comma + 1]?.capital === true && items[comma + 2]?.word === ',';
    at = region ? comma + 3 : comma + 1;
  }
  return null;
}

function isOpener(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'mark') return true;
  if (is(item, Is.time)) return !is(item, Is.determiner) || is(items[at + 1], Is.time);
  return is(item, Is.linker | Is.manner) && !is(item, Is.subordinator);
}

function opensAdverbial(item: Item, words: SpeechWords): boolean {
  if (is(item, Is.preposition | Is.subordinator) || isParticiple(item, words)) return true;
  const verb = is(item, Is.verb) ? words.verbs.get(item.word) : undefined;
  // "Asked which it was, he laughed".
  return verb?.form === 'past' && !verb.noun;
}

function isParticiple(item: Item | undefined, words: SpeechWords): boolean {
  if (item === undefined || !item.word.endsWith('ing')) return false;
  return item.word.length > 5 || words.verbs.get(item.word)?.form === 'present-participle';
}

function commaAfter(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + MOST_BETWEEN); at += 1) if (items[at]?.word === ',') return at;
  return -1;
}

/** Whether a verb of this form agrees with the subject: "officials say", "he says". */
export function agrees(
  items: readonly Item[],
  { from, to }: Range,
  form: SpeechVerb['form'],
  words: SpeechWords,
): boolean {
  if (form !== 'base' && form !== 'third') return true;
  const last = items[to - 1];
  if (to - from === 1 && is(last, Is.pronoun)) return words.singulars.has(last?.word ?? '') === (form === 'third');
  // A third person is doubted only where nothing but plurals could be its subject; a name may end in -s.
  if (form === 'third') return !(is(last, Is.plural) && to - from === 1);
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    // "Six in 10 say".
    if (item?.kind === 'number') return true;
    if (item?.kind !== 'word') continue;
    if (is(item, Is.plural | Is.joiner) || isPlural(item.word)) return true;
  }
  return false;
}

/** Whether a word has the form of a plural. */
export function isPlural(word: string): boolean {
  return word.length > 1 && word.endsWith('s') && !word.endsWith('ss');
}
