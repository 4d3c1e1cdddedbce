import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '../../src/write/publish.ts';
import { contentsOf, keptIn, pagesOf, scratchFolder, writeByHand } from './scratch.ts';

const scratch = scratchFolder();
const PAGES = pagesOf({ 'index.html': 'Welcome' });

test('two builds in one process: the second is refused, and then may', async () => {
  const out = join(scratch, 'twice');
  const [first, second] = await Promise.allSettled([publish(PAGES, out), publish(PAGES, out)]);
  expect(first.status).toBe('fulfilled');
  expect(second).toMatchObject({
    reason: { name: 'Fault', kind: 'environment', cure: expect.stringContaining('lock') },
  });
  expect(await publish(PAGES, out)).toMatchObject({ unchanged: 1 });
});

test.each([
  ['of a process that has died', '999999999 1700000000000\n'],
  ['of another process that had our number', `${process.pid} 1700000000000\n`],
  ['that a kill left empty', ''],
  ['that is not understood', 'hello\n'],
  ['with a number that is no process', '0 1\n'],
])('a lock %s is taken over', async (_, text) => {
  const out = fs.mkdtempSync(join(scratch, 'stale-'));
  writeByHand(out, { '.backfile/lock': text });
  await publish(PAGES, out);
  expect(contentsOf(out)).toEqual({ 'index.html': 'Welcome' });
  expect(keptIn(out)).toEqual(['record.sha256']);
});

test('a lock of a living process is respected, and stays', async () => {
  const out = fs.mkdtempSync(join(scratch, 'living-'));
  writeByHand(out, { '.backfile/lock': `${process.ppid} 1700000000000\n` });
  await expect(publish(PAGES, out)).rejects.toThrow(`Another build (process ${process.ppid}) is writing to`);
  expect(keptIn(out)).toEqual(['lock']);
});
