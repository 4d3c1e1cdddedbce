import { languageOf } from '../../language/index.ts';
import type { FullCard } from '../../model/card.ts';
import type { NameType } from '../../model/finding.ts';
import { type KeyedCard, keyedCard, openWordKeys, sightingOf } from './evidence.ts';
import { type Figure, figureOf, type Spot } from './figure.ts';
import { givenInitials } from './given-initials.ts';
import { nameKeyOf, openNameKeys } from './name-keys.ts';
import { tellApart } from './people.ts';
import { bySurname } from './surnames.ts';
import { begunShort, initialsIn, placedInFull } from './things.ts';

/** Cards with the keys of their names; proven initials, names that a short form begins, and what may be a person's initial have those of the names in full. */
export function keyedCards(cards: readonly FullCard[]): KeyedCard[] {
  const keyOf = openNameKeys();
  const wordKeyOf = openWordKeys();
  const spelt = cards.map((card) => {
    const { identity } = languageOf(card.language);
    const keys = placedInFull(card.names, (name) => keyOf(name, identity));
    return keyedCard(card, bySurname(card.names, keys), wordKeyOf);
  });
  const initials = initialsIn(spelt, (type, name) => nameKeyOf({ type, name }, null).key);
  const begun = begunShort(spelt);
  const given = givenInitials(spelt);
  const inFull = (key: string) => initials.get(key) ?? begun.get(key) ?? given.get(key) ?? key;
  return spelt.map((keyed) =>
    keyed.keys.every(({ key }) => inFull(key) === key)
      ? keyed
      : keyedCard(
          keyed.card,
          keyed.keys.map((one) => ({ ...one, key: inFull(one.key) })),
          wordKeyOf,
        ),
  );
}

/**
 * A name in no more articles than these tells something of those whom the articles name beside it. Beyond, it is a name that any
 * article may have; organisations and places are such names sooner than people. The numbers do not grow with the archive, so
 * that the articles which arrive later take no company's worth away but that of the names which they have themselves.
 */
const RARE: Record<NameType, number> = { person: 50, organisation: 12, place: 12, publication: 0 };

/** An organisation in more articles than these is where somebody of any name may work. */
const EVERYWHERE = 50;

/** What a large archive is about is in more articles than these and tells as much, as long as it is in one of twenty at most. */
const TWENTIETH = 20;

/** Who and what the cards name, each with the spots at which it stands. */
export function figuresOf(cards: readonly KeyedCard[]): Figure[] {
  const groups = groupsOf(cards);
  const isRare = (key: string) => {
    const group = groups.get(key);
    return group !== undefined && group.spots.length <= RARE[group.type];
  };
  const isEverywhere = (key: string) => (groups.get(key)?.spots.length ?? 0) > EVERYWHERE;
  const counts = countsOf(cards);
  const telling = Math.max(EVERYWHERE, cards.length / TWENTIETH);
  const isTelling = (key: string) => (counts.get(key) ?? 0) <= telling;
  return [...groups].flatMap(([key, { type, bare, spots, appeared }]) => {
    if (type !== 'person' || bare || spots.length === 1) return [figureOf({ type, key, bare, spots, appeared })];
    const sightings = spots.map(({ keyed, index }) => sightingOf(keyed, index));
    const places = new Map(sightings.map((sighting, index) => [sighting, spots[index]]));
    const tells = (about: string) => about !== key && isTelling(about);
    return tellApart(sightings, isRare, isEverywhere, tells).map((person) => {
      const own = person.flatMap((sighting) => places.get(sighting) ?? []);
      return figureOf({ type, key: keyIn(own, key), bare, spots: own, appeared });
    });
  });
}

/** The key of somebody at these spots: that of the name in full where it stands at one of them. */
function keyIn(spots: readonly Spot[], key: string): string {
  const spelt = spots.map(({ keyed, index }) => keyed.keys[index]?.spelt ?? key);
  return spelt.includes(key) ? key : (spelt[0] ?? key);
}

/** In how many articles names stand, and words that tell what an article is about. */
function countsOf(cards: readonly KeyedCard[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { about } of cards) for (const key of about) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** All spots of a key. */
type Group = Pick<Figure, 'type' | 'bare' | 'spots' | 'appeared'>;

/** The spots of each key. */
function groupsOf(cards: readonly KeyedCard[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const keyed of cards) {
    for (const [index, { key, bare }] of keyed.keys.entries()) {
      const type = keyed.card.names[index]?.type;
      if (type === undefined) continue;
      const group = groups.get(key) ?? { type, bare, spots: [], appeared: [] };
      group.spots.push({ keyed, index });
      groups.set(key, group);
    }
    fileByPublication(keyed.card, groups);
  }
  return groups;
}

/** The publication in which an article appeared is known by the name that articles cite it by. */
function fileByPublication(card: FullCard, groups: Map<string, Group>): void {
  if (card.publication === null) return;
  const wanted = { type: 'publication' as const, name: card.publication };
  const { key } = nameKeyOf(wanted, languageOf(card.language).identity);
  const group = groups.get(key) ?? { type: wanted.type, bare: false, spots: [], appeared: [] };
  group.appeared.push(card);
  groups.set(key, group);
}
