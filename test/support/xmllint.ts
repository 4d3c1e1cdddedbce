import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { needCommand } from './debian.ts';

const own = (name: string) => ['--relaxng', join(import.meta.dirname, 'schemas', name)];

const SCHEMAS = {
  atom: own('atom.rng'),
  rss: own('rss.rng'),
  'sitemap-index': own('sitemap-index.rng'),
  opensearch: own('opensearch.rng'),
  // The package carries the schema that sitemaps.org publishes.
  sitemap: [
    '--schema',
    join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema/sitemap.xsd'),
  ],
};

/** What libxml's xmllint has to say against a document of that kind; nothing if it is valid. */
export function xmlFaults(xml: string | Uint8Array, kind: keyof typeof SCHEMAS): string[] {
  needCommand('xmllint', 'libxml2-utils');
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', ...SCHEMAS[kind], '-'], { input: xml });
  return status === 0 ? [] : stderr.toString().trim().split('\n');
}
