import { Known, type NameWords } from '../../language/name-words.ts';
import { type Candidate, knownOf } from './candidates.ts';
import type { Group } from './group.ts';
import type { Votes } from './votes.ts';
import { GIVEN, PLACE } from './words.ts';

/** The short forms by which the long names of a text may be meant later: surname, given name, initials, first word. */
export function fullNames(long: ReadonlyMap<string, Group>, names: NameWords): Map<string, Group> {
  const short = new Map<string, Group>();
  const offer = (key: string, group: Group) => {
    if (!short.has(key)) short.set(key, group);
  };
  const wholes = [...long.values()].filter(({ fuller }) => fuller === null);
  const persons = wholes.filter(({ type }) => type === 'person');
  const organisations = wholes.filter(({ type }) => type === 'organisation');
  for (const group of persons) offer(surnameOf(group, names), group);
  for (const group of persons) offer(group.parts.at(-1) ?? '', group);
  for (const group of persons) offer(group.parts[0] ?? '', group);
  for (const group of organisations) for (const key of initialsOf(group)) offer(key, group);
  for (const group of organisations) offer(group.parts[0] ?? '', group);
  for (const group of organisations.filter(isFounders)) offer(surnameOf(group, names), group);
  return short;
}

/** Whether a firm is called as a person is: "Jonas Vrelk" may be "Vrelk". */
function isFounders({ parts, candidates: [first] }: Group): boolean {
  return parts.length === 2 && ((first?.line.tokens[first.first]?.known ?? 0) & GIVEN) !== 0;
}

/** The surnames that several persons of a text have: alone, they do not say whom they mean. */
export function sharedSurnames(groups: ReadonlyMap<string, Group>, names: NameWords): ReadonlySet<string> {
  const bearers = new Map<string, Group>();
  const shared = new Set<string>();
  for (const group of groups.values()) {
    if (group.type !== 'person' || group.fuller !== null) continue;
    const surname = surnameOf(group, names);
    const other = bearers.get(surname);
    if (other === undefined) bearers.set(surname, group);
    else if (!mayBeSame(other, group)) shared.add(surname);
  }
  return shared;
}

/** Whether two of one surname may be one person: "Anna Kern", "A. Kern" and "Anna Maria Kern". */
export function mayBeSame({ parts: [one = ''] }: Group, { parts: [other = ''] }: Group): boolean {
  return one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
}

/** The last word of a name, with what hyphens join to it: the "kern-holm" of "Ann Kern-Holm Jr". */
export function surnameOf({ key }: Pick<Group, 'key'>, { suffixes }: NameWords): string {
  const end = key.lastIndexOf(' ');
  const last = key.slice(end + 1);
  return suffixes.has(last) && end > 0 ? key.slice(key.lastIndexOf(' ', end - 1) + 1, end) : last;
}

/** The initials of a name with and without its small words, and what stands in brackets behind it. */
function initialsOf({ parts, candidates }: Group): string[] {
  const found = [
    parts.map((part) => part[0]).join(''),
    parts
      .filter((part) => part.length > 3)
      .map((part) => part[0])
      .join(''),
  ];
  for (const { line, last } of candidates) {
    if (line.tokens[last]?.plain === '(' && line.tokens[last + 2]?.plain === ')')
      found.push(line.tokens[last + 1]?.plain ?? '');
  }
  return found.filter((initials) => initials.length > 1);
}

/** A longer name of the text that may be meant: by a surname, by initials, by the first word of a firm's name. */
export function voteOnFuller(votes: Votes, fuller: Group, same: readonly Candidate[], names: NameWords): void {
  const [candidate] = same;
  const word = candidate?.line.tokens[candidate.first];
  if (candidate === undefined || word === undefined) return;
  const flags = knownOf(candidate, names);
  if (fuller.type === 'person') voteOnPart(votes, fuller, same, surnameOf(fuller, names), flags);
  else if (flags & Known.COUNTRY) return;
  else if (word.capitals) votes[fuller.type] += 4;
  else if (fuller.type === 'organisation' && (flags & (PLACE | Known.WORD | GIVEN)) === 0) votes.organisation += 2;
}

/** A surname or given name whose full name stands in the text. */
function voteOnPart(votes: Votes, fuller: Group, same: readonly Candidate[], surname: string, flags: number): void {
  const [candidate] = same;
  const last = surname === candidate?.key || fuller.parts.at(-1) === candidate?.key;
  if (last || (flags & (PLACE | Known.WORD)) === 0) votes.person += flags & Known.COUNTRY ? 1 : 4;
  else if (flags & Known.WORD && same.some(({ opening }) => !opening)) votes.person += 3;
  else if (flags & GIVEN) votes.person += 1;
}
