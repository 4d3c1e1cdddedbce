// Builds a folder in one thread by the single modules, so that a profile tells them apart: unbundled.mjs <folder> <out> [--compress]
import { setFlagsFromString } from 'node:v8';
import { build } from '../../dist/modules/build.js';
import { commissionOf } from './commission.mjs';

// As the program does.
setFlagsFromString('--heap-growing-percent=20');

const [folder, out, ...flags] = process.argv.slice(2);
await build({ ...commissionOf(folder, out), compress: flags.includes('--compress'), jobs: 1, onProgress() {} });
