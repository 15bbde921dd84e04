import { importDistricts } from '../../src/import/districts/import.ts';
import { importReport } from '../../src/import/districts/report.ts';
import { ImportProblem } from '../../src/import/problem.ts';
import { exit, readOptions, UsageError } from './options.ts';
import { assertMayReplace, writeShards } from './write-shards.ts';

/**
 * `npm run import -- districts --from FOLDER`: makes the shards of the district finder from federal files, in the
 * content folder, from where every build of the site serves them.
 *
 * @returns an exit code
 */
export async function importDistrictsInto(args: readonly string[]): Promise<number> {
  const { from, only, shards, today } = readOptions(
    'import -- districts',
    ['from', 'only', 'content', 'out', 'today'],
    args,
  );
  if (from === undefined)
    throw new UsageError('Name the folder that the files of NCES are in: npm run import -- districts --from FOLDER');
  assertMayReplace(shards);
  try {
    const { files, manifest } = await importDistricts(from, today, only);
    console.log(importReport(manifest));
    writeShards(files, shards);
    console.log(`The shards are in ${shards}`);
    return exit.fine;
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    console.error(`${error.message}\nNothing was written; what was imported earlier is as it was.`);
    return exit.problems;
  }
}
