import { Known, type NameWords } from '../../../language/name-words.ts';
import { Is } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import type { Token } from '../../token.ts';
import { type Candidate, knownOf } from '../candidates.ts';
import type { Votes } from '../votes.ts';
import { GIVEN, isOfMany, PLACE } from '../words.ts';
import { isOfficeOfSomebody } from './office.ts';

/** "President X". */
export function title(votes: Votes, candidate: Candidate, names: NameWords): void {
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
  if (!isOfMany(preceding(words, first))) return false;
  const next = words[last];
  return !/^[,(]$/u.test(next?.plain ?? '') && ((next?.classes ?? 0) & Is.joiner) === 0;
}

/** The "Barford" of "fellow Barford striker Ann Kern": the title is that of the office behind it. */
function isModifier(words: readonly Token[], first: number, last: number): boolean {
  if (preceding(words, first)?.capital && !preceding(words, first)?.opening) return false;
  return last - first === 1 && isOfficeOfSomebody(words, last);
}

/** "Ruben Park met the council", "Her deputy, Ruben Park, left": a given name and a kind of place are somebody who acts as persons do. */
export function bearer(
  votes: Votes,
  { line: { tokens: words }, first, last, parts }: Candidate,
  names: NameWords,
): void {
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
export function introduced(
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
