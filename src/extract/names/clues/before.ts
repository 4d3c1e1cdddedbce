import { Known, type NameWords } from '../../../language/name-words.ts';
import { Is } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import type { Token } from '../../token.ts';
import type { Candidate } from '../candidates.ts';
import { type Votes, vote, weigh } from '../votes.ts';
import { GIVEN, gapBefore } from '../words.ts';

/** "told the Harbour Standard": of a name that a firm may have as well, a publication. */
export function toldThe(votes: Votes, { line: { tokens: words }, first, last }: Candidate, names: NameWords): void {
  const isTold = preceding(words, first)?.plain === names.definite && preceding(words, first, 2)?.plain === names.told;
  if (isTold && words[last - 1]?.ends === 'publication') votes.publication += 0.5;
}

/** "in X", "according to X", "the newspaper X". */
export function wordBefore(
  votes: Votes,
  { line: { tokens: words }, first, last }: Candidate,
  { kindsBefore, before, pairEnds }: NameWords,
): void {
  const word = preceding(words, first);
  if (word === undefined || gapBefore(words, first) !== 1) return;
  const { plain } = word;
  const pair = pairEnds.has(plain) ? `${preceding(words, first, 2)?.plain ?? ''}_${plain}` : plain;
  // "Carmaker X", but not "State Security", whose first word may be a part of a name.
  const isNoun = !word.capital || (word.opening && word.known === 0);
  const kind = isNoun ? (kindsBefore.get(pair) ?? kindsBefore.get(plain)) : undefined;
  if (kind !== undefined) vote(votes, kind, kind === null ? 2.5 : 3);
  // "He lived in Korr's house" tells nothing of Korr.
  const isOwner = words[last]?.kind === 'possessive';
  weigh(votes, (isOwner ? undefined : before.get(pair)) ?? before.get(plain) ?? {});
}

/** "in X by noon", "near X.": where something is, where no list has the word as anything else and no noun follows that it might belong to. */
export function whereabouts(
  votes: Votes,
  { line: { tokens: words }, first, last, opening }: Candidate,
  names: NameWords,
): void {
  const [name, next] = [words[first], words[last]];
  const isWhere = (names.before.get(preceding(words, first)?.plain ?? '')?.place ?? 0) >= SURELY_PLACE;
  if (!isWhere || opening || last - first > 1 || name === undefined || name.known !== 0 || name.capitals) return;
  const isWhole = next === undefined || /^[,.;:)!?]$/u.test(next.plain) || (next.classes & AFTER_PLACE) !== 0;
  if (isWhole && !/\p{Ll}\p{Lu}|\p{N}/u.test(name.words)) votes.place += 0.4;
}

const SURELY_PLACE = 1.5;

const AFTER_PLACE = Is.preposition | Is.linker;

/** "an economist at X": where somebody works, whatever person it is called after. */
export function employer(
  votes: Votes,
  { line: { tokens: words }, first }: Candidate,
  { workplaceWord }: NameWords,
): void {
  const office = preceding(words, first, 2);
  if (preceding(words, first)?.plain !== workplaceWord || office === undefined || !office.office || office.capital)
    return;
  votes.organisation += 2;
  votes.person -= 3;
}

/** "retailers such as X". */
export function example(votes: Votes, { line: { tokens: words }, first }: Candidate, names: NameWords): void {
  const word = preceding(words, first)?.plain ?? '';
  const beforeWord = preceding(words, first, 2)?.plain ?? '';
  const beforePair = preceding(words, first, 3)?.plain ?? '';
  // Of most names the words before them are no plurals, which is seen sooner than whether they lead to examples.
  if (beforePair.endsWith('s') && names.examples.has(`${beforeWord}_${word}`)) voteOnPlural(votes, beforePair, names);
  else if (beforeWord.endsWith('s') && names.examples.has(word)) voteOnPlural(votes, beforeWord, names);
}

