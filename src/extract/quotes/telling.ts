import { Is, type SpeechVerb, type SpeechWords } from '../../language/speech.ts';
import { type Claim, claimAt, isReduced } from './claims.ts';
import { type Item, is, type Range } from './items.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';
import {
  type Auxiliaries,
  agreeingBefore,
  agrees,
  auxiliariesBefore,
  isPlural,
  openingSubject,
  subjectBefore,
} from './subject.ts';

/** A place where a text says that somebody says something. */
export interface Telling {
  /** The verb, or "according to" and the like. */
  verb: Range;
  subject: Range | null;
  /** Subject and verb together, with what stands between them. */
  from: number;
  to: number;
  /** Whether the subject comes behind: "said Ana Korr", "according to Ana Korr". */
  inverted: boolean;
  /** Whether what is said may be told in words as well as quoted, and stands there. */
  states: boolean;
  naming: boolean;
  /** Whether its verb says rather than judges, wants or thinks. */
  speaks: boolean;
  /** Whether it is only possible: "would say". */
  modal: boolean;
  /** Whether it stands in what an earlier telling of the sentence tells. */
  nested: boolean;
  /** What the subject is: a name, a personal pronoun, one that means writer or reader, one that means nobody, or a phrase. */
  person: 'name' | 'he' | 'I' | 'it' | 'phrase' | 'noun';
}

/** What may tell that somebody says something. */
const TELLING = Is.verb | Is.opener | Is.claim | Is.conviction;
/** A determiner that may be a subject all by itself. */
const ALONE = Is.pronoun | Is.plural | Is.standalone;
/** What may stand right behind a verb that could be a noun. */
const OPENING = Is.complementizer | Is.determiner | Is.pronoun | Is.objectPronoun | Is.preposition;
/** A clause that is said begins within so many items. */
const CLAUSE = 14;
/** What is told reaches no further than that. */
const MOST_NESTED = 60;

/** Of tellings in order, how many have their verb before an item; by halving, so that long sentences cost no more. */
export function countBefore(tellings: readonly Telling[], at: number): number {
  let low = 0;
  let high = tellings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tellings[middle]?.verb.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places in a sentence where somebody says something, in order. */
export function tellingsIn(items: readonly Item[], sentence: Range, words: SpeechWords): Telling[] {
  const found: Telling[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!is(items[at], TELLING)) continue;
    const telling =
      sourceAt(items, at, sentence, words) ??
      verbAt(items, at, sentence, found.at(-1), words) ??
      claimed(items, claimAt(items, at, sentence, words), found.at(-1));
    if (telling !== null) found.push(telling);
  }
  return found;
}

/** A claim as a telling. */
function claimed(items: readonly Item[], claim: Claim | null, earlier: Telling | undefined): Telling | null {
  if (claim === null) return null;
  const { verb, subject, inverted, naming } = claim;
  return {
    verb,
    subject,
    inverted,
    // "was called a liar | by Korr": what is said goes to where it is told who did it.
    from: inverted ? subject.from - 1 : Math.min(verb.from, subject.from),
    to: Math.max(verb.to, subject.to),
    states: !naming,
    naming,
    speaks: false,
    modal: false,
    nested: earlier !== undefined && isWithin(items, earlier, subject.from),
    person: personOf(items, subject),
  };
}

/** "according to Ana Korr". */
function sourceAt(items: readonly Item[], at: number, sentence: Range, words: SpeechWords): Telling | null {
  const openers = is(items[at], Is.opener) ? words.sourceOpeners.get(items[at]?.word ?? '') : undefined;
  const opener = openers?.find((opener) => opener.every((word, index) => items[at + index]?.word === word));
  if (opener === undefined) return null;
  const verb = { from: at, to: at + opener.length };
  const subject = phraseAfter(items, verb.to, sentence.to, words);
  if (subject === null) return null;
  return {
    verb,
    subject,
    from: at,
    to: behindName(items, behindSource(items, sentence, at, subject.to), sentence.to, words),
    inverted: true,
    states: true,
    naming: false,
    speaks: true,
    modal: false,
    nested: false,
    person: personOf(items, subject),
  };
}

