import type { Archive } from '../../model/archive.ts';
import type { Entry } from '../../model/entry.ts';
import type { Entity } from '../../model/finding.ts';

/** An entry with the archive's ids in its findings, where those of the article stood; what is one in the archive is one in it. */
export function identified(entry: Entry, { byPath, nameIds }: Pick<Archive, 'byPath' | 'nameIds'>): Entry {
  const { findings, article } = entry;
  const own = byPath.get(article.path)?.names ?? [];
  const given = nameIds.get(article.path) ?? [];
  const ids = new Map(own.map(({ id }, index) => [id, given[index] ?? id]));
  const idOf = (id: string | null) => (id === null ? null : (ids.get(id) ?? id));
  return {
    ...entry,
    findings: {
      ...findings,
      entities: merged(findings.entities.map((entity) => ({ ...entity, id: ids.get(entity.id) ?? entity.id }))),
      quotes: findings.quotes.map((quote) => ({ ...quote, speaker: idOf(quote.speaker) })),
      citedSources: findings.citedSources.map((cited) => ({ ...cited, entity: idOf(cited.entity) })),
    },
  };
}

function merged(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const before = byId.get(entity.id);
    byId.set(entity.id, before === undefined ? entity : together(before, entity));
  }
  return [...byId.values()];
}

/** Two entities of one article that the archive knows for one: the fuller name stands. */
function together(one: Entity, other: Entity): Entity {
  return {
    ...one,
    name: other.name.length > one.name.length ? other.name : one.name,
    roles: [...one.roles, ...other.roles].toSorted((a, b) => a.selector.start - b.selector.start),
    mentions: [...one.mentions, ...other.mentions].toSorted((a, b) => a.start - b.start),
    references: [...one.references, ...other.references].toSorted((a, b) => a.start - b.start),
  };
}
