import type { NameType } from '../../model/finding.ts';
import type { KeyedCard } from './evidence.ts';

/**
 * Names of organisations, publications and places that stand for longer ones, as some text proves: `organisation/iiss` to the key of the "International
 * Institute for Strategic Studies (IISS)". Initials that several claim stand for none.
 */
export function initialsIn(cards: readonly KeyedCard[], keyOf: (type: NameType, form: string) => string) {
  const claims = new Map<string, string | null>();
  for (const { card, keys } of cards) {
    for (const [index, { type, forms }] of card.names.entries()) {
      const key = keys[index]?.key;
      if (type === 'person' || key === undefined) continue;
      for (const form of forms.filter(isInitials)) {
        const short = keyOf(type, form);
        if (short !== key) claims.set(short, claims.has(short) && claims.get(short) !== key ? null : key);
      }
    }
  }
  return claims;
}

function isInitials(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(form);
}