/** What stands in no source: it begins a clause. */
const ENDS_SOURCE = Is.otherVerb | Is.relative | Is.pronoun;

/** "According to Korr in a note to the port, the wall": where the source opens the sentence, it goes to the comma. */
function behindSource(items: readonly Item[], sentence: Range, opener: number, at: number): number {
  if (opener > sentence.from + 1) return at;
  for (let comma = at; comma < Math.min(sentence.to, at + CLAUSE); comma += 1) {
    const item = items[comma];
    if (item?.word === ',') return comma;
    if (item === undefined || item.kind === 'quoted' || (!item.capital && is(item, ENDS_SOURCE))) return at;
    if (item.kind === 'mark' && !/^[-.&]$/u.test(item.word)) return at;
  }
  return at;
}

/** "According to the port's lawyer, Ana Korr of Hale and Son, the wall": behind the name that tells who is meant, and its comma. */
function behindName(items: readonly Item[], at: number, to: number, words: SpeechWords): number {
  const name = items[at]?.word === ',' && items[at - 1]?.capital === false ? items[at + 1] : undefined;
  if (name?.capital !== true || is(name, Is.determiner | Is.pronoun)) return at;
  const phrase = phraseAfter(items, at + 1, to, words);
  return phrase !== null && items[phrase.to]?.word === ',' ? phrase.to : at;
}

function verbAt(
  items: readonly Item[],
  at: number,
  sentence: Range,
  earlier: Telling | undefined,
  words: SpeechWords,
): Telling | null {
  const verb = is(items[at], Is.verb) ? words.verbs.get(items[at]?.word ?? '') : undefined;
  // "a Korr-backed plan": no verb stands behind a hyphen.
  if (verb === undefined || (items[at - 1]?.word === '-' && items[at]?.spaced === false)) return null;
  const capital = items[at]?.capital === true;
  // In a headline verbs are written with capitals too; only one that is no noun is sure to be no name.
  const titled = capital && at > sentence.from;
  if (titled && (verb.noun || verb.form !== 'third' || items[at + 1]?.capital !== true)) return null;
  const auxiliaries = auxiliariesBefore(items, at, sentence.from, words);
  if (!isActive(verb, auxiliaries) || isNoun(items, at, auxiliaries, verb)) return null;
  if (isPastForm(verb) && !auxiliaries.perfect && items[at + 1]?.kind === 'quoted' && isReduced(items, at, words))
    return null;
  const told: Told = {
    verb: { from: at, to: at + 1 },
    states: !isNoStatement(items, at, sentence.to, words) && takesWhatFollows(items, at, sentence.to, verb, words),
    naming: verb.frames.has('naming'),
    speaks: verb.frames.has('saying') || verb.frames.has('telling') || isPhrasal(items, at, verb),
    modal: auxiliaries.possible,
  };
  const behind = inverted(items, at, sentence, verb, words);
  // "Continued Korr: “…”" is the one way in which a sentence begins with its verb.
  if (capital && !titled && behind === null) return null;
  if (behind === null) return ofSubjectBefore(items, told, auxiliaries, sentence, earlier, verb, words);
  const person = personOf(items, behind);
  return { ...told, subject: behind, from: at, to: behind.to, inverted: true, nested: false, person };
}

function isPastForm({ form }: SpeechVerb): boolean {
  return form === 'past' || form === 'participle';
}

/** "the report", "of claims made": what stands around it tells before its subject is looked for. */
function isNoun(
  items: readonly Item[],
  at: number,
  { at: begin, modal, perfect, passive }: Auxiliaries,
  { form, noun }: SpeechVerb,
): boolean {
  const before = items[begin - 1];
  if (form !== 'present-participle' && is(before, Is.determiner | Is.preposition) && !is(before, ALONE)) return true;
  if (!noun || modal || perfect || passive || is(before, Is.pronoun)) return false;
  const next = items[at + 1];
  return next === undefined || (next.kind === 'word' && !next.capital && !is(next, OPENING));
}

