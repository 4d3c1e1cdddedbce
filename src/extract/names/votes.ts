import type { NameType } from '../../model/finding.ts';

/** How much speaks for each kind of name, and for no name at all; about the logarithm of the odds, in halves of e. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
  nothing: number;
}

export function noVotes(): Votes {
  return { person: 0, organisation: 0, place: 0, nothing: 0 };
}

/** Adds a vote for a kind as the lists of words name it; `null` is no name that is looked for. */
export function vote(votes: Votes, kind: NameType | null, weight: number): void {
  if (kind === null) votes.nothing += weight;
  else if (kind === 'publication') votes.organisation += weight;
  else votes[kind] += weight;
}

const KINDS = ['person', 'organisation', 'place'] as const;

/** The kind that most speaks for, with how far it leads before the next; null where too little speaks for any. */
export function decide(votes: Votes, least: number): { type: (typeof KINDS)[number]; lead: number } | null {
  const [best, second] = [...KINDS].sort((a, b) => votes[b] - votes[a]);
  if (best === undefined || second === undefined) return null;
  const lead = votes[best] - Math.max(votes[second], votes.nothing);
  return votes[best] >= least && lead > 0.4 ? { type: best, lead } : null;
}
