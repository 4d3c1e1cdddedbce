import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Makes sure that a command can be run, installing its Debian package where it is not there; throws a sentence that says
 * what is needed where it cannot.
 */
export function needCommand(command: string, packageName: string): void {
  need(command, packageName, () => succeeds(['sh', '-c', `command -v ${command}`]));
}

/** As needCommand, of a file at its place (absolute). */
export function needFile(location: string, packageName: string): void {
  need(location, packageName, () => existsSync(location));
}

/** As needCommand, of what Debian's own Python imports. */
export function needPythonModule(name: string, packageName: string): void {
  need(`Python's ${name}`, packageName, () => succeeds([DEBIAN_PYTHON, '-c', `import ${name}`]));
}

/** Not whatever else a person has under that name. */
export const DEBIAN_PYTHON = '/usr/bin/python3';

function need(what: string, packageName: string, isThere: () => boolean): void {
  if (isThere()) return;
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', packageName]]) {
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      timeout: 240_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (isThere()) return;
  throw new Error(
    `This test needs ${what}, which is not there and could not be installed. Install it (on Debian: apt-get install ${packageName}).`,
  );
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
