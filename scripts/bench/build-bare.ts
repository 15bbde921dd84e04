import { build } from 'astro';
import { join } from 'node:path';

/**
 * Builds the bare site of the benchmark, in a program of its own because it is measured as one.
 *
 *     node scripts/bench/build-bare.ts CONTENT OUT CACHE
 */
const [content, outDir, cacheDir] = process.argv.slice(2);
process.env['BENCH_CONTENT'] = content;
await build({
  root: join(import.meta.dirname, 'bare-astro'),
  logLevel: 'error',
  ...(outDir === undefined ? {} : { outDir }),
  ...(cacheDir === undefined ? {} : { cacheDir }),
});
