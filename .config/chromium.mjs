// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Chromium lies: where `CHROMIUM` says, else Debian's, else Playwright's; undefined where there is none. */
export function chromiumPath() {
  return [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}
