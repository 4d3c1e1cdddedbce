import { workerData } from 'node:worker_threads';
import { doBatch, type Hiring, type Order } from './crew.ts';
import { compactHeap } from './frugal.ts';
import { carryOut } from './hire.ts';
import { sharedAgain } from './relate/sharing.ts';
import { openWork } from './work.ts';

const { premises, turn } = workerData as Hiring;
const work = openWork(premises, turn);

carryOut<Order, unknown[]>(async (order) => {
  if (order.kind === 'batch') return doBatch(order, work);
  work.know({ ...order.knowledge, archive: sharedAgain(order.knowledge.archive) });
  compactHeap(order.knowledge.archive.cards.length);
  return null;
});
