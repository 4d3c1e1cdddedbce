import { mergeConfig } from 'vitest/config';
import usual from './vitest.ts';

/** The proof that real web servers hand on a site as it is; apart from the tests, since it installs the servers. */
const config = mergeConfig(usual, {});
config.test.include = ['test/hosts/**/*.prove.ts'];
export default config;
