import type { FullCard } from '../../../model/card.ts';
import type { NameStatement } from '../../../model/name-statement.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Figure } from '../figure.ts';
import { idsOf, idWithHash, idWithHashAt, plainIds } from '../ids.ts';
import { partFigures } from './parted.ts';
import { openReferences } from './references.ts';
import { uniteFigures } from './united.ts';

/**
 * Whom the texts alone tell apart → the same as a person says: first parted, then put together, renamed, retyped and struck
 * out. A statement finds whom it means by the id that the texts alone give, so that it goes on finding it when it has taken
 * effect; by the id that the pages then have; and by that with the hash of any of their articles, so that it goes on finding
 * them whatever articles come. An id that several might have by their name finds none of them. `former` has the figures by the
 * ids that the texts alone give. Problems: `entity-without-name`, `entity-unclear`, `entity-contradiction`.
 * @param cards In the order of the archive.
 */
export function applyStatements(
  figures: readonly Figure[],
  cards: readonly FullCard[],
  statements: readonly NameStatement[],
): { figures: readonly Figure[]; former: ReadonlyMap<string, Figure>; problems: Problem[] } {
  if (statements.length === 0) return { figures, former: new Map(), problems: [] };
  const own = originsById(figures);
  const known = new Map([...unshared(figures), ...originsByHash(figures, statements)]);
  const once = applyKnowing(known, figures, cards, statements);
  const applied = applyKnowing(new Map([...known, ...unshared(once.figures), ...known]), figures, cards, statements);
  const byOrigin = new Map(applied.figures.flatMap((figure) => figure.origins.map((origin) => [origin, figure])));
  const former = [...own].flatMap(([id, origin]): [string, Figure][] => {
    const figure = byOrigin.get(origin);
    return figure === undefined ? [] : [[id, figure]];
  });
  return { ...applied, former: new Map(former) };
}

function applyKnowing(
  ids: ReadonlyMap<string, string>,
  figures: readonly Figure[],
  cards: readonly FullCard[],
  statements: readonly NameStatement[],
): { figures: Figure[]; problems: Problem[] } {
  const paths = new Set(cards.map(({ path }) => path));
  const parted = partFigures(statements, openReferences(figures, ids), paths);
  const all = figures.flatMap((figure) => parted.parts.get(figure) ?? [figure]);
  const references = openReferences(
    all,
    ids,
    all.filter((figure) => !parted.namesakes.has(figure)),
  );
  const united = uniteFigures(all, statements, references, { paths, cards });
  return { figures: united.figures, problems: [...parted.problems, ...united.problems] };
}

function originsById(figures: readonly Figure[]): Map<string, string> {
  const { ids } = idsOf(figures);
  return new Map(figures.map(({ origin }, index) => [ids[index] ?? '', origin]));
}

/** The same without the ids of which nobody knows who is meant, since others have the name too and no person gave it to one. */
function unshared(figures: readonly Figure[]): Map<string, string> {
  const { ids, shared } = idsOf(figures);
  const unclear = new Set(shared.map(({ id }) => id));
  return new Map(
    figures.flatMap(({ origin, pinned }, index) => {
      const id = ids[index] ?? '';
      return pinned === null && unclear.has(id) ? [] : [[id, origin]];
    }),
  );
}

/** By the ids with the hash of their first article, and of any where a statement knows one of the name by its hash. */
function originsByHash(figures: readonly Figure[], statements: readonly NameStatement[]): Map<string, string> {
  const words = statements.flatMap(({ of, same, different }) => [of, ...same, ...different].map((one) => one.words));
  const hashed = new Set(words.flatMap((one) => (one.includes('~') ? [one.replace(/~.*$/, '')] : [])));
  return new Map(
    figures.flatMap((figure) => {
      const isHashed = [...plainIds(figure)].some((id) => hashed.has(id));
      const ids = isHashed ? figure.spots.map((spot) => idWithHashAt(spot, figure)) : [];
      return [idWithHash(figure), ...ids].map((id): [string, string] => [id, figure.origin]);
    }),
  );
}
