import { Known, type NameWords } from '../../language/name-words.ts';
import { gather } from '../../model/gather.ts';
import type { Passage } from '../text.ts';
import type { Candidate } from './candidates.ts';
import { votesOfContext } from './context.ts';
import type { Ballot } from './group.ts';
import { votesOfShape } from './shape.ts';
import { isInCapitals, isShouted } from './shouted.ts';
import { noVotes, together, type Votes } from './votes.ts';
import { GIVEN } from './words.ts';

/** Of a name's mentions no more are heard. */
const MOST_HEARD = 30;
/** What the words around one mention say so plainly that its other mentions cannot weaken it: "the firm Obrix". */
const OUTRIGHT = 2.4;
/** What they say so plainly against a person: "shares in X". */
const AGAINST = -4;

/** What speaks for the candidates that are written alike, of those that may be names at all. */
export function ballotsOf(candidates: readonly Candidate[], passages: readonly Passage[], names: NameWords): Ballot[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const same = byKey.get(candidate.key);
    if (same === undefined) byKey.set(candidate.key, [candidate]);
    else same.push(candidate);
  }
  const shouted = new Set(passages.filter(isInCapitals));
  const ordinary = writtenSmall(passages, byKey);
  const surnames = surnamesOf(byKey.keys(), names);
  const ballots = [...byKey]
    .filter(([, same]) => !same.every((candidate) => isShouted(candidate, shouted)))
    .filter(([key, same]) => isCredible(same, ordinary) || (surnames.has(key) && !ordinary.has(key)))
    .map(([key, same]) => ({ key, same, votes: votesOn(same, names) }));
  voteOnThings(ballots, names);
  return ballots;
}

/** The last words of two, of which the first is a given name or a word of no list: "Ruben Woods", "Dagny Marsh"; not "Obrix Works". */
function surnamesOf(keys: Iterable<string>, { known }: NameWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of keys) {
    const blank = key.indexOf(' ');
    if (blank < 0 || key.includes(' ', blank + 1)) continue;
    const flags = known(key.slice(0, blank));
    if ((flags === 0 && !key.endsWith('s')) || flags & GIVEN) found.add(key.slice(blank + 1));
  }
  return found;
}

/** Of the words that have a capital only where every word would have one, those that the text writes without it elsewhere. */
function writtenSmall(
  passages: readonly Passage[],
  byKey: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const doubtful = new Set<string>();
  // Few words of a text begin as one of these does, which is seen sooner than whether they are one: a bit for each letter.
  let letters = 0;
  for (const [key, same] of byKey) {
    if (!same.every(({ opening, titled, parts }) => opening && !titled && parts.length < 2)) continue;
    doubtful.add(key);
    letters |= 1 << key.charCodeAt(0);
  }
  for (const { tokens } of passages) {
    for (const { lexeme } of tokens) {
      if (lexeme.kind !== 'word' || lexeme.capital || ((letters >>> lexeme.plain.charCodeAt(0)) & 1) === 0) continue;
      if (doubtful.has(lexeme.plain)) found.add(lexeme.plain);
    }
  }
  return found;
}

/** The "Edda" of "Hurricane Edda", the "Anna Kern" of "HMS Anna Kern": by themselves they mean the storm and the ship, too. */
function voteOnThings(ballots: readonly Ballot[], { prefixes }: NameWords): void {
  const things = new Set(
    gather(ballots, ({ key, same: [first] }) => {
      const [prefix = '', ...rest] = first?.parts ?? [];
      return rest.length > 0 && prefixes.get(prefix) === null ? [key.slice(prefix.length + 1)] : [];
    }),
  );
  for (const { key, votes } of ballots) if (things.has(key)) votes.nothing += 8;
}

/** Not a word that has its capital only from its place in the sentence. */
function isCredible(same: readonly Candidate[], ordinary: ReadonlySet<string>): boolean {
  const [first] = same;
  if (first === undefined) return false;
  if (first.parts.length > 1) return true;
  const word = first.line.tokens[first.first];
  if (word === undefined) return false;
  const known = word.known & ~Known.WORD;
  if (same.some(({ opening, titled }) => !opening || titled)) return true;
  // "Labour costs rose", "Congress fell silent": a body that is a common word too must be written so where nothing else gives it its capital.
  if (ordinary.has(first.key) || (known === Known.BODY && word.known & Known.WORD)) return false;
  return known !== 0 || (word.known & Known.WORD) === 0;
}

function votesOn(same: readonly Candidate[], names: NameWords): Votes {
  const [first] = same;
  if (first === undefined) return noVotes();
  const votes = votesOfShape(same.find(({ opening }) => !opening) ?? first, names);
  if (same.length === 1) return together(votes, votesOfContext(first, names));
  const heard = same.slice(0, MOST_HEARD);
  const said = heard.map((candidate) => votesOfContext(candidate, names));
  votes.person += heardOf(said, ({ person }) => person);
  votes.organisation += heardOf(said, ({ organisation }) => organisation);
  votes.place += heardOf(said, ({ place }) => place);
  votes.nothing += heardOf(said, ({ nothing }) => nothing);
  votes.publication += heardOf(said, ({ publication }) => publication);
  votes.person += saidAgainst(said);
  return votes;
}

/** What one mention says against a person so plainly that the others cannot weaken it. */
function saidAgainst(said: readonly Votes[]): number {
  let against = 0;
  let sum = 0;
  for (const { person } of said) {
    against = Math.min(against, person);
    sum += person;
  }
  return against <= AGAINST ? Math.min(0, against - sum / Math.sqrt(said.length)) : 0;
}

/** What all mentions together say for a kind. Many say the same over and over: what they say grows with the root of their number. */
function heardOf(said: readonly Votes[], forKind: (votes: Votes) => number): number {
  let sum = 0;
  let most = 0;
  for (const votes of said) {
    const weight = forKind(votes);
    sum += weight;
    most = Math.max(most, weight);
  }
  const grown = sum / Math.sqrt(said.length);
  return most < OUTRIGHT ? grown : Math.max(grown, most);
}
