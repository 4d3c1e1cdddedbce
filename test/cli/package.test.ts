import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { newFolder, removeTemporary } from '../support/build-site.ts';
import { run } from '../support/cli.ts';

const root = join(import.meta.dirname, '..', '..');

afterAll(removeTemporary);

it('works when it is packed and installed in an empty folder elsewhere', { timeout: 240_000 }, () => {
  const folder = newFolder();
  // `npm test` has just compiled; a second compilation would pull dist/ from under the other tests.
  const packed = run(root, 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  expect(packed.code).toBe(0);
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const installed = run(folder, 'npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    `./${packed.stdout.trim()}`,
  ]);
  expect(installed.code).toBe(0);

  mkdirSync(join(folder, 'clippings/public'), { recursive: true });
  writeFileSync(
    join(folder, 'clippings/ferry.txt'),
    'Ferry returns\n\nThe ferry came back to Brindle Quay on Monday.\n',
  );
  writeFileSync(join(folder, 'clippings/public/note.txt'), 'kept');
  const built = run(folder, 'npx', ['backfile', 'build', 'clippings']);
  expect([built.code, built.stdout]).toEqual([0, expect.stringContaining('1 article from clippings in site')]);
  expect(readFileSync(join(folder, 'site/articles/ferry.html'), 'utf8')).toContain('Brindle Quay');
  expect(readFileSync(join(folder, 'site/note.txt'), 'utf8')).toBe('kept');
  for (const path of ['assets/style.css', 'assets/theme.js', 'assets/reader.js', 'index.html']) {
    expect([path, existsSync(join(folder, 'site', path))]).toEqual([path, true]);
  }
});
