import { setImmediate } from 'node:timers/promises';
import { hire, rejected, type Thread } from './hire.ts';
import type { Knowledge } from './knowledge.ts';
import type { Premises, Turn, Work } from './work.ts';

/** Those who do the work on single articles: this thread, and perhaps others. */
export interface Crew {
  /** Tells all of them what the second pass needs. */
  know: (knowledge: Knowledge) => void;
  /** Does one task for each item, and gives the results in the order of the items. What a task throws ends it. */
  each: <Name extends TaskName>(task: Name, items: Iterable<Item<Name>>) => AsyncGenerator<Result<Name>>;
  /** Between two tasks, when all is read: lets go of what that needed, and of the other threads with all that they hold. New ones begin when they are needed. */
  rest: () => Promise<void>;
  close: () => Promise<void>;
}

export type TaskName = Exclude<keyof Work, 'know' | 'rest' | 'close'>;
type Item<Name extends TaskName> = Parameters<Work[Name]>[0];
type Result<Name extends TaskName> = Awaited<ReturnType<Work[Name]>>;

/** What a thread is sent. Of a batch it sends back the results. */
export type Order = { kind: 'know'; knowledge: Knowledge } | Batch;

interface Batch {
  kind: 'batch';
  task: TaskName;
  items: unknown[];
}

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

/** A crew of so many threads: this one, which only then loads what the work needs, and others, whose program lies in `thread` (absolute). */
export async function openCrew(jobs: number, premises: Premises, thread: string): Promise<Crew> {
  const hiringOf = (turn: number): Hiring => ({ premises, turn: { turn, of: stagersOf(jobs) } });
  const others = Array.from({ length: jobs - 1 }, (_, index) => otherThread(() => hire(thread, hiringOf(index + 2))));
  const { openWork } = await import('./work.ts');
  return crewOf([...others, thisThread(openWork(premises, hiringOf(1).turn))]);
}

/** One of a crew; it does its batches one after the other. */
interface Member {
  know: (knowledge: Knowledge) => void;
  do: (batch: Batch) => Promise<unknown[]>;
  rest: () => Promise<unknown>;
  close: () => Promise<unknown>;
}

/** It begins at once, since it has much to load. */
function otherThread(begin: () => Thread<Order, unknown[]>): Member {
  let thread: Thread<Order, unknown[]> | null = begin();
  const begun = () => {
    thread ??= begin();
    return thread;
  };
  const dismiss = async () => {
    await thread?.dismiss();
    thread = null;
  };
  return {
    know: (knowledge) => begun().tell({ kind: 'know', knowledge }),
    do: (batch) => begun().ask(batch),
    rest: dismiss,
    close: dismiss,
  };
}

/** Before each batch it takes in what the others have sent, so that they need not wait. */
function thisThread(work: Work): Member {
  let last = Promise.resolve();
  return {
    know: work.know,
    do(batch) {
      const results = last.then(() => setImmediate()).then(() => doBatch(batch, work));
      last = results.then(nothing, nothing);
      return results;
    },
    rest: () => last.then(work.rest),
    close: () => last.then(work.close),
  };
}

function nothing(): void {}

/** Does one thing after the other. */
export async function doBatch({ task, items }: Batch, work: Work): Promise<unknown[]> {
  const doTask = work[task] as (item: unknown) => Promise<unknown>;
  const results: unknown[] = [];
  for (const item of items) results.push(await doTask(item));
  return results;
}

function crewOf(members: readonly Member[]): Crew {
  return {
    know(knowledge) {
      for (const { know } of members) know(knowledge);
    },
    async *each(task, items) {
      const batches = batchesOf(items, BATCH[task]);
      const waiting: Promise<unknown[]>[] = [];
      const free = Array.from({ length: AHEAD }, () => members).flat();
      const handOut = () => {
        while (waiting.length < WAITING * members.length) {
          const one = free.shift();
          if (one === undefined) return;
          const { value, done } = batches.next();
          if (done === true) return;
          const results = one.do({ kind: 'batch', task, items: value });
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
    async rest() {
      await Promise.all(members.map(({ rest }) => rest()));
    },
    async close() {
      await Promise.all(members.map(({ close }) => close()));
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
