import { Known, type NameWords } from '../../language/name-words.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import { type Candidate, knownOf } from './candidates.ts';
import { votesOfContext } from './context.ts';
import { sexBefore, sexOfGiven } from './sex.ts';
import { votesOfShape } from './shape.ts';
import { isTeamSheet } from './sheets.ts';
import { isInCapitals, isShouted } from './shouted.ts';
import { ALL_KINDS, decide, noVotes, type Votes } from './votes.ts';
import { GIVEN, PLACE } from './words.ts';

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
interface Ballot {
  key: string;
  same: Candidate[];
  votes: Votes;
}

/** Of a name's mentions no more are heard. */
const MOST_HEARD = 30;
/** What the words around one mention say so plainly that its other mentions cannot weaken it: "the firm Obrix". */
const OUTRIGHT = 2.4;

/** Which candidates of a text are names, and of what; in the order of their first mentions. */
export function judge(candidates: readonly Candidate[], passages: readonly Passage[], names: NameWords): Group[] {
  const ballots = ballotsOf(candidates, passages, names);
  voteOnThings(ballots, names);
  const lists = listsOf(candidates, names);
  const groups = new Map<string, Group>();
  const long = ballots.filter(({ same }) => isLong(same));
  elect(groups, long, lists);
  const short = ballots.filter(({ same }) => !isLong(same));
  admitBySpeech(groups, long, short);
  joinLonger(groups, names);
  joinParticles(groups, long, names);
  const whole = fullNames(groups);
  const shared = sharedSurnames(groups);
  const rejected = new Set(
    long.flatMap(({ key, same }) => (groups.has(key) ? [] : same.map(({ line, last }) => line.tokens[last]))),
  );
  for (const { key, same, votes } of short) {
    const fuller = whole.get(key);
    if (fuller !== undefined) voteOnFuller(votes, fuller, same, names);
    else if (same.some((candidate) => explains(candidate, rejected))) votes.nothing += 2;
  }
  elect(groups, short, lists);
  for (const { key } of short) {
    const group = groups.get(key);
    const fuller = whole.get(key);
    if (group !== undefined && group.type === fuller?.type && !shared.has(key)) group.fuller = fuller;
  }
  for (const ballot of long) if (!groups.has(ballot.key)) admitBySurname(groups, ballot);
  const sheets = new Set(passages.filter(isTeamSheet));
  return ballots.flatMap(({ key }) => {
    const group = groups.get(key);
    if (group === undefined || isOnlyListed(group, sheets)) return [];
    return shared.has(key) ? bySex(group, groups, names) : [group];
  });
}

/** "Mrs Kern" and "Mr Kern", where the text has one Kern who is a woman and one who is a man: the mentions of each of them. */
function bySex(group: Group, groups: ReadonlyMap<string, Group>, names: NameWords): Group[] {
  if (group.type !== 'person') return [group];
  const bearers = [...groups.values()].filter(
    (other) => other !== group && other.type === 'person' && other.fuller === null && surnameOf(other) === group.key,
  );
  const parted = new Map<Group | null, Candidate[]>();
  for (const candidate of group.candidates) {
    const sex = sexBefore(candidate, names);
    const fitting = bearers.filter((bearer) => (sexOfGiven(bearer, names) ?? sex) === sex);
    const [only = null, ...others] = sex === null ? [] : fitting;
    const fuller = others.length === 0 ? only : null;
    parted.set(fuller, [...(parted.get(fuller) ?? []), candidate]);
  }
  return [...parted].map(([fuller, same]) => ({ ...group, candidates: same, fuller }));
}

