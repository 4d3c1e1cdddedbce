import type { NameReference, NameStatement } from '../../../model/name-statement.ts';
import type { Problem } from '../../../model/problem.ts';
import { slugOf } from '../../../model/slug.ts';
import { type Figure, figureOf, type Spot } from '../figure.ts';
import { notNamedThere } from './problems.ts';
import type { References } from './references.ts';

/**
 * Figures that a person parts, with their parts: without the spots in the articles, or under the short form, that a statement
 * calls different, which are figures of their own; `namesakes` are those that share the name of the whole, by which a person
 * means the whole. Problems: `entity-without-name`.
 */
export function partFigures(
  statements: readonly NameStatement[],
  references: References,
  paths: ReadonlySet<string>,
): { parts: ReadonlyMap<Figure, Figure[]>; namesakes: ReadonlySet<Figure>; problems: Problem[] } {
  const parts = new Map<Figure, Figure[]>();
  const namesakes = new Set<Figure>();
  const problems: Problem[] = [];
  for (const { of, different } of statements) {
    const [figure, ...others] = references.find(of.words);
    if (figure === undefined || others.length > 0) continue;
    const [articles, names] = [
      different.filter(({ words }) => paths.has(pathIn(words))),
      different.filter(({ words }) => !paths.has(pathIn(words)) && references.find(words).includes(figure)),
    ];
    problems.push(...articles.filter((article) => !isIn(article, figure)).map((article) => notNamedThere(article, of)));
    const elsewhere = new Set(articles.map(({ words }) => pathIn(words)));
    const [whole = figure, ...before] = parts.get(figure) ?? [];
    const rest = part(whole, ({ keyed }) => elsewhere.has(keyed.card.path), figure.key);
    const all = names.reduce<Figure[]>(([first = whole, ...more], { words }) => {
      const isCalledSo = ({ keyed, index }: Spot) => slugOf(keyed.card.names[index]?.name ?? '') === slugOf(words);
      return [...part(first, isCalledSo, `${figure.type}/${slugOf(words)}`), ...more];
    }, rest);
    if (all.length > 1) parts.set(figure, [...all, ...before]);
    for (const other of all.slice(1)) if (other.key === figure.key) namesakes.add(other);
  }
  return { parts, namesakes, problems };
}

/** The path of an article as a person may write it. */
export function pathIn(words: string): string {
  return words.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '');
}

function isIn({ words }: NameReference, { spots }: Figure): boolean {
  return spots.some(({ keyed }) => keyed.card.path === pathIn(words));
}

/** A figure without some of its spots, and the figure that these are; the figure alone where none or all are meant. */
function part(figure: Figure, isOther: (spot: Spot) => boolean, key: string): Figure[] {
  const spots = figure.spots.filter(isOther);
  if (spots.length === 0 || spots.length === figure.spots.length) return [figure];
  const other = figureOf({ type: figure.type, key, bare: figure.bare, spots, appeared: [] });
  return [
    { ...figure, spots: figure.spots.filter((spot) => !isOther(spot)) },
    { ...other, origin: `${other.origin} apart`, origins: [], stated: { name: null, sameAs: null } },
  ];
}
