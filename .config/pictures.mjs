// Makes the README's pictures from the demonstration, which it builds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';

const PICTURES = [
  { page: 'index.html', to: 'front.png' },
  { page: 'articles/courier-gazette-the-letter.html', to: 'article.png' },
  { page: 'people/edmund-tarrow.html', to: 'person.png' },
  { page: 'search/index.html', asked: '?q=bridge+speaker:tarrow', to: 'search.png' },
];

const root = join(import.meta.dirname, '..');
const site = mkdtempSync(join(tmpdir(), 'backfile-pictures-'));
const main = join(root, 'dist/main.js');
spawnSync(process.execPath, [main, 'build', join(root, 'test/sites/gazette/seeds'), '--out', site], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(join(root, 'docs'), { recursive: true });
for (const { page: path, asked = '', to } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 960 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(site, path)).href + asked);
  if (asked !== '') await page.locator('.results').waitFor();
  // Where the keyboard is says nothing in a picture.
  await page.evaluate('document.fonts.ready.then(() => { document.activeElement.blur(); scrollTo(0, 0); })');
  await page.screenshot({ path: join(root, 'docs', to) });
  await page.close();
}
await browser.close();
rmSync(site, { recursive: true });
