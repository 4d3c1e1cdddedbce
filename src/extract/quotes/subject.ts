import type { SpeechVerb, SpeechWords } from '../../language/speech.ts';
import type { Item, Range } from './items.ts';
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
}

/** Between two commas stand no more items than that. */
const MOST_BETWEEN = 40;
const MOST_COMMAS = 5;
const COMMA = /^(?:,|—|–|-)$/u;

/** The auxiliaries, adverbs and times before a verb: "has since repeatedly", "on Tuesday". */
export function auxiliariesBefore(items: readonly Item[], verb: number, from: number, words: SpeechWords): Auxiliaries {
  const found: Auxiliaries = { at: verb, passive: false, perfect: false, modal: false, possible: false, infinitive: false };
  while (found.at > from && isAuxiliary(items, found.at - 1, words)) {
    found.at -= 1;
    const { word, kind } = items[found.at] ?? { word: '', kind: 'mark' };
    if (kind === 'possessive' || words.passives.has(word)) found.passive = true;
    if (word === words.infinitive) found.infinitive = true;
    else if (words.modals.has(word)) {
      found.modal = true;
      if (!words.emphatics.has(word)) found.possible = true;
    }
    if (words.perfects.has(word)) found.perfect = true;
    if (words.times.has(word) && words.timePrepositions.has(items[found.at - 1]?.word ?? '')) found.at -= 1;
  }
  return found;
}

function isAuxiliary(items: readonly Item[], index: number, words: SpeechWords): boolean {
  const { word, kind, capital } = items[index] ?? { word: '', kind: 'mark', capital: false };
  const before = items[index - 1]?.word ?? '';
  // "he's": behind a pronoun it is a verb.
  if (kind === 'possessive') return words.pronouns.has(before);
  if (kind !== 'word' || words.pronouns.has(word)) return false;
  if (word === words.infinitive) return true;
  if (words.times.has(word)) return !words.determiners.has(before) || words.times.has(before);
  return !capital && (words.adverbs.has(word) || words.isAdverb(word));
}

/**
 * The subject that ends before `end`: the noun phrase there, the one before an apposition or a relative clause between
 * commas, or the one that a relative pronoun stands for.
 */
export function subjectBefore(items: readonly Item[], end: number, from: number, words: SpeechWords): Range | null {
  const last = items[end - 1];
  if (last === undefined || end - 1 < from) return null;
  if (COMMA.test(last.word) && (last.word !== '-' || last.spaced))
    return subjectBeforeComma(items, end - 1, from, words);
  if (words.relatives.has(last.word)) {
    const antecedent = COMMA.test(items[end - 2]?.word ?? '') ? end - 2 : end - 1;
    return phraseBefore(items, antecedent, from, words);
  }
  // "A poll released in May found", "a paper published by Korr said".
  const participle = words.isPast(last.word) && items[end - 2]?.kind === 'word' && !last.capital;
  const phrase = phraseBefore(items, end, from, words) ?? (participle ? phraseBefore(items, end - 1, from, words) : null);
  return phrase === null || !isObject(items, phrase, from, words) ? phrase : antecedentOf(items, phrase.from, from, words);
}

/** "who built the wall said": behind a verb that tells nothing stands its object, not the next verb's subject. */
function isObject(items: readonly Item[], { from, to }: Range, least: number, words: SpeechWords): boolean {
  const before = items[from - 1];
  if (before === undefined || from <= least || before.kind !== 'word' || before.capital) return false;
  if (to - from === 1 && words.pronouns.has(items[from]?.word ?? '')) return false;
  return !words.verbs.has(before.word) && !words.passives.has(before.word) && (words.isPast(before.word) || words.otherVerbs.has(before.word));
}

/** What "who" stands for, where the object of its clause ends before the verb. */
function antecedentOf(items: readonly Item[], object: number, from: number, words: SpeechWords): Range | null {
  for (let at = object - 1; at > from && object - at < MOST_BETWEEN; at -= 1) {
    const { kind, word } = items[at] ?? { kind: 'quoted', word: '' };
    if (kind === 'quoted' || COMMA.test(word)) return null;
    if (words.relatives.has(word)) return phraseBefore(items, at, from, words);
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
      // "After the vote in Vell, Korr, said"; but "Korr, speaking in Vell, a port, said" has one more aside.
      const name = phraseFrom(items, left + 1, right, words);
      if (name !== null && (commaBefore(items, left, from) === -1 || isName(items, name))) return name;
      right = left;
      continue;
    }
    if (candidate === null) return null;
    const before = items[candidate.from - 1];
    const opens = before === undefined || candidate.from <= from || before.kind === 'quoted';
    if (!opens && !isAside(items, left + 1, right, words)) return null;
    if (before === undefined || before.word !== ',' || !isApposition(items, candidate, words)) return candidate;
    const named = phraseBefore(items, candidate.from - 1, from, words);
    if (named === null || items[named.to - 1]?.capital !== true || isAdverbial(items, candidate.from - 1, from, named, words))
      return candidate;
    right = candidate.from - 1;
    if (commaBefore(items, right, from) === -1) return named;
    if (!isAside(items, commaBefore(items, right, from) + 1, right, words)) return named;
  }
  return null;
}

