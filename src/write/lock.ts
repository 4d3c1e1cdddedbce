import { setTimeout } from 'node:timers/promises';
import { Fault, faultOf, systemCodeOf } from '../model/fault.ts';
import { attempt, shown } from './disk.ts';
import type { Site } from './site.ts';

/**
 * Keeps other builds out of a site until the function that it gives is called. Throws a Fault where another build is
 * at work; the lock of a process that has died is taken over.
 */
export async function lock(site: Site): Promise<() => void> {
  const { disk } = site;
  const location = `${site.kept}/lock`;
  const own = `${process.pid} ${startOfThisProcess()}\n`;
  if (!take(location, own, site)) {
    const holder = await readHolder(location, site);
    if (holder !== null && isAlive(holder)) throw busy(site, location, holder.pid);
    attempt('removing', location, () => disk.rmSync(location, { force: true }));
    if (!take(location, own, site)) throw busy(site, location, null);
  }
  return () => unlock(location, site);
}

function unlock(location: string, { disk }: Site): void {
  try {
    disk.rmSync(location, { force: true });
  } catch {
    // When this process has ended, its lock counts for nothing.
  }
}

interface Holder {
  pid: number;
  start: number;
}

/** In milliseconds; in a container every process may have the same number, and this tells them apart. */
function startOfThisProcess(): number {
  return Math.round(performance.timeOrigin);
}

function take(location: string, own: string, { disk }: Site): boolean {
  try {
    disk.writeFileSync(location, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw faultOf(error, `writing ${shown(location)}`);
  }
}

// Between making the lock and filling it, another build may look at it.
const FILLING_MILLISECONDS = 50;

async function readHolder(location: string, site: Site): Promise<Holder | null> {
  if (readLock(location, site) === '') await setTimeout(FILLING_MILLISECONDS);
  const [, pid, start] = /^([1-9]\d{0,9}) (\d{1,15})$/m.exec(readLock(location, site)) ?? [];
  return pid === undefined ? null : { pid: Number(pid), start: Number(start) };
}

function readLock(location: string, { disk }: Site): string {
  try {
    return disk.readFileSync(location, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return '';
    throw faultOf(error, `reading ${shown(location)}`);
  }
}

function isAlive({ pid, start }: Holder): boolean {
  if (pid === process.pid) return start === startOfThisProcess();
  try {
    // Signal 0 is sent to nobody; it only asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}

function busy({ folder }: Site, location: string, pid: number | null): Fault {
  const who = pid === null ? 'Another build' : `Another build (process ${pid})`;
  return new Fault(
    'environment',
    `${who} is writing to ${shown(folder)}.`,
    `Wait until it has ended; if no build is running, remove ${shown(location)}.`,
  );
}
