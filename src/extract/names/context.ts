import { Known, type NameWords } from '../../language/name-words.ts';
import { Is } from '../../language/speech.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';
import { type Candidate, knownOf } from './candidates.ts';
import { apposition, invested, possessing } from './firms.ts';
import { noVotes, type Votes, vote, weigh } from './votes.ts';
import { GIVEN, gapBefore, isHyphen, PLACE } from './words.ts';

/** What the words around one mention say of its name. */
export function votesOfContext(candidate: Candidate, names: NameWords): Votes {
  const votes = noVotes();
  for (const clue of CLUES) clue(votes, candidate, names);
  // "Ann Kern of X said": what is said around it is said of her.
  if (isOfSomebody(candidate, names)) votes.person = Math.min(votes.person, 0);
  return votes;
}

/** Whether a name and "of" stand before it, and no office. */
function isOfSomebody({ line: { tokens: words }, first }: Candidate, { ofWord }: NameWords): boolean {
  const holder = preceding(words, first, 2);
  return preceding(words, first)?.plain === ofWord && holder?.capital === true && !holder.office;
}

type Clue = (votes: Votes, candidate: Candidate, names: NameWords) => void;

const CLUES: readonly Clue[] = [
  title,
  bearer,
  introduced,
  reporting,
  toldThe,
  wordBefore,
  whereabouts,
  employer,
  invested,
  possessing,
  apposition,
  example,
  officeBehind,
  ownBehind,
  articleBefore,
  counted,
  kindOfPlace,
  subject,
  wordAfter,
  hyphen,
  behindComma,
  description,
  brackets,
  expansion,
  placeBehind,
];

/** "President X". */
function title(votes: Votes, candidate: Candidate, names: NameWords): void {
  const { titled, parts, line, first, last } = candidate;
  const { kindsBefore, sharedOffices, honorifics } = names;
  if (!titled) return;
  const alone = parts.length === 1;
  // "the steel producer X": what may be a body as well is one where a single word follows, since persons are introduced by their full names.
  const office = preceding(line.tokens, first)?.plain ?? '';
  const pair = `${preceding(line.tokens, first, 2)?.plain ?? ''}_${office}`;
  if (alone && (kindsBefore.has(office) || sharedOffices.has(office) || sharedOffices.has(pair))) return;
  if (isOfSeveral(line.tokens, first, last) || isModifier(line.tokens, first, last)) return;
  // "Miss Universe", "acts that advocate Lisbon": a word of the dictionary is no name for its title alone, and neither is a land.
  const known = knownOf(candidate, names);
  const isLand = (known & (Known.COUNTRY | Known.GREAT_CITY)) !== 0 && (known & (GIVEN | Known.SURNAME)) === 0;
  const isElse = (alone && known === Known.WORD) || (isLand && !honorifics.has(office));
  votes.person += isElse ? 1.5 : 4;
  // "Mr Sun" is no newspaper.
  if (honorifics.get(office) != null) votes.organisation -= 3;
}

