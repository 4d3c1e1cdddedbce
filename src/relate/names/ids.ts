import { withoutType } from '../../model/id.ts';
import { addressNamed, marked, withHash } from '../addresses.ts';
import { qualifiersOf } from './distinction.ts';
import { type Figure, originAt, type Spot } from './figure.ts';
import { firstNamedFirst } from './first-named.ts';

/**
 * Ids as addresses are given. Of those who share a name, the one whom the oldest article names has it as it is, so that nobody
 * takes it away by coming later; each of the others has it with what is theirs and none of the others': an initial, a calling,
 * or the hash of their oldest article. An id that a person gave (`Figure.pinned`) is its holder's whatever the articles are.
 */
export function idsOf(figures: readonly Figure[]): { ids: string[]; shared: { id: string; holders: string[] }[] } {
  const ids: string[] = [];
  const shared: { id: string; holders: string[] }[] = [];
  const taken = new Set(figures.flatMap((figure) => pinnedId(figure) ?? []));
  for (const [name, places] of namesakesIn(figures)) {
    const own = places.flatMap((place) => ({ place, figure: figures[place] as Figure }));
    own.sort((one, other) => firstNamedFirst(one.figure, other.figure));
    for (const { place, figure } of own) {
      // Who has another id by a person's word keeps this one from all others, so that links to it stay right.
      const free = freeId(name, figure, taken);
      taken.add(free);
      ids[place] = pinnedId(figure) ?? free;
    }
    if (own.length > 1) shared.push({ id: name, holders: own.map(({ place }) => ids[place] ?? '') });
  }
  return { ids, shared };
}

/** The id by which somebody is known, whoever else comes to share the name: with the hash of their first article. */
export function idWithHash(figure: Figure): string {
  return `${figure.type}/${withHash(slugIn(figure), figure.origin)}`;
}

/** The same with the hash of the article of a spot, under its name there: also of the initial that stands for the given name. */
export function idWithHashAt(spot: Spot, figure: Figure): string {
  return `${figure.type}/${withHash(speltAt(spot) || slugIn(figure), originAt(spot))}`;
}

/** The ids that the names of somebody alone make, as they are spelt: `person/b-kern` beside `person/brian-kern`. */
export function plainIds(figure: Figure): Set<string> {
  const spelt = figure.spots.flatMap((spot) => speltAt(spot) ?? []);
  return new Set([plainId(figure), ...spelt.map((slug) => `${figure.type}/${slug}`)]);
}

function speltAt({ keyed, index }: Spot): string | null {
  const key = keyed.keys[index];
  return key === undefined ? null : withoutType(key.spelt);
}

/** The id that a name alone makes, whoever has it. */
export function plainId(figure: Figure): string {
  return `${figure.type}/${addressNamed(slugIn(figure), figure.key)}`;
}

/** By the id that their name alone makes, the places of all who have it. */
function namesakesIn(figures: readonly Figure[]): Map<string, number[]> {
  const namesakes = new Map<string, number[]>();
  for (const [place, figure] of figures.entries()) {
    const name = plainId(figure);
    const before = namesakes.get(name);
    if (before === undefined) namesakes.set(name, [place]);
    else before.push(place);
  }
  return namesakes;
}

function freeId(name: string, figure: Figure, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const qualified = qualifiersOf(figure).map((qualifier) => `${figure.type}/${marked(slugIn(figure), qualifier)}`);
  return qualified.find((id) => !taken.has(id)) ?? idWithHash(figure);
}

function pinnedId({ type, pinned, key }: Figure): string | null {
  return pinned === null ? null : `${type}/${addressNamed(pinned, key)}`;
}

function slugIn({ slug }: Figure): string {
  return slug || 'unnamed';
}
