import type { NameWords } from '../../language/name-words.ts';
import { gather } from '../../model/gather.ts';
import { preceding } from '../preceding.ts';
import type { Candidate } from './candidates.ts';
import type { Ballot, Group } from './group.ts';

/** The candidates that stand beside each candidate in a list: "A, B and C". */
export function listsOf(candidates: readonly Candidate[], names: NameWords): ReadonlyMap<Candidate, Candidate[]> {
  const beside = new Map<Candidate, Candidate[]>();
  candidates.forEach((one, at) => {
    const other = candidates[at + 1];
    if (other === undefined || other.line !== one.line || !isListed(one, other, names)) return;
    beside.set(one, [...(beside.get(one) ?? []), other]);
    beside.set(other, [...(beside.get(other) ?? []), one]);
  });
  return beside;
}

function isListed(one: Candidate, { first }: Candidate, { ofWord }: NameWords): boolean {
  const { tokens: words } = one.line;
  if (first - one.last > 2 || first === one.last) return false;
  // "the mayor of X, Ann Kern,": what she is mayor of is none of her kind.
  const isOfOffice = preceding(words, one.first)?.plain === ofWord && preceding(words, one.first, 2)?.office === true;
  if (isOfOffice && first - one.last === 1 && words[one.last]?.plain === ',') return false;
  return words.slice(one.last, first).every(({ plain }) => plain === ',' || plain === 'and' || plain === 'or');
}

/** What stands in a list is most often of the kind of its neighbours. */
export function voteOnCompany(
  { same, votes }: Ballot,
  groups: ReadonlyMap<string, Group>,
  lists: ReadonlyMap<Candidate, Candidate[]>,
): void {
  const kinds = gather(same, (one) => lists.get(one) ?? [])
    .map(({ key }) => groups.get(key)?.type)
    .filter((type) => type !== undefined)
    .slice(0, 4);
  for (const kind of kinds) votes[kind] += 1.4 / Math.sqrt(kinds.length);
}
