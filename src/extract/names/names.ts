import type { IdentityWords } from '../../language/identity-words.ts';
import type { NameWords, Sex } from '../../language/name-words.ts';
import { Is } from '../../language/speech.ts';
import { gather } from '../../model/gather.ts';
import type { Span } from '../../model/span.ts';
import type { Prepared } from '../text.ts';
import type { Token } from '../token.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { withGivenTitles } from './given-titles.ts';
import type { Group } from './group.ts';
import { judge } from './judge.ts';
import type { NamedEntity, Names } from './named.ts';
import { namesakesAmong } from './namesakes.ts';
import { type Person, referencesOf } from './references.ts';
import { type Role, type RolesOf, rolesIn } from './roles.ts';
import { sexBefore, sexOfGiven } from './sex.ts';
import { withStopsOfInitials } from './surname-initials.ts';

/** Who and what a text names; who is named in its byline alone wrote it, and is nobody of whom it tells. */
export function findNames({ text, language, passages }: Prepared): Names {
  const names = language.names;
  if (names === null) return { entities: [], at: () => null };
  const written = gather(passages, (passage) => candidatesOf(passage, names));
  const candidates = withGivenTitles(withStopsOfInitials(written), names);
  const groups = judge(candidates, passages, names);
  const found = entitiesOf(groups, text, names, language.identity).filter(({ entity }) => entity.mentions.length > 0);
  for (const { start, end, entity } of referencesOf(passages, found, names)) entity.references.push({ start, end });
  const entities = found.map(({ entity }) => entity);
  return { entities, at: finder(entities) };
}

/** The entities of a text in the order of their first mentions, with the roles of the persons among them. */
function entitiesOf(
  groups: readonly Group[],
  text: string,
  names: NameWords,
  identity: IdentityWords | null,
): Person[] {
  const wholes = new Map<Group, Group[]>();
  for (const group of groups) {
    const whole = group.fuller ?? group;
    const forms = wholes.get(whole);
    if (forms === undefined) wholes.set(whole, [group]);
    else forms.push(group);
  }
  const rolesOf = rolesIn(names);
  return gather([...wholes], ([whole, forms]) => bearersOf(whole, forms, names, identity, rolesOf))
    .map(({ whole, forms }) => entityOf(whole, forms, text, names, rolesOf))
    .sort((a, b) => (a.entity.mentions[0]?.start ?? 0) - (b.entity.mentions[0]?.start ?? 0));
}

/** Who or what a name is with its short forms; of several people of one name each by itself, and the short forms, which may mean any of them, apart. */
function bearersOf(
  whole: Group,
  forms: readonly Group[],
  names: NameWords,
  identity: IdentityWords | null,
  rolesOf: RolesOf,
): Bearer[] {
  if (whole.type !== 'person' || whole.parts.length < 2) return [{ whole, forms }];
  const namesakes = namesakesAmong(whole.candidates, names, identity, rolesOf);
  if (namesakes.length < 2) return withoutSpouses(whole, forms, names);
  const bearers = namesakes.map((candidates): Group => ({ ...whole, candidates }));
  return [...bearers, ...forms.filter((form) => form !== whole)].map((group) => ({ whole: group, forms: [group] }));
}

/**
 * "Mr Hale, the husband of Anna Hale": whom a word of honour gives the other sex has the surname and is somebody else. Then only
 * what honours one of her sex is still hers, and whom the bare surname means is not known.
 */
function withoutSpouses(whole: Group, forms: readonly Group[], names: NameWords): Bearer[] {
  const sex = sexOfGiven(whole, names);
  const isOther = (mention: Candidate) => ![sex, null].includes(sexBefore(mention, names));
  const shared = sex === null ? [] : forms.filter((form) => form !== whole && form.candidates.some(isOther));
  if (shared.length === 0) return [{ whole, forms }];
  const sharedBy = (isHers: boolean) =>
    shared.map((form): Group => {
      const candidates = form.candidates.filter((mention) => (sexBefore(mention, names) === sex) === isHers);
      return { ...form, candidates };
    });
  return [
    { whole, forms: [...forms.filter((form) => !shared.includes(form)), ...sharedBy(true)] },
    ...sharedBy(false).map((group) => ({ whole: group, forms: [group] })),
  ];
}

