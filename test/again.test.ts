import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../src/build.ts';
import { Fault } from '../src/model/fault.ts';
import { buildOptions, buildSite, filesBelow, folderWith, newFolder, removeTemporary } from './support/build-site.ts';

afterAll(removeTemporary);

const PEOPLE = ['Ida Marrin', 'Orlo Fenn', 'Tamsin Quell', 'Bram Harrow', 'Ida Quell'];
const PLACES = ['Brindle Quay', 'Tollen', 'Port Averley'];
const TEXTS = Array.from({ length: 8 }, (_, number) => `paper-${number % 2}/text-${number}.md`);

interface Told {
  day: number;
  speaker: number;
  beside: number;
  place: number;
  words: number;
  topic: boolean;
}

const told: fc.Arbitrary<Told> = fc.record({
  day: fc.nat(27),
  speaker: fc.nat(PEOPLE.length - 1),
  beside: fc.nat(PEOPLE.length - 1),
  place: fc.nat(PLACES.length - 1),
  words: fc.nat(3),
  topic: fc.boolean(),
});

/** An article that says something of people, a place and perhaps a topic, and refers to another text and to a picture. */
function textOf(path: string, { day, speaker, beside, place, words, topic }: Told): string {
  const other = TEXTS[(TEXTS.indexOf(path) + words) % TEXTS.length] ?? path;
  return [
    '---',
    `title: What ${PEOPLE[speaker]} saw`,
    `date: 2013-05-${String(day + 1).padStart(2, '0')}`,
    `authors: [${PEOPLE[beside]}]`,
    `source: The Quay Papers`,
    ...(topic ? ['tags: [harbour]'] : []),
    '---',
    '',
    `“The ${['storm', 'tide', 'ferry', 'fog'][words]} is late,” said ${PEOPLE[speaker]}, the harbour master of ${PLACES[place]}.`,
    '',
    `${PEOPLE[beside]} met ${PEOPLE[speaker]} in ${PLACES[place]}. [More](../${other}) ![A boat](boat.svg)`,
    '',
    `The quay of ${PLACES[place]} was closed in March 19${60 + day}. ${'Nobody had seen it coming. '.repeat(words)}`,
    '',
  ].join('\n');
}

/** The content folder as a person leaves it: null is a file that is not there. */
type Edit = [path: string, text: string | null];

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...TEXTS), told).map(([path, one]): Edit => [path, textOf(path, one)]),
  },
  { weight: 2, arbitrary: fc.constantFrom(...TEXTS).map((path): Edit => [path, null]) },
  fc
    .tuple(fc.constantFrom(...TEXTS), fc.constantFrom('title: Another day', 'private: true', 'reject: [Tollen]'))
    .map(([path, line]): Edit => ['overrides.yaml', `${path}:\n  ${line}\n`]),
  fc
    .constantFrom('Tollen:\n  block: true\n', 'Ida Marrin:\n  same: [Ida Quell]\n', 'Orlo Fenn:\n  name: O. Fenn\n')
    .map((text): Edit => ['entities.yaml', text]),
  fc.constantFrom<Edit>(['overrides.yaml', null], ['entities.yaml', null]),
  fc.constantFrom<Edit>(['paper-0/boat.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'], ['paper-0/boat.svg', null]),
  fc
    .constantFrom('review: off', 'findings: on', 'tagline: By the sea')
    .map((line): Edit => ['archive.yaml', `${SETTINGS}${line}\n`]),
);

const SETTINGS = 'title: The Quay Papers\nbaseUrl: https://quay.example/\nlanguage: en\n';
const FIRST = Object.fromEntries(
  TEXTS.map((path, number) => [
    path,
    textOf(path, {
      day: number,
      speaker: number % 3,
      beside: (number + 1) % 5,
      place: number % 3,
      words: number % 4,
      topic: number < 3,
    }),
  ]),
);

function apply(folder: string, [path, text]: Edit): void {
  const location = join(folder, path);
  if (text === null) rmSync(location, { force: true });
  else writeFileSync(location, text);
}

/** What was made of what is noted by the second build of an archive. */
async function buildTwice(folder: string, out: string, jobs = 1): Promise<void> {
  for (const _ of [1, 2]) await build(buildOptions(folder, out, { cache: true, jobs, verify: true }));
}

