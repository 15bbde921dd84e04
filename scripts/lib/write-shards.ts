import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestName } from '../../src/import/districts/import.ts';
import type { ShardFiles } from '../../src/import/districts/shards/files.ts';
import { ImportProblem } from '../../src/import/problem.ts';
import { UsageError } from './options.ts';
import { discard, swapIn, workFolder, type WorkFolder } from './swap.ts';

/**
 * Makes sure that shards may take the place of a folder: it is new, empty, or holds earlier shards.
 *
 * @throws UsageError where it holds anything else, which would be lost
 */
export function assertMayReplace(out: string): void {
  if (!existsSync(out) || existsSync(join(out, manifestName)) || readdirSync(out).length === 0) return;
  throw new UsageError(`${out} holds other files, which would be lost. Name another folder with --out.`);
}

/**
 * Writes the shards beside the earlier ones and swaps them in, so that these stay whole if anything fails.
 *
 * @throws ImportProblem where the disk is full or writing is not allowed
 */
export function writeShards(files: ShardFiles, out: string): void {
  let folder: WorkFolder | undefined;
  try {
    folder = workFolder(out);
    for (const [name, text] of files) {
      const path = join(folder.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    swapIn(folder, out);
  } catch (error) {
    if (folder) discard(folder);
    throw new ImportProblem(
      `The shards cannot be written to ${out} (${String(error)}). Free some room there, or name another folder with --out.`,
      { cause: error },
    );
  }
}
