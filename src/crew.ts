import { hire, rejected, type Thread } from './hire.ts';
import type { Knowledge } from './knowledge.ts';
import type { Premises, Turn, Work } from './work.ts';

/** Those who do the work on single articles: this thread, or several others. */
export interface Crew {
  /** Tells all of them what the second pass needs. */
  know: (knowledge: Knowledge) => void;
  /** Does one task for each item, and gives the results in the order of the items. What a task throws ends it. */
  each: <Name extends TaskName>(task: Name, items: Iterable<Item<Name>>) => AsyncGenerator<Result<Name>>;
  close: () => Promise<void>;
}

export type TaskName = Exclude<keyof Work, 'know' | 'close'>;
type Item<Name extends TaskName> = Parameters<Work[Name]>[0];
type Result<Name extends TaskName> = Awaited<ReturnType<Work[Name]>>;

/** What a thread is sent. Of a batch it sends back the results. */
export type Order = { kind: 'know'; knowledge: Knowledge } | { kind: 'batch'; task: TaskName; items: unknown[] };

/** What a thread is told as it begins. */
export interface Hiring {
  premises: Premises;
  turn: Turn;
}

/** How many items of a task go to a thread at once. */
const BATCH: Record<TaskName, number> = { read: 8, render: 8, open: 8, compare: 1, tell: 1 };

/** How many batches a thread has before it, so that it never waits; and how many may wait for one that takes longer. */
const AHEAD = 2;
const WAITING = 16;

/** How many stage for a build by a crew of so many threads: they, and before them whoever publishes it. */
export function stagersOf(jobs: number): number {
  return jobs + 1;
}

/** A crew of so many threads, whose program lies in `thread` (absolute); one thread is this one, which only then loads what the work needs. */
export async function openCrew(jobs: number, premises: Premises, thread: string): Promise<Crew> {
  const of = stagersOf(jobs);
  if (jobs === 1) {
    const { openWork } = await import('./work.ts');
    return alone(openWork(premises, { turn: 1, of }));
  }
  const hiringOf = (index: number): Hiring => ({ premises, turn: { turn: index + 1, of } });
  return many(Array.from({ length: jobs }, (_, index) => hire<Order, unknown[]>(thread, hiringOf(index))));
}

function alone(work: Work): Crew {
  return {
    know: work.know,
    async *each(task, items) {
      const doTask = work[task] as (item: Item<typeof task>) => Promise<Result<typeof task>>;
      for (const item of items) yield await doTask(item);
    },
    close: async () => work.close(),
  };
}

function many(threads: readonly Thread<Order, unknown[]>[]): Crew {
  return {
    know(knowledge) {
      for (const { tell } of threads) tell({ kind: 'know', knowledge });
    },
    async *each(task, items) {
      const batches = batchesOf(items, BATCH[task]);
      const waiting: Promise<unknown[]>[] = [];
      const free = Array.from({ length: AHEAD }, () => threads).flat();
      const handOut = () => {
        while (waiting.length < WAITING * threads.length) {
          const one = free.shift();
          if (one === undefined) return;
          const { value, done } = batches.next();
          if (done === true) return;
          const results = one.ask({ kind: 'batch', task, items: value });
          waiting.push(results);
          results
            .then(() => {
              free.push(one);
              handOut();
            })
            .catch((error: unknown) => waiting.push(rejected(error)));
        }
      };
      try {
        for (;;) {
          handOut();
          const next = waiting.shift();
          if (next === undefined) return;
          yield* (await next) as Result<typeof task>[];
        }
      } finally {
        batches.return(undefined);
      }
    },
    async close() {
      await Promise.all(threads.map(({ dismiss }) => dismiss()));
    },
  };
}

function* batchesOf<Item>(items: Iterable<Item>, most: number): Generator<Item[], undefined> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
