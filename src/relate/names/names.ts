import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { FullCard } from '../../model/card.ts';
import type { NameStatement } from '../../model/name-statement.ts';
import type { Problem } from '../../model/problem.ts';
import { repeatsAmong } from '../copies/repeats.ts';
import { cardWithoutBlocked } from './blocked.ts';
import type { Figure } from './figure.ts';
import { figuresOf, keyedCards } from './figures.ts';
import { byFiling, byType } from './filing.ts';
import { idsOf, idWithHash } from './ids.ts';
import { namedOf } from './named.ts';
import { signedCard } from './signed.ts';
import { applyStatements } from './stated/applied.ts';
import { withSureTypes } from './types.ts';

/** Who and what the archive names and who wrote it, its cards without the names that a person struck out, and what versions of a text repeat. */
export type NamedCards = { cards: FullCard[] } & Pick<
  Archive,
  | 'names'
  | 'namesOfType'
  | 'authors'
  | 'authorIds'
  | 'publicationIds'
  | 'sharedNames'
  | 'formerNames'
  | 'nameIds'
  | 'ownNameIds'
  | 'repeats'
>;

/**
 * Who and what the archive names, and who wrote it: organisations, places and publications by their names, and people by their names and what
 * tells them apart; then as a person says in entities.yaml. Linear in the number of names, through indexes by name; the order
 * of the seeds does not matter. Problems: those of `applyStatements`.
 * @param found Cards in the order of the archive.
 * @param copies The places among them of those that are versions of one text, ascending, for each text.
 */
export function nameArchive(
  found: readonly FullCard[],
  copies: readonly (readonly number[])[],
  statements: readonly NameStatement[],
): NamedCards & { problems: Problem[] } {
  const signed = new Map(found.map((card) => [card.path, signedCard(card)]));
  const typed = withSureTypes([...signed.values()].map(({ card }) => card));
  const { figures, former, problems } = applyStatements(figuresOf(keyedCards(typed)), typed, statements);
  const { ids, shared } = idsOf(figures);
  const given = givenIds(typed, figures, ids);
  const cards = typed.map((card) => {
    const named = { ...card, names: card.names.slice(0, signed.get(card.path)?.named) };
    return cardWithoutBlocked(named, (index) => given.get(card.path)?.[index] === '');
  });
  const nameIds = new Map(
    [...given].map(([path, own]) => [path, own.slice(0, signed.get(path)?.named).filter((id) => id !== '')]),
  );
  const repeats = repeatsAmong(
    copies.map((places) => places.flatMap((place) => cards[place] ?? [])),
    nameIds,
  );
  const names: Archive['names'] = new Map();
  const named = new Map<Figure, NamedInArchive>();
  const sharers = new Map(shared.flatMap(({ id, holders }) => holders.map((holder) => [holder, id])));
  for (const [index, figure] of figures.entries()) {
    const id = ids[index] ?? '';
    const sharedId = sharers.get(id) ?? null;
    const known = { id, lasting: sharedId === null ? id : idWithHash(figure), shared: sharedId };
    const one = namedOf(known, figure, signed, repeats);
    names.set(id, one);
    named.set(figure, one);
  }
  const taken = new Set([...names.keys(), ...shared.map(({ id }) => id)]);
  const all = [...names.values()].sort(byFiling);
  return {
    cards,
    names,
    namesOfType: byType(all.filter(({ articles, appeared }) => articles.length > 0 || appeared.length > 0)),
    authors: all.filter(({ wrote }) => wrote.length > 0),
    authorIds: new Map(
      [...signed].map(([path, { authors }]) => [path, authors.map((at) => given.get(path)?.[at] || null)]),
    ),
    sharedNames: new Map(shared.map(({ id, holders }) => [id, holders.flatMap((one) => names.get(one) ?? [])])),
    formerNames: new Map(
      [...former].flatMap(([id, figure]): [string, NamedInArchive][] => {
        const one = named.get(figure);
        return one === undefined || taken.has(id) ? [] : [[id, one]];
      }),
    ),
    publicationIds: new Map(
      figures.flatMap(({ appeared }, index) => appeared.map(({ path }): [string, string] => [path, ids[index] ?? ''])),
    ),
    nameIds,
    ownNameIds: new Map(cards.map((card) => [card.path, ownIdsOf(card, nameIds.get(card.path))])),
    repeats,
    problems,
  };
}

/** The ids of its names within the article; mostly they are those in the archive, and then the same list. */
function ownIdsOf({ names }: FullCard, inArchive: string[] = []): string[] {
  return names.every(({ id }, index) => id === inArchive[index]) ? inArchive : names.map(({ id }) => id);
}

/** For each card's path the ids of its names; an empty one where a person struck the name out. */
function givenIds(
  cards: readonly FullCard[],
  figures: readonly Figure[],
  ids: readonly string[],
): Map<string, string[]> {
  const given = new Map(cards.map((card) => [card.path, new Array<string>(card.names.length).fill('')]));
  for (const [place, { spots }] of figures.entries()) {
    for (const { keyed, index } of spots) {
      const own = given.get(keyed.card.path);
      if (own !== undefined) own[index] = ids[place] ?? '';
    }
  }
  return given;
}