function ballotsOf(candidates: readonly Candidate[], passages: readonly Passage[], names: NameWords): Ballot[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const same = byKey.get(candidate.key);
    if (same === undefined) byKey.set(candidate.key, [candidate]);
    else same.push(candidate);
  }
  const shouted = new Set(passages.filter(isInCapitals));
  const ordinary = writtenSmall(passages, byKey);
  const surnames = surnamesOf(byKey.keys(), names);
  return [...byKey]
    .filter(([, same]) => !same.every((candidate) => isShouted(candidate, shouted)))
    .filter(([key, same]) => isCredible(same, ordinary) || (surnames.has(key) && !ordinary.has(key)))
    .map(([key, same]) => ({ key, same, votes: votesOn(same, names) }));
}

/** The last words of two, of which the first is a given name or a word of no list: "Ruben Woods", "Dagny Marsh"; not "Obrix Works". */
function surnamesOf(keys: Iterable<string>, { known }: NameWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of keys) {
    const [first = '', last, more] = key.split(' ');
    const flags = known(first);
    if (last !== undefined && more === undefined && ((flags === 0 && !last.endsWith('s')) || flags & GIVEN))
      found.add(last);
  }
  return found;
}

/** Those of the keys that the text writes without a capital somewhere. */
function writtenSmall(passages: readonly Passage[], keys: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of passages) {
    for (const { lexeme } of tokens) if (!lexeme.capital && keys.has(lexeme.plain)) found.add(lexeme.plain);
  }
  return found;
}

/** Of several words; a surname with a hyphen is one. */
function isLong([first]: readonly Candidate[]): boolean {
  return first?.key.includes(' ') === true;
}

/** Admits the names for which enough speaks by itself, and then those for which their company in lists does. */
function elect(
  groups: Map<string, Group>,
  ballots: readonly Ballot[],
  lists: ReadonlyMap<Candidate, Candidate[]>,
): void {
  for (const ballot of ballots) admit(groups, ballot);
  for (const ballot of ballots) {
    if (groups.has(ballot.key)) continue;
    voteOnCompany(ballot, groups, lists);
    admit(groups, ballot);
  }
}

/** The "Edda" of "Hurricane Edda", the "Anna Kern" of "HMS Anna Kern": by themselves they mean the storm and the ship, too. */
function voteOnThings(ballots: readonly Ballot[], { prefixes }: NameWords): void {
  const things = new Set(
    ballots.flatMap(({ key, same: [first] }) => {
      const [prefix = '', ...rest] = first?.parts ?? [];
      return rest.length > 0 && prefixes.get(prefix) === null ? [key.slice(prefix.length + 1)] : [];
    }),
  );
  for (const { key, votes } of ballots) if (things.has(key)) votes.nothing += 8;
}

/** Whether the initials stand in brackets behind a longer name that was found to be none. */
function explains({ line, first, parts }: Candidate, rejected: ReadonlySet<Token | undefined>): boolean {
  const bracket = line.tokens[first - 1];
  return parts.length === 1 && bracket?.plain === '(' && rejected.has(bracket);
}

/** Bare surnames of whom nothing is told but that they play. */
function isOnlyListed({ type, parts, fuller, candidates }: Group, sheets: ReadonlySet<Passage>): boolean {
  return type === 'person' && parts.length === 1 && fuller === null && candidates.every(({ line }) => sheets.has(line));
}

/** Not a word that has its capital only from its place in the sentence. */
function isCredible(same: readonly Candidate[], ordinary: ReadonlySet<string>): boolean {
  const [first] = same;
  if (first === undefined) return false;
  if (first.parts.length > 1) return true;
  const word = first.line.tokens[first.first];
  if (word === undefined) return false;
  const known = word.known & ~Known.WORD;
  if (same.some(({ opening, titled }) => !opening || titled)) return true;
  // "Labour costs rose", "Congress fell silent": a body that is a common word too must be written so where nothing else gives it its capital.
  if (ordinary.has(first.key) || (known === Known.BODY && word.known & Known.WORD)) return false;
  return known !== 0 || (word.known & Known.WORD) === 0;
}

