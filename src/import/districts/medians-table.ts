import { csv } from '../../lib/csv.ts';
import { measureNames, type MeasureName } from '../../model/finder/measures.ts';
import type { Median } from '../../model/finder/shards.ts';
import { ImportProblem } from '../problem.ts';
import { readerOf } from '../tables/columns.ts';
import type { Header, Row } from '../tables/rows.ts';
import { readNumber } from './amounts.ts';
import type { StateMeasure } from './medians.ts';

/** What stands for the nation where a state's letters stand. */
const nation = 'US';

export const medianColumns = ['source', 'school_year', 'state', 'measure', 'median', 'reported', 'districts'] as const;

/** A median as the table holds it. */
export interface MedianRow {
  readonly source: string;
  readonly state: string;
  readonly measure: MeasureName;
  readonly median: Median;
}

/** Medians that were worked out from whole files, for an import of an extract of them. */
export class CarriedMedians {
  readonly #rows: ReadonlyMap<string, Median>;
  readonly #sources: ReadonlySet<string>;

  constructor(rows: readonly MedianRow[]) {
    this.#rows = new Map(rows.map(({ source, state, measure, median }) => [`${source} ${state} ${measure}`, median]));
    this.#sources = new Set(rows.map(({ source }) => source));
  }

  /** Whether the medians of a release were worked out before. */
  has(source: string): boolean {
    return this.#sources.has(source);
  }

  of(source: string, state: string, measure: MeasureName): Pick<StateMeasure, 'inState' | 'inNation'> {
    const find = (of: string): Median | undefined => this.#rows.get(`${source} ${of} ${measure}`);
    return { inState: find(state), inNation: find(nation) };
  }
}

/** The table of all medians: it can be read by people, and be put beside an extract of the files. */
export function medianTable(all: readonly StateMeasure[]): string {
  const ofStates = all.flatMap(({ inState, ...each }) => (inState ? [rowOf(each, each.state, inState)] : []));
  const national = Map.groupBy(all, ({ source, measure }) => `${source} ${measure}`);
  const ofNation = [...national.values()].flatMap(([first]) =>
    first?.inNation ? [rowOf(first, nation, first.inNation)] : [],
  );
  return csv([[...medianColumns], ...ofNation, ...ofStates]);
}

function rowOf(
  { source, schoolYear, measure }: Pick<StateMeasure, 'source' | 'schoolYear' | 'measure'>,
  state: string,
  { median, reported, districts }: Median,
): (string | number)[] {
  return [source, schoolYear, state, measure, median ?? '', reported, districts];
}

/** @throws ImportProblem where a cell cannot be read */
export async function readMedians(table: string, header: Header, rows: AsyncIterable<Row>): Promise<MedianRow[]> {
  const read = readerOf(table, header);
  const medians: MedianRow[] = [];
  for await (const row of rows) {
    const number = (column: string) => readNumber({ table, row: row.number, column }, read(row, column));
    medians.push({
      ...{ source: read(row, 'source'), state: read(row, 'state') },
      measure: measureIn(table, row.number, read(row, 'measure')),
      median: {
        median: read(row, 'median') === '' ? null : number('median'),
        ...{ reported: number('reported'), districts: number('districts') },
      },
    });
  }
  return medians;
}

function measureIn(table: string, row: number, cell: string): MeasureName {
  const known = measureNames.find((name) => name === cell);
  if (known) return known;
  throw new ImportProblem(`${table}: row ${row} has a measure "${cell}", which this importer does not know.`);
}
