import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildOptions, type BuildReport, build, type Commission } from '../../src/build.ts';
import { packagedIn, RENDERER } from '../../src/packaged.ts';

const root = join(import.meta.dirname, '..', '..');

export interface BuiltSite {
  report: BuildReport;
  /** Absolute. */
  out: string;
  /** Every file below `out` but the build's own record, by its path with `/`. */
  files: Map<string, Buffer>;
}

/** The options of a build of `folder` with this repository's own templates and public files. */
export function buildOptions(folder: string, out: string, more: Partial<BuildOptions> = {}): BuildOptions {
  return {
    folder,
    out,
    baseUrl: null,
    today: null,
    compress: false,
    cache: false,
    verify: false,
    jobs: 1,
    version: '0.0.0-test',
    packaged: packagedIn(root, createRequire(import.meta.url).resolve(RENDERER)),
    onProgress: () => {},
    ...more,
  };
}

/** The same, for a thread that builds. */
export function commissionOf(folder: string, out: string, more: Partial<Commission> = {}): Commission {
  const { onProgress: _, ...commission } = buildOptions(folder, out, more);
  return commission;
}

/** Builds a content folder into a new folder of its own. */
export async function buildSite(folder: string, more: Partial<BuildOptions> = {}): Promise<BuiltSite> {
  const out = mkdtempSync(join(tmpdir(), 'backfile-site-'));
  temporary.push(out);
  const report = await build(buildOptions(folder, out, more));
  return { report, out, files: filesBelow(out) };
}

const temporary: string[] = [];

/** Removes what buildSite and newFolder made; for afterAll. */
export function removeTemporary(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new empty folder that removeTemporary removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-test-'));
  temporary.push(folder);
  return folder;
}

/** A new folder with the given files in it. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function filesBelow(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.backfile') && statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