/** All files of a site with a time of long ago, so that what is written stands out. */
function age(out: string): void {
  for (const path of filesBelow(out).keys()) utimesSync(join(out, path), LONG_AGO, LONG_AGO);
}

const LONG_AGO = new Date('2001-02-03T04:05:06Z');

function written(out: string): string[] {
  return [...filesBelow(out).keys()].filter((path) => statSync(join(out, path)).mtime.getTime() !== LONG_AGO.getTime());
}

function different(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => {
    const [one, other] = [a.get(path), b.get(path)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}

/** A text that overrides.yaml withholds and that is gone makes every build refuse, which leaves the site as it was. */
async function outcome<T>(built: Promise<T>): Promise<{ made?: T; refusal?: string }> {
  try {
    return { made: await built };
  } catch (error) {
    if (error instanceof Fault) return { refusal: error.message };
    throw error;
  }
}

describe('a site that is built again after edits', () => {
  it.each([1, 2])(
    'is the one that a fresh build makes, and what did not change is not written, with --jobs %i',
    async (jobs) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(anEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
          async (rounds) => {
            const folder = folderWith({ ...FIRST, 'archive.yaml': SETTINGS });
            const out = newFolder();
            await buildTwice(folder, out, jobs);
            for (const edits of rounds) {
              for (const edit of edits) apply(folder, edit);
              const before = filesBelow(out);
              age(out);
              const again = await outcome(build(buildOptions(folder, out, { cache: true, jobs, verify: true })));
              const fresh = await outcome(buildSite(folder));
              expect(again.refusal).toBe(fresh.refusal);
              expect(different(filesBelow(out), fresh.made?.files ?? before)).toEqual([]);
              const changed = new Set(different(before, filesBelow(out)));
              expect(written(out).filter((path) => !changed.has(path))).toEqual([]);
            }
          },
        ),
        { numRuns: jobs === 1 ? 5 : 2 },
      );
    },
    120_000,
  );
});

describe('pages that would be made the same', () => {
  const folder = folderWith({ ...FIRST, 'archive.yaml': SETTINGS });
  const out = newFolder();
  const again = () => build(buildOptions(folder, out, { cache: true, verify: true }));
  const kept = join(folder, '.backfile/cache');
  const inSite = (path: string) => join(out, path);
  let made: Map<string, Buffer>;

  beforeAll(async () => {
    await buildTwice(folder, out);
    made = filesBelow(out);
  });

  const PAGE = 'articles/paper-0-text-2.html';

  it.each<[string, () => void]>([
    ['was changed by a person', () => writeFileSync(inSite(PAGE), 'Nothing to read here')],
    [
      'was changed by a person and has its old size and time',
      () => {
        const { atime, mtime } = statSync(inSite(PAGE));
        writeFileSync(inSite(PAGE), readFileSync(inSite(PAGE), 'utf8').replace('harbour', 'harbxur'));
        utimesSync(inSite(PAGE), atime, mtime);
      },
    ],
    ['was removed', () => rmSync(inSite(PAGE))],
    ['was removed with its folder', () => rmSync(dirname(inSite(PAGE)), { recursive: true })],
    [
      'stands, and what is kept is damaged',
      () => {
        for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'no such thing');
      },
    ],
    [
      'was removed, and all that is kept',
      () => {
        rmSync(kept, { recursive: true });
        rmSync(inSite(PAGE));
      },
    ],
  ])('are right again where one %s', async (_, change) => {
    change();
    await again();
    expect(different(filesBelow(out), made)).toEqual([]);
  });

  it('are made anew by another template', async () => {
    const packaged = readFileSync(join(import.meta.dirname, '../templates/article.eta'), 'utf8');
    const own = folderWith({ ...FIRST, 'archive.yaml': SETTINGS, 'templates/.keep': '' });
    const site = newFolder();
    await buildTwice(own, site);
    writeFileSync(join(own, 'templates/article.eta'), `${packaged}<!-- ours -->\n`);
    await build(buildOptions(own, site, { cache: true }));
    expect(readFileSync(join(site, PAGE), 'utf8')).toContain('<!-- ours -->');
  });
});
