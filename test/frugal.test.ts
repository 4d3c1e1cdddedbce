import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { runFrugally } from '../src/frugal.ts';
import { folderWith, newFolder, removeTemporary } from './support/build-site.ts';
import { run } from './support/cli.ts';

const program = join(import.meta.dirname, '..', 'dist', 'main.js');

afterAll(removeTemporary);

describe('a second process', () => {
  it('ends as its program does', async () => {
    expect(await runFrugally(['-e', 'process.exitCode = 7'])).toBe(7);
  });

  it.each(['SIGKILL', 'SIGABRT'])('that %s ends is told in a sentence', async (signal) => {
    await expect(runFrugally(['-e', `process.kill(process.pid, '${signal}')`])).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(new RegExp(`ended the work \\(${signal}\\).*memory`)),
    });
  });

  it('keeps less memory for what has just come into being', async () => {
    const youngMegabytes = `
      const lately = [];
      for (let at = 0; at < 5e6; at++) lately[at % 1e5] = { at };
      const young = require('v8').getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      process.exitCode = Math.round(young.space_size / 1e6);`;
    const { code } = run('.', process.execPath, ['-e', youngMegabytes]);
    expect(code).toBeGreaterThan(0);
    expect(await runFrugally(['-e', youngMegabytes])).toBeLessThan((code ?? 0) / 2);
  });
});

/** Shows a small archive, and resolves when it can be read. */
async function serve(): Promise<{ shown: ChildProcess; address: string }> {
  const folder = folderWith({ 'ferry.txt': 'Ferry returns\n\nThe ferry is back.\n' });
  const out = join(newFolder(), 'site');
  const shown = spawn(process.execPath, [program, 'serve', folder, '--out', out, '--no-cache'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for (;;) {
    said += String((await once(shown.stdout, 'data'))[0]);
    const [address] = /http:\/\/\S+/.exec(said) ?? [];
    if (address !== undefined && said.includes('Ctrl+C')) return { shown, address };
  }
}

async function canBeRead(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

describe('a served archive', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'is served no more when %s has ended the program',
    async (signal) => {
      const { shown, address } = await serve();
      expect(await canBeRead(address)).toBe(true);
      shown.kill(signal);
      const [, endedBy] = await once(shown, 'exit');
      expect(endedBy).toBe(signal);
      for (let waits = 0; waits < 50 && (await canBeRead(address)); waits++) await setTimeout(100);
      expect(await canBeRead(address)).toBe(false);
    },
  );
});
