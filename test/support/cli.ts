import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the compiled program as a person would, in the folder `cwd`. */
export function backfile(cwd: string, ...args: string[]): Outcome {
  return run(cwd, process.execPath, [program, ...args]);
}

/** Runs any command and tells how it ended. */
export function run(cwd: string, command: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
