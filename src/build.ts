import type { BuildReport, Known } from './anew.ts';
import type { BuildOptions, Commission } from './options.ts';
import { memoryOf } from './recall.ts';

export type { BuildReport, Known } from './anew.ts';
export type { BuildOptions, Commission, Progress } from './options.ts';

/**
 * Makes the site of a folder of seeds, unless it stands and nothing that it is made of has changed since. What a build needs
 * is loaded only then, since to load it takes longer than to see that there is nothing to do. Throws as `buildAnew` does.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  return (await buildKnowing(options)).report;
}

/** The report of a build that would change nothing; null where it might. Throws nothing. */
export function recalled(options: Commission): BuildReport | null {
  return memoryOf(options).recall();
}

/** The same, with what the build came to know; null where there was nothing to do. */
export async function buildKnowing(options: BuildOptions): Promise<{ report: BuildReport; known: Known | null }> {
  const memory = memoryOf(options);
  const report = memory.recall();
  if (report !== null) return { report, known: null };
  const { buildAnew } = await import('./anew.ts');
  const made = await buildAnew(options);
  memory.keep(made.report);
  return made;
}
