import type { Candidate } from './candidates.ts';
import type { Votes } from './votes.ts';

/** All candidates of a text that are written alike, and what they are. */
export interface Group {
  key: string;
  parts: string[];
  candidates: Candidate[];
  type: 'person' | 'organisation' | 'place';
  lead: number;
  publication: boolean;
  /** The group that names the same by a fuller form. */
  fuller: Group | null;
}

/** What speaks for and against the candidates that are written alike. */
export interface Ballot {
  key: string;
  same: Candidate[];
  votes: Votes;
}
