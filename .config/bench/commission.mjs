import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packagedIn, RENDERER } from '../../dist/modules/packaged.js';

/** What a build is asked for by default, of a folder of seeds and into a folder (absolute). */
export function commissionOf(folder, out) {
  const packaged = packagedIn(join(import.meta.dirname, '../..'), createRequire(import.meta.url).resolve(RENDERER));
  const asked = { baseUrl: null, today: null, compress: false, cache: true, verify: false, jobs: null };
  return { folder, out, ...asked, version: '0.0.0-bench', packaged };
}
