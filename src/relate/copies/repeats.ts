import type { Repeats } from '../../model/archive.ts';
import type { FullCard } from '../../model/card.ts';
import { mentioningOf } from '../../model/passage.ts';
import { sayingOf } from '../../model/statement.ts';

/** The versions of texts, each text's earliest first, and the ids of their names → by its path, what each later one repeats. */
export function repeatsAmong(
  texts: readonly (readonly FullCard[])[],
  nameIds: ReadonlyMap<string, readonly string[]>,
): Map<string, Repeats> {
  const repeats = new Map<string, Repeats>();
  for (const versions of texts) {
    const before: Tellings = { named: new Set(), cited: new Set(), mentioned: new Set(), said: new Set() };
    for (const [place, card] of versions.entries()) {
      const own = tellingsOf(card, nameIds.get(card.path) ?? []);
      if (place > 0) {
        repeats.set(card.path, {
          of: versions[0]?.path ?? card.path,
          named: shared(own.named, before.named),
          cited: shared(own.cited, before.cited),
          mentioned: shared(own.mentioned, before.mentioned),
          said: shared(own.said, before.said),
        });
      }
      for (const kind of KINDS) for (const telling of own[kind]) before[kind].add(telling);
    }
  }
  return repeats;
}

/** What a version tells, of which a later one may tell the same. */
type Tellings = Omit<Repeats, 'of'>;

const KINDS = ['named', 'cited', 'mentioned', 'said'] as const satisfies (keyof Tellings)[];

function tellingsOf({ names, nameless }: FullCard, ids: readonly string[]): Tellings {
  const named = names.map((name, index) => ({ ...name, id: ids[index] ?? name.id }));
  return {
    named: new Set(named.map(({ id }) => id)),
    cited: new Set(named.flatMap(({ id, cited }) => (cited > 0 ? id : []))),
    mentioned: new Set(named.flatMap(({ id, passages }) => passages.map((passage) => mentioningOf(id, passage)))),
    said: new Set([
      ...named.flatMap(({ id, said }) => said.map(({ wording }) => sayingOf(id, wording))),
      ...nameless.map((wording) => sayingOf(null, wording)),
    ]),
  };
}

function shared(own: ReadonlySet<string>, before: ReadonlySet<string>): Set<string> {
  return new Set([...own].filter((telling) => before.has(telling)));
}
