import { type Kind, Known, type NameWords } from '../../language/name-words.ts';
import type { Token } from '../token.ts';
import { type Candidate, knownOf } from './candidates.ts';
import { kindOf } from './kind.ts';
import { unlikePersons } from './unlike-persons.ts';
import { noVotes, type Votes, vote } from './votes.ts';
import { GIVEN, isGivenOfSyllables, isHyphen, isSyllable, PLACE } from './words.ts';

/** What the words of a candidate say by themselves. */
export function votesOfShape(candidate: Candidate, names: NameWords): Votes {
  const votes = noVotes();
  const words = candidate.line.tokens
    .slice(candidate.first, candidate.last)
    .filter(({ kind }) => kind === 'word' || kind === 'number');
  const [first] = words;
  if (first === undefined) return votes;
  voteByLists(votes, knownOf(candidate, names));
  if (words.length > 1) voteOnSeveral(votes, words, candidate, names);
  else {
    voteOnOne(votes, first);
    voteOnCapitals(votes, first, names);
  }
  return votes;
}

function voteByLists(votes: Votes, flags: number): void {
  const doubt = flags & (GIVEN | Known.SURNAME | Known.WORD) ? 1.2 : 0;
  if (flags & Known.COUNTRY) votes.place += 5 - doubt / 3;
  else if (flags & Known.GREAT_CITY) votes.place += 3.4 - doubt;
  else if (flags & Known.REGION) votes.place += 2.6 - doubt;
  else if (flags & Known.CITY) votes.place += 1.7 - doubt;
  if (flags & Known.BODY) votes.organisation += flags & Known.WORD ? 3 : 4.5;
  else if (flags & Known.AGENCY) vote(votes, 'publication', flags & Known.SURNAME ? 3.5 : 4);
  else if (flags & Known.ORGANISATION) votes.organisation += 4 - doubt;
  if (flags & Known.NATIONALITY) votes.nothing += 5;
}

function voteOnOne(votes: Votes, { known, ends, office, words, capitals }: Token): void {
  if (known & GIVEN) votes.person += 0.9;
  if (known & Known.SURNAME) votes.person += 0.9;
  if (known === 0 && !capitals) votes.person += 0.9;
  if (known & Known.WORD)
    votes.nothing +=
      known & (GIVEN | Known.SURNAME | Known.COUNTRY | Known.GREAT_CITY) ? 0.8 : known & PLACE ? 1.4 : 2.2;
  // "MEPs": several of a kind.
  if (/^\p{Lu}{2,}s$/u.test(words)) votes.nothing += 5;
  else if (/\p{N}/u.test(words)) votes.nothing += 2.5;
  if (known & (Known.BODY | Known.AGENCY)) return;
  if (office || (ends !== undefined && (known & ~Known.WORD) === 0)) votes.nothing += ends === null ? 3.5 : 2;
}

