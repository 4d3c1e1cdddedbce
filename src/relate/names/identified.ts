import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { Entry } from '../../model/entry.ts';
import type { Entity } from '../../model/finding.ts';

/**
 * An entry with the archive’s ids in its findings, where those of the article stood; what is one in the archive is one in it,
 * and is called what a person calls it. What a person struck out is out of it before (`withoutBlocked`).
 */
export function identified(entry: Entry, { ownNameIds, nameIds, names }: Known): Entry {
  const { findings, article } = entry;
  const own = ownNameIds.get(article.path) ?? [];
  const given = nameIds.get(article.path) ?? [];
  const ids = new Map(own.map((id, index) => [id, given[index] ?? id]));
  const idOf = (id: string | null) => (id === null ? null : (ids.get(id) ?? null));
  const calledBy = (id: string | null) => (id === null ? null : (names.get(id)?.stated?.name ?? null));
  const entities = findings.entities.flatMap((entity) => {
    const id = ids.get(entity.id);
    return id === undefined ? [] : [{ ...entity, id, type: names.get(id)?.type ?? entity.type }];
  });
  return {
    ...entry,
    findings: {
      ...findings,
      entities: merged(entities).map((entity) => asStated(entity, names.get(entity.id))),
      quotes: findings.quotes.map((quote) => ({ ...quote, speaker: idOf(quote.speaker) })),
      citedSources: findings.citedSources.map((cited) => {
        const id = idOf(cited.entity);
        return { ...cited, entity: id, name: calledBy(id) ?? cited.name };
      }),
    },
  };
}

type Known = Pick<Archive, 'ownNameIds' | 'nameIds' | 'names'>;

function asStated(entity: Entity, named: NamedInArchive | undefined): Entity {
  if (named === undefined || named.stated === null) return entity;
  const { name, sameAs } = named.stated;
  return {
    ...entity,
    type: named.type,
    name: name ?? entity.name,
    sameAs: sameAs === null ? [] : [sameAs],
    confidence: 'stated',
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
