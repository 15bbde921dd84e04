import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { compare, rounds } from './bench/compare.ts';
import { mixes } from './bench/generate/content.ts';
import { table } from './bench/measure/table.ts';
import { command } from './lib/command.ts';
import { exit, readOptions, UsageError } from './lib/options.ts';

/**
 * Measures `check` and `build` on generated content, and says how a build compares with the least that Astro and
 * Pagefind do on the same files: `glob()` with its defaults, one layout, no highlighting, data printed as it is.
 * It never fails because something is slow; it says what it measured.
 *
 * What is compared, and what is not: two kinds of folders are measured. In one, of ten entries eight are guides in
 * Markdown, one is a district, one its spending; in the other all are learning designs. The bare site renders the same
 * Markdown and prints the same data as plain text, so everything this site does beyond that counts against it: the
 * check, citations and notes, tables and charts of figures, related pages, facets, downloads, pages for sources, lists
 * of entries. Neither has texts in MDX.
 *
 * Figures are medians of three rounds in which the programs take turns. "wall" is time as it passes; "processor" is
 * the processor time of a program and all it starts, which other programs on the machine disturb least; "Node" is the
 * peak of the resident memory of the Node process, "all processes" the peak of what it and all it starts hold at the
 * same moment, looked at ten times a second: Pagefind does its work in a program of its own.
 */
await command(async () => {
  if (process.platform !== 'linux') throw new UsageError('The benchmark measures through /proc, which only Linux has.');
  const { entries } = readOptions('bench', ['entries']);
  console.log(machine());
  // An interrupt ends the program that is being measured; what was written for it is then removed.
  process.once('SIGINT', () => undefined);
  for (const [mix, count] of mixes.flatMap((each) => entries.map((count) => [each, count] as const))) {
    console.log(`\n${count.toLocaleString('en-US')} entries (${mix}), medians of ${rounds} rounds`);
    const folder = mkdtempSync(join(tmpdir(), 'hornbook-bench-'));
    try {
      console.log(table(await compare(folder, count, mix)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return exit.fine;
});

/** What the figures depend on. */
function machine(): string {
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  return `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${memory} of memory`;
}
