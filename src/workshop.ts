import type { BuildReport, Commission } from './build.ts';
import type { Glimpsed } from './glimpse.ts';
import { hire } from './hire.ts';

export type { Glimpsed } from './glimpse.ts';

/** Builds again and again in a thread of its own, so that whoever shows the site meanwhile is never kept waiting. */
export interface Workshop {
  /** As `build` does. */
  build: () => Promise<BuildReport>;
  /** What a changed file (its path in the content folder) makes of articles, before it is built; after a build that is under way. */
  glimpse: (path: string) => Promise<Glimpsed[]>;
  close: () => Promise<unknown>;
}

export type Request = { kind: 'build' } | { kind: 'glimpse'; path: string };

/** Opens a workshop; its program is `packaged.workshop`. */
export function openWorkshop(commission: Commission): Workshop {
  const thread = hire<Request, unknown>(commission.packaged.workshop, commission);
  return {
    build: () => thread.ask({ kind: 'build' }) as Promise<BuildReport>,
    glimpse: (path) => thread.ask({ kind: 'glimpse', path }) as Promise<Glimpsed[]>,
    close: thread.dismiss,
  };
}
