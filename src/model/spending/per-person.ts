import { dollars } from '../../lib/format.ts';
import type { Absence } from '../../schemas/figure.ts';
import type { Context } from '../context.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { DistrictFigures } from '../../schemas/districts.ts';
import type { Notes } from '../notes.ts';
import { absentCell, plainCell, type CellView, type RowView, type TableView } from '../table.ts';
import { grid, known, totals } from './grid.ts';

/** Spending for each student and each teacher, in the years whose total and head count are both known. */
export function perPersonTable(
  entry: PublishedEntry<'spending'>,
  context: Context,
  notes: Notes,
  id: string,
): TableView | undefined {
  const district = entry.data.district === undefined ? undefined : context.district(entry.data.district);
  if (!district) return undefined;
  const years = entry.data.schoolYears;
  const sums = yearTotals(entry, context);
  const rowFor = (name: string, of: (figures: DistrictFigures) => HeadCount | undefined): RowView => ({
    name,
    notes: [],
    cells: years.map((year, index) => perPerson(sums[index], of(district.data.figures[year] ?? {}), notes)),
  });
  const rows = [rowFor('Per student', ({ students }) => students), rowFor('Per teacher', ({ teachers }) => teachers)];
  if (rows.every(({ cells }) => cells.every(({ kind }) => kind === 'absent'))) return undefined;
  return {
    id,
    caption: 'Spending for each student and each teacher',
    corner: 'School year',
    columns: years,
    rows,
    summary: [],
  };
}

interface HeadCount {
  readonly value: number | Absence;
  readonly source?: string | undefined;
  readonly at?: string | undefined;
  readonly asOf?: string | undefined;
  readonly note?: string | undefined;
}

/** Both tables split the same money, so either total will do; the check has made sure that they agree. */
function yearTotals(entry: PublishedEntry<'spending'>, { words }: Context): (number | undefined)[] {
  const bySource = totals(grid(entry, 'bySource', words)).map(known);
  const byUse = totals(grid(entry, 'byUse', words)).map(known);
  return entry.data.schoolYears.map((_, index) => (bySource[index] ?? byUse[index])?.amount);
}

function perPerson(total: number | undefined, heads: HeadCount | undefined, notes: Notes): CellView {
  if (total === undefined || typeof heads?.value !== 'number' || heads.value === 0) return absentCell('–');
  const { source, at, asOf, note } = heads;
  return { ...plainCell(dollars(total / heads.value)), notes: notes.refer({ source, at, asOf, note }) };
}