/**
 * "In Vell, the mayor, a lawyer, said", "After winning the vote, Korr, said": what such words open holds no subject, but for
 * one that a clause of its own begins with: "in what Ana Korr, the mayor, called".
 */
function isAdverbial(items: readonly Item[], comma: number, from: number, phrase: Range | null, words: SpeechWords): boolean {
  if (phrase !== null && words.linkers.has(items[phrase.from - 1]?.word ?? '') && !isParticiple(items[phrase.from], words))
    return false;
  let first = Math.max(from, commaBefore(items, comma, from) + 1);
  while (words.isAdverb(items[first]?.word ?? '') || words.times.has(items[first]?.word ?? '')) first += 1;
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
    if (COMMA.test(item.word) && (item.word === ',' || item.spaced)) return at;
  }
  return -1;
}

/** What can stand between a subject and its verb: an apposition, a relative clause, an age, a party, "however". */
function isAside(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  const first = items[from];
  if (first === undefined || from >= to) return false;
  if (words.relatives.has(first.word) || words.determiners.has(first.word)) return true;
  if (words.linkers.has(first.word)) return to - from === 1;
  if (words.pronouns.has(first.word)) return false;
  return true;
}

function isApposition(items: readonly Item[], { from }: Range, words: SpeechWords): boolean {
  const first = items[from];
  return first !== undefined && (words.determiners.has(first.word) || !first.capital);
}

/** The subject with which a sentence begins, behind its conjunction and its opening phrase: "In May, the mayor". */
export function openingSubject(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  let at = from;
  for (let count = 0; count < MOST_COMMAS && at < to; count += 1) {
    while (at < to && isOpener(items, at, words)) at += 1;
    const first = items[at];
    if (first === undefined || at >= to || first.kind === 'quoted') return null;
    if (!opensAdverbial(first, words)) return phraseAfter(items, at, to, words);
    const comma = commaAfter(items, at, to);
    if (comma === -1) return null;
    // "In Vell, Ohio, the mayor".
    const region = items[comma - 1]?.capital === true && items[comma + 1]?.capital === true && items[comma + 2]?.word === ',';
    at = region ? comma + 3 : comma + 1;
  }
  return null;
}

function isOpener(items: readonly Item[], at: number, words: SpeechWords): boolean {
  const { kind, word } = items[at] ?? { kind: 'quoted', word: '' };
  if (kind === 'mark') return true;
  if (words.times.has(word)) return !words.determiners.has(word) || words.times.has(items[at + 1]?.word ?? '');
  return (words.linkers.has(word) || words.isAdverb(word)) && !opensClause(word, words);
}

function opensClause(word: string, words: SpeechWords): boolean {
  return words.subordinators.has(word);
}

function opensAdverbial(item: Item, words: SpeechWords): boolean {
  const verb = words.verbs.get(item.word);
  return (
    words.prepositions.has(item.word) ||
    opensClause(item.word, words) ||
    // "Asked which it was, he laughed".
    (verb?.form === 'past' && !verb.noun) ||
    isParticiple(item, words)
  );
}

function isParticiple(item: Item | undefined, words: SpeechWords): boolean {
  const word = item?.word ?? '';
  return words.verbs.get(word)?.form === 'present-participle' || /.{3}ing$/u.test(word);
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
  const { word } = items[to - 1] ?? { word: '' };
  if (to - from === 1 && words.pronouns.has(word)) return words.singulars.has(word) === (form === 'third');
  // A third person is doubted only where nothing but plurals could be its subject; a name may end in -s.
  if (form === 'third') return !(words.plurals.has(word) && to - from === 1);
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (words.plurals.has(item.word) || words.joiners.has(item.word) || /[^s]s$/u.test(item.word)) return true;
  }
  return false;
}
