import { listingOf } from '../../../model/finder/listing.ts';
import { shardNames, type DistrictRecord, type FinderStart, type Release } from '../../../model/finder/shards.ts';
import type { StateMeasure } from '../medians.ts';
import { lookUpsOf, type NamedLookUp } from './look-ups.ts';
import { medianFiles, spreadFiles } from './medians.ts';
import { recordFiles } from './records.ts';

/** The text of every file of the shards by its name, the same for the same input. */
export type ShardFiles = ReadonlyMap<string, string>;

/** Everything a browser reads. */
export interface Shared {
  readonly made: string;
  readonly releases: readonly Release[];
  readonly records: readonly DistrictRecord[];
  readonly medians: readonly StateMeasure[];
}

export function shardFiles({ made, releases, records, medians }: Shared): ShardFiles {
  const lookUps = lookUpsOf(records.map((record) => listingOf(record, releases)));
  const files = recordFiles(records);
  const start: FinderStart = {
    ...{ version: 1, made, releases: releases.filter(({ columns }) => columns.length > 0) },
    beginnings: lookUps.map(marked),
    records: files.map(([first]) => first?.id ?? ''),
  };
  const all: [string, unknown][] = [
    [shardNames.start, start],
    ...lookUps.map(({ beginning, lookUp }): [string, unknown] => [shardNames.lookUp(beginning), lookUp]),
    ...files.map((of): [string, unknown] => [shardNames.records(of[0]?.id ?? ''), of]),
    ...medianFiles(medians, statesOf(records)).map((of): [string, unknown] => [shardNames.medians(of.state), of]),
    ...spreadFiles(medians).map((of): [string, unknown] => [shardNames.spread(of.state, of.source), of.spread]),
  ];
  return new Map(all.map(([name, value]) => [name, `${JSON.stringify(value)}\n`]));
}

function statesOf(records: readonly DistrictRecord[]): string[] {
  return [...new Set(records.map(({ state }) => state))].sort();
}

function marked({ beginning, holdsAll }: NamedLookUp): string {
  return holdsAll ? beginning : `${beginning}+`;
}
