import type { CardName, CardRole } from '../../model/archive.ts';
import type { Entity, Findings } from '../../model/finding.ts';

/** Findings → whom and what they name, as the card tells it. */
export function cardNamesOf({ entities }: Findings): CardName[] {
  return entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    name: entity.name,
    forms: formsOf(entity),
    roles: entity.roles.map((role) => roleOf(role, entities)),
    mentions: entity.mentions.length,
    first: entity.mentions[0]?.start ?? 0,
  }));
}

function formsOf({ name, mentions }: Entity): string[] {
  const forms = new Set(mentions.map(({ exact }) => exact.replace(/\s+/gu, ' ')));
  forms.delete(name);
  return [...forms];
}

function roleOf({ role, selector }: Entity['roles'][number], entities: readonly Entity[]): CardRole {
  const within = entities.filter(
    ({ type, mentions }) =>
      type !== 'person' && mentions.some(({ start, end }) => start >= selector.start && end <= selector.end),
  );
  return { words: role.replace(/\s+/gu, ' '), names: within.map(({ id }) => id) };
}
