import type { Absence } from '../../schemas/figure.ts';
import { cellsOf } from './cells.ts';
import { isMeasuredBy, measure, type MeasureName } from './measures.ts';
import type { DistrictRecord, Median, Release, StateMedians } from './shards.ts';
import { stateName } from './states.ts';

/** A figure of a district beside those of its state and the nation. */
export interface Comparison {
  readonly measure: MeasureName;
  readonly schoolYear: string;
  readonly district: string;
  readonly state: string;
  readonly value: number | Absence;
  readonly inState: Median | undefined;
  readonly inNation: Median | undefined;
}

/** Compares a district in one release; undefined where the release does not hold it. */
export function compare(
  name: MeasureName,
  record: DistrictRecord,
  release: Release,
  { medians }: StateMedians,
): Comparison | undefined {
  const cells = cellsOf(record, release);
  if (cells === undefined || !isMeasuredBy(release, name)) return undefined;
  const known = medians[release.source]?.[name];
  return {
    ...{ measure: name, schoolYear: release.schoolYear, district: record.name, state: stateName(record.state) },
    ...{ value: measure(name, cells), inState: known?.state, inNation: known?.nation },
  };
}
