import type { Card } from '../../model/card.ts';
import type { NameType } from '../../model/finding.ts';
import type { KeyedCard } from './evidence.ts';

/** A place where a name stands: the name at `index` of a card. */
export interface Spot {
  keyed: KeyedCard;
  index: number;
}

/** Somebody or something that the archive names, with all its spots, in the order of the archive. */
export interface Figure {
  type: NameType;
  /** Without the type: what its id is made of. */
  slug: string;
  /** What its name is compared by, to tell it from its short forms: `organisation/brindle-harbour-trust`. */
  key: string;
  /** What stays the same as long as its first article does (`originAt`). */
  origin: string;
  /** The origins of all whom a person put together in it; none where a person took it out of another. */
  origins: string[];
  /** The id that a person gave it, without the type; null where nobody did. */
  pinned: string | null;
  bare: boolean;
  spots: Spot[];
  /** For a publication: the articles that appeared in it. */
  appeared: Card[];
  /** What a person said of it; null where nobody did. */
  stated: { name: string | null; sameAs: string | null } | null;
}

/** What the texts alone tell of somebody or something. */
export function figureOf({
  type,
  key,
  bare,
  spots,
  appeared,
}: Pick<Figure, 'type' | 'key' | 'bare' | 'spots' | 'appeared'>): Figure {
  const [first] = spots;
  const origin = first === undefined ? key : originAt(first);
  return {
    type,
    slug: key.slice(type.length + 1),
    key,
    origin,
    origins: [origin],
    pinned: null,
    bare,
    spots,
    appeared,
    stated: null,
  };
}

/** What tells the name at a spot from all others of the archive, as long as the article is there and has the name. */
export function originAt({ keyed, index }: Spot): string {
  return `${keyed.card.path} ${keyed.card.names[index]?.id}`;
}
