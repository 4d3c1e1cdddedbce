import { Frame, hasFrame, Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { isReduced } from '../claims.ts';
import { type Item, is, type Range } from '../items.ts';
import { agrees } from '../subject/agreement.ts';
import { type Auxiliaries, auxiliariesBefore } from '../subject/auxiliaries.ts';
import { isParticiple } from '../subject/opening.ts';
import { isNested } from './another.ts';
import { isClearVerb } from './clear-verb.ts';
import { introducesNow, takesWhatFollows } from './complement.ts';
import { inverted } from './inverted.ts';
import { isNoStatement } from './no-statement.ts';
import { antecedentFor, subjectOf } from './subject-before.ts';
import { personOf, type Telling } from './telling.ts';

/** What a verb that reports tells there: with its subject behind it, or before it; null where it tells nothing. */
export function verbAt(
  items: readonly Item[],
  at: number,
  sentence: Range,
  earlier: readonly Telling[],
  words: SpeechWords,
): Telling | null {
  const verb = items[at]?.verb;
  // "a Korr-backed plan": no verb stands behind a hyphen.
  if (verb === undefined || (preceding(items, at)?.word === '-' && items[at]?.spaced === false)) return null;
  const capital = items[at]?.capital === true;
  // In a headline verbs are written with capitals too; only one that is no noun is sure to be no name.
  const titled = capital && at > sentence.from;
  if (titled && (verb.noun || verb.form !== 'third' || items[at + 1]?.capital !== true)) return null;
  const auxiliaries = auxiliariesBefore(items, at, sentence.from, words);
  if (!isActive(verb, auxiliaries) || isNoun(items, at, auxiliaries, verb, words)) return null;
  if (isPastForm(verb) && !auxiliaries.perfect && isReduced(items, at, words)) return null;
  if (sharesPassive(items, at, auxiliaries, sentence.from, words)) return null;
  const behind = inverted(items, at, sentence, verb, words);
  // "…, writes Korr": who says it stands where a thing might.
  const isTold = behind !== null || !isNoStatement(items, at, sentence.to, verb, words);
  const told: Told = {
    verb: { from: at, to: at + 1 },
    states: isTold && takesWhatFollows(items, at, sentence.to, verb, words),
    naming: hasFrame(verb.frames, Frame.naming),
    speaks: hasFrame(verb.frames, Frame.saying | Frame.telling) || isPhrasal(items, at, verb),
    modal: auxiliaries.possible,
  };
  // "Continued Korr: “…”" is the one way in which a sentence begins with its verb.
  if (capital && !titled && behind === null) return null;
  if (behind === null) return ofSubjectBefore(items, told, auxiliaries, sentence, earlier, verb, words);
  const person = personOf(items, behind);
  const { states } = told;
  return tellingOf(told, { states, subject: behind, from: at, to: behind.to, inverted: true, nested: false, person });
}

/** Between a passive and the verb that may share it stand no more items. */
const MOST_SHARED = 14;

/** "was jailed and denied bail": behind a passive and "and", of a verb that gives somebody something, who is its subject may have been given it. */
function sharesPassive(
  items: readonly Item[],
  at: number,
  { at: begin, perfect, passive, modal }: Auxiliaries,
  from: number,
  { giving }: SpeechWords,
): boolean {
  if (!giving.has(items[at]?.word ?? '') || perfect || passive || modal || !is(preceding(items, begin), Is.joiner))
    return false;
  const given = items[at + 1];
  if (given?.kind !== 'word' || given.capital || given.classes !== 0) return false;
  for (let earlier = begin - 2; earlier >= Math.max(from, begin - MOST_SHARED); earlier -= 1) {
    const item = items[earlier];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quoted') return false;
    if (is(item, Is.passive)) return is(items[earlier + 1], Is.past | Is.manner | Is.verb);
  }
  return false;
}

function isPastForm({ form }: SpeechVerb): boolean {
  return form === 'past' || form === 'participle';
}

/** "the report", "of claims made": what stands around it tells before its subject is looked for. */
function isNoun(
  items: readonly Item[],
  at: number,
  { at: begin, modal, perfect, passive, infinitive }: Auxiliaries,
  { form, noun }: SpeechVerb,
  { quotatives }: SpeechWords,
): boolean {
  const before = preceding(items, begin);
  // "went on to say".
  if (infinitive && form === 'base' && !noun && is(before, Is.particle)) return false;
  // "Korr left the hall, saying walls were old".
  if (form === 'present-participle' && before?.word === ',' && quotatives.has(items[at]?.word ?? '')) return false;
  if (form !== 'present-participle' && is(before, Is.determiner | Is.preposition) && !is(before, ALONE)) return true;
  if (!noun || modal || perfect || passive || is(before, Is.pronoun)) return false;
  const next = items[at + 1];
  return next === undefined || (next.kind === 'word' && !next.capital && !is(next, OPENING));
}

/** A determiner that may be a subject all by itself. */
const ALONE = Is.pronoun | Is.plural | Is.standalone;

/** What may stand right behind a verb that could be a noun. */
const OPENING = Is.complementizer | Is.determiner | Is.pronoun | Is.objectPronoun | Is.preposition | Is.subordinator;

/** "Korr went on.", "Korr shot back:": with its particle alone it says. */
function isPhrasal(items: readonly Item[], at: number, { prepositions }: SpeechVerb): boolean {
  const { word = '' } = items[at + 1] ?? {};
  return prepositions.has(word) && is(items[at + 1], Is.particle) && (items[at + 2]?.kind ?? 'mark') !== 'word';
}

type Told = Pick<Telling, 'verb' | 'states' | 'naming' | 'speaks' | 'modal'>;

/** Field by field, since there is one for every verb of a text. */
function tellingOf(
  { verb, naming, speaks, modal }: Told,
  { subject, from, to, inverted, states, nested, person }: Omit<Telling, Exclude<keyof Told, 'states'>>,
): Telling {
  return { verb, subject, from, to, inverted, states, naming, speaks, modal, nested, person };
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

/** The telling of a verb whose subject stands before it. */
function ofSubjectBefore(
  items: readonly Item[],
  told: Told,
  auxiliaries: Auxiliaries,
  sentence: Range,
  earlier: readonly Telling[],
  verb: SpeechVerb,
  words: SpeechWords,
): Telling | null {
  const { from: at, to } = told.verb;
  const last = earlier.at(-1);
  const { subject: nearest, own } = subjectOf(items, auxiliaries, sentence, earlier, verb, words);
  if (nearest === null) return null;
  const antecedent = antecedentFor(items, nearest, auxiliaries, sentence, verb, words);
  const fits = auxiliaries.modal || auxiliaries.infinitive || agrees(items, nearest, verb.form, words);
  const subject = antecedent ?? (fits ? nearest : null);
  if (subject === null || isOfSubject(items, at, subject, verb)) return null;
  if (!told.speaks && isOfNoun(items, at, own, auxiliaries, verb)) return null;
  const unsaid = auxiliaries.negated || isDenied(items, subject, words) || isAbsolute(items, at, subject, verb, words);
  if (told.naming && (isNameOf(items, at, subject) || isKindOf(items, at, subject))) return null;
  if (verb.noun && !isClearVerb(items, at, subject, auxiliaries, verb, words)) return null;
  const states =
    told.states &&
    !unsaid &&
    !(antecedent === null && isRestricted(items, subject, auxiliaries)) &&
    (told.speaks ||
      told.naming ||
      !(isSubordinate(items, subject, words) || isManner(items, auxiliaries, verb, words)));
  const person = personOf(items, subject);
  return tellingOf(told, {
    states,
    subject,
    from: own ? subject.from : auxiliaries.at,
    to,
    inverted: false,
    nested: own && last !== undefined && isNested(items, last, subject, { person, speaks: told.speaks }, words),
    person,
  });
}

/** "the number of thefts reported was low", "the plan announced on Monday was big": before the verb of its clause a participle tells of the subject. */
function isOfSubject(items: readonly Item[], at: number, { from, to }: Range, verb: SpeechVerb): boolean {
  if (!isPastForm(verb) || to !== at) return false;
  // "what she said was low", "thefts that Korr said were few".
  if (is(items[to - 1], Is.pronoun) || is(preceding(items, from), Is.linker)) return false;
  let next = at + 1;
  if (is(items[next], Is.preposition)) next += is(items[next + 1], Is.determiner | Is.pronoun) ? 0 : 2;
  return items[next]?.kind === 'word' && is(items[next], Is.passive | Is.perfect) && !isParticiple(items[next]);
}

/** "No builder said that it holds", "if Korr said that it holds": what nobody says, or perhaps nobody. */
function isDenied(items: readonly Item[], { from }: Range, { nobody, conditionals }: SpeechWords): boolean {
  return nobody.has(items[from]?.word ?? '') || conditionals.has(preceding(items, from)?.word ?? '');
}

/** "with the wall expected to fall": behind such a preposition no clause tells what anybody wants. */
function isAbsolute(
  items: readonly Item[],
  at: number,
  { from }: Range,
  { form, frames }: SpeechVerb,
  words: SpeechWords,
): boolean {
  const isReduced = form === 'past' && hasFrame(frames, Frame.wanting) && items[at + 1]?.word === words.infinitive;
  return isReduced && words.attending.has(preceding(items, from)?.word ?? '');
}

/**
 * "donors seeking help": what a noun does, not what anybody says; "the top seed and defending champion": what the next noun is
 * like.
 */
function isOfNoun(
  items: readonly Item[],
  at: number,
  own: boolean,
  { passive }: Auxiliaries,
  { form, frames }: SpeechVerb,
): boolean {
  if (form !== 'present-participle') return false;
  if (own) return !passive && !(hasFrame(frames, Frame.reading) && introducesNow(items, at + 1));
  const next = items[at + 1];
  return is(preceding(items, at), Is.joiner) && next?.kind === 'word' && !next.capital && next.classes === 0;
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

/** "voters who say they are angry", "People who want": which of them are meant, no statement of theirs; but "voters who built the wall say". */
function isRestricted(items: readonly Item[], { from, to }: Range, { at }: Auxiliaries): boolean {
  const last = items[to - 1];
  const isName = last?.capital === true && !(to - from === 1 && is(last, Is.plural));
  return !isName && is(items[to], Is.relative) && to + 1 === at;
}

/** "a gain in supporting builders", "began by showing how it works": in what, or how, is nothing that anybody says; but "by blaming the tide". */
function isManner(
  items: readonly Item[],
  { at }: Auxiliaries,
  { form, frames }: SpeechVerb,
  { agent }: SpeechWords,
): boolean {
  const before = preceding(items, at);
  if (form !== 'present-participle' || !is(before, Is.preposition)) return false;
  return before?.word !== agent || !hasFrame(frames, Frame.judging | Frame.speaking);
}

/** "if they believe it", "what she wants": no more than a part of another thought; but "while she wants". */
function isSubordinate(items: readonly Item[], { from }: Range, words: SpeechWords): boolean {
  const before = preceding(items, from);
  return is(before, Is.subordinator | Is.relative) && !words.contrasting.has(before?.word ?? '');
}
