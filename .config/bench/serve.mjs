// How long a person who edits waits: from saving a text to the page in the browser, and until the whole archive is made again.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commissionOf } from './commission.mjs';
import { writeCorpus } from './corpus.mjs';
import { table } from './measure.mjs';

const EDITS = 9;
/** What a watch needs before it tells one change from another, in milliseconds. */
const PAUSE = 1500;

/** Serves so many invented articles, and saves one of them again and again. */
export async function benchServe(count = '500') {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-serve-'));
  const seeds = join(folder, 'seeds');
  writeCorpus({ folder: seeds, count: Number(count), form: 'plain' });
  const { listFolder } = await import('../../dist/modules/read/folder.js');
  const { serve } = await import('../../dist/modules/serve/serve.js');
  const [seed] = (await listFolder(seeds, { skip: [] })).seeds;
  const service = await serve({
    build: commissionOf(seeds, join(folder, 'site')),
    port: null,
    onBuilt() {},
    onFault: fail,
  });
  const told = await listening(service.address);
  const page = `${service.address}articles/${seed.path.replace(/\.\w+$/, '').replaceAll('/', '-')}.html`;
  const times = [];
  for (let edit = 0; edit <= EDITS; edit += 1) {
    await setTimeout(PAUSE);
    const begun = performance.now();
    const shown = told.next();
    appendFileSync(seed.location, `\nThe quay was closed, note${edit}note.\n`);
    await shown;
    const built = told.next();
    const text = await (await fetch(page)).text();
    const seen = performance.now() - begun;
    await built;
    // Nothing is shown before its time until the archive has been made once: the first edit is no measure.
    if (edit > 0)
      times.push({ seen: text.includes(`note${edit}note`) ? seen : Number.NaN, whole: performance.now() - begun });
  }
  console.log(
    table([
      [`${count} articles, ${EDITS} edits`, 'median', 'most'],
      row(
        'from saving to the new page, ms',
        times.map(({ seen }) => seen),
      ),
      row(
        'until the archive is made again, ms',
        times.map(({ whole }) => whole),
      ),
    ]),
  );
  await service.close();
  rmSync(folder, { recursive: true });
  // The stream of reloads would keep the program waiting.
  process.exit();
}

/** Lets one wait for what a preview tells its pages: that the site has changed. */
async function listening(address) {
  const { body } = await fetch(`${address}.backfile/reload`);
  const reader = body.getReader();
  await reader.read();
  let heard = () => {};
  const listen = async () => {
    for (let { done } = await reader.read(); !done; { done } = await reader.read()) heard();
  };
  listen().catch(() => {});
  return { next: () => new Promise((resolve) => (heard = resolve)) };
}

function row(label, times) {
  const sorted = times.toSorted((a, b) => a - b);
  return [label, sorted[Math.floor(sorted.length / 2)].toFixed(0), sorted.at(-1).toFixed(0)];
}

function fail(error) {
  throw error;
}