/** "Korr went on.", "Korr shot back:": with its particle alone it says. */
function isPhrasal(items: readonly Item[], at: number, { prepositions }: SpeechVerb): boolean {
  const { word = '' } = items[at + 1] ?? {};
  return prepositions.has(word) && is(items[at + 1], Is.particle) && (items[at + 2]?.kind ?? 'mark') !== 'word';
}

type Told = Pick<Telling, 'verb' | 'states' | 'naming' | 'speaks' | 'modal'>;

/** The telling of a verb whose subject stands before it. */
function ofSubjectBefore(
  items: readonly Item[],
  told: Told,
  auxiliaries: Auxiliaries,
  sentence: Range,
  earlier: Telling | undefined,
  verb: SpeechVerb,
  words: SpeechWords,
): Telling | null {
  const { from: at, to } = told.verb;
  const { subject: nearest, own } = subjectOf(items, auxiliaries, sentence, earlier, verb, words);
  if (nearest === null) return null;
  const antecedent = antecedentFor(items, nearest, auxiliaries, sentence, verb, words);
  const fits = auxiliaries.modal || agrees(items, nearest, verb.form, words);
  const subject = antecedent ?? (fits ? nearest : null);
  if (subject === null) return null;
  // "donors seeking help": what a noun does, not what anybody says.
  const reads = verb.frames.has('reading') && introducesNow(items, at + 1);
  if (!told.speaks && !reads && own && verb.form === 'present-participle' && !auxiliaries.passive) return null;
  // "did not endorse the plan": what nobody says.
  const unsaid = auxiliaries.negated && !told.speaks;
  if (told.naming && (isNameOf(items, at, subject) || isKindOf(items, at, subject))) return null;
  if (verb.noun && !isClearVerb(items, at, subject, auxiliaries, verb, words)) return null;
  // Field by field, since there is one for every verb of a text.
  return {
    verb: told.verb,
    naming: told.naming,
    speaks: told.speaks,
    modal: told.modal,
    states:
      told.states &&
      !unsaid &&
      !(antecedent === null && isRestricted(items, subject)) &&
      (told.speaks || told.naming || !isSubordinate(items, subject, words)),
    subject,
    from: own ? subject.from : auxiliaries.at,
    to,
    inverted: false,
    nested: own && earlier !== undefined && isWithin(items, earlier, subject.from),
    person: personOf(items, subject),
  };
}

/**
 * "officials who worked for Korr say", "a clerk who left over the rules says": whom "who" stands for, where what ends before
 * the verb does not agree with it, or is a plural before one.
 */
function antecedentFor(
  items: readonly Item[],
  nearest: Range,
  { modal }: Auxiliaries,
  { from }: Range,
  { form }: SpeechVerb,
  words: SpeechWords,
): Range | null {
  const last = items[nearest.to - 1];
  const isMany = form === 'third' && last?.capital === false && isPlural(last.word);
  const fits = !isMany && (modal || agrees(items, nearest, form, words));
  return fits ? null : agreeingBefore(items, nearest, from, form, words);
}

/** "voters who say they are angry": which of them are meant, no statement of theirs. */
function isRestricted(items: readonly Item[], { to }: Range): boolean {
  return items[to - 1]?.capital === false && is(items[to], Is.relative);
}

/** "if they believe it", "what she wants": no more than a part of another thought; but "while she wants". */
function isSubordinate(items: readonly Item[], { from }: Range, words: SpeechWords): boolean {
  const before = items[from - 1];
  return is(before, Is.subordinator | Is.relative) && !words.contrasting.has(before?.word ?? '');
}

/** "a program called Harbour Hope": what stands right behind is a name, and nobody says it. */
function isNameOf(items: readonly Item[], at: number, { to }: Range): boolean {
  const next = items[at + 1];
  const named = next?.kind === 'quoted' || next?.capital === true;
  const last = items[to - 1];
  return named && to === at && last !== undefined && !last.capital && !is(last, Is.pronoun);
}

/** "a way of building called dry walling": what stands right behind without an article says what a thing is. */
function isKindOf(items: readonly Item[], at: number, { to }: Range): boolean {
  const next = items[at + 1];
  const last = items[to - 1];
  if (to !== at || next?.kind !== 'word' || last === undefined || last.capital || is(last, Is.pronoun)) return false;
  return !is(next, Is.determiner | Is.pronoun | Is.objectPronoun | Is.preposition | Is.particle);
}

