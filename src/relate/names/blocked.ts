import type { Archive } from '../../model/archive.ts';
import type { FullCard } from '../../model/card.ts';
import type { Entry } from '../../model/entry.ts';
import type { Quote } from '../../model/finding.ts';
import { isSaidBy } from '../../model/said-by.ts';
import { statementsOf } from '../../model/statement.ts';

/**
 * An entry without the names that a person struck out in entities.yaml, so that nothing after it can show them: what they said
 * is said by nobody, as the person settled, and as sources they are none. The words stay only where the text has them.
 */
export function withoutBlocked(entry: Entry, { ownNameIds }: Pick<Archive, 'ownNameIds'>): Entry {
  const allowed = new Set(ownNameIds.get(entry.article.path));
  const { findings } = entry;
  const blocked = findings.entities.filter(({ id }) => !allowed.has(id));
  if (blocked.length === 0) return entry;
  const isBlocked = (quote: Quote) => blocked.some((entity) => isSaidBy(quote, entity));
  // By nobody, words within a statement would be a statement of their own.
  const parts = new Set(statementsOf(findings.quotes).flatMap((one) => (isBlocked(one.quote) ? one.parts : [])));
  return {
    ...entry,
    findings: {
      ...findings,
      entities: findings.entities.filter(({ id }) => allowed.has(id)),
      quotes: findings.quotes
        .filter((quote) => !parts.has(quote))
        .map((quote) => (isBlocked(quote) ? { ...quote, ...BY_NOBODY } : quote)),
      citedSources: findings.citedSources.filter(({ entity }) => entity === null || allowed.has(entity)),
    },
  };
}

const BY_NOBODY = {
  speaker: null,
  speakerText: null,
  speakerSelector: null,
  role: null,
  confidence: 'stated',
} as const;

/** A card without the names at `isBlocked`, as `withoutBlocked` leaves its entry. */
export function cardWithoutBlocked(card: FullCard, isBlocked: (index: number) => boolean): FullCard {
  const blocked = card.names.filter((_, index) => isBlocked(index));
  if (blocked.length === 0) return card;
  return {
    ...card,
    names: card.names.filter((_, index) => !isBlocked(index)),
    nameless: [...card.nameless, ...blocked.flatMap(({ said }) => said.map(({ wording }) => wording))],
    doubts: blocked.reduce(
      (left, { doubts }) =>
        doubts === null ? left : { articles: left.articles - doubts.articles, context: left.context - doubts.context },
      card.doubts,
    ),
  };
}
