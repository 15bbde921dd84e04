import { cellsOf } from './cells.ts';
import type { DistrictRecord, Listing, Release } from './shards.ts';

/** What the look-up files say of a district. */
export function listingOf(record: DistrictRecord, releases: readonly Release[]): Listing {
  const { id, name, state, address, otherNames } = record;
  return [id, name, state, address?.city ?? '', address?.zip ?? '', latestStudents(record, releases), ...otherNames];
}

/** The latest number of students that was reported. */
function latestStudents(record: DistrictRecord, releases: readonly Release[]): number | null {
  const known = releases
    .map((release) => cellsOf(record, release)?.students)
    .find((students) => typeof students === 'number');
  return known ?? null;
}
