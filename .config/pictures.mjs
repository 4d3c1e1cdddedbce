// Makes the README's pictures from the site that `npm run build` wrote.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const root = new URL('..', import.meta.url);
const site = new URL('site/', root);
const [article] = readdirSync(new URL('articles/', site)).filter((name) => name.endsWith('.html'));
const PICTURES = [
  { page: `articles/${article}`, to: 'article.png', width: 1360, height: 900 },
  { page: 'index.html', to: 'front.png', width: 1360, height: 900 },
];

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()].find(
  (path) => path && existsSync(path),
);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(new URL('docs/', root), { recursive: true });
for (const { page: path, to, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(new URL(path, site).href);
  await page.evaluate('document.fonts.ready.then(() => scrollTo(0, 0))');
  await page.screenshot({ path: new URL(`docs/${to}`, root).pathname });
  await page.close();
}
await browser.close();
