import { spawnSync } from 'node:child_process';

/**
 * Makes sure that a command can be run, installing its Debian package where it is not there; throws a sentence that says
 * what is needed where it cannot.
 */
export function needCommand(command: string, packageName: string): void {
  if (isThere(command)) return;
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', packageName]]) {
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      timeout: 240_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (isThere(command)) return;
  throw new Error(
    `This test needs ${command}, which is not there and could not be installed. Install it (on Debian: apt-get install ${packageName}).`,
  );
}

function isThere(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}
