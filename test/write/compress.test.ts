import fs from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Page } from '../../src/model/page.ts';
import { publish } from '../../src/write/publish.ts';
import { contentsOf, scratchFolder, writeByHand } from './scratch.ts';

const scratch = scratchFolder();
const out = join(scratch, 'site');
const LARGE = 'The ferry waited for the fog to lift.\n'.repeat(40_000);
writeByHand(scratch, { 'large.csv': LARGE, 'small.txt': '' });

async function* pages(): AsyncGenerator<Page> {
  yield { path: 'index.html', content: '<p>Žltý kôň 🐎</p>', from: 'a' };
  yield { path: 'quotes.csv', content: { copyOf: join(scratch, 'large.csv') }, from: 'b' };
  yield { path: 'originals/empty.TXT', content: { copyOf: join(scratch, 'small.txt') }, from: 'c' };
  yield { path: 'files/quay.png', content: new Uint8Array([1, 2, 3]), from: 'd' };
}

it('writes .gz and .br beside texts and nothing else, the same again each time, and takes them away again', async () => {
  expect(await publish(pages(), out, { compress: true })).toMatchObject({ written: 10, problems: [] });
  for (const [path, text] of [
    ['index.html', '<p>Žltý kôň 🐎</p>'],
    ['quotes.csv', LARGE],
    ['originals/empty.TXT', ''],
  ] as const) {
    const gzip = fs.readFileSync(join(out, `${path}.gz`));
    expect(gunzipSync(gzip).toString()).toBe(text);
    expect(brotliDecompressSync(fs.readFileSync(join(out, `${path}.br`))).toString()).toBe(text);
    // No time, and no word of the system that made it.
    expect([...gzip.subarray(4, 8), gzip[9]]).toEqual([0, 0, 0, 0, 255]);
  }
  expect(await publish(pages(), out, { compress: true })).toMatchObject({ written: 0, unchanged: 10 });
  expect(await publish(pages(), out)).toMatchObject({ removed: 6 });
  expect(Object.keys(contentsOf(out)).sort()).toEqual([
    'files/quay.png',
    'index.html',
    'originals/empty.TXT',
    'quotes.csv',
  ]);
});
