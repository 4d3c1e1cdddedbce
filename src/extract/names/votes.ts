import type { Kind, Weights } from '../../language/name-words.ts';

/** How much speaks for each kind of name, and for no name at all; about the logarithm of the odds. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
  nothing: number;
  /** How much of what speaks for an organisation speaks for a publication. */
  publication: number;
}

export function noVotes(): Votes {
  return { person: 0, organisation: 0, place: 0, nothing: 0, publication: 0 };
}

/** What speaks for each kind by one and by another together. */
export function together(one: Votes, other: Votes): Votes {
  return {
    person: one.person + other.person,
    organisation: one.organisation + other.organisation,
    place: one.place + other.place,
    nothing: one.nothing + other.nothing,
    publication: one.publication + other.publication,
  };
}

/** Adds a vote for a kind as the lists of words name it. */
export function vote(votes: Votes, kind: Kind, weight: number): void {
  if (kind === null) votes.nothing += weight;
  else if (kind === 'publication') {
    votes.organisation += weight;
    votes.publication += weight;
  } else votes[kind] += weight;
}

/** Adds what a word beside a name says of it. */
export function weigh(votes: Votes, { person, organisation, place, nothing }: Weights): void {
  votes.person += person ?? 0;
  votes.organisation += organisation ?? 0;
  votes.place += place ?? 0;
  votes.nothing += nothing ?? 0;
}

const KINDS = ['person', 'organisation', 'place'] as const;
/** What must speak for a kind at least; of persons a wrong one costs most, since words are put into their mouths. */
const LEAST = { person: 2.3, organisation: 2, place: 2 };
const LEAD = 0.6;

/** The kind that most speaks for, with how far it leads before the next; null where too little speaks for any. */
export function decide(votes: Votes): { type: (typeof KINDS)[number]; lead: number } | null {
  const { person, organisation, place, nothing } = votes;
  const most = Math.max(person, organisation, place);
  const type = most === person ? 'person' : most === organisation ? 'organisation' : 'place';
  let lead = most - nothing;
  for (const kind of KINDS) if (kind !== type) lead = Math.min(lead, most - votes[kind]);
  return most >= LEAST[type] && lead > LEAD ? { type, lead } : null;
}