/** "Leaders Barford won", "fellow members": an office of several before one name is that of a team, or of nobody; not "Senators Kern and Holm". */
function isOfSeveral(words: readonly Token[], first: number, last: number): boolean {
  const office = preceding(words, first);
  if (!office?.office || !/[^s]s$/u.test(office.plain)) return false;
  const next = words[last];
  return !/^[,(]$/u.test(next?.plain ?? '') && ((next?.classes ?? 0) & Is.joiner) === 0;
}

/** The "Barford" of "fellow Barford striker Ann Kern": the title is that of the office behind it. */
function isModifier(words: readonly Token[], first: number, last: number): boolean {
  if (preceding(words, first)?.capital && !preceding(words, first)?.opening) return false;
  return last - first === 1 && isOfficeOfSomebody(words, last);
}

/** "Ruben Park met the council", "Her deputy, Ruben Park, left": a given name and a kind of place are somebody who acts as persons do. */
function bearer(votes: Votes, { line: { tokens: words }, first, last, parts }: Candidate, names: NameWords): void {
  const [given, surname] = [words[first], words[last - 1]];
  if (parts.length !== 2 || surname?.ends !== 'place' || given === undefined) return;
  if ((given.known & GIVEN) === 0 || (given.known & PLACE & ~Known.CITY) !== 0) return;
  const acts = (names.after.get(words[last]?.plain ?? '')?.person ?? 0) >= 1;
  const described =
    preceding(words, first)?.plain === ',' && preceding(words, first, 2)?.office === true && words[last]?.plain === ',';
  if (!(acts || described) || preceding(words, first)?.plain === names.definite) return;
  votes.person += 3;
  votes.place -= 1.5;
}

/** "His lawyer, Meera Vonn, left": who stands between commas behind an office has it. */
function introduced(
  votes: Votes,
  { line: { tokens: words }, first, last, parts }: Candidate,
  { kindsBefore }: NameWords,
): void {
  const office = preceding(words, first, 2);
  if (parts.length < 2 || preceding(words, first)?.plain !== ',' || words[last]?.plain !== ',') return;
  // "the broadcaster, Vell Now,": what firms are too.
  if (!office?.office || office.capital || office.plain.endsWith('s') || kindsBefore.has(office.plain)) return;
  votes.person += 1.5;
}

/** "X reported, citing a diplomat", "told X’s “Face the Town”": a publication. */
function reporting(votes: Votes, { line: { tokens: words }, first, last, parts }: Candidate, names: NameWords): void {
  const [next, mark, word] = words.slice(last, last + 3);
  const reports = next?.plain === names.reports && mark?.plain === ',' && names.citing.has(word?.plain ?? '');
  const isTold = preceding(words, first)?.plain === names.told && next?.kind === 'possessive';
  const hasProgramme = isTold && /^[“"‘]$/u.test(mark?.plain ?? '') && word?.capital === true;
  if (parts.length > 1 || !(reports || hasProgramme)) return;
  vote(votes, 'publication', 3);
  votes.person -= 2;
}

/** "told the Harbour Standard": of a name that a firm may have as well, a publication. */
function toldThe(votes: Votes, { line: { tokens: words }, first, last }: Candidate, names: NameWords): void {
  const isTold = preceding(words, first)?.plain === names.definite && preceding(words, first, 2)?.plain === names.told;
  if (isTold && words[last - 1]?.ends === 'publication') votes.publication += 0.5;
}

/** "in X", "according to X", "the newspaper X". */
function wordBefore(
  votes: Votes,
  { line: { tokens: words }, first }: Candidate,
  { kindsBefore, before }: NameWords,
): void {
  const word = preceding(words, first);
  if (word === undefined || gapBefore(words, first) !== 1) return;
  const pair = `${preceding(words, first, 2)?.plain ?? ''}_${word.plain}`;
  const kind = word.capital ? undefined : (kindsBefore.get(pair) ?? kindsBefore.get(word.plain));
  if (kind !== undefined) vote(votes, kind, kind === null ? 2.5 : 3);
  weigh(votes, before.get(pair) ?? before.get(word.plain) ?? {});
}

/** "in X by noon", "near X.": where something is, where no list has the word as anything else and no noun follows that it might belong to. */
function whereabouts(
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
function employer(votes: Votes, { line: { tokens: words }, first }: Candidate, { workplaceWord }: NameWords): void {
  const office = preceding(words, first, 2);
  if (preceding(words, first)?.plain !== workplaceWord || office === undefined || !office.office || office.capital)
    return;
  votes.organisation += 2;
  votes.person -= 3;
}

/** "retailers such as X". */
function example(votes: Votes, { line: { tokens: words }, first }: Candidate, names: NameWords): void {
  const word = preceding(words, first)?.plain ?? '';
  const pair = `${preceding(words, first, 2)?.plain ?? ''}_${word}`;
  const length = names.examples.has(pair) ? 3 : 2;
  if (length === 2 && !names.examples.has(word)) return;
  const noun = preceding(words, first, length)?.plain ?? '';
  const kind = noun.endsWith('s')
    ? names.kindsBefore.get(noun.replace(/ies$|s$/u, (end) => (end === 's' ? '' : 'y')))
    : undefined;
  if (kind != null) vote(votes, kind, 2);
}

/** "Obrix boss Ana Kern": where somebody has an office, rather than whose friend she is. */
function officeBehind(votes: Votes, { line: { tokens: words }, first, last }: Candidate): void {
  if (last - first > 1 || !isOfficeOfSomebody(words, last)) return;
  if (((words[first]?.known ?? 0) & Known.WORD) !== 0) return;
  votes.organisation += 1.2;
  votes.person -= 0.6;
}

/** "[Obrix] boss Ana Kern": whether an office without a capital stands there, and who holds it. */
function isOfficeOfSomebody(words: readonly Token[], at: number): boolean {
  const [office, holder] = [words[at], words[at + 1]];
  if (!office?.office || office.capital || gapBefore(words, at) !== 1) return false;
  return holder?.capital === true && holder.facet === undefined && gapBefore(words, at + 1) === 1;
}

/** What a name's own verb begins with. */
const ACTS = Is.otherVerb | Is.past | Is.adverb | Is.manner;

/** Behind a name that acts, what it owns stands no farther away. */
const MOST_TO_OWN = 8;

/** "Obrix said its profits fell": a body; between the two stand its verb and no article. */
function ownBehind(votes: Votes, { line: { tokens: words }, last, parts }: Candidate, names: NameWords): void {
  const verb = words[last];
  if (parts.length > 1 || !((verb?.classes ?? 0) & ACTS || names.speech.has(verb?.plain ?? ''))) return;
  for (let at = last; at < last + MOST_TO_OWN; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital || names.articles.has(word.plain)) return;
    if (word.plain !== names.bodysOwn) continue;
    votes.organisation += 1.6;
    votes.person -= 2;
    return;
  }
}

/** "the X": no person, and a thing rather than a place. */
function articleBefore(
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
function counted(
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

/** "the city of X". */
function kindOfPlace(
  votes: Votes,
  { line: { tokens: words }, first }: Candidate,
  { kindsBefore, directions, ofWord }: NameWords,
): void {
  const noun = preceding(words, first, 2)?.plain ?? '';
  if (preceding(words, first)?.plain === ofWord && (kindsBefore.get(noun) === 'place' || directions.has(noun)))
    votes.place += 3;
}

/** "said X.": the subject behind its verb. */
function subject(votes: Votes, { line: { tokens: words }, first, last }: Candidate, { speech }: NameWords): void {
  const mark = words[last]?.plain;
  if (mark !== undefined && mark !== '.' && mark !== ',') return;
  if (gapBefore(words, first) === 1 && isInverted(words, first - 1, speech)) votes.person += 1.6;
}

/** A verb that may stand before its subject: it follows what was said, and not who said it. */
function isInverted(words: readonly Token[], at: number, speech: ReadonlySet<string>): boolean {
  return speech.has(words[at]?.plain ?? '') && preceding(words, at)?.kind === 'mark';
}

/** "X said", "X residents". */
function wordAfter(votes: Votes, { line: { tokens: words }, last }: Candidate, { following, after }: NameWords): void {
  const word = words[last];
  if (word === undefined || word.kind !== 'word' || gapBefore(words, last) !== 1) return;
  const kind = following.get(word.plain) ?? following.get(word.plain.replace(/s$/u, ''));
  if (kind !== undefined) vote(votes, kind, word.capital ? 0.8 : 1.3);
  weigh(votes, after.get(word.plain) ?? {});
}

/** "X-based". */
function hyphen(votes: Votes, { line: { tokens: words }, last }: Candidate, { behindHyphen }: NameWords): void {
  if (isHyphen(words, last)) weigh(votes, behindHyphen.get(words[last + 1]?.plain ?? '') ?? {});
}

/** "X, who …"; "X, 45, …". */
function behindComma(votes: Votes, { line: { tokens: words }, last }: Candidate, names: NameWords): void {
  const next = words[last + 1];
  if (words[last]?.plain !== ',' || next === undefined) return;
  weigh(votes, names.behindComma.get(next.plain) ?? {});
  const end = words[last + 2]?.plain;
  if (/^\d{1,2}$/u.test(next.plain) && (end === ',' || end === '.')) votes.person += 3.5;
}

/** "X, a senior analyst at …", "X, a company …": the first noun that says what X is. */
function description(votes: Votes, { line: { tokens: words }, last }: Candidate, names: NameWords): void {
  const from = last + 1;
  const opener = words[from];
  if (words[last]?.plain !== ',' || opener === undefined || !(names.describers.has(opener.plain) || opener.office))
    return;
  for (let at = from; at < from + 8 && isInside(words, at, from, names); at += 1) {
    if (words[at]?.office) {
      // "Its chief executive Ann Kern" is somebody else, and "owner of the docks" may be a firm.
      const isElse = words[officeEnd(words, at)]?.capital === true;
      if (!isElse && !names.ownersOf.has(words[at]?.plain ?? '')) votes.person += 3;
      return;
    }
    const kind = names.kindsAfter.get(words[at]?.plain ?? '');
    if (kind === undefined || !isHead(words, at, names)) continue;
    vote(votes, kind, 2.4);
    return;
  }
}

/** The end of an office of several words: "chief executive", "Chief Information Officer". */
function officeEnd(words: readonly Token[], office: number): number {
  let end = office + 1;
  for (;;) {
    if (words[end]?.office) end += 1;
    else if (words[end]?.capital && words[end + 1]?.office) end += 2;
    else return end;
  }
}

/** Whether a noun is the one that says what something is: the "man" of "the country's richest man", the "firm" of "a bank firm". */
function isHead(words: readonly Token[], at: number, { kindsAfter }: NameWords): boolean {
  const next = words[at + 1];
  return next === undefined || !(next.kind === 'possessive' || next.office || kindsAfter.has(next.plain));
}

function isInside(words: readonly Token[], at: number, from: number, { describersEnd }: NameWords): boolean {
  const word = words[at];
  if (word === undefined || (word.kind === 'mark' && word.plain !== '-')) return false;
  return at === from || !describersEnd.has(word.plain);
}

/** "the National Something (NS)". */
function brackets(votes: Votes, { line: { tokens: words }, last, parts }: Candidate): void {
  const short = words[last + 1];
  if (words[last]?.plain !== '(' || words[last + 2]?.plain !== ')' || !short?.capitals || parts.length < 2) return;
  if (short.plain[0] === parts[0]?.[0]) votes.organisation += 3;
}

/** The "SME" of "small and medium enterprises (SME)": initials of words that are no name themselves. */
function expansion(votes: Votes, { line: { tokens: words }, first, last }: Candidate): void {
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

/** "in X, Country". */
function placeBehind(votes: Votes, { line: { tokens: words }, last, first }: Candidate, { before }: NameWords): void {
  const behind = words[last + 1];
  if (words[last]?.plain !== ',' || behind === undefined || !behind.capital || (behind.known & PLACE) === 0) return;
  votes.place += (before.get(preceding(words, first)?.plain ?? '')?.place ?? 0) > 0 ? 2.2 : 1.2;
}
