import { Known, type NameWords } from '../../language/name-words.ts';
import type { Candidate } from './candidates.ts';
import { voteOnContext } from './context.ts';
import { votesOfShape } from './shape.ts';
import { decide, type Votes } from './votes.ts';
import { GIVEN, PLACE } from './words.ts';

/** All candidates of a text that are written alike, and what they are. */
export interface Group {
  key: string;
  parts: string[];
  candidates: Candidate[];
  type: 'person' | 'organisation' | 'place';
  lead: number;
  /** The group that names the same by a fuller form. */
  fuller: Group | null;
}

/** Which candidates of a text are names, and of what; in the order of their first mentions. */
export function judge(candidates: readonly Candidate[], ordinary: ReadonlySet<string>, names: NameWords): Group[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const same = byKey.get(candidate.key);
    if (same === undefined) byKey.set(candidate.key, [candidate]);
    else same.push(candidate);
  }
  const keys = [...byKey].filter(([, same]) => isCredible(same, ordinary));
  const long = new Map<string, Group>();
  for (const [key, same] of keys) if ((same[0]?.parts.length ?? 0) > 1) admit(long, key, same, votesOn(same, names), 2);
  const whole = fullNames(long);
  const groups = new Map(long);
  for (const [key, same] of keys) {
    if ((same[0]?.parts.length ?? 0) > 1) continue;
    const votes = votesOn(same, names);
    const fuller = whole.get(key) ?? null;
    voteOnFuller(votes, fuller, same[0], names);
    admit(groups, key, same, votes, 2);
    const group = groups.get(key);
    if (group !== undefined && fuller !== null && group.type === fuller.type) group.fuller = fuller;
  }
  return keys.flatMap(([key]) => groups.get(key) ?? []);
}

/** Not a word that has its capital only from its place in the sentence. */
function isCredible(same: readonly Candidate[], ordinary: ReadonlySet<string>): boolean {
  const [first] = same;
  if (first === undefined) return false;
  if (first.parts.length > 1) return true;
  const word = first.line.words[first.first];
  if (word === undefined) return false;
  const known = word.known & ~Known.WORD;
  if (same.some(({ opening, titled }) => !opening || titled)) return true;
  if (ordinary.has(first.key)) return false;
  return known !== 0 || (word.known & Known.WORD) === 0;
}

function votesOn(same: readonly Candidate[], names: NameWords): Votes {
  const [first] = same;
  if (first === undefined) return { person: 0, organisation: 0, place: 0, nothing: 0 };
  const votes = votesOfShape(same.find(({ opening }) => !opening) ?? first, names);
  const before = { ...votes };
  for (const candidate of same.slice(0, 30)) voteOnContext(votes, candidate, names);
  // Many mentions say the same over and over: what the context gives grows with the root of their number.
  const share = 1 / Math.sqrt(Math.min(same.length, 30));
  for (const kind of ['person', 'organisation', 'place', 'nothing'] as const)
    votes[kind] = before[kind] + (votes[kind] - before[kind]) * share;
  return votes;
}

function admit(groups: Map<string, Group>, key: string, same: Candidate[], votes: Votes, least: number): void {
  const decided = decide(votes, least);
  if (decided === null) return;
  groups.set(key, { key, parts: same[0]?.parts ?? [], candidates: same, ...decided, fuller: null });
}

/** The short forms by which the long names of a text may be meant later: surname, given name, initials, first word. */
function fullNames(long: ReadonlyMap<string, Group>): Map<string, Group> {
  const short = new Map<string, Group>();
  const offer = (key: string, group: Group) => {
    if (!short.has(key)) short.set(key, group);
  };
  for (const group of long.values()) if (group.type === 'person') offer(group.parts.at(-1) ?? '', group);
  for (const group of long.values()) if (group.type === 'person') offer(group.parts[0] ?? '', group);
  for (const group of long.values())
    if (group.type === 'organisation') for (const key of initialsOf(group)) offer(key, group);
  for (const group of long.values()) if (group.type === 'organisation') offer(group.parts[0] ?? '', group);
  return short;
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
    if (line.words[last]?.plain === '(' && line.words[last + 2]?.plain === ')')
      found.push(line.words[last + 1]?.plain ?? '');
  }
  return found.filter((initials) => initials.length > 1);
}

function voteOnFuller(
  votes: Votes,
  fuller: Group | null,
  candidate: Candidate | undefined,
  { known }: NameWords,
): void {
  if (fuller === null || candidate === undefined) return;
  const word = candidate.line.words[candidate.first];
  if (fuller.type === 'person') {
    const flags = known(candidate.key);
    if (fuller.parts.at(-1) === candidate.key || (flags & (PLACE | Known.WORD)) === 0)
      votes.person += flags & Known.COUNTRY ? 1 : 4;
    else if (flags & GIVEN) votes.person += 1;
  } else if (word?.capitals) votes.organisation += 4;
  else if ((known(candidate.key) & (PLACE | Known.WORD | GIVEN)) === 0) votes.organisation += 2;
}
