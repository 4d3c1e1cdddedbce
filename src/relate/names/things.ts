import type { IdentityWords } from '../../language/identity-words.ts';
import { languageOf } from '../../language/index.ts';
import type { CardName } from '../../model/card.ts';
import type { NameType } from '../../model/finding.ts';
import type { KeyedCard } from './evidence.ts';
import { type NameKey, nameKeyOf } from './name-keys.ts';

/**
 * Names of organisations, publications and places that stand for longer ones, as some text proves: `organisation/iiss` to the key of the "International
 * Institute for Strategic Studies (IISS)". Initials that several claim stand for the one whose words they begin, of several such
 * for the one that by far the most articles give, or for none.
 */
export function initialsIn(cards: readonly KeyedCard[], keyOf: (type: NameType, form: string) => string) {
  const claims = new Map<string, Map<string, Claim>>();
  for (const { card, keys } of cards) {
    for (const [index, { type, name, forms }] of card.names.entries()) {
      const key = keys[index]?.key;
      if (type === 'person' || key === undefined) continue;
      // The "IBC" of "IBC Company" stands for something else.
      for (const form of forms.filter((one) => isInitials(one) && !name.split(' ').includes(one))) {
        const short = keyOf(type, form);
        if (short === key) continue;
        const claimants = claims.get(short) ?? new Map<string, Claim>();
        const { isSpelled, articles } = claimants.get(key) ?? { isSpelled: false, articles: 0 };
        claimants.set(key, { isSpelled: isSpelled || spells(name, form), articles: articles + 1 });
        claims.set(short, claimants);
      }
    }
  }
  return new Map([...claims].flatMap(([short, claimants]) => theOneOf(claimants).map((key) => [short, key] as const)));
}

/**
 * Names of organisations, publications and places that begin with a short form which everybody knows, and stand in full elsewhere:
 * the key of the "US Senate" to that of the "United States Senate". Where no text has the full name, the short one keeps its key.
 */
export function begunShort(cards: readonly KeyedCard[]): Map<string, string> {
  const known = new Set(cards.flatMap(({ keys }) => keys.map(({ key }) => key)));
  const full = new Map<string, string>();
  for (const { card, keys } of cards) {
    const { identity } = languageOf(card.language);
    for (const [index, { type, name }] of card.names.entries()) {
      const own = keys[index]?.key;
      if (type === 'person' || own === undefined || identity === null) continue;
      const inFull = withFullStart(name, identity);
      if (inFull === null) continue;
      const { key } = nameKeyOf({ type, name: inFull }, identity);
      if (known.has(key)) full.set(own, key);
    }
  }
  return full;
}

/** "United States Senate" for "the US Senate"; null where no short form begins the name, or is all of it. */
function withFullStart(name: string, { articles, shortForms }: IdentityWords): string | null {
  const words = name.split(' ');
  const [first = '', ...rest] = articles.has(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
  const full = shortForms.get(first);
  return full === undefined || rest.length === 0 ? null : [full, ...rest].join(' ');
}

/** A name that some articles give initials to; `isSpelled`: whether its words begin with them. */
interface Claim {
  isSpelled: boolean;
  articles: number;
}

/** Names that are written wrong now and then, and seldom so, do not make initials doubtful. */
const MAJORITY = 4;

/** The only claimant, or the one whose words begin with the letters; nobody where there are several, and none far ahead. */
function theOneOf(claimants: ReadonlyMap<string, Claim>): string[] {
  if (claimants.size === 1) return [...claimants.keys()];
  const spelled = [...claimants].filter(([, { isSpelled }]) => isSpelled);
  const [first, ...others] = spelled.toSorted(([, one], [, other]) => other.articles - one.articles);
  const rest = others.reduce((sum, [, { articles }]) => sum + articles, 0);
  return first !== undefined && first[1].articles >= MAJORITY * rest ? [first[0]] : [];
}

/** Whether the capitals with which the words of a name begin are the initials: those of "Harbour Board of Ellery" are HBE. */
function spells(name: string, form: string): boolean {
  const capitals = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return capitals.join('') === form.replaceAll(/[^\p{Lu}]/gu, '');
}

function isInitials(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(form);
}

/**
 * The names of one article → their keys. Where it says of a place in what it lies, "Brindle, Northshire", it means the same by
 * "Brindle" alone; not so where it tells of two.
 */
export function placedInFull(names: readonly CardName[], keyOf: (name: Pick<CardName, 'type' | 'name'>) => NameKey) {
  const keys = names.map(keyOf);
  const inFull = new Map<string, NameKey | null>();
  for (const [index, { type, name }] of names.entries()) {
    const [head = '', ...rest] = name.split(', ');
    const full = keys[index];
    if (type !== 'place' || rest.length === 0 || full === undefined) continue;
    const { key } = keyOf({ type, name: head });
    const before = inFull.get(key);
    inFull.set(key, before === undefined || before?.key === full.key ? full : null);
  }
  return keys.map((key) => inFull.get(key.key) ?? key);
}
