import { valueOf } from '../../model/finder/cells.ts';
import type { Column, DistrictRecord, Release } from '../../model/finder/shards.ts';
import type { Encoding } from '../tables/encoding.ts';
import type { FileDigest } from '../tables/folder.ts';
import type { ControlResult } from './controls.ts';
import { layouts } from './layouts.ts';
import type { Part } from './part.ts';

/** One column of one release: what was reported in it, and what was not. */
export interface ColumnSummary {
  readonly holds: Column;
  readonly column: string;
  readonly reported: number;
  readonly notReported: number;
  readonly notApplicable: number;
  /** Of what was reported, in dollars, students or full-time equivalents. */
  readonly sum: number;
  /** States that list districts in the file, none of which reported. */
  readonly unreportedStates: readonly string[];
}

/** What a person wants to know of shards later: from which files they are made, and what is in them. */
export interface Manifest {
  readonly version: 1;
  /** The day the files were imported, as 2026-11-22. */
  readonly made: string;
  readonly files: readonly FileDigest[];
  readonly tables: readonly {
    readonly table: string;
    readonly what: string;
    readonly link: string;
    readonly source: string;
    readonly schoolYear: string;
    readonly encoding: Encoding;
    readonly districts: number;
    readonly states: number;
    readonly leftOut: Part['leftOut'];
  }[];
  /** Files of the folder that are none of the kinds that are read. */
  readonly notRead: readonly string[];
  readonly districts: number;
  readonly releases: readonly {
    readonly source: string;
    readonly schoolYear: string;
    readonly columns: readonly ColumnSummary[];
  }[];
  readonly controls: readonly ControlResult[];
}

/** A part with the encoding its file turned out to have. */
export interface ReadPart {
  readonly part: Part;
  readonly encoding: Encoding;
}

export function tableSummary({ part, encoding }: ReadPart): Manifest['tables'][number] {
  const { title, link } = layouts[part.layout];
  return {
    ...{ table: part.table, what: title, link, encoding, leftOut: part.leftOut },
    ...{ source: part.release.source, schoolYear: part.release.schoolYear },
    districts: part.districts.length,
    states: new Set(part.districts.map(({ state }) => state)).size,
  };
}

/** What was reported in each column of a release. */
export function releaseSummary(release: Release, records: readonly DistrictRecord[]): Manifest['releases'][number] {
  const { source, schoolYear, columns } = release;
  return { source, schoolYear, columns: columns.map((_, index) => columnSummary(release, index, records)) };
}

function columnSummary({ source, columns }: Release, index: number, records: readonly DistrictRecord[]): ColumnSummary {
  const cells = records.flatMap(({ state, cells: { [source]: row } }) => {
    const cell = row?.[index];
    return cell === undefined ? [] : [{ state, value: valueOf(cell) }];
  });
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  const count = (word: string) => cells.filter(({ value }) => value === word).length;
  return {
    holds: columns[index]?.holds ?? 'students',
    column: columns[index]?.name ?? '',
    reported: numbers.length,
    notReported: count('not-reported'),
    notApplicable: count('not-applicable'),
    // Full-time equivalents have two decimals, which sums of many would blur.
    sum: Math.round(numbers.reduce((sum, value) => sum + value, 0) * 100) / 100,
    unreportedStates: [...Map.groupBy(cells, ({ state }) => state)]
      .filter(([, of]) => of.every(({ value }) => typeof value !== 'number'))
      .filter(([, of]) => of.some(({ value }) => value === 'not-reported'))
      .map(([state]) => state)
      .sort(),
  };
}