/** No mark parts what the earlier telling tells from what stands at `at`. */
function isWithin(items: readonly Item[], { to, inverted }: Telling, at: number): boolean {
  // "An aide, who asked not to be named, said": who stands before it is no part of it.
  if (inverted || at < to || at - to > MOST_NESTED) return false;
  if (items[to]?.word === 'that') return true;
  for (let index = to; index < at; index += 1) {
    const { kind, word } = items[index] ?? { kind: 'word', word: '' };
    if (kind === 'mark' && /^[,;:—–]$/u.test(word)) return false;
  }
  return true;
}

function personOf(items: readonly Item[], { from, to }: Range): Telling['person'] {
  const first = items[from];
  const single = to - from === 1;
  if (single && is(first, Is.speaker)) return 'I';
  if (single && is(first, Is.impersonal)) return 'it';
  if (single && is(first, Is.pronoun)) return 'he';
  if (items[to - 1]?.capital === true) return 'name';
  if (!single || is(first, Is.standalone)) return 'phrase';
  return is(first, Is.plural) || first?.word.endsWith('s') === true ? 'noun' : 'it';
}

function isActive({ form }: SpeechVerb, { passive, perfect, modal, infinitive }: Auxiliaries): boolean {
  switch (form) {
    case 'past':
      return !passive && !((modal || infinitive) && !perfect);
    case 'participle':
      return perfect && !passive;
    case 'base':
      return !passive || modal;
    case 'third':
      return !passive && !modal && !infinitive;
    case 'present-participle':
      return true;
    default:
      return form satisfies never;
  }
}

/** A form that is a noun too is a verb where its subject stands right before it and what it says right behind it. */
function isClearVerb(
  items: readonly Item[],
  at: number,
  subject: Range,
  { at: begin, modal, perfect, passive }: Auxiliaries,
  verb: SpeechVerb,
  words: SpeechWords,
): boolean {
  if (modal || perfect || (passive && verb.form === 'present-participle')) return true;
  const next = items[at + 1];
  if (next === undefined) return false;
  if (words.mostlyNouns.has(items[at]?.word ?? '')) return introducesNow(items, at + 1);
  if (next.kind === 'mark' && isBehindQuotation(items, subject.from)) return true;
  const pronoun = subject.to === begin && is(items[subject.to - 1], Is.pronoun);
  if (pronoun) return true;
  if (verb.form === 'present-participle') {
    // "Korr left the hall, saying it was late".
    const besides = items[begin - 1]?.word === ',' && verb.frames.has('saying') && opensClause(next);
    return besides || is(next, Is.complementizer) || introducesNow(items, at + 1);
  }
  if (subject.to !== begin) return is(next, Is.complementizer);
  return opensClause(next) || (verb.frames.has('wanting') && next.word === words.infinitive);
}

/** Whether what is said may begin with it. */
function opensClause(item: Item): boolean {
  if (item.kind === 'quoted' || item.capital || is(item, Is.complementizer)) return true;
  return is(item, Is.pronoun | Is.objectPronoun) || (is(item, Is.determiner) && item.word !== 'no');
}

/** The subject behind the verb: "“…,” said Ana Korr", ", said the mayor". */
function inverted(
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
  if (behindQuotation) return isNoSubject(items, subject.to, frames, words) ? null : subject;
  if (!(frames.has('saying') || frames.has('reading'))) return null;
  if (at === sentence.from) return introducesQuotation(items, subject.to, sentence.to) ? subject : null;
  // ", said the mayor, who": behind a comma only what nothing else can be the subject of.
  if (!frames.has('saying')) return null;
  const ends = items[subject.to];
  if (ends?.word === ':' && introducesQuotation(items, subject.to, sentence.to)) return subject;
  const isEnd = ends === undefined || subject.to >= sentence.to || ends.kind === 'mark';
  return isEnd && subjectBefore(items, before + 1, sentence.from, words) === null ? subject : null;
}