/** Initials and names of firms and tools, which no place is written like: "SMUG", "WhatsApp"; not "McCain". */
function voteOnCapitals(
  votes: Votes,
  { known, plain, capitals, opening, words }: Token,
  { initialisms }: NameWords,
): void {
  if (initialisms.has(plain) && (capitals || plain.length < 3)) votes.nothing += 5;
  else if (known & Known.COUNTRY) return;
  else if (capitals) votes.organisation += words.length > 6 ? 0 : opening ? 1 : 1.9;
  else if (
    /\p{Ll}\p{Lu}/u.test(words) &&
    !/^(?:Ma?c|De|Di|Du|Del|La|Le|O'|Van|Von|Fitz|St|Al|El|Abdul)\p{Lu}/u.test(words)
  ) {
    votes.organisation += 1.2;
    votes.person -= 1.5;
    votes.place -= 3;
  }
}

function voteOnSeveral(votes: Votes, words: readonly Token[], candidate: Candidate, names: NameWords): void {
  if (names.initialisms.has(candidate.key)) votes.nothing += 5;
  const isGiven = isGivenOfSyllables(candidate.line.tokens, candidate.first + 1, names);
  const kind = isGiven && words.length === 3 ? undefined : kindOf(words, names);
  const joined = words.some(({ plain, capital }) => !capital && names.joiners.has(plain));
  if (kind !== undefined) voteOnKind(votes, kind, joined ? 4.2 : 3.6, candidate, names);
  else if (joined) votes.nothing += 1.5;
  if (candidate.parts[0] === names.definite) votes.person -= 4;
  if (candidate.key.includes('&')) {
    votes.organisation += 3;
    votes.person -= 4;
  }
  if (names.directions.has(candidate.parts[0] ?? '')) votes.place += 0.8;
  // "R-Ohio", "K-Pop"; not "J-P Kern".
  if (
    isHyphen(candidate.line.tokens, candidate.first + 1) &&
    words[0]?.words.length === 1 &&
    words[1]?.words.length !== 1
  )
    votes.nothing += 2.5;
  if (words.length > 5 && kind === undefined) votes.nothing += 1;
  if (isGiven) votes.person += 3.5;
  if (words.length <= 5 && votes.organisation < 3) voteOnPerson(votes, words, candidate, names);
}

/** A name that says of what kind it is; one that says it is no name of a person, a body or a place is least a person's. */
function voteOnKind(
  votes: Votes,
  kind: Kind,
  weight: number,
  { line: { tokens: words }, first, last, parts }: Candidate,
  { sharedLastWords, paperFirstWords }: NameWords,
): void {
  const [begin, end] = [words[first], words[last - 1]];
  vote(votes, kind, weight);
  // "Andrew Bonar Law".
  const isPerson = ((begin?.known ?? 0) & GIVEN) !== 0 && ((end?.known ?? 0) & Known.SURNAME) !== 0;
  if (kind === null && !isPerson) votes.person -= 2;
  const isShared = kind === 'publication' && sharedLastWords.has(end?.plain ?? '');
  if (isShared && !paperFirstWords.has(parts[0] ?? '')) votes.publication -= weight - SHARED_PUBLICATION;
}

/** Too little for a publication by itself. */
const SHARED_PUBLICATION = 0.9;

function voteOnPerson(votes: Votes, words: readonly Token[], candidate: Candidate, names: NameWords): void {
  const { line, first, last } = candidate;
  const { particles } = names;
  votes.person -= unlikePersons(words, names);
  voteOnGivenAndSurname(votes, words, names);
  voteOnOrdinary(votes, words);
  if (hasInitial(line.tokens, first, last) || beginsWithInitials(words)) votes.person += 1.5;
  if (isWordOfInitials(words)) votes.person -= 4.5;
  if (isSyllable(line.tokens, last - 2) || isSyllable(line.tokens, first + 2)) votes.person += 2;
  if (words.slice(1).some(({ plain, capital }) => !capital && particles.has(plain))) votes.person += 0.6;
  if (words.length > 3) votes.person -= 0.4;
  // "Roman Catholic" tells of a people or a faith.
  const end = words.at(-1)?.known ?? 0;
  if (end & Known.NATIONALITY && (end & (Known.SURNAME | GIVEN)) === 0) votes.person -= 2;
}

/** The "RAF" of "RAF Murrenbach": initials that are read as a word are no person's, whatever given name they spell. */
function isWordOfInitials([first, second]: readonly Token[]): boolean {
  if (!first?.capitals || second?.capitals || (first.known & Known.SURNAME) !== 0) return false;
  return first.words.length > 2 && first.words.length < 5 && /[AEIOU]/u.test(first.words);
}

const INITIAL = /^\p{Lu}\.?$/u;

/** The "J." of "J. Kern", "J-P Kern" and "Ann K", not the letter of "R-Ohio", "Kern-B" and "OS X". */
function hasInitial(words: readonly Token[], first: number, last: number): boolean {
  const isInitial = (at: number) => INITIAL.test(words[at]?.words ?? '');
  for (let at = first; at < last; at += 1) {
    if (!isInitial(at) || (at === last - 1 && ((words[first]?.known ?? 0) & GIVEN) === 0)) continue;
    if (!(isHyphen(words, at + 1) || isHyphen(words, at - 1)) || isInitial(at + 2)) return true;
  }
  return false;
}

/** The "J.R." of "J.R. Korr", not the "A.C." of "A.C. Lisbon" and the land before a name of no list. */
function beginsWithInitials([first, second]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || first.known !== 0 || !INITIALS.test(first.words)) return false;
  return second.ends === undefined && (second.known & (Known.SURNAME | GIVEN | PLACE)) === Known.SURNAME;
}

const INITIALS = /^(?:\p{Lu}\.){2}$/u;

function voteOnGivenAndSurname(votes: Votes, words: readonly Token[], { suffixes }: NameWords): void {
  const first = words[0]?.known ?? 0;
  const last = words.findLast(({ plain }) => !suffixes.has(plain))?.known ?? 0;
  if (first & GIVEN) {
    votes.person += 2.4;
    if (first & Known.WORD && words[0]?.opening) votes.person -= 0.8;
    if (first & (Known.COUNTRY | Known.GREAT_CITY)) votes.person -= 0.8;
  } else if (words.some(({ known }) => known & GIVEN)) votes.person += 1.2;
  if (last & Known.SURNAME) votes.person += 1;
  else if (first & Known.SURNAME) votes.person += 0.7;
}

/** Words of the dictionary that no list of names has. */
function voteOnOrdinary(votes: Votes, words: readonly Token[]): void {
  const ordinary = words.filter(({ known, capital }) => capital && known === Known.WORD).length;
  if (ordinary === 0) {
    votes.person += words.length <= 4 ? 1 : 0;
    return;
  }
  votes.nothing += ordinary === words.length ? 1.6 : 0.5;
  // "Peter Marsh": a surname may well be a word.
  const [given] = words;
  const isSurname = ordinary === 1 && words.length === 2 && given !== undefined && (given.known & GIVEN) !== 0;
  votes.person -= isSurname && !(given.opening && given.known & Known.WORD) ? -0.6 : 0.9 * ordinary;
}
