import { languageOf } from '../../language/index.ts';
import type { Archive, Card, NamedInArchive, NamingArticle, Spoken } from '../../model/archive.ts';
import type { NameType } from '../../model/finding.ts';
import { addressesOf } from '../addresses.ts';
import { type KeyedCard, keyedCard, sightingOf } from './evidence.ts';
import { filedUnder, fromAToZ } from './filing.ts';
import { nameKeyOf, openNameKeys } from './name-keys.ts';
import { tellApart } from './people.ts';
import { initialsIn } from './things.ts';

/** A place where a name stands: the name at `index` of a card. */
interface Spot {
  keyed: KeyedCard;
  index: number;
}

/** Somebody or something with all its spots, in the order of the archive. */
interface Figure {
  type: NameType;
  /** Without the type: what its id is made of. */
  slug: string;
  bare: boolean;
  spots: Spot[];
  /** For a publication: the articles that appeared in it. */
  appeared: Card[];
}

/**
 * Who and what the archive names: organisations, places and publications by their names, and people by their names and what
 * tells them apart. Linear in the number of names, through indexes by name; the order of the seeds does not matter.
 * @param cards In the order of the archive.
 */
export function nameArchive(
  cards: readonly Card[],
): Pick<Archive, 'names' | 'namesOfType' | 'sharedNames' | 'nameIds'> {
  const figures = figuresOf(cards.map(keyedCards()));
  const { ids, shared } = idsOf(figures);
  const nameIds = new Map(cards.map((card) => [card.path, new Array<string>(card.names.length).fill('')]));
  const names: Archive['names'] = new Map();
  for (const [index, figure] of figures.entries()) {
    const id = ids[index] ?? '';
    names.set(id, namedOf(id, figure));
    for (const { keyed, index: at } of figure.spots) {
      const own = nameIds.get(keyed.card.path);
      if (own !== undefined) own[at] = id;
    }
  }
  const sharedNames = shared.map(({ id, holders }) => ({ id, names: holders.flatMap((one) => names.get(one) ?? []) }));
  return { names, namesOfType: fromAToZ(names.values()), sharedNames, nameIds };
}

function keyedCards(): (card: Card) => KeyedCard {
  const keyOf = openNameKeys();
  return (card) => {
    const { identity } = languageOf(card.language);
    return keyedCard(
      card,
      card.names.map((name) => keyOf(name, identity)),
    );
  };
}

/**
 * A name in no more articles than these tells something of those whom the articles name beside it. Beyond, it is a name that any
 * article may have; organisations and places are such names sooner than people. The numbers do not grow with the archive, so
 * that the articles which arrive later take no company's worth away but that of the names which they have themselves.
 */
const RARE: Record<NameType, number> = { person: 50, organisation: 12, place: 12, publication: 0 };

function figuresOf(cards: readonly KeyedCard[]): Figure[] {
  const groups = groupsOf(cards);
  const isRare = (key: string) => {
    const group = groups.get(key);
    return group !== undefined && group.spots.length <= RARE[group.type];
  };
  return [...groups].flatMap(([key, { type, bare, spots, appeared }]) => {
    const slug = key.slice(type.length + 1);
    if (type !== 'person' || bare || spots.length === 1) return [{ type, slug, bare, spots, appeared }];
    const sightings = spots.map(({ keyed, index }) => sightingOf(keyed, index));
    const places = new Map(sightings.map((sighting, index) => [sighting, spots[index]]));
    return tellApart(sightings, isRare).map((person) => ({
      type,
      slug,
      bare,
      spots: person.flatMap((sighting) => places.get(sighting) ?? []),
      appeared,
    }));
  });
}

/** The spots of each key; those of proven initials with those of the name that they stand for. */
function groupsOf(cards: readonly KeyedCard[]): Map<string, Omit<Figure, 'slug'>> {
  const initials = initialsIn(cards, (type, name) => nameKeyOf({ type, name }, null).key);
  const groups = new Map<string, Omit<Figure, 'slug'>>();
  for (const keyed of cards) {
    for (const [index, { key: own, bare }] of keyed.keys.entries()) {
      const type = keyed.card.names[index]?.type;
      if (type === undefined) continue;
      const key = initials.get(own) ?? own;
      const group = groups.get(key) ?? { type, bare, spots: [], appeared: [] };
      group.spots.push({ keyed, index });
      groups.set(key, group);
    }
    fileByPublication(keyed.card, groups);
  }
  return groups;
}

