import type { DistrictRecord } from '../../../model/finder/shards.ts';

/** About how many letters a file of records has, so that it stays a few KB once it is compressed. */
const lettersInFile = 30_000;

/** Records in the order of their ids, in files of about the same size, each named by its first id. */
export function recordFiles(records: readonly DistrictRecord[]): (readonly DistrictRecord[])[] {
  const files: DistrictRecord[][] = [];
  let letters = Infinity;
  for (const record of records) {
    const own = JSON.stringify(record).length;
    if (letters + own > lettersInFile) {
      files.push([]);
      letters = 0;
    }
    files.at(-1)?.push(record);
    letters += own;
  }
  return files;
}
