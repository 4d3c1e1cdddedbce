import type { NameWords } from '../../language/name-words.ts';
import { preceding } from '../preceding.ts';
import { allowedOf } from './allowed.ts';
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
  ACTS,
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
import { mayJoin } from './words.ts';

/** What the words around one mention say of its name. */
export function votesOfContext(candidate: Candidate, names: NameWords): Votes {
  const votes = noVotes();
  const { tokens: words } = candidate.line;
  title(votes, candidate, names);
  bearer(votes, candidate, names);
  for (const clue of cluesBefore(preceding(words, candidate.first), names)) clue(votes, candidate, names);
  for (const clue of cluesBehind(words[candidate.last], names)) clue(votes, candidate, names);
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

/** What the word before a name may begin to tell of it. */
const cluesBefore = allowedOf<Clue>([
  [introduced, ({ plain }) => plain === ','],
  [toldThe, ({ plain }, { definite }) => plain === definite],
  [
    wordBefore,
    ({ plain }, { before, kindsBefore, pairEnds }) => [before, kindsBefore, pairEnds].some((list) => list.has(plain)),
  ],
  [whereabouts, ({ plain }, { before }) => before.has(plain)],
  [employer, ({ plain }, { workplaceWord }) => plain === workplaceWord],
  [invested, ({ plain }, { holdings }) => plain === holdings.behind],
  [owned, ({ plain }, { bodysOwn }) => plain === bodysOwn],
  [used, ({ plain }, { uses }) => uses.has(plain)],
  [apposition, ({ plain }, { kindsBefore }) => kindsBefore.has(plain)],
  [example, ({ plain }, { examples }) => [...examples].some((words) => words.split('_').at(-1) === plain)],
  [articleBefore, ({ plain }, { definite }) => plain === definite],
  [counted, ({ plain }, { articles }) => articles.has(plain)],
  [kindOfPlace, ({ plain }, { ofWord }) => plain === ofWord],
  [subject, ({ plain }, { speech }) => speech.has(plain)],
  [expansion, ({ plain }) => plain === '('],
]);

/** What the word behind a name may begin to tell of it. */
const cluesBehind = allowedOf<Clue>([
  [reporting, ({ kind, plain }, { reports }) => kind === 'possessive' || plain === reports],
  [possessing, ({ kind }) => kind === 'possessive'],
  [officeBehind, ({ office }) => office],
  [ownBehind, ({ classes, plain }, { speech }) => (classes & ACTS) !== 0 || speech.has(plain)],
  [
    wordAfter,
    ({ plain }, { after, following }) =>
      after.has(plain) || following.has(plain) || following.has(plain.replace(/s$/u, '')),
  ],
  [hyphen, ({ plain }) => mayJoin(plain)],
  [extension, ({ plain }) => plain === '.'],
  [behindComma, ({ plain }) => plain === ','],
  [description, ({ plain }) => plain === ','],
  [brackets, ({ plain }) => plain === '('],
  [placeBehind, ({ plain }) => plain === ','],
]);
