import { anchors } from '../../lib/paths.ts';
import { dollars, share } from '../../lib/format.ts';
import type { Words } from '../../schemas/words.ts';
import { amountOf, grid, known, totals, type Grid } from '../spending/grid.ts';
import { largeFigure, type LargeFigure } from './blocks.ts';
import type { SheetNotes } from './notes.ts';
import type { StoryParts } from './parts.ts';
import type { TableParts } from './tables.ts';

/** The two tables of the first sheet, with what their rows are made of; none where the story has no school years. */
export function moneyTables({ data, tables }: StoryParts, words: Words): readonly TableParts[] {
  if (tables.schoolYears.length === 0 && !data.template) return [];
  const of = (name: 'received' | 'bySource' | 'byUse'): Grid => grid({ data: tables }, name, words);
  return [
    {
      ...{ name: 'bySource', id: anchors.bySource, heading: 'District spending on professional learning' },
      ...{ chartTitle: words.bySource, grid: of('bySource'), received: of('received') },
    },
    {
      ...{ name: 'byUse', id: anchors.byUse, heading: 'How these dollars are spent' },
      ...{ chartTitle: words.byUse, grid: of('byUse') },
    },
  ];
}

/** The money of the newest school year that has an amount, as three numbers for a sheet without tables. */
export function moneyFigures(parts: StoryParts, words: Words, notes: SheetNotes): LargeFigure[] {
  const [sources, uses] = moneyTables(parts, words);
  if (!sources || !uses) return [];
  return [
    ...spentFigure([uses.grid, sources.grid], words, notes),
    ...largestUse(uses.grid, notes),
    ...receivedFigure(sources.received, notes),
  ];
}

/** What a form asks for in their place. */
export const blankMoney: readonly LargeFigure[] = [
  'Spent on professional learning, newest year',
  'Share of the largest use',
  'Title II-A money received, newest year',
].map((label) => largeFigure('', label, []));

/** The total of the newest year that has one; both tables split the same money, so either will do. */
function spentFigure(grids: readonly Grid[], words: Words, notes: SheetNotes): LargeFigure[] {
  const found = grids.flatMap((each) => {
    const year = totals(each).findLastIndex((total) => known(total) !== undefined);
    return year === -1 ? [] : [{ each, year, total: known(totals(each)[year]) }];
  });
  const [first] = found.toSorted((a, b) => b.year - a.year);
  if (!first?.total) return [];
  const { each, year, total } = first;
  const kind = total.kind === undefined ? '' : `${words[total.kind]} `;
  const cells = each.rows.flatMap(({ cells }) => cells[year] ?? []).filter(({ value }) => typeof value === 'number');
  return [
    largeFigure(
      dollars(total.amount),
      `${kind}on professional learning in ${each.years[year] ?? ''}`,
      notes.refer(...cells),
    ),
  ];
}

function largestUse(uses: Grid, notes: SheetNotes): LargeFigure[] {
  const year = totals(uses).findLastIndex((total) => known(total) !== undefined);
  const total = known(totals(uses)[year])?.amount;
  const [largest] = uses.rows.toSorted((a, b) => amountIn(b.cells[year]) - amountIn(a.cells[year]));
  const cell = largest?.cells[year];
  if (!largest || !cell || !total) return [];
  return [
    largeFigure(
      share(amountIn(cell) / total),
      `${largest.name}, the largest use in ${uses.years[year] ?? ''}`,
      notes.refer(cell),
    ),
  ];
}

function receivedFigure(received: Grid | undefined, notes: SheetNotes): LargeFigure[] {
  const found = (received?.rows ?? []).flatMap(({ name, cells }) => {
    const year = cells.findLastIndex((cell) => amountOf(cell) !== undefined);
    const cell = cells[year];
    return cell ? [{ name, cell, year }] : [];
  });
  const [first] = found.toSorted((a, b) => b.year - a.year);
  if (!first) return [];
  return [
    largeFigure(
      dollars(amountIn(first.cell)),
      `${first.name} received in ${received?.years[first.year] ?? ''}`,
      notes.refer(first.cell),
    ),
  ];
}

function amountIn(cell: Parameters<typeof amountOf>[0]): number {
  return amountOf(cell)?.amount ?? 0;
}
