import type { Part, PartDistrict } from '../../../../src/import/districts/part.ts';
import type { Column, Release } from '../../../../src/model/finder/shards.ts';

/** A release whose columns are named for what they hold. */
export function release(source: string, schoolYear: string, holds: readonly Column[]): Release {
  return { source, schoolYear, idColumn: 'LEAID', columns: holds.map((each) => ({ holds: each, name: `OF_${each}` })) };
}

/** What a file of this name says. */
export function part(table: string, of: Release, districts: readonly PartDistrict[]): Part {
  return { table, layout: 'f33', release: of, districts, leftOut: { rows: 0, why: '' }, totals: new Map() };
}
