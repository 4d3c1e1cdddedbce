import { mergeConfig } from 'vitest/config';
import usual from './vitest.ts';

/** The proof that the data load into large programs; apart from the tests, since it installs these. */
const config = mergeConfig(usual, {});
config.test.include = ['test/data/**/*.prove.ts'];
export default config;
