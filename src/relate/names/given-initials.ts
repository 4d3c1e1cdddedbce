import type { KeyedCard } from './evidence.ts';

/**
 * Names of people of whose given name only the initial stands there, and who may be the only one in full with that initial and
 * surname: the key of "B Kern" to that of "Brian Kern". Whether they are is for the articles to tell.
 */
export function givenInitials(cards: readonly KeyedCard[]): Map<string, string> {
  const short = new Set<string>();
  const inFull = new Map<string, Set<string>>();
  for (const { card, keys } of cards) {
    for (const [index, { key, bare }] of keys.entries()) {
      const [, initial = '', given = '', surname] = /^person\/(.)([^-]*)-(.*)$/u.exec(key) ?? [];
      if (card.names[index]?.type !== 'person' || bare || surname === undefined) continue;
      const form = `person/${initial}-${surname}`;
      if (given === '') short.add(form);
      else inFull.set(form, (inFull.get(form) ?? new Set()).add(key));
    }
  }
  return new Map(
    [...short].flatMap((form): [string, string][] => {
      const [key, ...others] = inFull.get(form) ?? [];
      return key === undefined || others.length > 0 ? [] : [[form, key]];
    }),
  );
}
