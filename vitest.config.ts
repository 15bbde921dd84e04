import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Vitest leaves a core unused, which would be half of a machine with two. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Tests of built sites share one build of each. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          maxWorkers,
          // Some run a whole command, which takes its time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-sites.ts'],
          // More at a time would wait for each other's builds, and browsers take memory.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a page shows after a frame, or a part that it loads, may take longer on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
