import { spawnSync } from 'node:child_process';

/** Whether a command is there and answers. */
export function isThere(command, ...args) {
  return spawnSync(command, args).status === 0;
}

/** Of a command that ends well: seconds by the clock and of the processor, and megabytes at most. */
export function measured(command, args) {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  const [wall = 0, user = 0, system = 0, peak = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall, processor: user + system, peak: peak / 1024 };
}

/** Of each figure its median over the runs. */
export function medianOf(runs) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { wall: middle('wall'), processor: middle('processor'), peak: middle('peak') };
}
