// Runs one of the benchmarks below on what `npm run compile` made: `npm run bench -- findings [folder]`,
// `npm run bench -- build [number of articles]`, `npm run bench -- search [number of articles]`,
// `npm run bench -- exports [number of articles] [whole]`.
import { benchBuild } from './build.mjs';
import { benchExports } from './exports.mjs';
import { benchFindings } from './findings.mjs';
import { benchSearch } from './search.mjs';

const BENCHMARKS = { build: benchBuild, exports: benchExports, findings: benchFindings, search: benchSearch };

const [name = '', ...rest] = process.argv.slice(2);
const benchmark = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : null;
if (benchmark === null) {
  console.error(`usage: npm run bench -- <${Object.keys(BENCHMARKS).join(' | ')}> [folder or number]`);
  process.exit(2);
}
await benchmark(...rest);
