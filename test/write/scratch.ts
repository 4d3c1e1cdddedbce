import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Page } from '../../src/model/page.ts';

/** A folder of its own for a test file, removed when its tests have run; in memory where the system offers that. */
export function scratchFolder(): string {
  const memory = '/dev/shm';
  const folder = fs.mkdtempSync(join(fs.existsSync(memory) ? memory : fs.realpathSync(tmpdir()), 'backfile-test-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Pages of a path and a text each. */
export function pagesOf(files: Record<string, string>): Page[] {
  return Object.entries(files).map(([path, content]) => ({ path, content, from: `seeds/${path}.txt` }));
}

/** Writes files by hand, as a person would. */
export function writeByHand(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  }
}

/** What lies in a site, without the build's own folder: files with their text, and empty folders with null. */
export function contentsOf(folder: string): Record<string, string | null> {
  return Object.fromEntries(entriesOf(folder, '').filter(([path]) => !path.startsWith('.backfile')));
}

/** What the build keeps in a site, by name. */
export function keptIn(folder: string): string[] {
  const kept = join(folder, '.backfile');
  return fs.existsSync(kept) ? fs.readdirSync(kept).sort() : [];
}

function entriesOf(root: string, folder: string): [string, string | null][] {
  const entries = fs.readdirSync(join(root, folder), { withFileTypes: true });
  if (entries.length === 0 && folder !== '') return [[folder, null]];
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): [string, string | null][] => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? entriesOf(root, path) : [[path, fs.readFileSync(join(root, path), 'utf8')]];
    });
}