/** Where the marks begin that stand right before an item and quote nothing: those that close "''The port is sold,'' said Korr". */
function behindMarks(items: readonly Item[], at: number): number {
  let first = at;
  while (items[first - 1]?.word === "'") first -= 1;
  return first;
}

/** Whether a verb can stand before its subject: "said Korr", "found the court". */
function mayBeInverted(frames: SpeechVerb['frames'], form: SpeechVerb['form']): boolean {
  const finite = form === 'third' || form === 'past';
  return finite && (frames.has('saying') || frames.has('reading') || frames.has('finding'));
}

/** A quotation, at once or behind a comma or colon. */
function introducesNow(items: readonly Item[], at: number): boolean {
  return items[/^[,:]$/u.test(items[at]?.word ?? '') ? at + 1 : at]?.kind === 'quoted';
}

/** Whether a colon or comma stands before a quotation further on. */
function introducesQuotation(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + CLAUSE); at += 1) {
    if (items[at]?.kind === 'quoted') return /^[:,]$/u.test(items[at - 1]?.word ?? '');
  }
  return false;
}

function isBehindQuotation(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === 'quoted' || (items[at - 1]?.word === ',' && items[at - 2]?.kind === 'quoted');
}

/** "“…,” said Korr was wrong" is nothing that one says; in "“The Tide”, wishes the council to act" an object stands behind. */
function isNoSubject(items: readonly Item[], at: number, frames: SpeechVerb['frames'], words: SpeechWords): boolean {
  return is(items[at], Is.passive) || (!frames.has('saying') && items[at]?.word === words.infinitive);
}

/** The verb's subject; not its own where it is the one of the sentence or of the verb before. */
function subjectOf(
  items: readonly Item[],
  auxiliaries: Auxiliaries,
  sentence: Range,
  earlier: Telling | undefined,
  verb: SpeechVerb,
  words: SpeechWords,
): { subject: Range | null; own: boolean } {
  const { at: begin, infinitive, passive } = auxiliaries;
  const before = items[begin - 1];
  // "Korr went on to say".
  if (infinitive && earlier?.verb.to === begin - 1 && is(before, Is.particle))
    return { subject: earlier.subject, own: false };
  if (before === undefined || begin <= sentence.from) return { subject: null, own: true };
  if (infinitive) return { subject: reputed(items, auxiliaries, sentence, words), own: true };
  const carried = () => ({
    subject: earlier?.subject ?? openingSubject(items, sentence.from, begin, words),
    own: false,
  });
  const participle = verb.form === 'present-participle' && !passive;
  // "He was accused of saying": of some prepositions what follows is not told as having been done.
  if (participle && words.undone.has(before.word)) return { subject: null, own: true };
  if (participle && (before.word === ',' || before.kind === 'quoted' || is(before, Is.preposition | Is.linker)))
    return carried();
  if (joinsClauses(before)) return carried();
  if (before.kind === 'quoted') return { subject: null, own: true };
  // What a participle belongs to may be an object: "a sign saying".
  const subject =
    subjectBefore(items, begin, sentence.from, words) ??
    (participle ? phraseBefore(items, begin, sentence.from, words) : null);
  if (subject === null && before.word === ',') return carried();
  const isMade = subject !== null && participle && isMadeBySubject(items, subject, verb, words);
  const opening = isMade ? carried().subject : null;
  return opening === null ? { subject, own: true } : { subject: opening, own: opening.from === subject?.from };
}

/** "Korr is said to have called it “a farce”": of whom it is said or thought that they said it. */
function reputed(
  items: readonly Item[],
  { at, perfect }: Auxiliaries,
  { from }: Range,
  words: SpeechWords,
): Range | null {
  const { frames, form } = (is(items[at - 1], Is.verb) ? words.verbs.get(items[at - 1]?.word ?? '') : undefined) ?? {};
  if (!perfect || (form !== 'past' && form !== 'participle')) return null;
  if (frames?.has('saying') !== true && frames?.has('finding') !== true) return null;
  const { at: begin, passive } = auxiliariesBefore(items, at - 1, from, words);
  return passive ? subjectBefore(items, begin, from, words) : null;
}

