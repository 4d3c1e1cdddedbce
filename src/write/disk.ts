import fs from 'node:fs';
import { relative } from 'node:path';
import { faultOf } from '../model/fault.ts';

/** The calls by which this room touches the disk; a test hands in others, to let one of them fail. */
export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/** Synchronous calls: for many small files they take less than half the time of the asynchronous ones. */
export const realDisk: Disk = fs;

/** Does something to a path; what the system refuses becomes a Fault that names the path: `writing site/index.html`. */
export function attempt<T>(doing: string, path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw faultOf(error, `${doing} ${shown(path)}`);
  }
}

/** A path as a person writes it: relative to where he stands, if it lies below. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
}
