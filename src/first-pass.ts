import type { Crew } from './crew.ts';
import type { Problem } from './model/problem.ts';
import type { Folder } from './model/seed.ts';
import type { BuildOptions } from './options.ts';
import type { CardDraft } from './relate/card.ts';
import { openSharing } from './relate/sharing.ts';
import type { PublishedSeed } from './work.ts';

export interface FirstPass {
  drafts: CardDraft[];
  /** The seeds that are published, by the paths on their cards. */
  seeds: Map<string, PublishedSeed>;
  withheld: number;
  problems: Problem[];
  /** Under which keys the cache keeps what was read. */
  kept: Set<string>;
  /** Whether some of it was there already. */
  again: boolean;
}

/** Pass one: of each seed that is published its card is kept, and its entry is laid aside. */
export async function readSeeds({ seeds }: Folder, crew: Crew, { onProgress }: BuildOptions): Promise<FirstPass> {
  const pass: FirstPass = { drafts: [], seeds: new Map(), withheld: 0, problems: [], kept: new Set(), again: false };
  const share = openSharing();
  let done = 0;
  for await (const { file, ...reading } of crew.each('read', seeds)) {
    pass.problems.push(...reading.problems);
    if (reading.kind !== 'unreadable') {
      pass.kept.add(reading.key);
      pass.again ||= reading.kept;
    }
    if (reading.kind === 'withheld') pass.withheld += 1;
    if (reading.kind === 'published') {
      const draft = share(JSON.parse(reading.draft) as CardDraft);
      pass.drafts.push(draft);
      pass.seeds.set(draft.path, { file, place: reading.place, mark: reading.mark });
    }
    done += 1;
    onProgress({ phase: 'reading', done, total: seeds.length });
  }
  return pass;
}
