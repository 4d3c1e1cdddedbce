import { type Disk, realDisk } from '../../src/write/disk.ts';

type Call = keyof Disk;

/** A disk that asks before every call; what `before` throws, the call throws. `calls` counts them from 1. */
export function watchedDisk(before: (call: Call, count: number, args: unknown[]) => void): Disk {
  let count = 0;
  return new Proxy(realDisk, {
    get(disk, name: Call) {
      const call = disk[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        count += 1;
        before(name, count, args);
        return call(...args);
      };
    },
  });
}

/** A disk of which one call, counted from 1, fails with an errno code; the others work. */
export function failingOnceDisk(at: number, code: string): Disk {
  return watchedDisk((call, count) => {
    if (count === at) throw systemError(code, call);
  });
}

/** The process dies before this call: nothing that it tries from then on has any effect. */
export function dyingDisk(at: number): Disk {
  return watchedDisk((_, count) => {
    if (count >= at) throw new Error('killed');
  });
}

/**
 * The disk is full from this call on: nothing new can be written, moving and removing work, and a folder can be made
 * only in the room of one that was removed.
 */
export function fillingDisk(at: number): Disk {
  const needSpace = new Set<Call>(['writeFileSync', 'mkdirSync', 'copyFileSync', 'linkSync', 'fsyncSync']);
  let room = 0;
  return watchedDisk((call, count) => {
    if (call === 'rmdirSync') room += 1;
    if (call === 'mkdirSync' && room > 0) room -= 1;
    else if (count >= at && needSpace.has(call)) throw systemError('ENOSPC', call);
  });
}

/** Nothing can be moved from this call on, so that a build can neither go on nor go back. */
export function stuckDisk(at: number): Disk {
  return watchedDisk((call, count) => {
    if (count >= at && call === 'renameSync') throw systemError('EIO', 'rename');
  });
}

export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: it failed, ${syscall}`), { code, syscall, errno: -1 });
}
