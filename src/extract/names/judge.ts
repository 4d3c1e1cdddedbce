import { Known, type NameWords } from '../../language/name-words.ts';
import { gather } from '../../model/gather.ts';
import { preceding } from '../preceding.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import { ballotsOf } from './ballots.ts';
import { type Candidate, knownOf } from './candidates.ts';
import type { Ballot, Group } from './group.ts';
import { listsOf, voteOnCompany } from './lists.ts';
import { sexBefore, sexOfGiven } from './sex.ts';
import { isTeamSheet } from './sheets.ts';
import { fullNames, mayBeSame, sharedSurnames, surnameOf, voteOnFuller } from './short-forms.ts';
import { inFullOf } from './surname-initials.ts';
import { decide, type Votes } from './votes.ts';
import { GIVEN } from './words.ts';

/** Which candidates of a text are names, and of what; in the order of their first mentions. */
export function judge(candidates: readonly Candidate[], passages: readonly Passage[], names: NameWords): Group[] {
  const ballots = ballotsOf(candidates, passages, names);
  const lists = listsOf(candidates, names);
  const groups = new Map<string, Group>();
  const long = ballots.filter(({ same }) => isLong(same));
  const short = ballots.filter(({ same }) => !isLong(same));
  voteOnFirms(long, short, names);
  elect(groups, long, lists);
  admitBySpeech(groups, long, short, names);
  joinInitials(groups, long, names);
  joinLonger(groups, names);
  joinInFull(groups, names);
  joinParticles(groups, long, names);
  const whole = fullNames(groups, names);
  const shared = sharedSurnames(groups, names);
  const rejected = new Set(
    gather(long, ({ key, same }) => (groups.has(key) ? [] : same.map(({ line, last }) => line.tokens[last]))),
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
  for (const ballot of long) if (!groups.has(ballot.key)) admitBySurname(groups, ballot, names);
  const sheets = new Set(passages.filter(isTeamSheet));
  return gather(ballots, ({ key }) => {
    const group = groups.get(key);
    if (group === undefined || isOnlyListed(group, sheets)) return [];
    return shared.has(key) ? byBearer(group, groups, names) : [group];
  });
}

/**
 * The mentions of a surname that several people of the text have, for each of them: "Mrs Kern" means the one who is a woman, and
 * "Kern" the only one whom the text has named so far. Those that may mean any of them mean nobody.
 */
function byBearer(group: Group, groups: ReadonlyMap<string, Group>, names: NameWords): Group[] {
  if (group.type !== 'person') return [group];
  const bearers = [...groups.values()].filter(
    (other) =>
      other !== group && other.type === 'person' && other.fuller === null && surnameOf(other, names) === group.key,
  );
  const starts = startsOf(bearers, groups);
  const parted = new Map<Group | null, Candidate[]>();
  for (const candidate of group.candidates) {
    const sex = sexBefore(candidate, names);
    const [only = null, ...others] =
      sex === null
        ? bearers.filter((bearer) => (starts.get(bearer) ?? candidate.start) < candidate.start)
        : bearers.filter((bearer) => (sexOfGiven(bearer, names) ?? sex) === sex);
    // "President Kern" is no Kern whom nothing calls so.
    const isOther = candidate.titled && !only?.candidates.some(({ titled }) => titled);
    const isMeant = only !== null && !(sex === null && isOther) && others.every((other) => mayBeSame(only, other));
    const fuller = isMeant ? only : null;
    parted.set(fuller, [...(parted.get(fuller) ?? []), candidate]);
  }
  return [...parted].map(([fuller, same]) => ({ ...group, candidates: same, fuller }));
}

/** Where a text first names each of some people, by whatever form of several words. */
function startsOf(bearers: readonly Group[], groups: ReadonlyMap<string, Group>): Map<Group, number> {
  const starts = new Map(bearers.map((bearer) => [bearer, bearer.candidates[0]?.start ?? Number.POSITIVE_INFINITY]));
  for (const { fuller, candidates } of groups.values()) {
    const known = fuller === null || !isLong(candidates) ? undefined : starts.get(fuller);
    if (fuller !== null && known !== undefined) starts.set(fuller, Math.min(known, candidates[0]?.start ?? known));
  }
  return starts;
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

/** Whether the initials stand in brackets behind a longer name that was found to be none. */
function explains({ line, first, parts }: Candidate, rejected: ReadonlySet<Token | undefined>): boolean {
  const bracket = preceding(line.tokens, first);
  return parts.length === 1 && bracket?.plain === '(' && rejected.has(bracket);
}

/** Bare surnames of whom nothing is told but that they play. */
function isOnlyListed({ type, parts, fuller, candidates }: Group, sheets: ReadonlySet<Passage>): boolean {
  return type === 'person' && parts.length === 1 && fuller === null && candidates.every(({ line }) => sheets.has(line));
}

function admit(groups: Map<string, Group>, { key, same, votes }: Ballot): void {
  const decided = decide(votes);
  if (decided === null) return;
  const { type, lead } = decided;
  const publication = votes.publication > 1;
  groups.set(key, { key, parts: same[0]?.parts ?? [], candidates: same, type, lead, publication, fuller: null });
}

/**
 * "Jonas Harrow cut its dividend. Shares in Harrow fell": a name of two words is that of a firm where its last one, alone, is one's,
 * unless the text has several with it: "Ann Harrow, his daughter".
 */
function voteOnFirms(long: readonly Ballot[], short: readonly Ballot[], names: NameWords): void {
  const firms = new Map(short.filter((ballot) => isFirm(ballot, names)).map(({ key, votes }) => [key, votes]));
  const bearers = new Map<string, Ballot[]>();
  for (const ballot of long) {
    const surname = surnameOf(ballot, names);
    if (firms.has(surname)) bearers.set(surname, [...(bearers.get(surname) ?? []), ballot]);
  }
  for (const [surname, [ballot, ...others]] of bearers) {
    const isPerson = (ballot?.votes.person ?? 0) >= PLAINLY_PERSON;
    if (ballot === undefined || others.length > 0 || isPerson || ballot.same[0]?.parts.length !== 2) continue;
    ballot.votes.organisation += firms.get(surname)?.organisation ?? 0;
    ballot.votes.person -= 1.5;
  }
}

/** So much speaks for a person only where the words beside the name do, too. */
const PLAINLY_PERSON = 5;

/** Whether the words around a name that no list has as anything else are those around a firm. */
function isFirm({ same: [first], votes: { person, organisation, place } }: Ballot, names: NameWords): boolean {
  if (first === undefined || first.line.tokens[first.first]?.capitals) return false;
  if ((knownOf(first, names) & ~(GIVEN | Known.SURNAME | Known.WORD)) !== 0) return false;
  return organisation >= 2 && organisation > place && organisation - person >= 0.6;
}

/** "Dagny Marsh left. “No,” Marsh said": whose last word speaks is a person, where nothing is known of the name. */
function admitBySpeech(
  groups: Map<string, Group>,
  long: readonly Ballot[],
  short: readonly Ballot[],
  names: NameWords,
): void {
  const speaking = new Set(short.filter(({ votes }) => speaks(votes)).map(({ key }) => key));
  for (const ballot of long) {
    if (groups.has(ballot.key) || ballot.same[0]?.parts.length !== 2 || !speaking.has(surnameOf(ballot, names)))
      continue;
    ballot.votes.person += 2;
    admit(groups, ballot);
  }
}

/** Whether the words around a name are those around a person. */
function speaks({ person, organisation, place }: Votes): boolean {
  return person >= 1 && person - organisation >= 0.6 && person > place;
}

/** "Prasit Vranholt was found": a name of unknown words is that of the person whom the text names "Mr Vranholt". */
function admitBySurname(groups: Map<string, Group>, ballot: Ballot, names: NameWords): void {
  const short = groups.get(surnameOf(ballot, names));
  if (short?.type !== 'person' || short.fuller !== null) return;
  ballot.votes.person += 2;
  admit(groups, ballot);
  const group = groups.get(ballot.key);
  if (group?.type === 'person') short.fuller = group;
}

/** "Ronan C." is the Ronan Calder of the text. */
function joinInitials(groups: Map<string, Group>, long: readonly Ballot[], names: NameWords): void {
  for (const [ballot, fuller] of inFullOf(long, groups, names)) admitAs(fuller, groups, ballot);
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
    if (isCalling || articles.has(first)) group.fuller = same.fuller ?? same;
  }
}

/**
 * "Anton Karl Maria Kern" is the text's "Anton Kern", "Ana Kern Morales" its "Ana Kern", and "Kern Morales" is she; "Anton K.
 * Kern" may be another, and so may each of several.
 */
function joinInFull(groups: ReadonlyMap<string, Group>, names: NameWords): void {
  const bySurnames = new Map<Group, Group[]>();
  for (const group of groups.values()) {
    if (!isInFull(group, names)) continue;
    const { parts } = group;
    const [first = '', second = ''] = parts;
    const isSecondSurname = parts.length === 3 && (names.known(second) & GIVEN) === 0;
    const forms = [`${first} ${parts.at(-1)}`, ...(isSecondSurname ? [`${first} ${second}`] : [])];
    const [form, ...others] = forms.map((key) => groups.get(key)).filter((one) => one !== undefined);
    if (form?.type === 'person' && others.length === 0) group.fuller = form.fuller ?? form;
    const surnames = groups.get(parts.slice(-2).join(' '));
    if (surnames !== undefined) bySurnames.set(surnames, [...(bySurnames.get(surnames) ?? []), group]);
  }
  for (const [group, [whole, ...others]] of bySurnames) {
    const isFree = whole !== undefined && group.type === 'person' && group.fuller === null && others.length === 0;
    if (isFree && (names.known(group.parts[0] ?? '') & GIVEN) === 0) group.fuller = whole.fuller ?? whole;
  }
}

/** A person's name of three words or more that begins with a given name and has no initial. */
function isInFull({ type, parts, fuller }: Group, { known, particles, suffixes }: NameWords): boolean {
  const [first = ''] = parts;
  if (type !== 'person' || fuller !== null || parts.length < 3 || suffixes.has(parts.at(-1) ?? '')) return false;
  return (known(first) & GIVEN) !== 0 && !particles.has(first) && parts.every((part) => /\p{L}{2}/u.test(part));
}

/** "Van der Meulen", where a sentence begins so, is Hans van der Meulen. */
function joinParticles(groups: Map<string, Group>, long: readonly Ballot[], { particles }: NameWords): void {
  const bearers = [...groups.values()].filter(
    ({ type, parts }) => type === 'person' && parts.some((part) => particles.has(part)),
  );
  for (const ballot of long) {
    const fuller = bearers.find(({ key }) => key.endsWith(` ${ballot.key}`));
    if (fuller === undefined || !particles.has(ballot.same[0]?.parts[0] ?? '')) continue;
    admitAs(fuller, groups, ballot);
  }
}

/** A form by which a person of the text is meant. */
function admitAs(fuller: Group, groups: Map<string, Group>, ballot: Ballot): void {
  ballot.votes.person += 4;
  admit(groups, ballot);
  const group = groups.get(ballot.key);
  if (group?.type === 'person') group.fuller = fuller;
}
