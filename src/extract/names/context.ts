import type { NameWords } from '../../language/name-words.ts';
import { preceding } from '../preceding.ts';
import type { Candidate } from './candidates.ts';
import {
  articleBefore,
  counted,
  employer,
  example,
  expansion,
  kindOfPlace,
  subject,
  toldThe,
  whereabouts,
  wordBefore,
} from './clues/before.ts';
import {
  behindComma,
  brackets,
  extension,
  hyphen,
  officeBehind,
  ownBehind,
  placeBehind,
  reporting,
  wordAfter,
} from './clues/behind.ts';
import { description } from './clues/described.ts';
import { apposition, invested, owned, possessing, used } from './clues/firms.ts';
import { bearer, introduced, title } from './clues/titled.ts';
import { noVotes, type Votes } from './votes.ts';

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
  owned,
  used,
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
  extension,
  behindComma,
  description,
  brackets,
  expansion,
  placeBehind,
];
