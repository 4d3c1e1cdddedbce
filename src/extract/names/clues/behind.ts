import { Known, type NameWords } from '../../../language/name-words.ts';
import { Is } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Candidate, knownOf } from '../candidates.ts';
import { type Votes, vote, weigh } from '../votes.ts';
import { GIVEN, gapBefore, isHyphen, PLACE } from '../words.ts';
import { isOfficeOfSomebody } from './office.ts';

/** "X reported, citing a diplomat", "told X’s “Face the Town”": a publication. */
export function reporting(
  votes: Votes,
  { line: { tokens: words }, first, last, parts }: Candidate,
  names: NameWords,
): void {
  if (parts.length > 1) return;
  const [next, mark, word] = [words[last], words[last + 1], words[last + 2]];
  const reports = next?.plain === names.reports && mark?.plain === ',' && names.citing.has(word?.plain ?? '');
  const isTold = preceding(words, first)?.plain === names.told && next?.kind === 'possessive';
  const hasProgramme = isTold && /^[“"‘]$/u.test(mark?.plain ?? '') && word?.capital === true;
  if (!(reports || hasProgramme)) return;
  vote(votes, 'publication', 3);
  votes.person -= 2;
}

/** "Obrix boss Ana Kern": where somebody has an office, rather than whose friend she is. */
export function officeBehind(votes: Votes, { line: { tokens: words }, first, last }: Candidate): void {
  if (last - first > 1 || !isOfficeOfSomebody(words, last)) return;
  if (((words[first]?.known ?? 0) & Known.WORD) !== 0) return;
  votes.organisation += 1.2;
  votes.person -= 0.6;
}

/** What a name's own verb begins with. */
export const ACTS = Is.otherVerb | Is.past | Is.adverb | Is.manner;

/** Behind a name that acts, what it owns stands no farther away. */
const MOST_TO_OWN = 8;

/** "Obrix said its profits fell": a body; between the two stand its verb and no article. */
export function ownBehind(votes: Votes, candidate: Candidate, names: NameWords): void {
  const { line, last, parts } = candidate;
  const words = line.tokens;
  const verb = words[last];
  if (!((verb?.classes ?? 0) & ACTS || names.speech.has(verb?.plain ?? ''))) return;
  if (parts.length > 1) {
    if (words[last + 1]?.plain === names.bodysOwn) ownRightBehind(votes, candidate, names);
    return;
  }
  for (let at = last; at < last + MOST_TO_OWN; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital || names.articles.has(word.plain)) return;
    if (word.plain !== names.bodysOwn) continue;
    votes.organisation += 1.6;
    votes.person -= 2;
    return;
  }
}

/** "Vell Laura said its profits fell"; "Laura Vell said its profits fell" may speak of her firm's, and lands have things, too. */
function ownRightBehind(votes: Votes, candidate: Candidate, names: NameWords): void {
  const given = candidate.line.tokens[candidate.first]?.known ?? 0;
  if (candidate.titled || (given & GIVEN) !== 0 || (knownOf(candidate, names) & PLACE) !== 0) return;
  votes.organisation += 1.6;
  votes.person -= 3;
}

/** "X said", "X residents". */
export function wordAfter(
  votes: Votes,
  { line: { tokens: words }, last }: Candidate,
  { following, after }: NameWords,
): void {
  const word = words[last];
  if (word === undefined || word.kind !== 'word' || gapBefore(words, last) !== 1) return;
  const { plain } = word;
  const kind = following.get(plain) ?? following.get(plain.endsWith('s') ? plain.slice(0, -1) : plain);
  // "The Lisbon daily Y", but "the X reporter Ann Kern".
  const isOther = kind === 'publication' && !word.office && words[last + 1]?.capital === true;
  if (kind !== undefined && !isOther) vote(votes, kind, word.capital ? 0.8 : 1.3);
  weigh(votes, after.get(`${plain}_${words[last + 1]?.plain}`) ?? after.get(plain) ?? {});
}

/** "X-based". */
export function hyphen(votes: Votes, { line: { tokens: words }, last }: Candidate, { behindHyphen }: NameWords): void {
  if (isHyphen(words, last)) weigh(votes, behindHyphen.get(words[last + 1]?.plain ?? '') ?? {});
}

/** "X.js", "X.example": what is called so is neither a place nor a person. */
export function extension(votes: Votes, { line: { tokens: words }, last }: Candidate): void {
  const [dot, next] = [words[last], words[last + 1]];
  if (dot?.plain !== '.' || next?.kind !== 'word' || next.capital) return;
  if (gapBefore(words, last) > 0 || gapBefore(words, last + 1) > 0) return;
  votes.place -= 3;
  votes.person -= 3;
}

/** "X, who …"; "X, 45, …". */
export function behindComma(votes: Votes, { line: { tokens: words }, last }: Candidate, names: NameWords): void {
  const next = words[last + 1];
  if (words[last]?.plain !== ',' || next === undefined) return;
  weigh(votes, names.behindComma.get(next.plain) ?? {});
  const end = words[last + 2]?.plain;
  if (/^\d{1,2}$/u.test(next.plain) && (end === ',' || end === '.')) votes.person += 3.5;
}

/** "the National Something (NS)". */
export function brackets(votes: Votes, { line: { tokens: words }, last, parts }: Candidate): void {
  const short = words[last + 1];
  if (words[last]?.plain !== '(' || words[last + 2]?.plain !== ')' || !short?.capitals || parts.length < 2) return;
  if (short.plain[0] === parts[0]?.[0]) votes.organisation += 3;
}

/** "in X, Country". */
export function placeBehind(
  votes: Votes,
  { line: { tokens: words }, last, first }: Candidate,
  { before }: NameWords,
): void {
  const behind = words[last + 1];
  if (words[last]?.plain !== ',' || behind === undefined || !behind.capital || (behind.known & PLACE) === 0) return;
  votes.place += (before.get(preceding(words, first)?.plain ?? '')?.place ?? 0) > 0 ? 2.2 : 1.2;
}
