import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/synthesise.ts'],
    // The flows start laptop clouds; two at a time is what a machine with two cores carries.
    maxWorkers: 2,
    testTimeout: 60_000,
    silent: 'passed-only',
    hookTimeout: 120_000,
  },
});
