import type { BuildOptions, BuildReport } from './anew.ts';
import { memoryOf } from './recall.ts';

export type { BuildOptions, BuildReport, Progress } from './anew.ts';

/**
 * Makes the site of a folder of seeds, unless it stands and nothing that it is made of has changed since. What a build needs
 * is loaded only then, since to load it takes longer than to see that there is nothing to do. Throws as `buildAnew` does.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const memory = memoryOf(options);
  const report = memory.recall();
  if (report !== null) return report;
  const { buildAnew } = await import('./anew.ts');
  const made = await buildAnew(options);
  memory.keep(made);
  return made;
}
