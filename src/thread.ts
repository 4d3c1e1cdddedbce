import { workerData } from 'node:worker_threads';
import type { Hiring, Order } from './crew.ts';
import { carryOut } from './hire.ts';
import { openWork } from './work.ts';

const { premises, turn } = workerData as Hiring;
const work = openWork(premises, turn);

carryOut<Order, unknown[]>(async (order) => {
  if (order.kind === 'know') {
    work.know(order.knowledge);
    return null;
  }
  const results: unknown[] = [];
  const doTask = work[order.task] as (item: unknown) => Promise<unknown>;
  for (const item of order.items) results.push(await doTask(item));
  return results;
});
