import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { type BuiltSite, buildOptions, filesBelow } from './build-site.ts';

export const DEMONSTRATION = join(import.meta.dirname, '..', 'sites', 'gazette', 'seeds');

/** The address of the demonstration where it stands on the web. */
export const WEB = 'https://archive.example/';

const built = new Map<string | null, Promise<BuiltSite>>();

/** The demonstration, built once for all the tests of a process, which must leave its folder as it is. */
export function demonstration(baseUrl: string | null = null): Promise<BuiltSite> {
  const site = built.get(baseUrl) ?? buildOnce(baseUrl);
  built.set(baseUrl, site);
  return site;
}

async function buildOnce(baseUrl: string | null): Promise<BuiltSite> {
  const out = mkdtempSync(join(tmpdir(), 'backfile-demonstration-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const report = await build(buildOptions(DEMONSTRATION, out, { baseUrl }));
  return { report, out, files: filesBelow(out) };
}
