import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origins } from '../../src/model/finder/origins.ts';
import { shardNames, type DistrictRecord, type FinderStart, type StateMedians } from '../../src/model/finder/shards.ts';

/** The federal figures that come with Hornbook: seventeen real districts. */
export const shippedShards = join(import.meta.dirname, '../../content/districts-federal');

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(shippedShards, name), 'utf8'));
}

export const start = read(shardNames.start) as FinderStart;
export const origins = read(shardNames.origins) as Origins;
export const records = start.records.flatMap((first) => read(shardNames.records(first)) as readonly DistrictRecord[]);

export function recordOf(id: string): DistrictRecord {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`The shards have no ${id}.`);
  return record;
}

export function mediansOf(state: string): StateMedians {
  return read(shardNames.medians(state)) as StateMedians;
}
