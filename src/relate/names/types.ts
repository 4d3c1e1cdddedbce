import { languageOf } from '../../language/index.ts';
import type { CardName, FullCard } from '../../model/card.ts';
import type { NameType } from '../../model/finding.ts';
import { bodiesByRole } from './bodies.ts';
import { nameKeyOf } from './name-keys.ts';

/**
 * Cards of which those that are not sure what a name is believe those that are, where these all say the same: what one article
 * calls "the Quay Brokerage" without a word of what that is, is no person once another tells of its shares. What articles call
 * what only a body can be is none either, however much its name is like a person's: "the brokerage Merrow Finch".
 */
export function withSureTypes(cards: readonly FullCard[]): FullCard[] {
  const sure = sureTypes(cards);
  const bodies = bodiesByRole(cards, lettersOf);
  const typeOf = (name: CardName, { language }: FullCard) => {
    const letters = lettersOf(name, language);
    if (name.type === 'person' && bodies.has(letters)) return 'organisation';
    const told = sure.get(letters);
    return told != null && believes(name, told) ? told : name.type;
  };
  return cards.map((card) =>
    card.names.every((name) => typeOf(name, card) === name.type)
      ? card
      : { ...card, names: card.names.map((name) => ({ ...name, type: typeOf(name, card) })) },
  );
}

/**
 * Whether a name of this type may well be taken for another: a firm for a person or a place. Clubs have the names of places and
 * people, though, so that what stands as an organisation stays one; and so does a person who has a role and a place's name.
 */
function believes({ type, sure, roles }: CardName, told: NameType): boolean {
  if (sure || type === 'organisation') return false;
  return (
    told === 'organisation' ||
    (type === 'person' && (told === 'publication' || (told === 'place' && roles.length === 0)))
  );
}

/** By the letters of a name the one type that all who are sure give it; null where they differ. */
function sureTypes(cards: readonly FullCard[]): Map<string, NameType | null> {
  const types = new Map<string, NameType | null>();
  for (const { names, language } of cards) {
    for (const name of names) {
      if (!name.sure) continue;
      const letters = lettersOf(name, language);
      const before = types.get(letters);
      types.set(letters, before === undefined || before === name.type ? name.type : null);
    }
  }
  return types;
}

/** The same for names that are compared as one, whatever their type. */
function lettersOf({ name }: CardName, language: string | null): string {
  return nameKeyOf({ type: 'organisation', name }, languageOf(language).identity).key;
}
