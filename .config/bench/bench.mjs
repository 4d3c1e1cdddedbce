// Runs one of the benchmarks below on what `npm run compile` made: `npm run bench -- findings [folder]`,
// `npm run bench -- build [number of articles]`, `npm run bench -- curve [most articles]`,
// `npm run bench -- search [number of articles]`, `npm run bench -- exports [number of articles]`,
// `npm run bench -- asking [number of articles]`, `npm run bench -- serve [number of articles]`; and
// `npm run bench -- --quick`, which is small builds in one round and takes less than two minutes.
import { benchAsking } from './asking.mjs';
import { benchBuild } from './build.mjs';
import { benchCurve } from './curve.mjs';
import { benchExports } from './exports.mjs';
import { benchFindings } from './findings.mjs';
import { benchSearch } from './search.mjs';
import { benchServe } from './serve.mjs';

const BENCHMARKS = {
  asking: benchAsking,
  build: benchBuild,
  curve: benchCurve,
  exports: benchExports,
  findings: benchFindings,
  search: benchSearch,
  serve: benchServe,
  '--quick': () => benchBuild('300', 1),
};

const [name = '', ...rest] = process.argv.slice(2);
const benchmark = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : null;
if (benchmark === null) {
  console.error(`usage: npm run bench -- <${Object.keys(BENCHMARKS).join(' | ')}> [folder or number]`);
  process.exit(2);
}
await benchmark(...rest);
