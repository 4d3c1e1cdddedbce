import { parentPort, workerData } from 'node:worker_threads';
import type { Delivery, FaultInWords, Hiring, Order } from './crew.ts';
import { Fault } from './model/fault.ts';
import { openWork } from './work.ts';

const { premises, turn } = workerData as Hiring;
const work = openWork(premises, turn);
let last = Promise.resolve();

// One order after the other, whatever it waits for.
parentPort?.on('message', (order: Order) => {
  last = last.then(() => carryOut(order));
});

async function carryOut(order: Order): Promise<void> {
  if (order.kind === 'know') {
    work.know(order.knowledge);
    return;
  }
  parentPort?.postMessage(await deliveryOf(order));
}

async function deliveryOf({ task, items }: Order & { kind: 'batch' }): Promise<Delivery> {
  try {
    const results: unknown[] = [];
    const doTask = work[task] as (item: unknown) => Promise<unknown>;
    for (const item of items) results.push(await doTask(item));
    return { kind: 'results', results };
  } catch (error) {
    return { kind: 'fault', fault: inWords(error) };
  }
}

/** An error loses its class on the way to another thread. */
function inWords(error: unknown): FaultInWords {
  if (error instanceof Fault) return { kind: error.kind, message: error.message, cure: error.cure };
  return { kind: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error), cure: '' };
}
