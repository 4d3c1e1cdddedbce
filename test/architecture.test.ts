import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, imports: importsOf(readFileSync(join(src, name), 'utf8')) }));

function importsOf(source: string): string[] {
  return [
    ...source.matchAll(
      /(?:^|\n)(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The room of a file or of a relative import from it: `parse`, or the file's own name on the ground floor (`build.ts`). */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function roomsImported({ name, imports }: (typeof files)[number]): string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => roomOf(relative(src, join(src, name, '..', specifier))))
    .filter((room) => room !== roomOf(name));
}

const GROUND_FLOOR: Record<string, string[] | 'all'> = {
  'main.ts': 'all',
  'build.ts': ['anew.ts', 'options.ts', 'recall.ts'],
  'options.ts': ['read'],
  'recall.ts': ['anew.ts', 'options.ts', 'model', 'read', 'write'],
  'anew.ts': [
    'crew.ts',
    'first-pass.ts',
    'frugal.ts',
    'knowledge.ts',
    'options.ts',
    'receipts.ts',
    'second-pass.ts',
    'settings.ts',
    'work.ts',
    'model',
    'read',
    'parse',
    'relate',
    'render',
    'write',
  ],
  'first-pass.ts': ['crew.ts', 'options.ts', 'work.ts', 'model', 'relate'],
  'second-pass.ts': [
    'crew.ts',
    'first-pass.ts',
    'options.ts',
    'receipts.ts',
    'searching.ts',
    'work.ts',
    'model',
    'read',
    'render',
    'write',
  ],
  'crew.ts': ['hire.ts', 'knowledge.ts', 'work.ts'],
  'hire.ts': ['model'],
  'frugal.ts': ['model'],
  'glimpse.ts': ['anew.ts', 'entry.ts', 'settings.ts', 'work.ts', 'model', 'read', 'relate', 'render', 'write'],
  'workshop.ts': ['build.ts', 'glimpse.ts', 'hire.ts'],
  'workshop-thread.ts': ['build.ts', 'glimpse.ts', 'hire.ts', 'workshop.ts'],
  'thread.ts': ['crew.ts', 'frugal.ts', 'hire.ts', 'work.ts', 'relate'],
  'knowledge.ts': ['render'],
  'work.ts': [
    'entry.ts',
    'knowledge.ts',
    'receipts.ts',
    'settings.ts',
    'model',
    'read',
    'relate',
    'render',
    'search',
    'write',
  ],
  'receipts.ts': ['model', 'render', 'write'],
  'searching.ts': ['model', 'render', 'search', 'write'],
  'entry.ts': ['settings.ts', 'model', 'language', 'read', 'parse', 'extract', 'relate', 'write'],
  'settings.ts': ['config.ts', 'model', 'parse'],
  'inspect.ts': ['entry.ts', 'settings.ts', 'model', 'read', 'relate', 'render', 'terminal', 'write'],
  'config.ts': ['model', 'parse', 'language'],
  'starter.ts': ['model'],
  'packaged.ts': ['build.ts'],
};

const ROOMS: Record<string, string[]> = {
  model: [],
  language: ['model'],
  serve: ['model', 'language', 'build.ts', 'workshop.ts'],
  client: ['search', 'render'],
};
const USUAL = ['model', 'language'];

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(({ imports }) => imports)).toContain('zod');
  });

  it.each(files)('$name imports only the rooms that it may', (file) => {
    const room = roomOf(file.name);
    const allowed = GROUND_FLOOR[room] ?? ROOMS[room] ?? USUAL;
    const strangers = allowed === 'all' ? [] : roomsImported(file).filter((other) => !allowed.includes(other));
    expect(strangers).toEqual([]);
  });

  const BORDERS: [RegExp, string[]][] = [
    [/^node:fs/, ['read', 'write', 'serve']],
    [/^(gray-matter|markdown-it)/, ['parse']],
    [/^eta\b/, ['render']],
    [/^diff$/, ['render']],
    [/^(commander|node:module)$/, ['main.ts']],
    [/^(chokidar|node:http)$/, ['serve']],
  ];
  it.each(BORDERS)('%s stays in %j', (pattern, rooms) => {
    const users = files.filter(({ imports }) => imports.some((specifier) => pattern.test(specifier)));
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ name }) => name).filter((name) => !rooms.includes(roomOf(name)))).toEqual([]);
  });

  it('keeps arguments and exit codes in main.ts', () => {
    const users = files.filter(({ name }) => /process\.(?:argv|exit)/.test(readFileSync(join(src, name), 'utf8')));
    expect(users.map(({ name }) => name)).toEqual(['main.ts']);
  });

  it('has no clock, no locale and no random number in its middle', () => {
    const middle = /^(?:model|language|parse|extract|relate|render|search)\//;
    const impure = files.filter(
      ({ name }) =>
        middle.test(name) &&
        /Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale|performance\.now|process\./.test(
          readFileSync(join(src, name), 'utf8'),
        ),
    );
    expect(impure.map(({ name }) => name)).toEqual([]);
  });

  it('has no import circles', () => {
    const graph = new Map(
      files.map(({ name, imports }) => [
        name,
        imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => relative(src, join(src, name, '..', specifier))),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (name: string, way: string[]): void => {
      if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
      if (way.includes(name) || done.has(name)) return;
      for (const next of graph.get(name) ?? []) visit(next, [...way, name]);
      done.add(name);
    };
    for (const name of graph.keys()) visit(name, []);
    expect(circles).toEqual([]);
  });
});