/** "retailers", "agencies". */
function voteOnPlural(votes: Votes, noun: string, { kindsBefore }: NameWords): void {
  const kind = kindsBefore.get(noun.replace(/ies$|s$/u, (end) => (end === 's' ? '' : 'y')));
  if (kind != null) vote(votes, kind, 2);
}

/** "the X": no person, and a thing rather than a place. */
export function articleBefore(
  votes: Votes,
  { line: { tokens: words }, first, parts }: Candidate,
  { definite }: NameWords,
): void {
  if (preceding(words, first)?.plain !== definite || gapBefore(words, first) !== 1) return;
  votes.person -= 3;
  const several = parts.length > 1;
  if (!several && (words[first]?.known ?? 0) & Known.COUNTRY) return;
  votes.place -= 0.7;
  votes.organisation += several ? 0.4 : 0.9;
  votes.nothing += several ? 0.6 : 0.8;
}

/** "an X to begin with", but "an X official": of what is one of many, where no noun follows that is meant instead. */
export function counted(
  votes: Votes,
  { line: { tokens: words }, first, last }: Candidate,
  { articles, definite, speech }: NameWords,
): void {
  const article = preceding(words, first)?.plain ?? '';
  const name = words[first];
  if (article === definite || !articles.has(article) || last - first > 1) return;
  if (name === undefined || !name.capitals || (name.known & ~UNTOLD) !== 0) return;
  const next = words[last];
  if (
    next === undefined ||
    (next.classes & FOLLOWS_NOUN) !== 0 ||
    speech.has(next.plain) ||
    /^[,.;:)!?]$/u.test(next.plain)
  )
    votes.nothing += 3;
}

/** In capitals a word may be a common one, whatever surname or given name is written like it. */
const UNTOLD = Known.WORD | Known.SURNAME | GIVEN;

/** What stands behind a noun phrase that is whole. */
const FOLLOWS_NOUN = Is.preposition | Is.linker | Is.otherVerb | Is.adverb;

/** "the city of X", which is none of a person's, but "the hometown of X" may be. */
export function kindOfPlace(
  votes: Votes,
  { line: { tokens: words }, first, last }: Candidate,
  { kindsBefore, kindsAfter, directions, ofWord }: NameWords,
): void {
  const noun = preceding(words, first, 2)?.plain ?? '';
  if (preceding(words, first)?.plain !== ofWord || !(kindsBefore.get(noun) === 'place' || directions.has(noun))) return;
  votes.place += 3;
  if (kindsAfter.get(noun) === 'place' && words[last]?.kind !== 'possessive') votes.person -= 4;
}

/** "said X.": the subject behind its verb. */
export function subject(
  votes: Votes,
  { line: { tokens: words }, first, last }: Candidate,
  { speech }: NameWords,
): void {
  const mark = words[last]?.plain;
  if (mark !== undefined && mark !== '.' && mark !== ',') return;
  if (gapBefore(words, first) === 1 && isInverted(words, first - 1, speech)) votes.person += 1.6;
}

/** A verb that may stand before its subject: it follows what was said, and not who said it. */
function isInverted(words: readonly Token[], at: number, speech: ReadonlySet<string>): boolean {
  return speech.has(words[at]?.plain ?? '') && preceding(words, at)?.kind === 'mark';
}

/** The "SME" of "small and medium enterprises (SME)": initials of words that are no name themselves. */
export function expansion(votes: Votes, { line: { tokens: words }, first, last }: Candidate): void {
  const short = words[first];
  if (preceding(words, first)?.plain !== '(' || words[last]?.plain !== ')' || short === undefined || last - first > 1)
    return;
  let at = first - 2;
  for (const letter of [...short.plain].reverse()) {
    while (at >= 0 && words[at]?.plain[0] !== letter && (words[at]?.plain.length ?? 9) <= 3) at -= 1;
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || word.plain[0] !== letter) return;
    if (!word.capital) {
      votes.nothing += 4;
      return;
    }
    at -= 1;
  }
}
