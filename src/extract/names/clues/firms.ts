import { Known, type NameWords } from '../../../language/name-words.ts';
import { Is } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import type { Token } from '../../token.ts';
import { type Candidate, knownOf } from '../candidates.ts';
import { type Votes, weigh } from '../votes.ts';
import { gapBefore, isHyphen, PLACE } from '../words.ts';

/** "Shares in X fell", not "shares in X's firm": what somebody has a part of is a body, whatever founder it is called after. */
export function invested(votes: Votes, candidate: Candidate, names: NameWords): void {
  const { tokens: words } = candidate.line;
  const { first, last } = candidate;
  const holding = preceding(words, first, 2)?.plain ?? '';
  if (preceding(words, first)?.plain !== names.holdings.behind || words[last]?.kind === 'possessive') return;
  // "Shares in London" stand there.
  if (!names.holdings.nouns.has(holding) || (knownOf(candidate, names) & PLACE) !== 0) return;
  votes.organisation += 3;
  votes.person -= 4;
  votes.place -= 2;
}

/** "X's shareholders", "X's chairman": what bodies have. */
export function possessing(votes: Votes, candidate: Candidate, names: NameWords): void {
  const { tokens: words } = candidate.line;
  const { last } = candidate;
  if (words[last]?.kind !== 'possessive' || (knownOf(candidate, names) & PLACE) !== 0) return;
  const [one = '', other = ''] = words.slice(last + 1, last + 3).map(({ plain }) => plain);
  weigh(votes, names.possessed.get(`${one}_${other}`) ?? names.possessed.get(one) ?? {});
}

/** "its X marque", "its X unit": what a body has is no person, unless an office says whom it has. */
export function owned(
  votes: Votes,
  { line: { tokens: words }, first, titled, parts }: Candidate,
  names: NameWords,
): void {
  if (preceding(words, first)?.plain !== names.bodysOwn || titled || gapBefore(words, first) !== 1) return;
  votes.person -= 4;
  if (parts.length > 1) votes.organisation += 1.5;
}

/** "built using X": what is used is a thing, whatever small town or surname is written like it; lands and great cities are used, too. */
export function used(votes: Votes, candidate: Candidate, names: NameWords): void {
  const { first, last, titled, line } = candidate;
  if (titled || last - first > 1 || !names.uses.has(preceding(line.tokens, first)?.plain ?? '')) return;
  const next = line.tokens[last];
  const isWhole = next === undefined || next.kind === 'mark' || !next.capital;
  if (gapBefore(line.tokens, first) !== 1 || next?.kind === 'possessive' || !isWhole) return;
  if ((knownOf(candidate, names) & (Known.COUNTRY | Known.GREAT_CITY)) !== 0) return;
  votes.nothing += 3;
  votes.place -= 4;
}

/** A noun that says what a firm is has few words before it: "the Lowland housing and building group". */
const FARTHEST = 6;

/**
 * "Investment bank Morgan Vell raised its forecast": behind a noun without an article stands what it names. With one, "the
 * bank Ann Kern founded", it may be whose it is, unless it speaks: "the bank Morgan Vell said".
 */
export function apposition(
  votes: Votes,
  { line: { tokens: words }, first, last, parts }: Candidate,
  { kindsBefore, sharedOffices, speech }: NameWords,
): void {
  const noun = preceding(words, first);
  if (parts.length < 2 || noun === undefined || noun.capital || gapBefore(words, first) !== 1) return;
  const kind = kindsBefore.get(noun.plain);
  if ((kind !== 'organisation' && kind !== 'publication') || noun.plain.endsWith('s')) return;
  // "Film maker Ann Kern", "open-side Ann Kern".
  if (sharedOffices.has(noun.plain) || isHyphen(words, first - 2)) return;
  if (!(isBare(words, first - 1) || speech.has(words[last]?.plain ?? ''))) return;
  votes.organisation += 1;
  votes.person -= 4;
}

/** Whether no determiner, possessive or number stands before a noun, up to where its phrase begins. */
function isBare(words: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - FARTHEST; at -= 1) {
    const word = preceding(words, at, 0);
    if (word === undefined || word.kind === 'mark') return true;
    if (word.kind !== 'word' || (word.classes & (Is.determiner | Is.article | Is.owner)) !== 0) return false;
    if ((word.classes & (Is.preposition | Is.linker | Is.joiner | Is.verb | Is.otherVerb)) !== 0) return true;
  }
  return false;
}
