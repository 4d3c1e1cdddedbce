import type { Author } from '../../model/article.ts';
import type { CardName, FullCard } from '../../model/card.ts';
import { slugOf } from '../../model/slug.ts';

/** A card whose names are first those of its text and then those of its byline that the text has not, so that who is who is asked of both. */
export interface SignedCard {
  card: FullCard;
  /** How many of the names are the text's. */
  named: number;
  /** The place of each author among the names, in the order of the byline. */
  authors: number[];
}

/** A card with its authors among its names. */
export function signedCard(card: FullCard): SignedCard {
  const names = [...card.names];
  const authors = card.authors.map((author) => {
    const at = names.findIndex(({ name }) => name === author.name);
    return at >= 0 ? at : names.push(nameOf(author)) - 1;
  });
  return { card: { ...card, names }, named: card.names.length, authors };
}

/** A byline says what somebody is called, and hardly what kind of name that is. */
function nameOf({ name, kind }: Author): CardName {
  return {
    id: `${kind}/${slugOf(name)}`,
    type: kind,
    name,
    forms: [],
    roles: [],
    mentions: 0,
    first: 0,
    passages: [],
    said: [],
    cited: 0,
    doubts: null,
    sure: false,
  };
}
