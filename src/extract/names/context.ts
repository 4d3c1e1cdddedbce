import { Known, type NameWords } from '../../language/name-words.ts';
import type { Candidate } from './candidates.ts';
import { type Votes, vote } from './votes.ts';
import { PLACE, type Word } from './words.ts';

/** Adds what the words around one mention say to what is known of its name. */
export function voteOnContext(votes: Votes, candidate: Candidate, names: NameWords): void {
  for (const clue of CLUES) clue(votes, candidate, names);
}

type Clue = (votes: Votes, candidate: Candidate, names: NameWords) => void;

const CLUES: readonly Clue[] = [title, wordBefore, wordAfter, apposition, brackets, placeBehind];

function title(votes: Votes, { titled }: Candidate): void {
  if (titled) votes.person += 4;
}

const UNKNOWN = ~Known.WORD;

/** "in X", "the newspaper X", "said X". */
function wordBefore(votes: Votes, candidate: Candidate, names: NameWords): void {
  const { line, first } = candidate;
  const before = line.words[first - 1];
  if (before === undefined) return;
  const adjacent = candidate.start - before.token.end === 1;
  if (!adjacent || before.token.kind !== 'word') return;
  const { plain } = before;
  const kind = names.kindsBefore.get(plain);
  const earlier = line.words[first - 2]?.plain ?? '';
  if (kind !== undefined && !before.capital) vote(votes, kind, kind === null ? 2.5 : 2.2);
  const preceding = names.preceding.get(plain);
  if (preceding !== undefined) vote(votes, preceding, 1.9);
  else if (plain === 'at') (votes.organisation += 0.9), (votes.place += 0.6);
  else if (plain === 'from') (votes.place += 0.9), (votes.organisation += 0.4);
  else if (plain === 'to') votes.place += 0.5;
  else if (plain === 'by' || plain === 'with') (votes.person += 0.6), (votes.organisation += 0.4);
  else if (plain === 'the') articleBefore(votes, candidate);
  else if (plain === 'a' || plain === 'an' || plain === 'this' || plain === 'that')
    (votes.nothing += 1), (votes.person -= 1.5);
  else if (
    plain === 'of' &&
    /^(?:capital|city|town|village|province|district|region|island|state|county|streets|outskirts|north|south|east|west|coast)$/u.test(
      earlier,
    )
  )
    votes.place += 3;
  else if (plain === 'told') (votes.organisation += 0.9), (votes.person += 0.5);
  else if (names.speech.has(plain) && !before.capital) votes.person += endsClause(candidate) ? 2 : 0.4;
}

/** "the X": no person, and a thing rather than a place. */
function articleBefore(votes: Votes, { parts }: Candidate): void {
  votes.person -= 3;
  votes.place -= 0.7;
  votes.organisation += parts.length > 1 ? 0.4 : 0.9;
  votes.nothing += parts.length > 1 ? 0.6 : 0.8;
}

function endsClause({ line, last }: Candidate): boolean {
  const mark = line.words[last]?.plain;
  return mark === undefined || mark === '.' || mark === ',';
}

/** "X said", "X residents", "X-based". */
function wordAfter(votes: Votes, { line, last, end }: Candidate, names: NameWords): void {
  const possessive = line.words[last]?.token.kind === 'possessive';
  const after = line.words[possessive ? last + 1 : last];
  if (after === undefined) return;
  if (after.plain === '-' && after.token.start === end && line.words[last + 1]?.plain === 'based') votes.place += 4;
  if (
    after.token.kind !== 'word' ||
    after.token.start - (line.words[possessive ? last : last - 1]?.token.end ?? end) !== 1
  )
    return;
  const { plain } = after;
  const kind = possessive ? undefined : names.following.get(plain);
  if (kind !== undefined) vote(votes, kind, after.capital ? 0.8 : 1.3);
  if (possessive)
    return void (plain === 'wife' || plain === 'husband' || plain === 'son' || plain === 'daughter'
      ? (votes.person += 2)
      : 0);
  if (names.speech.has(plain)) (votes.person += 1.5), (votes.organisation += 0.5);
  else if (names.deeds.has(plain)) votes.person += 1.6;
  else if (plain === 'who' || plain === 'himself' || plain === 'herself') votes.person += 2;
  else if (plain === 'has' || plain === 'had' || plain === 'was' || plain === 'will' || plain === 'is')
    (votes.person += 0.3), (votes.organisation += 0.3);
}

/** "X, 45, …", "X, a senior analyst at …", "X, a company …", "X, who …". */
function apposition(votes: Votes, { line, last }: Candidate, names: NameWords): void {
  const { words } = line;
  if (words[last]?.plain !== ',') return;
  const next = words[last + 1];
  if (next === undefined) return;
  if (next.token.kind === 'number' && /^\d{1,2}$/u.test(next.plain) && /^[,.]$/u.test(words[last + 2]?.plain ?? ''))
    votes.person += 3.5;
  else if (next.plain === 'who' || next.plain === 'whose') votes.person += 2;
  else if (next.plain === 'which') (votes.organisation += 0.8), (votes.place += 0.4);
  else if (next.plain === 'where') votes.place += 1.5;
  else if (
    /^(?:the|a|an|one|his|her|their|former|chief|deputy|director|president|head)$/u.test(next.plain) ||
    names.offices.has(next.plain)
  ) {
    voteOnDescription(votes, words, last + 1, names);
  }
}

/** The first noun of the description that says what somebody or something is. */
function voteOnDescription(votes: Votes, words: readonly Word[], from: number, names: NameWords): void {
  for (let at = from; at < Math.min(words.length, from + 8); at += 1) {
    const word = words[at];
    if (word === undefined || (word.token.kind === 'mark' && word.plain !== '-')) return;
    if (at > from && /^(?:of|in|at|for|to|on|by|with|who|that|which|and|is|was|has|said)$/u.test(word.plain)) return;
    if (names.offices.has(word.plain)) {
      votes.person += 3;
      return;
    }
    const kind = names.kindsAfter.get(word.plain);
    const behind = words[at + 1];
    if (
      kind !== undefined &&
      !(behind !== undefined && (names.offices.has(behind.plain) || names.kindsAfter.has(behind.plain)))
    ) {
      vote(votes, kind, 2.4);
      return;
    }
  }
}

/** "the National Something (NS)", "Somebody (ABC)". */
function brackets(votes: Votes, { line, last, parts }: Candidate): void {
  const { words } = line;
  if (words[last]?.plain !== '(' || words[last + 2]?.plain !== ')' || !words[last + 1]?.capitals) return;
  const initials = parts.map((part) => part[0]).join('');
  const short = words[last + 1]?.plain ?? '';
  if (parts.length > 1 && short[0] === initials[0]) votes.organisation += 3;
}

/** "X, Country": a place; not where it stands in a list of countries. */
function placeBehind(votes: Votes, { line, last, first }: Candidate): void {
  const { words } = line;
  if (words[last]?.plain !== ',') return;
  const behind = words[last + 1];
  if (behind === undefined || !behind.capital || (behind.known & PLACE & UNKNOWN) === 0) return;
  const before = words[first - 1]?.plain;
  votes.place += before === 'in' || before === 'at' || before === 'from' || before === 'near' ? 2.2 : 1.2;
}
