import type { ChartSeries, ChartSpec } from '../../charts/spec.ts';
import { MOST_SERIES } from '../../charts/spec.ts';
import type { MoneyKind } from '../../schemas/money.ts';
import type { Words } from '../../schemas/words.ts';
import { amountOf, type Grid } from './grid.ts';
import { commonQualifier, qualifierOf } from './tables.ts';

/**
 * The charts of a table: stacked by row, one bar a school year, one chart for each kind of money. A plan drawn as
 * the next step of what was spent would show a rise that nobody reported. None where no amount is reported.
 *
 * @param most how many rows are drawn apart; the smallest of more are drawn as one
 */
export function gridCharts(
  grid: Grid,
  title: string,
  words: Words,
  kind: 'stacked-bar' | 'bar',
  most = MOST_SERIES,
): ChartSpec[] {
  const kinds = [...new Set(grid.rows.flatMap(({ cells }) => cells.flatMap((cell) => amountOf(cell)?.kind ?? [])))];
  if (kinds.length < 2) return chart(grid, title, words, kind, most);
  return kinds.flatMap((money) => chart(ofKind(grid, money), `${title}, ${words[money]}`, words, kind, most));
}

function chart(grid: Grid, title: string, words: Words, kind: 'stacked-bar' | 'bar', most: number): ChartSpec[] {
  const all = grid.rows.map(({ name, cells }) => ({
    name,
    values: cells.map((cell) => amountOf(cell)?.amount ?? null),
  }));
  const series = all.filter(({ values }) => values.some((value) => value !== null));
  if (series.length === 0) return [];
  const categories = labelledYears(grid, words);
  return [
    {
      kind,
      title,
      categories,
      series: atMost(most, series),
      unit: 'dollars',
      missingLabel: words['not-reported'],
    },
  ];
}

/** The years that hold money of one kind, and nothing of another. */
function ofKind({ years, rows }: Grid, kind: MoneyKind): Grid {
  const kept = years.flatMap((_, index) =>
    rows.some(({ cells }) => amountOf(cells[index])?.kind === kind) ? [index] : [],
  );
  const only = <Item>(items: readonly Item[]): Item[] => kept.flatMap((index) => items.slice(index, index + 1));
  const other = rows.map(({ name, cells }) => ({
    name,
    cells: only(cells).map((cell) => (cell.kind === kind ? cell : { ...cell, value: 'not-reported' as const })),
  }));
  return { years: only(years), rows: other };
}

/** Where years differ in status, each says its own. */
function labelledYears(grid: Grid, words: Words): string[] {
  if (commonQualifier(grid, words) !== undefined) return [...grid.years];
  return grid.years.map((year, index) => {
    const cells = grid.rows.flatMap(({ cells }) => cells[index] ?? []).filter(({ value }) => typeof value === 'number');
    const qualifiers = [...new Set(cells.map((cell) => qualifierOf(cell, words)))];
    return qualifiers.length === 1 && qualifiers[0] ? `${year} (${qualifiers[0]})` : year;
  });
}

/** More series than patterns cannot be told apart: the smallest are drawn as one, which says so in its name. */
function atMost(limit: number, series: readonly ChartSeries[]): ChartSeries[] {
  if (series.length <= limit) return [...series];
  const bySize = [...series].sort((a, b) => size(b) - size(a));
  const kept = new Set(bySize.slice(0, limit - 1));
  const rest = series.filter((each) => !kept.has(each));
  return [
    ...series.filter((each) => kept.has(each)),
    { name: `${rest.length} smaller rows together`, values: summed(rest) },
  ];
}

function size({ values }: ChartSeries): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** A year in which none of the rows is reported stays not reported. */
function summed(series: readonly ChartSeries[]): (number | null)[] {
  return (series[0]?.values ?? []).map((_, index) => {
    const values = series.flatMap(({ values }) => values[index] ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  });
}