function votesOn(same: readonly Candidate[], names: NameWords): Votes {
  const [first] = same;
  if (first === undefined) return noVotes();
  const votes = votesOfShape(same.find(({ opening }) => !opening) ?? first, names);
  const heard = same.slice(0, MOST_HEARD);
  const sum = noVotes();
  const most = noVotes();
  for (const candidate of heard) {
    const one = votesOfContext(candidate, names);
    for (const kind of ALL_KINDS) {
      sum[kind] += one[kind];
      if (one[kind] > most[kind]) most[kind] = one[kind];
    }
  }
  // Many mentions say the same over and over: what they say grows with the root of their number.
  const root = Math.sqrt(heard.length);
  for (const kind of ALL_KINDS)
    votes[kind] += most[kind] < OUTRIGHT ? sum[kind] / root : Math.max(sum[kind] / root, most[kind]);
  return votes;
}

function admit(groups: Map<string, Group>, { key, same, votes }: Ballot): void {
  const decided = decide(votes);
  if (decided === null) return;
  const publication = votes.publication > 1;
  groups.set(key, { key, parts: same[0]?.parts ?? [], candidates: same, ...decided, publication, fuller: null });
}

/** "Dagny Marsh left. “No,” Marsh said": whose last word speaks is a person, where nothing is known of the name. */
function admitBySpeech(groups: Map<string, Group>, long: readonly Ballot[], short: readonly Ballot[]): void {
  const speaking = new Set(short.filter(({ votes }) => speaks(votes)).map(({ key }) => key));
  for (const ballot of long) {
    if (groups.has(ballot.key) || ballot.same[0]?.parts.length !== 2 || !speaking.has(surnameOf(ballot))) continue;
    ballot.votes.person += 2;
    admit(groups, ballot);
  }
}

/** Whether the words around a name are those around a person. */
function speaks({ person, organisation, place }: Votes): boolean {
  return person >= 1 && person - organisation >= 0.6 && person > place;
}

/** "Prasit Vranholt was found": a name of unknown words is that of the person whom the text names "Mr Vranholt". */
function admitBySurname(groups: Map<string, Group>, ballot: Ballot): void {
  const short = groups.get(surnameOf(ballot));
  if (short?.type !== 'person' || short.fuller !== null) return;
  ballot.votes.person += 2;
  admit(groups, ballot);
  const group = groups.get(ballot.key);
  if (group?.type === 'person') short.fuller = group;
}

/** "The Harbour Gazette" is the "Harbour Gazette", and "Baker Ann Kern", where a sentence begins so, is Ann Kern. */
function joinLonger(groups: ReadonlyMap<string, Group>, { articles, known }: NameWords): void {
  for (const group of groups.values()) {
    const [first = ''] = group.parts;
    const same = groups.get(group.key.slice(first.length + 1));
    if (same === undefined || same.type !== group.type || !isLong(same.candidates)) continue;
    const isCalling =
      group.type === 'person' &&
      group.candidates.every(({ opening }) => opening) &&
      (known(first) & (GIVEN | Known.SURNAME)) === 0;
    if (isCalling || articles.has(first)) group.fuller = same;
  }
}

/** "Van der Meulen", where a sentence begins so, is Hans van der Meulen. */
function joinParticles(groups: Map<string, Group>, long: readonly Ballot[], { particles }: NameWords): void {
  const bearers = [...groups.values()].filter(
    ({ type, parts }) => type === 'person' && parts.some((part) => particles.has(part)),
  );
  for (const ballot of long) {
    const fuller = bearers.find(({ key }) => key.endsWith(` ${ballot.key}`));
    if (fuller === undefined || !particles.has(ballot.same[0]?.parts[0] ?? '')) continue;
    ballot.votes.person += 4;
    admit(groups, ballot);
    const group = groups.get(ballot.key);
    if (group?.type === 'person') group.fuller = fuller;
  }
}

