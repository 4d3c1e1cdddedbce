import type { Crew } from './crew.ts';
import type { Problem } from './model/problem.ts';
import type { Folder } from './model/seed.ts';
import type { BuildOptions } from './options.ts';
import type { CardDraft } from './relate/card.ts';
import { openSharing } from './relate/sharing.ts';
import type { PublishedSeed } from './work.ts';
import type { Cache } from './write/cache.ts';

export interface FirstPass {
  drafts: CardDraft[];
  /** The seeds that are published, by the paths on their cards. */
  seeds: Map<string, PublishedSeed>;
  withheld: number;
  problems: Problem[];
}

/** Pass one: of each seed that is published its card is kept, and its entry is laid aside. */
export async function readSeeds(
  { seeds }: Folder,
  crew: Crew,
  cache: Cache,
  { onProgress }: BuildOptions,
): Promise<FirstPass> {
  const pass: FirstPass = { drafts: [], seeds: new Map(), withheld: 0, problems: [] };
  const kept = new Set<string>();
  const share = openSharing();
  let done = 0;
  for await (const { file, ...reading } of crew.each('read', seeds)) {
    pass.problems.push(...reading.problems);
    if (reading.kind !== 'unreadable') kept.add(reading.key);
    if (reading.kind === 'withheld') pass.withheld += 1;
    if (reading.kind === 'published') {
      pass.drafts.push(share(reading.draft));
      pass.seeds.set(reading.draft.path, { file, place: reading.place });
    }
    done += 1;
    onProgress({ phase: 'reading', done, total: seeds.length });
  }
  cache.keepOnly(kept);
  return pass;
}
