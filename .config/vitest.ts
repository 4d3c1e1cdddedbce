import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/detector.ts'],
    // By itself it would leave a core free, and half of two is much.
    maxWorkers: '100%',
    // The files of one worker share its modules, which are warm by then, and the demonstration that it built.
    isolate: false,
    // Some build a whole archive, eight threads at once, on machines that do other work too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
