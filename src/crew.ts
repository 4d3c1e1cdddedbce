import { Worker } from 'node:worker_threads';
import { Fault, type FaultKind } from './model/fault.ts';
import { type Knowledge, openWork, type Premises, type Work } from './work.ts';

/** Those who do the work on single articles: this thread, or several others. */
export interface Crew {
  /** Tells all of them what the second pass needs. */
  know: (knowledge: Knowledge) => void;
  /** Does one task for each item, and gives the results in the order of the items. What a task throws ends it. */
  each: <Name extends TaskName>(task: Name, items: Iterable<Item<Name>>) => AsyncGenerator<Result<Name>>;
  close: () => Promise<void>;
}

export type TaskName = Exclude<keyof Work, 'know'>;
type Item<Name extends TaskName> = Parameters<Work[Name]>[0];
type Result<Name extends TaskName> = Awaited<ReturnType<Work[Name]>>;

/** What a thread is sent. Of a batch it sends back the results, or why there are none. */
export type Order = { kind: 'know'; knowledge: Knowledge } | { kind: 'batch'; task: TaskName; items: unknown[] };
export type Delivery = { kind: 'results'; results: unknown[] } | { kind: 'fault'; fault: FaultInWords };

/** A Fault as it goes from thread to thread; one without a kind is a bug. */
export interface FaultInWords {
  kind: FaultKind | null;
  message: string;
  cure: string;
}

/** How many items go to a thread at once, and how many batches it has before it, so that it never waits. */
const BATCH = 8;
const AHEAD = 2;

/** A crew of so many threads, whose program lies in `thread` (absolute); one thread is this one. */
export function openCrew(jobs: number, premises: Premises, thread: string): Crew {
  return jobs === 1 ? alone(openWork(premises)) : many(jobs, premises, thread);
}

function alone(work: Work): Crew {
  return {
    know: work.know,
    async *each(task, items) {
      const doTask = work[task] as (item: Item<typeof task>) => Promise<Result<typeof task>>;
      for (const item of items) yield await doTask(item);
    },
    close: async () => {},
  };
}

function many(jobs: number, premises: Premises, thread: string): Crew {
  const threads = Array.from({ length: jobs }, () => hire(thread, premises));
  return {
    know(knowledge) {
      for (const { tell } of threads) tell({ kind: 'know', knowledge });
    },
    async *each(task, items) {
      const batches = batchesOf(items);
      const waiting: Promise<unknown[]>[] = [];
      const hand = (one: Thread) => {
        const { value, done } = batches.next();
        if (done !== true) waiting.push(one.ask({ kind: 'batch', task, items: value }));
      };
      for (let round = 0; round < AHEAD; round += 1) for (const one of threads) hand(one);
      // Each thread has as many batches as any other, so that the next to be waited for is the next to be free.
      for (let turn = 0; waiting.length > 0; turn += 1) {
        const results = await (waiting.shift() as Promise<unknown[]>);
        hand(threads[turn % threads.length] as Thread);
        yield* results as Result<typeof task>[];
      }
    },
    async close() {
      await Promise.all(threads.map(({ dismiss }) => dismiss()));
    },
  };
}

function* batchesOf<Item>(items: Iterable<Item>): Generator<Item[], undefined> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Thread {
  tell: (order: Order) => void;
  ask: (order: Order) => Promise<unknown[]>;
  dismiss: () => Promise<unknown>;
}

function hire(program: string, premises: Premises): Thread {
  const worker = new Worker(program, { workerData: premises });
  const asked: { resolve: (results: unknown[]) => void; reject: (reason: unknown) => void }[] = [];
  worker.on('message', (delivery: Delivery) => {
    const next = asked.shift();
    if (delivery.kind === 'results') next?.resolve(delivery.results);
    else next?.reject(faultFrom(delivery.fault));
  });
  let broken: unknown = null;
  // One that ends of itself has met a bug, or has no memory left.
  worker.on('error', (error) => {
    broken = error;
    for (const one of asked.splice(0)) one.reject(error);
  });
  return {
    tell: (order) => worker.postMessage(order),
    ask(order) {
      const answer =
        broken === null
          ? new Promise<unknown[]>((resolve, reject) => asked.push({ resolve, reject }))
          : Promise.reject(broken);
      // Whoever asks may have given up by the time that the answer comes.
      answer.catch(() => {});
      worker.postMessage(order);
      return answer;
    },
    dismiss: () => worker.terminate(),
  };
}

function faultFrom({ kind, message, cure }: FaultInWords): Error {
  return kind === null ? new Error(message) : new Fault(kind, message, cure);
}
