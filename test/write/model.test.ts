import fs from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { publish } from '../../src/write/publish.ts';
import { contentsOf, keptIn, pagesOf, scratchFolder, writeByHand } from './scratch.ts';

type Files = Record<string, string>;
type Act = { do: 'build'; pages: Files } | { do: 'write'; path: string; text: string } | { do: 'remove'; path: string };

const scratch = scratchFolder();

// Few paths and texts, so that they meet: files that are also folders of others, and folders within folders.
const path = fc.constantFrom('a', 'a/b', 'a/b/c', 'a/d', 'e', 'e/f', 'index.html', 'g/h/i', 'g/j');
const words = fc.constantFrom('one', 'two', 'six', 'three');
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('build' as const), pages: fc.dictionary(path, words, { maxKeys: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('write' as const), path, text: words }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), path }) },
);

test('after any builds and any changes by hand, the folder holds the pages and what is not ours', async () => {
  let builds = 0;
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 8 }), async (acts) => {
      const out = fs.mkdtempSync(join(scratch, 'model-'));
      let there: Files = {};
      let ours: Files = {};
      for (const step of acts) {
        switch (step.do) {
          case 'write':
            if (clashes([...Object.keys(there), step.path])) break;
            writeByHand(out, { [step.path]: step.text });
            there = { ...there, [step.path]: step.text };
            break;
          case 'remove':
            if (step.path in there) removeByHand(out, step.path);
            there = without(there, [step.path]);
            break;
          case 'build': {
            const next = modelOf(step.pages, there, ours);
            if (next === null) {
              refusals += 1;
              await expect(publish(pagesOf(step.pages), out)).rejects.toBeInstanceOf(Fault);
            } else {
              builds += 1;
              const { foreign, written, unchanged } = await publish(pagesOf(step.pages), out);
              expect(written).toBe(Object.entries(step.pages).filter(([path, text]) => there[path] !== text).length);
              expect(written + unchanged).toBe(Object.keys(step.pages).length);
              expect(foreign.length > 0).toBe(Object.keys(next).length > Object.keys(step.pages).length);
              there = next;
              ours = step.pages;
            }
            break;
          }
        }
        expect(contentsOf(out)).toEqual(there);
        expect(keptIn(out).filter((name) => name !== 'record.sha256')).toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
  expect(Math.min(builds, refusals)).toBeGreaterThan(100);
});

/** The folder after a build; null where the build must be refused. */
function modelOf(pages: Files, there: Files, ours: Files): Files | null {
  if (clashes(Object.keys(pages))) return null;
  const gone = Object.keys(ours).filter((path) => !(path in pages) && there[path] === ours[path]);
  const kept = without(there, gone);
  const overwritten = Object.keys(pages).some((path) => path in kept && !(path in ours) && kept[path] !== pages[path]);
  const next = { ...kept, ...pages };
  return overwritten || clashes(Object.keys(next)) ? null : next;
}

/** Whether a path is also a folder of another. */
function clashes(paths: string[]): boolean {
  return paths.some((path) => paths.some((other) => other.startsWith(`${path}/`)));
}

function without(files: Files, paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

function removeByHand(out: string, path: string): void {
  const location = join(out, path);
  fs.rmSync(location);
  for (
    let folder = dirname(location);
    folder !== out && fs.readdirSync(folder).length === 0;
    folder = dirname(folder)
  ) {
    fs.rmdirSync(folder);
  }
}
