import { languageOf } from '../../language/index.ts';
import { Known } from '../../language/name-words.ts';
import type { CardName, FullCard } from '../../model/card.ts';
import { readRole } from './roles.ts';

/** So many articles are not mistaken. */
const SEVERAL = 2;

/**
 * The letters of what stands as a person, and is called what only a body can be (a bank, a retailer), or is one without doubt in
 * some article, more often than it is called what a person is: a firm that has its founder's name, of which articles tell as well
 * as of the founder, is left as they have it. Where the name begins as persons' do, one article that calls it so is not enough.
 */
export function bodiesByRole(
  cards: readonly FullCard[],
  lettersOf: (name: CardName, language: string | null) => string,
): ReadonlySet<string> {
  const tallies = new Map<string, number>();
  for (const { names, language } of cards) {
    for (const name of names) {
      const isSure = name.type === 'organisation' && name.sure && name.name.includes(' ');
      const kinds = name.type === 'person' ? name.roles.flatMap(({ words }) => kindOf(words, language)) : [];
      if (kinds.length === 0 && !isSure) continue;
      const isBody = kinds.every((kind) => kind === 'body');
      const weight = isSure || (isBody && !hasGivenName(name, language)) ? SEVERAL : 1;
      const letters = lettersOf(name, language);
      tallies.set(letters, (tallies.get(letters) ?? 0) + (isBody ? weight : -SEVERAL));
    }
  }
  return new Set([...tallies].flatMap(([letters, tally]) => (tally >= SEVERAL ? [letters] : [])));
}

/** What the words of a role can be said of; nothing where of either. */
function kindOf(words: string, language: string | null): ('body' | 'person')[] {
  const { identity, names } = languageOf(language);
  const head = identity === null ? null : readRole(words, identity)?.head;
  if (head == null || names === null || names.sharedOffices.has(head)) return [];
  if (names.offices.has(head) || names.callings.has(head)) return ['person'];
  const isBody = [names.kindsBefore, names.kindsAfter].some((kinds) => kinds.get(head) === 'organisation');
  // The "Bank" of "Bank of Ellery chief" is not what somebody is.
  return isBody && words.split(/[^\p{L}-]+/u).includes(head) ? ['body'] : [];
}

function hasGivenName({ name }: CardName, language: string | null): boolean {
  const [first = ''] = name.toLowerCase().split(' ');
  return ((languageOf(language).names?.known(first) ?? 0) & (Known.MALE | Known.FEMALE | Known.GIVEN)) !== 0;
}
