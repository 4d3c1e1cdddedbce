import { parentPort, Worker } from 'node:worker_threads';
import { Fault, type FaultKind } from './model/fault.ts';

/** A thread that carries out orders one after the other. */
export interface Thread<Order, Result> {
  /** Gives an order that has no result. */
  tell: (order: Order) => void;
  /** Gives an order, and resolves with its result; rejects with what the order threw, or with why the thread has ended. */
  ask: (order: Order) => Promise<Result>;
  dismiss: () => Promise<unknown>;
}

type Delivery<Result> = { kind: 'result'; result: Result } | { kind: 'fault'; fault: FaultInWords };

/** An error loses its class on the way from thread to thread; one without a kind is a bug. */
interface FaultInWords {
  kind: FaultKind | null;
  message: string;
  cure: string;
}

/** Begins a thread whose program lies in `program` (absolute), and which finds `hiring` in its `workerData`. */
export function hire<Order, Result>(program: string, hiring: unknown): Thread<Order, Result> {
  const worker = new Worker(program, { workerData: hiring });
  const asked: { resolve: (result: Result) => void; reject: (reason: unknown) => void }[] = [];
  worker.on('message', (delivery: Delivery<Result>) => {
    const next = asked.shift();
    if (delivery.kind === 'result') next?.resolve(delivery.result);
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
          ? new Promise<Result>((resolve, reject) => asked.push({ resolve, reject }))
          : rejected<Result>(broken);
      worker.postMessage(order);
      return answer;
    },
    dismiss: () => worker.terminate(),
  };
}

/** Of the thread's own program: carries out its orders, in their order, whatever one waits for. One whose result is null has none. */
export function carryOut<Order, Result>(work: (order: Order) => Promise<Result | null>): void {
  let last = Promise.resolve();
  parentPort?.on('message', (order: Order) => {
    last = last.then(async () => {
      const delivery = await deliveryOf(() => work(order));
      if (delivery !== null) parentPort?.postMessage(delivery);
    });
  });
}

/** A promise that is rejected. Whoever waits for it may have given up, which is no reason to end the program. */
export function rejected<Result>(reason: unknown): Promise<Result> {
  const promise = Promise.reject(reason);
  promise.catch(() => {});
  return promise;
}

async function deliveryOf<Result>(work: () => Promise<Result | null>): Promise<Delivery<Result> | null> {
  try {
    const result = await work();
    return result === null ? null : { kind: 'result', result };
  } catch (error) {
    return { kind: 'fault', fault: inWords(error) };
  }
}

function inWords(error: unknown): FaultInWords {
  if (error instanceof Fault) return { kind: error.kind, message: error.message, cure: error.cure };
  return { kind: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error), cure: '' };
}

function faultFrom({ kind, message, cure }: FaultInWords): Error {
  return kind === null ? new Error(message) : new Fault(kind, message, cure);
}