/** The short forms by which the long names of a text may be meant later: surname, given name, initials, first word. */
function fullNames(long: ReadonlyMap<string, Group>): Map<string, Group> {
  const short = new Map<string, Group>();
  const offer = (key: string, group: Group) => {
    if (!short.has(key)) short.set(key, group);
  };
  const wholes = [...long.values()].filter(({ fuller }) => fuller === null);
  const persons = wholes.filter(({ type }) => type === 'person');
  const organisations = wholes.filter(({ type }) => type === 'organisation');
  for (const group of persons) offer(surnameOf(group), group);
  for (const group of persons) offer(group.parts.at(-1) ?? '', group);
  for (const group of persons) offer(group.parts[0] ?? '', group);
  for (const group of organisations) for (const key of initialsOf(group)) offer(key, group);
  for (const group of organisations) offer(group.parts[0] ?? '', group);
  return short;
}

/** The surnames that several persons of a text have: alone, they do not say whom they mean. */
function sharedSurnames(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const bearers = new Map<string, Group>();
  const shared = new Set<string>();
  for (const group of groups.values()) {
    if (group.type !== 'person' || group.fuller !== null) continue;
    const surname = surnameOf(group);
    const other = bearers.get(surname);
    if (other === undefined) bearers.set(surname, group);
    else if (!mayBeSame(other, group)) shared.add(surname);
  }
  return shared;
}

/** "Anna Kern", "A. Kern" and "Anna Maria Kern". */
function mayBeSame({ parts: [one = ''] }: Group, { parts: [other = ''] }: Group): boolean {
  return one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
}

/** The last word of a name, with what hyphens join to it. */
function surnameOf({ key }: Pick<Group, 'key'>): string {
  return key.slice(key.lastIndexOf(' ') + 1);
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
function voteOnFuller(votes: Votes, fuller: Group, same: readonly Candidate[], names: NameWords): void {
  const [candidate] = same;
  const word = candidate?.line.tokens[candidate.first];
  if (candidate === undefined || word === undefined) return;
  const flags = knownOf(candidate, names);
  if (fuller.type === 'person') voteOnPart(votes, fuller, same, flags);
  else if (flags & Known.COUNTRY) return;
  else if (word.capitals) votes[fuller.type] += 4;
  else if (fuller.type === 'organisation' && (flags & (PLACE | Known.WORD | GIVEN)) === 0) votes.organisation += 2;
}

/** A surname or given name whose full name stands in the text. */
function voteOnPart(votes: Votes, fuller: Group, same: readonly Candidate[], flags: number): void {
  const [candidate] = same;
  const last = surnameOf(fuller) === candidate?.key || fuller.parts.at(-1) === candidate?.key;
  if (last || (flags & (PLACE | Known.WORD)) === 0) votes.person += flags & Known.COUNTRY ? 1 : 4;
  else if (flags & Known.WORD && same.some(({ opening }) => !opening)) votes.person += 3;
  else if (flags & GIVEN) votes.person += 1;
}

/** The candidates that stand beside each candidate in a list: "A, B and C". */
function listsOf(candidates: readonly Candidate[], names: NameWords): ReadonlyMap<Candidate, Candidate[]> {
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
  const isOfOffice = words[one.first - 1]?.plain === ofWord && words[one.first - 2]?.office === true;
  if (isOfOffice && first - one.last === 1 && words[one.last]?.plain === ',') return false;
  return words.slice(one.last, first).every(({ plain }) => plain === ',' || plain === 'and' || plain === 'or');
}

/** What stands in a list is most often of the kind of its neighbours. */
function voteOnCompany(
  { same, votes }: Ballot,
  groups: ReadonlyMap<string, Group>,
  lists: ReadonlyMap<Candidate, Candidate[]>,
): void {
  const kinds = same
    .flatMap((one) => lists.get(one) ?? [])
    .flatMap(({ key }) => groups.get(key)?.type ?? [])
    .slice(0, 4);
  for (const kind of kinds) votes[kind] += 1.4 / Math.sqrt(kinds.length);
}
