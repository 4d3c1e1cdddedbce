import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, realDisk } from '../../src/write/disk.ts';
import { publish } from '../../src/write/publish.ts';
import { dyingDisk } from './faulty.ts';
import { contentsOf, keptIn, pagesOf, scratchFolder } from './scratch.ts';

const scratch = scratchFolder();
const newOut = () => fs.mkdtempSync(join(scratch, 'site-'));

test.each([
  ['with the same bytes', 'picture', 'picture'],
  ['with other bytes', 'picture', 'another picture'],
  ['with other bytes of the same number', 'picture', 'PICTURE'],
])('a page gets another spelling where file systems pass over case, %s', async (_, first, second) => {
  const out = newOut();
  const disk = caselessDisk(realDisk);
  await publish(pagesOf({ 'files/Harbour.PNG': first, 'index.html': 'i' }), out, { disk });
  await publish(pagesOf({ 'files/harbour.png': second, 'index.html': 'i' }), out, { disk });
  expect(contentsOf(out)).toEqual({ 'files/harbour.png': second, 'index.html': 'i' });
  expect(await publish(pagesOf({ 'files/harbour.png': second, 'index.html': 'i' }), out, { disk })).toMatchObject({
    written: 0,
    unchanged: 2,
    foreign: [],
  });
});

test('also where the process dies on the way', async () => {
  for (let at = 1; at < 90; at++) {
    const out = newOut();
    await publish(pagesOf({ 'Harbour.PNG': 'old', 'Map.png': 'map' }), out, { disk: caselessDisk(realDisk) });
    const pages = pagesOf({ 'harbour.png': 'new', 'map.png': 'map' });
    await publish(pages, out, { disk: caselessDisk(dyingDisk(at)) }).catch(() => {});
    fs.rmSync(join(out, '.backfile/lock'), { force: true });
    await publish(pages, out, { disk: caselessDisk(realDisk) });
    expect({ at, site: contentsOf(out) }).toEqual({ at, site: { 'harbour.png': 'new', 'map.png': 'map' } });
    expect(keptIn(out)).toEqual(['record.sha256']);
  }
});

test('somebody else’s file of another spelling is not overwritten', async () => {
  const out = newOut();
  fs.writeFileSync(join(out, 'INDEX.HTML'), 'mine');
  await expect(publish(pagesOf({ 'index.html': 'ours' }), out, { disk: caselessDisk(realDisk) })).rejects.toMatchObject(
    {
      kind: 'usage',
    },
  );
  expect(contentsOf(out)).toEqual({ 'INDEX.HTML': 'mine' });
});

/** A disk that takes `A` and `a` for one name and keeps the spelling of whoever made it, as Windows and macOS do. */
function caselessDisk(disk: Disk): Disk {
  const two = new Set(['renameSync', 'linkSync', 'copyFileSync']);
  return new Proxy(disk, {
    get(target, name: keyof Disk) {
      const call = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const [first, second, ...rest] = args;
        if (typeof first !== 'string') return call(...args);
        if (!two.has(name)) return call(asSpelt(first), ...args.slice(1));
        const from = asSpelt(first);
        const to = asSpelt(String(second));
        // A file that is given its own name in another spelling takes it.
        return call(from, name === 'renameSync' && from === to ? String(second) : to, ...rest);
      };
    },
  });
}

/** The path as its parts are spelt on the disk. */
function asSpelt(path: string): string {
  return path
    .slice(scratch.length)
    .split('/')
    .reduce((folder, part) => {
      const names = fs.existsSync(folder) && fs.statSync(folder).isDirectory() ? fs.readdirSync(folder) : [];
      return join(folder, names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part);
    }, scratch);
}
