import { areOfUnlikeFields, type Fields } from '../../language/fields.ts';
import type { IdentityWords } from '../../language/identity-words.ts';
import type { NameWords } from '../../language/name-words.ts';
import { gather } from '../../model/gather.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';
import type { Candidate } from './candidates.ts';
import type { Role, RolesOf } from './roles.ts';

/** What a mention says of its bearer that two people of one name do not share. */
interface Traits extends Fields {
  age: number | null;
}

/** One of several people of one name. */
interface Namesake extends Traits {
  mentions: Candidate[];
}

/**
 * The mentions of a full name in a text → those of each person who has it: "John Doe, the striker" and "John Doe, the judge" are
 * two, since neither is what the other is called, and so are those of two ages. Where there are two, a mention that says nothing
 * of its bearer means whom its own paragraph named last, and nobody knows whom where it named none: it is left out.
 * @param mentions In the order of the text.
 */
export function namesakesAmong(
  mentions: readonly Candidate[],
  names: NameWords,
  identity: IdentityWords | null,
  rolesOf: RolesOf,
): Candidate[][] {
  if (mentions.length < 2 || identity === null) return [[...mentions]];
  const namesakes: Namesake[] = [];
  const told = mentions.map((mention) => among(namesakes, traitsOf(mention, rolesOf(mention), names, identity)));
  if (namesakes.length < 2) return [[...mentions]];
  let last: Namesake | null = null;
  for (const [index, mention] of mentions.entries()) {
    if (preceding(mentions, index)?.line !== mention.line) last = null;
    last = told[index] ?? last;
    last?.mentions.push(mention);
  }
  return namesakes.map((namesake) => namesake.mentions);
}

/** The one whom traits do not contradict, a new one where they contradict all; null where nothing is told. */
function among(namesakes: Namesake[], traits: Traits | null): Namesake | null {
  if (traits === null) return null;
  const same = namesakes.find((one) => !contradict(one, traits));
  if (same === undefined) {
    const one = { fields: traits.fields, besides: traits.besides, age: traits.age, mentions: [] };
    namesakes.push(one);
    return one;
  }
  same.fields = new Set([...same.fields, ...traits.fields]);
  same.besides = new Set([...same.besides, ...traits.besides]);
  same.age ??= traits.age;
  return same;
}

/** A birthday may lie between two mentions. */
const BIRTHDAY = 1;

function contradict(one: Traits, other: Traits): boolean {
  if (one.age !== null && other.age !== null && Math.abs(one.age - other.age) > BIRTHDAY) return true;
  return areOfUnlikeFields(one, other);
}

/** The fields of the callings beside a mention, and the age; null where it tells neither. */
function traitsOf(
  mention: Candidate,
  roles: readonly Role[],
  names: NameWords,
  identity: IdentityWords,
): Traits | null {
  const age = ageBehind(mention);
  // As most mentions are.
  if (roles.length === 0 && age === null) return null;
  const fields = fieldsOf(roles, mention, names, identity);
  const besides = new Set(gather([...fields], (field) => identity.besides.get(field) ?? []));
  return fields.size === 0 && age === null ? null : { fields, besides, age };
}

/** The fields of callings, where a mention does not say that they are over. */
function fieldsOf(
  roles: readonly Role[],
  { line: { tokens } }: Candidate,
  names: NameWords,
  identity: IdentityWords,
): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const { first, last } of roles) {
    // "The actor and senator John Doe".
    const from = names.conjunctions.has(preceding(tokens, first)?.plain ?? '') ? Math.max(0, first - 2) : first;
    if (isOver(tokens, from, last, identity)) continue;
    for (let at = from; at < last; at += 1) {
      const plain = tokens[at]?.plain ?? '';
      const isPair = at > from && identity.pairEnds.has(plain);
      const pair = isPair ? identity.fields.get(`${tokens[at - 1]?.plain} ${plain}`) : undefined;
      for (const field of pair ?? identity.fields.get(plain) ?? []) fields.add(field);
    }
  }
  return fields;
}

/** "Former senator". */
function isOver(words: readonly Token[], first: number, last: number, { over }: IdentityWords): boolean {
  for (let at = first; at < last; at += 1) if (over.has(words[at]?.plain ?? '')) return true;
  return false;
}

/** The 45 of "Ann Kern, 45, left". */
export function ageBehind({ line: { tokens: words }, last }: Candidate): number | null {
  const age = words[last + 1];
  const isAge =
    words[last]?.plain === ',' &&
    age?.kind === 'number' &&
    /^[1-9]\d$/u.test(age?.plain ?? '') &&
    /^[,.]$/u.test(words[last + 2]?.plain ?? '');
  return isAge ? Number(age?.plain) : null;
}
