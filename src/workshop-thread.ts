import { workerData } from 'node:worker_threads';
import { type BuildReport, buildKnowing, type Commission, type Known } from './build.ts';
import type { Glimpsed } from './glimpse.ts';
import { carryOut } from './hire.ts';
import type { Request } from './workshop.ts';

const commission = workerData as Commission;
let known: Known | null = null;

carryOut<Request, BuildReport | Glimpsed[]>((request) => (request.kind === 'build' ? build() : glimpsed(request.path)));

async function build(): Promise<BuildReport> {
  const made = await buildKnowing({ ...commission, onProgress: () => {} });
  known = made.known ?? known;
  return made.report;
}

async function glimpsed(path: string): Promise<Glimpsed[]> {
  if (known === null) return [];
  const { glimpse } = await import('./glimpse.ts');
  // What is wrong is told by the build that follows.
  return glimpse(path, known).catch(() => []);
}
