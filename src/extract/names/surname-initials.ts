import type { NameWords } from '../../language/name-words.ts';
import { gather } from '../../model/gather.ts';
import type { Token } from '../token.ts';
import type { Candidate } from './candidates.ts';
import type { Ballot, Group } from './group.ts';
import { surnameOf } from './short-forms.ts';
import { GIVEN, gapBefore } from './words.ts';

/**
 * Gives "Ronan C." the full stop of its initial, within a sentence and at its end. It is the sentence's alone where the text has
 * the name without one as well ("Malcolm X"), and behind a numeral ("James I.") as long as no sentence goes on behind it.
 */
export function withStopsOfInitials(candidates: readonly Candidate[]): readonly Candidate[] {
  const byForm = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const form = formOf(candidate);
    if (form !== null) byForm.set(form, [...(byForm.get(form) ?? []), candidate]);
  }
  if (byForm.size === 0) return candidates;
  const inFull = new Set(gather(candidates, (candidate) => (isInFull(candidate) ? [shortened(candidate)] : [])));
  const stopped = new Set([...byForm].filter(([form, same]) => isOfInitial(form, same)).map(([form]) => form));
  return candidates.map((candidate) => {
    const form = formOf(candidate);
    if (form === null || !isGiven(candidate, inFull.has(form))) return candidate;
    return stopped.has(form) ? withStop(candidate, form) : withoutStop(candidate, form);
  });
}

/** A letter, which may be a pair of characters, and its full stop. */
const LONGEST_INITIAL = 3;

/** The "ronan c" of "Ronan C." and "Ronan C"; null for all other names. */
function formOf({ parts: [given = '', initial = ''], parts, key }: Candidate): string | null {
  if (
    parts.length !== 2 ||
    given.length < 2 ||
    initial.length > LONGEST_INITIAL ||
    !/^\p{L}\.?$/u.test(initial) ||
    !/ \p{L}\.?$/u.test(key)
  )
    return null;
  return `${given} ${initial[0]}`;
}

function isInFull({ parts }: Candidate): boolean {
  return parts.length > 1 && (parts.at(-1) ?? '').replace('.', '').length > 1;
}

/** "ronan calder" → "ronan c". */
function shortened({ parts }: Candidate): string {
  return `${parts[0]} ${parts.at(-1)?.[0]}`;
}

/** Not the "Plan" of "Plan B." and the "Serie" of "Serie A."; a name of no list is a given one where the text has it in full. */
function isGiven({ line, first }: Candidate, inFull: boolean): boolean {
  const known = line.tokens[first]?.known ?? 0;
  return (known & GIVEN) !== 0 || (known === 0 && inFull);
}

const NUMERAL = /[ivx]$/u;

/** Whether the full stop belongs to the initial. */
function isOfInitial(form: string, same: readonly Candidate[]): boolean {
  const ends = same.map(stopEnd);
  if (ends.includes(null)) return false;
  return !NUMERAL.test(form) || same.some(({ line }, index) => goesOn(line.tokens[ends[index] ?? 0]));
}

/** Whether no sentence can begin there. */
function goesOn(next: Token | undefined): boolean {
  return next?.kind === 'possessive' || next?.plain === ',' || (next?.kind === 'word' && !next.lexeme.initial);
}

/** Behind which of the words the full stop of a name is: it is a word with the initial where a capital follows. Null where there is none. */
function stopEnd({ line: { tokens }, last }: Candidate): number | null {
  if (tokens[last - 1]?.words.endsWith('.')) return last;
  return tokens[last]?.plain === '.' && gapBefore(tokens, last) === 0 ? last + 1 : null;
}

function withStop(candidate: Candidate, form: string): Candidate {
  const last = stopEnd(candidate) ?? candidate.last;
  const end = candidate.line.tokens[last - 1]?.end ?? candidate.end;
  return { ...candidate, last, end, ...writtenAs(`${form}.`) };
}

function withoutStop(candidate: Candidate, form: string): Candidate {
  const hasStop = candidate.line.tokens[candidate.last - 1]?.words.endsWith('.');
  return hasStop ? { ...candidate, end: candidate.end - 1, ...writtenAs(form) } : candidate;
}

function writtenAs(key: string): Pick<Candidate, 'key' | 'parts'> {
  return { key, parts: key.split(' ') };
}

/** Names like "Ronan C." with the one person whom the text names in full so: by that given name and a surname that begins so. */
export function inFullOf(
  long: readonly Ballot[],
  groups: ReadonlyMap<string, Group>,
  names: NameWords,
): Map<Ballot, Group> {
  const persons = [...groups.values()].filter(
    ({ type, key, parts }) => type === 'person' && parts.length > 1 && !SHORT.test(key),
  );
  const found = new Map<Ballot, Group>();
  for (const ballot of long) {
    const [, given, initial = ''] = SHORT.exec(ballot.key) ?? [];
    if (given === undefined) continue;
    const [only, ...others] = persons.filter(
      (person) => person.parts[0] === given && surnameOf(person, names).startsWith(initial),
    );
    if (only !== undefined && others.length === 0) found.set(ballot, only);
  }
  return found;
}

/** The key of "Ronan C.". */
const SHORT = /^([^ .]{2,}) (\p{L})\.$/u;
