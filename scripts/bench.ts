import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { compare, rounds } from './bench/compare.ts';
import { importCosts } from './bench/districts/import-costs.ts';
import { lookUpCosts } from './bench/districts/look-ups.ts';
import { shardSizes } from './bench/districts/sizes.ts';
import { mixes } from './bench/generate/content.ts';
import { table } from './bench/measure/table.ts';
import { packetCosts } from './bench/packet.ts';
import { planCosts } from './bench/plan-costs.ts';
import { savingCosts } from './bench/saving.ts';
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
 *
 * At the end it measures how long it takes until a browser shows what an author has saved while `dev` runs.
 *
 * With --plan it measures one large plan instead, and how long the board packets of the shipped content take to print.
 *
 * With --districts it measures the import of the federal files of a folder instead: each F-33 file by itself and all
 * files together, how large the shards are, and what it costs a browser to find a district and fill in its figures.
 */
await command(async () => {
  if (process.platform !== 'linux') throw new UsageError('The benchmark measures through /proc, which only Linux has.');
  const { entries, districts, plan } = readOptions('bench', ['entries', 'districts', 'plan']);
  console.log(machine());
  // An interrupt ends the program that is being measured; what was written for it is then removed.
  process.once('SIGINT', () => undefined);
  if (districts !== undefined) {
    await inWorkFolder((folder) => benchDistricts(districts, folder));
    return exit.fine;
  }
  if (plan) {
    await inWorkFolder(benchPlan);
    return exit.fine;
  }
  for (const [mix, count] of mixes.flatMap((each) => entries.map((count) => [each, count] as const))) {
    console.log(`\n${count.toLocaleString('en-US')} entries (${mix}), medians of ${rounds} rounds`);
    await inWorkFolder(async (folder) => console.log(table(await compare(folder, count, mix))));
  }
  console.log('\nWhile an author writes: dev on the shipped content');
  await inWorkFolder(async (folder) => console.log(await savingCosts(folder)));
  return exit.fine;
});

async function benchDistricts(files: string, folder: string): Promise<void> {
  console.log(`\nImport of the files in ${files}`);
  console.log(table(await importCosts(files, folder)));
  const shards = join(folder, 'all');
  console.log(['\nThe shards', ...shardSizes(shards)].join('\n'));
  console.log(['\nLooking districts up', ...(await lookUpCosts(shards))].join('\n'));
}

async function benchPlan(folder: string): Promise<void> {
  console.log(`\nOne plan of 60 goals, 1,500 activities and 2,000 budget lines, medians of ${rounds} rounds`);
  const { lines, sizes } = await planCosts(folder);
  console.log(table(lines));
  console.log(['\nIts pages', ...sizes].join('\n'));
  console.log(['\nPrinting the board packets of the shipped content', ...(await packetCosts(folder))].join('\n'));
}

async function inWorkFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hornbook-bench-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the figures depend on. */
function machine(): string {
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const load = loadavg()[0]?.toFixed(1) ?? '0';
  return `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${memory} of memory, load ${load}`;
}
