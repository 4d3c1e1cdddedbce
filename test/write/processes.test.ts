import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/write/publish.ts';
import { contentsOf, keptIn, scratchFolder } from './scratch.ts';
import { pagesOfVersion, versionsOf } from './versions.ts';

const PAGES = 200;
const scratch = scratchFolder();
const program = join(scratch, 'publisher.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'publisher.ts')],
    outfile: program,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
  });
  // Another user is to run it too.
  fs.chmodSync(scratch, 0o755);
});

function startPublishing(out: string, version: string, hold = '', user: { uid?: number } = {}): ChildProcess {
  return spawn(process.execPath, [program, out, version, String(PAGES), hold], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  });
}

/** Waits until a process has said a word. */
async function hear(child: ChildProcess, word: string): Promise<void> {
  for (let heard = ''; !heard.includes(word); ) heard += String((await once(child.stdout ?? child, 'data'))[0]);
}

describe('a process that is killed', { timeout: 120_000 }, () => {
  test('at 40 moments of a build: no file is ever torn, and the next build completes the site', async () => {
    const out = join(scratch, 'killed');
    const length = await lengthOfABuild(out);
    const left = new Set<string>();
    for (let round = 1; round <= 40; round++) {
      const [last, next] = [`v${round - 1}`, `v${round}`];
      const victim = startPublishing(out, next);
      const gone = once(victim, 'exit');
      await hear(victim, 'begins');
      await setTimeout((length * round) / 40);
      victim.kill('SIGKILL');
      await gone;

      for (const found of Object.keys(versionsOf(contentsOf(out))))
        expect([last, next], `round ${round}`).toContain(found);
      for (const name of keptIn(out)) left.add(name);
      await publish(pagesOfVersion(next, PAGES), out);
      expect({ round, ...versionsOf(contentsOf(out)) }).toEqual({ round, [next]: PAGES + 1 });
      expect(keptIn(out)).toEqual(['record.sha256']);
    }
    // Or else the kills came too late to prove anything.
    expect([...left]).toContain('stage');
  });

  async function lengthOfABuild(out: string): Promise<number> {
    await publish(pagesOfVersion('v', PAGES), out);
    const child = startPublishing(out, 'v0');
    const gone = once(child, 'exit');
    await hear(child, 'begins');
    const began = performance.now();
    await gone;
    return performance.now() - began;
  }
});

describe('two builds of one folder', () => {
  test('the second is told of the first, which is not disturbed', async () => {
    const out = join(scratch, 'shared');
    const first = startPublishing(out, 'one', 'hold');
    const gone = once(first, 'exit');
    await hear(first, 'holds');
    const second = startPublishing(out, 'two');
    expect(await wordsOf(second)).toContain(`environment: Another build (process ${first.pid}) is writing to`);
    first.stdin?.end();
    await gone;
    expect(versionsOf(contentsOf(out))).toEqual({ one: PAGES + 1 });
  });
});

describe('a folder of another user', () => {
  test('is named and stays as it was', async () => {
    const out = join(scratch, 'theirs');
    await publish(pagesOfVersion('theirs', PAGES), out);
    for (const folder of [out, join(out, '.backfile')]) fs.chmodSync(folder, 0o555);
    // For a root no folder is read-only, so another user tries.
    const other = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const words = await wordsOf(startPublishing(out, 'mine', '', other));
    expect(words).toMatch(/environment: No permission while writing .*theirs\/\.backfile\/lock\./);
    expect(versionsOf(contentsOf(out))).toEqual({ theirs: PAGES + 1 });
    for (const folder of [out, join(out, '.backfile')]) fs.chmodSync(folder, 0o755);
  });
});

async function wordsOf(child: ChildProcess): Promise<string> {
  return child.stdout === null ? '' : text(child.stdout);
}
