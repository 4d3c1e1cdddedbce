import { nearest } from '../../../model/nearest.ts';
import { slugOf } from '../../../model/slug.ts';
import type { Figure } from '../figure.ts';
import { plainIds } from '../ids.ts';

/** Whom the words of a person may mean. */
export interface References {
  /** By an id, with or without its hash, a name, or a short form: all that the words fit best. */
  find: (words: string) => readonly Figure[];
  idOf: (figure: Figure) => string;
  /** The id or name that was most likely meant; null where none is near. */
  nearestTo: (words: string) => string | null;
}

/**
 * @param ids The origins of figures by the ids that a person may know them by.
 * @param named The figures that are meant by their names too.
 */
export function openReferences(
  figures: readonly Figure[],
  ids: ReadonlyMap<string, string>,
  named: readonly Figure[] = figures,
): References {
  const byOrigin = new Map(figures.map((figure) => [figure.origin, figure]));
  const idByOrigin = new Map([...ids].toReversed().map(([id, origin]) => [origin, id]));
  const byBareId = indexOf(named, (figure) => [...plainIds(figure)]);
  const byName = indexOf(named, namesOf);
  const bySlug = indexOf(named, (figure) => namesOf(figure).map(slugOf));
  const byForm = indexOf(named, formsOf);
  return {
    find(words) {
      const own = byOrigin.get(ids.get(words) ?? '');
      if (own !== undefined) return [own];
      return byBareId(words) ?? byName(words) ?? bySlug(slugOf(words)) ?? byForm(words) ?? [];
    },
    idOf: ({ origin, type, slug }) => idByOrigin.get(origin) ?? `${type}/${slug}`,
    nearestTo: (words) => nearest(words, words.includes('/') ? ids.keys() : named.flatMap(namesOf)),
  };
}

function indexOf(
  figures: readonly Figure[],
  wordsOf: (figure: Figure) => readonly string[],
): (words: string) => readonly Figure[] | undefined {
  const index = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const words of new Set(wordsOf(figure))) {
      const before = index.get(words);
      if (before === undefined) index.set(words, [figure]);
      else before.push(figure);
    }
  }
  index.delete('');
  return (words) => index.get(words);
}

/** The names that articles have for it, and under which articles appeared in it. */
export function namesOf({ spots, appeared }: Figure): string[] {
  const named = spots.map(({ keyed, index }) => keyed.card.names[index]?.name ?? '');
  return [...named, ...appeared.map(({ publication }) => publication ?? '')];
}

function formsOf({ spots }: Figure): string[] {
  return spots.flatMap(({ keyed, index }) => keyed.card.names[index]?.forms ?? []);
}