/** "and", "or", "but". */
export function joinsClauses(item: Item | undefined): boolean {
  return is(item, Is.joiner) || item?.word === 'but';
}

/** "Korr sent builders a letter saying": what her letter says, she says; but "Korr left after a report saying". */
function isMadeBySubject(items: readonly Item[], { from }: Range, { frames }: SpeechVerb, words: SpeechWords): boolean {
  return frames.has('saying') && !words.besides.has(items[from - 1]?.word ?? '');
}

/** Whether a verb of its frame takes what stands behind it (or before: "…, he said"). */
function takesWhatFollows(
  items: readonly Item[],
  at: number,
  to: number,
  verb: SpeechVerb,
  words: SpeechWords,
): boolean {
  let next = at + 1;
  while (next < to && is(items[next], Is.manner)) next += 1;
  const item = next < to ? items[next] : undefined;
  const { frames } = verb;
  // "adding or removing stones".
  if (verb.form === 'present-participle' && is(item, Is.joiner)) return false;
  if (frames.has('saying') && saysMore(items, next, to, words)) return true;
  if (item === undefined) return false;
  if (frames.has('telling') && opensObject(item)) return true;
  if ((frames.has('judging') || frames.has('naming')) && opensObject(item)) return true;
  if (frames.has('wanting') && item.word === words.infinitive) return true;
  // "broke in to help", "commented on Friday" say nothing.
  const goesOn = is(item, Is.particle) && (items[next + 1]?.word === words.infinitive || is(items[next + 1], Is.time));
  if (frames.has('speaking') && verb.prepositions.has(item.word) && !goesOn) return true;
  return frames.has('finding') && takesClause(items, next, to);
}

/** "citing a clerk", "asked the court to stop": whence one has it and what one wants done, not what anybody says. */
function isNoStatement(items: readonly Item[], at: number, to: number, words: SpeechWords): boolean {
  const verb = items[at]?.word ?? '';
  if (words.sourcing.has(verb)) return true;
  if (!words.asking.has(verb)) return false;
  const asked = phraseAfter(items, at + 1, to, words);
  if (asked === null) return false;
  const link = items.slice(asked.from, asked.to + 1).findIndex(({ word }) => word === words.infinitive);
  const next = items[asked.from + link + 1];
  return link > 0 && next?.kind === 'word' && !next.capital && !is(next, Is.determiner);
}

/** "adding to his wins", "reported from Vell", "claimed by both": such a preposition makes it another verb. */
function saysMore(items: readonly Item[], at: number, to: number, words: SpeechWords): boolean {
  // "added depth to the team".
  if (
    words.enlarging.has(items[at - 1]?.word ?? '') &&
    items[at]?.classes === 0 &&
    items[at + 1]?.word === words.infinitive
  )
    return false;
  if (at >= to || !words.otherwise.has(items[at]?.word ?? '')) return true;
  // "added to reporters that".
  for (let next = at + 1; next < Math.min(to, at + CLAUSE); next += 1) {
    if (is(items[next], Is.complementizer) || items[next]?.kind === 'quoted')
      return items[at]?.word === words.infinitive;
  }
  return false;
}

function opensObject(item: Item): boolean {
  if (item.kind === 'quoted' || item.kind === 'number') return true;
  if (item.kind !== 'word') return false;
  if (item.capital || is(item, Is.determiner) || is(item, Is.objectPronoun)) return true;
  return !(is(item, Is.preposition) || is(item, Is.linker) || is(item, Is.adverb));
}

/** A clause with a verb of its own, or one that "that" opens. */
function takesClause(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + CLAUSE); at += 1) {
    const item = items[at];
    if (item === undefined || (item.kind === 'mark' && !/^[-'.$&]$/u.test(item.word))) return false;
    if (is(item, Is.complementizer)) return true;
    if (item.kind === 'quoted') return at === from;
    if (is(item, Is.relative) || (is(item, Is.linker) && !is(item, Is.joiner))) return false;
    if (at > from && is(item, Is.otherVerb)) return true;
  }
  return false;
}
