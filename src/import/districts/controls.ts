import { readerOf } from '../tables/columns.ts';
import type { Header, Row } from '../tables/rows.ts';
import { ImportProblem } from '../problem.ts';
import { readNumber } from './amounts.ts';
import type { Part } from './part.ts';

/** What NCES published about one column of one fiscal year. */
export interface Control {
  readonly fiscalYear: number;
  readonly column: string;
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Rounded to a whole number. */
  readonly mean: number;
}

/** A column as NCES published it, and as it was read. */
export interface ControlResult {
  readonly published: Control;
  readonly found: Pick<Control, 'count' | 'minimum' | 'maximum' | 'mean'>;
}

/** @throws ImportProblem where a cell cannot be read */
export async function readControls(table: string, header: Header, rows: AsyncIterable<Row>): Promise<Control[]> {
  const read = readerOf(table, header);
  const controls: Control[] = [];
  for await (const row of rows) {
    const number = (column: string) => readNumber({ table, row: row.number, column }, read(row, column));
    controls.push({
      ...{ fiscalYear: number('fiscal_year'), column: read(row, 'variable'), count: number('n_reported') },
      ...{ minimum: number('minimum'), maximum: number('maximum'), mean: number('mean') },
    });
  }
  return controls;
}

/**
 * Compares what was read of a fiscal year with what NCES published of it, to the digit.
 *
 * @throws ImportProblem where a number differs, which means that the file is not the one NCES published
 */
export function compareWithControls({ table, release, totals }: Part, controls: readonly Control[]): ControlResult[] {
  const results = controls
    .filter(({ fiscalYear }) => release.source === `nces-f33-${fiscalYear}`)
    .map((published) => ({ published, found: foundOf(published.column, totals) }));
  const differing = results.filter(({ published, found }) => differences(published, found).length > 0);
  if (differing.length === 0) return results;
  const lines = differing.map(
    ({ published, found }) => `  ${published.column}: ${differences(published, found).join(', ')}`,
  );
  throw new ImportProblem(
    [
      `${table} does not add up to what NCES published for fiscal year ${differing[0]?.published.fiscalYear}:`,
      ...lines,
      'It may be cut off, changed, or of another release. Download it again, or take the file of totals away.',
    ].join('\n'),
  );
}

function foundOf(column: string, totals: Part['totals']): ControlResult['found'] {
  const total = totals.get(column);
  if (total === undefined) return { count: 0, minimum: 0, maximum: 0, mean: 0 };
  const { count, minimum, maximum, sum } = total;
  return { count, minimum, maximum, mean: Math.round(sum / count) };
}

const measured = { count: 'districts', minimum: 'minimum', maximum: 'maximum', mean: 'mean' } as const;

function differences(published: Control, found: ControlResult['found']): string[] {
  return (Object.keys(measured) as (keyof typeof measured)[])
    .filter((name) => published[name] !== found[name])
    .map((name) => `${measured[name]} ${found[name]} instead of ${published[name]}`);
}
