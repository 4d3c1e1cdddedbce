import { Known, type NameWords } from '../../language/name-words.ts';
import type { Candidate } from './candidates.ts';
import { noVotes, type Votes, vote } from './votes.ts';
import { GIVEN, PLACE, type Word } from './words.ts';

/** What the words of a candidate say by themselves. */
export function votesOfShape(candidate: Candidate, names: NameWords): Votes {
  const votes = noVotes();
  const words = candidate.line.words
    .slice(candidate.first, candidate.last)
    .filter(({ token }) => token.kind !== 'mark');
  const flags = names.known(candidate.key.replaceAll(' - ', '-'));
  voteByLists(votes, flags, words);
  if (words.length === 1) voteOnOne(votes, words[0], names);
  else voteOnSeveral(votes, words, candidate, names);
  return votes;
}

function voteByLists(votes: Votes, flags: number, words: readonly Word[]): void {
  const single = words.length === 1;
  const doubtful = (flags & (GIVEN | Known.SURNAME | Known.WORD)) !== 0 ? 1.2 : 0;
  if (flags & Known.COUNTRY) votes.place += 5 - doubtful / 3;
  else if (flags & Known.GREAT_CITY) votes.place += 3.4 - doubtful;
  else if (flags & Known.REGION) votes.place += 2.6 - doubtful;
  else if (flags & Known.CITY) votes.place += (single ? 1.6 : 2) - doubtful;
  if (flags & Known.ORGANISATION) votes.organisation += 4 - doubtful;
  if (flags & Known.NATIONALITY) votes.nothing += 5;
}

function voteOnOne(votes: Votes, word: Word | undefined, { initialisms, lastWords, offices }: NameWords): void {
  if (word === undefined) return;
  const { known, token, plain, capitals } = word;
  if (known & GIVEN) votes.person += 0.9;
  if (known & Known.SURNAME) votes.person += 0.9;
  if (known & Known.WORD) votes.nothing += known & (GIVEN | Known.SURNAME | PLACE) ? 0.8 : 2.2;
  if (known === 0) votes.person += 0.5;
  if (initialisms.has(plain) && (capitals || plain.length < 3)) votes.nothing += 5;
  else if (capitals && token.words.length <= 6 && !word.opening) votes.organisation += 1.9;
  else if (capitals && token.words.length <= 6) votes.organisation += 1;
  else if (/\p{Ll}\p{Lu}/u.test(token.words) && !/^(?:Mc|Mac|De|Di|La|Le|O')/u.test(token.words))
    votes.organisation += 1.2;
  if (/\p{N}/u.test(token.words)) votes.nothing += 1.5;
  if (offices.has(plain) || (lastWords.has(plain) && (known & ~Known.WORD) === 0)) votes.nothing += 2;
}

function voteOnSeveral(votes: Votes, words: readonly Word[], candidate: Candidate, names: NameWords): void {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const head = headOf(words, names);
  const joined = words.some(({ plain, capital }) => !capital && names.joiners.has(plain));
  if (head !== undefined) vote(votes, head, joined ? 4.2 : 3.6);
  else if (joined) votes.nothing += 1.5;
  voteOnPerson(votes, words, candidate, names);
  if (/&/u.test(candidate.key)) votes.organisation += 2;
  if (names.directions.has(first.plain)) votes.place += 0.8;
  if (words.length > 5 && head === undefined) votes.nothing += 1;
}

/** The kind that the last word tells, or where "of" follows it the first. */
function headOf(words: readonly Word[], { lastWords, firstWords, joiners }: NameWords) {
  const of = words.findIndex(({ plain, capital }) => !capital && joiners.has(plain));
  const first = words[0]?.plain ?? '';
  const last = words.at(-1);
  if (of > 0) {
    const before = words[of - 1]?.plain ?? '';
    const kind = firstWords.get(before) ?? lastWords.get(before);
    if (kind !== undefined) return kind;
    return firstWords.get(first) ?? lastWords.get(first);
  }
  const kind = lastWords.get(last?.plain ?? '');
  if (kind !== undefined && !(isPersonal(words[0]) && words.length === 2 && (last?.known ?? 0) & Known.SURNAME))
    return kind;
  return /^(?:lake|mount|mt|cape|fort|port|san|santa|santo|sao|saint|st|ste|puerto|rio|wadi|university|universitas|universidad)$/u.test(
    first,
  )
    ? firstWords.get(first)
    : undefined;
}

function isPersonal(word: Word | undefined): boolean {
  return word !== undefined && (word.known & GIVEN) !== 0;
}

function voteOnPerson(votes: Votes, words: readonly Word[], candidate: Candidate, { particles }: NameWords): void {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 5) return;
  const ordinary = words.filter(({ known, capital }) => capital && (known & ~Known.WORD) === 0 && known !== 0).length;
  if (first.known & GIVEN)
    votes.person +=
      2.4 - (first.known & Known.WORD ? 0.8 : 0) - (first.known & (Known.COUNTRY | Known.GREAT_CITY) ? 0.8 : 0);
  else if (words.some(({ known }) => known & GIVEN)) votes.person += 1.2;
  if (last.known & Known.SURNAME) votes.person += 1;
  else if (first.known & Known.SURNAME) votes.person += 0.7;
  if (words.some(({ token }) => /^\p{Lu}\.?$/u.test(token.words))) votes.person += 1.5;
  if (ordinary === 0 && words.length <= 4) votes.person += 1;
  else votes.person -= ordinary * 0.9;
  if (words.length > 3) votes.person -= 0.4;
  if (ordinary === words.length) votes.nothing += 1.6;
  else if (ordinary > 0) votes.nothing += 0.5;
  if (hasSyllable(candidate)) votes.person += 2;
  if (words.slice(1).some(({ plain, capital }) => !capital && particles.has(plain))) votes.person += 0.6;
}

function hasSyllable({ line, first, last }: Candidate): boolean {
  const words = line.words.slice(first, last);
  return words.some(({ plain }, at) => plain === '-' && words[at + 1]?.capital === false);
}
