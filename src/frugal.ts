import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { Fault, faultOf } from './model/fault.ts';

/**
 * By itself V8 lets the heap grow to several times what lives in it before it looks for what does not, and lets each thread
 * keep 32 MiB for what has just come into being. A process takes these for all its threads, and only as it begins.
 */
const HEAP = ['--heap-growing-percent=20', '--max-semi-space-size=4', '--expose-gc'];

/** How much freed memory (bytes) glibc may keep at the end of a heap; by itself it learns from large pieces to keep as much as 64 MiB. */
const TRIM = { MALLOC_TRIM_THRESHOLD_: String(128 * 1024) };

/** What ends a process that has no memory left: V8 itself, or the system. */
const WANT_OF_MEMORY: readonly string[] = ['SIGABRT', 'SIGKILL'];

/** What a person or the system sends to a program that it wants to end. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether this process gives back memory that it does not need. */
export function isFrugal(): boolean {
  return HEAP.every((flag) => process.execArgv.includes(flag));
}

/** To work on so many cards leaves more behind than it takes to look for it. */
const MANY = 1000;

/**
 * Moves together what lives in the heap of this thread, which has worked on so many cards, and gives back the rest; by itself V8
 * leaves it scattered over all that it once took. Takes half a second for 100 MB. Only in a frugal process.
 */
export function compactHeap(cards: number): void {
  if (cards <= MANY) return;
  // What dies is let go of before the rest is copied.
  globalThis.gc?.();
  setFlagsFromString('--compact-on-every-full-gc');
  globalThis.gc?.();
  setFlagsFromString('--no-compact-on-every-full-gc');
}

/** Of a process that `runFrugally` has begun: calls `end` where the one that waits for it is gone. */
export function onceAbandoned(end: () => void): void {
  process.once('disconnect', end);
  // To listen is no reason to go on when all is done.
  process.channel?.unref();
}

/**
 * Runs a program with its arguments in a second process, which has the terminal of this one and gives back memory that it
 * does not need: two thirds of what it would take here. Resolves with its exit code; a signal that ends it ends this one too.
 * Throws a Fault where it cannot be begun, and where it ends as one does whose memory has run out.
 */
export async function runFrugally(program: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...HEAP, ...program], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...TRIM },
  });
  const { code, signal } = await endOf(child);
  if (code !== null) return code;
  if (signal === null || WANT_OF_MEMORY.includes(signal)) throw wantOfMemory(signal);
  process.kill(process.pid, signal);
  return 1;
}

/** Passes on to a process what would end this one, until it has ended. */
async function endOf(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of ENDING) process.on(signal, passOn);
  try {
    const [code, signal] = await once(child, 'exit');
    return { code, signal };
  } catch (error) {
    throw faultOf(error, 'beginning a second process');
  } finally {
    for (const signal of ENDING) process.off(signal, passOn);
  }
}

function wantOfMemory(signal: string | null): Fault {
  return new Fault(
    'environment',
    `The system ended the work (${signal ?? 'no reason given'}), most likely for want of memory; the site is as it was.`,
    'Close other programs, or build with --jobs 1, then try again.',
  );
}
