import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { type Service, serve } from '../../src/serve/serve.ts';
import { openBrowser } from '../browser/chromium.ts';
import { commissionOf, folderWith, newFolder, removeTemporary } from '../support/build-site.ts';

let service: Service | null = null;
afterEach(async () => {
  await service?.close();
  service = null;
});
afterAll(removeTemporary);

async function serveFolder(folder: string) {
  const told: string[] = [];
  service = await serve({
    build: commissionOf(folder, join(newFolder(), 'site')),
    port: null,
    onBuilt: ({ articles }) => told.push(`${articles} articles`),
    onFault: (error) => told.push(String(error)),
  });
  return { address: service.address, told };
}

it('shows in the open browser what a person has just saved', { timeout: 600_000 }, async () => {
  const folder = folderWith({
    'ferry.txt':
      'Ferry returns to the quay\n\nThe ferry came back to the old quay of the harbour on Monday morning, after a winter of repairs.\n',
  });
  const { address } = await serveFolder(folder);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}articles/ferry.html`);
    expect(await page.locator('#p1').textContent()).toContain('on Monday morning');
    writeFileSync(
      join(folder, 'ferry.txt'),
      'Ferry returns to the quay\n\nThe ferry came back to the old quay of the harbour on Tuesday evening, after a winter of repairs.\n',
    );
    await page.locator('#p1', { hasText: 'on Tuesday evening' }).waitFor({ timeout: 30_000 });
  } finally {
    await browser.close();
  }
});

it('keeps showing the last good site when a person breaks something, and says so', { timeout: 60_000 }, async () => {
  const folder = folderWith({ 'ferry.txt': 'Ferry returns\n\nThe ferry came back to the quay.\n' });
  const { address, told } = await serveFolder(folder);
  writeFileSync(join(folder, 'overrides.yaml'), 'ferry.txt: {private: true\n');
  await expect.poll(() => told.at(-1), { timeout: 20_000 }).toContain('overrides.yaml');
  expect((await fetch(`${address}articles/ferry.html`)).status).toBe(200);
  writeFileSync(join(folder, 'overrides.yaml'), 'ferry.txt:\n  private: true\n');
  await expect.poll(() => told.at(-1), { timeout: 20_000 }).toBe('0 articles');
  expect((await fetch(`${address}articles/ferry.html`)).status).toBe(404);
});

it('builds again when a person says who is who', { timeout: 60_000 }, async () => {
  const folder = folderWith({ 'ferry.txt': 'Ferry returns\n\n“The ferry is back,” said Evening Gale, a sailor.\n' });
  const { address } = await serveFolder(folder);
  const statusOf = async () => (await fetch(`${address}people/evening-gale.html`)).status;
  expect(await statusOf()).toBe(200);
  writeFileSync(join(folder, 'entities.yaml'), 'Evening Gale:\n  block: true\n');
  await expect.poll(statusOf, { timeout: 20_000 }).toBe(404);
});

it('shows the page for what is not there with its styles, wherever the site will stand', async () => {
  const folder = folderWith({
    'ferry.txt': 'The ferry came back.\n',
    'archive.yaml': 'baseUrl: https://quay.example/a/\n',
  });
  const { address } = await serveFolder(folder);
  const missing = await fetch(`${address}articles/gone.html`);
  expect(missing.status).toBe(404);
  const page = await missing.text();
  expect(page).toContain('<link rel="stylesheet" href="/assets/style.css">');
  expect(page).not.toContain('quay.example');
});
