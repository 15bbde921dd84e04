import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origins } from '../model/finder/origins.ts';
import { shardNames, type DistrictRecord, type FinderStart } from '../model/finder/shards.ts';
import { firstShards } from './published-shards.ts';

/** What federal files say of one district, with what they are. */
export interface FoundRecord {
  readonly record: DistrictRecord | undefined;
  readonly start: FinderStart;
  readonly origins: Origins;
}

/**
 * Looks a district up in the shards of the first content folder that has some.
 *
 * @param id the seven digits NCES gives it
 * @returns undefined where no folder has shards; without a record where they do not list the district
 */
export function recordIn(contents: readonly string[], id: string): FoundRecord | undefined {
  const shards = firstShards(contents);
  if (shards === undefined) return undefined;
  const read = (name: string): unknown => JSON.parse(readFileSync(join(shards.folder, name), 'utf8'));
  const start = read(shardNames.start) as FinderStart;
  const first = start.records.findLast((each) => each <= id);
  const records = first === undefined ? [] : (read(shardNames.records(first)) as readonly DistrictRecord[]);
  return { record: records.find((each) => each.id === id), start, origins: shards.origins };
}