interface Bearer {
  whole: Group;
  forms: readonly Group[];
}

function entityOf(whole: Group, forms: readonly Group[], text: string, names: NameWords, rolesOf: RolesOf): Person {
  const candidates = gather(forms, (form) => form.candidates).sort((a, b) => a.start - b.start);
  const roles = whole.type === 'person' ? gather(candidates, rolesOf) : [];
  const withS = whole.type === 'organisation' && endsInPossessive(whole);
  const entity: NamedEntity = {
    type: whole.type === 'organisation' && whole.publication ? 'publication' : whole.type,
    name: nameOf(whole, withS, text),
    sex: whole.type === 'person' ? sexOf(whole, candidates, roles, names) : null,
    mentions: candidates
      .filter(({ line }) => line.place !== 'byline')
      .map((candidate) => ({ start: candidate.start, end: endOf(candidate, withS) })),
    references: [],
    roles: roles.map(({ start, end }) => ({ start, end })),
    confidence: whole.lead > 2 ? 'certain' : 'likely',
  };
  return { entity, roles };
}

/** The sex that an honorific or office tells, or else the given name. */
function sexOf({ parts }: Group, mentions: readonly Candidate[], roles: readonly Role[], names: NameWords): Sex | null {
  for (const mention of mentions) {
    const told = sexBefore(mention, names);
    if (told !== null) return told;
  }
  for (const { office } of roles) {
    const told = names.officeSex.get(office.split(' ').at(-1) ?? '');
    if (told !== undefined) return told;
  }
  return sexOfGiven({ parts }, names);
}

function nameOf({ candidates: [first] }: Group, isPossessive: boolean, text: string): string {
  return first === undefined ? '' : text.slice(first.start, endOf(first, isPossessive)).replace(/\s+/gu, ' ');
}

/** Where a mention ends; the "Vell" of "Vell's" is one with what stands behind it where that belongs to the name. */
function endOf({ line: { tokens }, last, end }: Candidate, isPossessive: boolean): number {
  const possessive = tokens[last];
  return isPossessive && possessive?.kind === 'possessive' ? possessive.end : end;
}

/** Whether a firm is called "Vell's": it is so wherever it stands, also where nothing follows that it might own. A "Harbour Board" is none. */
function endsInPossessive({ candidates }: Group): boolean {
  return (
    candidates.every(
      ({ line: { tokens }, last }) => isPossessive(tokens[last]) && tokens[last - 1]?.ends === undefined,
    ) &&
    candidates.some(({ line: { tokens }, last }) => ownsNothing(tokens[last + 1])) &&
    !candidates.some(({ line: { tokens }, first, last }) => last - first === 1 && tokens[first]?.capitals)
  );
}

/** Not the apostrophe of "Tenants' Register". */
function isPossessive(word: Token | undefined): boolean {
  return word?.kind === 'possessive' && word.words.length > 1;
}

/** Whether no noun can begin there: "at Vell's.", "Vell's in Lisbon". */
function ownsNothing(next: Token | undefined): boolean {
  return next === undefined || /^[.,;:()]$/u.test(next.plain) || (next.classes & (Is.preposition | Is.passive)) !== 0;
}

/** Looks up the entity of a span among all mentions and references. */
export function finder(entities: readonly NamedEntity[]): (span: Span) => NamedEntity | null {
  const all = gather(entities, (entity) =>
    [...entity.mentions, ...entity.references].map(({ start, end }) => ({ start, end, entity })),
  ).sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let best: NamedEntity | null = null;
    let most = 0;
    for (let at = low; at < all.length && (all[at]?.start ?? end) < end; at += 1) {
      const item = all[at];
      if (item === undefined) break;
      const shared = Math.min(end, item.end) - Math.max(start, item.start);
      if (shared > most) {
        most = shared;
        best = item.entity;
      }
    }
    return best;
  };
}
