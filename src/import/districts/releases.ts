import type { Cell } from '../../model/finder/gaps.ts';
import type { Release } from '../../model/finder/shards.ts';
import { ImportProblem } from '../problem.ts';
import type { Part } from './part.ts';

/** A release with its parts: NCES publishes the students and the staff of one school year in two files. */
export interface JoinedRelease {
  readonly release: Release;
  readonly parts: readonly Part[];
}

/**
 * Puts the parts of each release together, the newest school year first.
 *
 * @throws ImportProblem where two files hold the same figures of the same year
 */
export function joinReleases(parts: readonly Part[]): JoinedRelease[] {
  const bySource = Map.groupBy(parts, ({ release }) => release.source);
  return [...bySource.values()]
    .map(join)
    .sort((a, b) => compare(b.release.schoolYear, a.release.schoolYear) || compare(a.release.source, b.release.source));
}

function join(parts: readonly Part[]): JoinedRelease {
  const [first, ...others] = parts as readonly [Part, ...Part[]];
  for (const other of others) if (holdSame(first, other)) throw twice(first, other);
  const columns = parts.flatMap(({ release }) => release.columns);
  return { release: { ...first.release, columns }, parts };
}

function holdSame({ release: { columns: these } }: Part, { release: { columns: those } }: Part): boolean {
  return these.length === 0 || these.some(({ holds }) => those.some((column) => column.holds === holds));
}

function twice(first: Part, second: Part): ImportProblem {
  return new ImportProblem(
    `${first.table} and ${second.table} both hold the same figures of school year ${first.release.schoolYear}. Keep one of them in the folder.`,
  );
}

/** The cells of every district in a release, "m" where one of its files does not list the district. */
export function cellsByDistrict({ parts }: JoinedRelease): Map<string, Cell[]> {
  const cells = new Map<string, Cell[]>();
  let before = 0;
  for (const { release, districts } of parts) {
    for (const { id, cells: own = [] } of districts) cells.set(id, [...(cells.get(id) ?? missing(before)), ...own]);
    before += release.columns.length;
    for (const row of cells.values()) row.push(...missing(before - row.length));
  }
  return cells;
}

function missing(count: number): Cell[] {
  return Array<Cell>(count).fill('m');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
