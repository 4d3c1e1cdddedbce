import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Opens a headless Chromium: one that is there, or else one installed by Playwright's or Debian's way. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM ?? '', ...onPath, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

const INSTALLERS: [string, string[]][] = [
  ['npx', ['playwright-core', 'install', '--with-deps', 'chromium']],
  ['apt-get', ['update']],
  ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']],
];

function installChromium(): string {
  for (const [command, args] of INSTALLERS) {
    spawnSync(command, args, { stdio: 'ignore', timeout: 240_000 });
    const found = findChromium();
    if (found !== null) return found;
  }
  throw new Error(
    'The browser tests need Chromium, which is not there and could not be installed. Install it (on Debian: apt-get install chromium) or set CHROMIUM to its path.',
  );
}
