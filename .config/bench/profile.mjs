import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured } from './processes.mjs';

/** The main thread is looked at as often as this, in microseconds. */
const INTERVAL = 2000;

/**
 * Runs a command of Node's as `measured` does, and looks all the while at what it is about. `spentIn` says what part of its
 * work, from 0 to 1, is done below a function whose `file:name` is of such a form; garbage is everybody's.
 */
export function profiled(args) {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-profile-'));
  const watch = ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-interval=${INTERVAL}`];
  const { processor } = measured(process.execPath, [...watch, ...args]);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]), 'utf8'));
  rmSync(folder, { recursive: true });
  const times = new Map();
  for (const [index, id] of samples.entries()) times.set(id, (times.get(id) ?? 0) + timeDeltas[index]);
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.url}:${callFrame.functionName}`]));
  const work = [...times]
    .filter(([id]) => !NO_WORK.test(names.get(id)))
    .map(([id, time]) => ({ time, names: [...wayUp(id, parents)].map((one) => names.get(one)) }));
  const all = sumOf(work);
  return { processor, spentIn: (form) => sumOf(work.filter((one) => one.names.some((name) => form.test(name)))) / all };
}

const NO_WORK = /^:\((?:idle|garbage collector)\)$/;

function* wayUp(id, parents) {
  for (let one = id; one !== undefined; one = parents.get(one)) yield one;
}

function sumOf(work) {
  return work.reduce((sum, { time }) => sum + time, 0);
}