/** The publication in which an article appeared is known by the name that articles cite it by. */
function fileByPublication(card: Card, groups: Map<string, Omit<Figure, 'slug'>>): void {
  if (card.publication === null) return;
  const wanted = { type: 'publication' as const, name: card.publication };
  const { key } = nameKeyOf(wanted, languageOf(card.language).identity);
  const group = groups.get(key) ?? { type: wanted.type, bare: false, spots: [], appeared: [] };
  group.appeared.push(card);
  groups.set(key, group);
}

/** Ids as addresses are given: one that several ask for goes to none of them, and each has it with a hash of its first article. */
function idsOf(figures: readonly Figure[]): { ids: string[]; shared: { id: string; holders: string[] }[] } {
  const ids: string[] = [];
  const shared: { id: string; holders: string[] }[] = [];
  for (const type of new Set(figures.map((figure) => figure.type))) {
    const own = figures.map((figure, index) => ({ figure, index })).filter(({ figure }) => figure.type === type);
    const wanted = own.map(({ figure }) => ({ path: firstSpotOf(figure), slug: figure.slug || 'unnamed' }));
    const addresses = addressesOf(wanted);
    const idAt = (path: string) => `${type}/${addresses.names.get(path) ?? path}`;
    for (const [at, { index }] of own.entries()) ids[index] = idAt(wanted[at]?.path ?? '');
    shared.push(...addresses.shared.map(({ name, paths }) => ({ id: `${type}/${name}`, holders: paths.map(idAt) })));
  }
  return { ids, shared };
}

/** What stays the same as long as its first article does. */
function firstSpotOf({ type, slug, spots: [first] }: Figure): string {
  return first === undefined
    ? `${type}/${slug}`
    : `${first.keyed.card.path} ${first.keyed.card.names[first.index]?.id}`;
}

function namedOf(id: string, { type, slug, bare, spots, appeared }: Figure): NamedInArchive {
  const names = new Map<string, number>();
  for (const { publication } of appeared)
    if (publication !== null) names.set(publication, (names.get(publication) ?? 0) + 1);
  const forms = new Set<string>();
  const roles = new Map<string, number>();
  const articles = new Map<string, NamingArticle>();
  for (const { keyed, index } of spots) {
    const one = keyed.card.names[index];
    if (one === undefined) continue;
    // Initials are a name's short form, however many articles have only them.
    const weight = keyed.keys[index]?.key === `${type}/${slug}` ? 1 : 0;
    names.set(one.name, (names.get(one.name) ?? 0) + weight);
    for (const form of one.forms) forms.add(form);
    for (const { words } of one.roles) roles.set(words, (roles.get(words) ?? 0) + 1);
    const { path } = keyed.card;
    const { mentions, spoken, cited } = articles.get(path) ?? { mentions: 0, spoken: NOTHING, cited: 0 };
    articles.set(path, {
      path,
      mentions: mentions + one.mentions,
      spoken: sum(spoken, one.spoken),
      cited: cited + one.cited,
    });
  }
  const [name = ''] = [...names.keys()].sort((a, b) => (names.get(b) ?? 0) - (names.get(a) ?? 0) || (a < b ? -1 : 1));
  const naming = [...articles.values()];
  return {
    id,
    type,
    name,
    aliases: [...new Set([...names.keys(), ...forms])].filter((form) => form !== name).sort(),
    bare,
    role: [...roles].reduce<[string | null, number]>((one, other) => (other[1] > one[1] ? other : one), [null, 0])[0],
    filed: filedUnder({ type, name, slug }),
    mentions: naming.reduce((all, { mentions }) => all + mentions, 0),
    spoken: naming.reduce((all, { spoken }) => sum(all, spoken), NOTHING),
    cited: naming.reduce((all, { cited }) => all + cited, 0),
    articles: naming,
    appeared: appeared.map(({ path }) => path),
  };
}

const NOTHING: Spoken = { said: 0, quoted: 0 };

function sum(one: Spoken, other: Spoken): Spoken {
  return { said: one.said + other.said, quoted: one.quoted + other.quoted };
}
