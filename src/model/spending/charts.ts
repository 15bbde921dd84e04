import type { ChartSeries, ChartSpec } from '../../charts/spec.ts';
import { MOST_SERIES } from '../../charts/spec.ts';
import type { Words } from '../../schemas/words.ts';
import { amountOf, type Grid, type GridRow } from './grid.ts';
import { commonQualifier, qualifierOf } from './tables.ts';

/** The chart of a table: stacked by row, one bar a school year. None where no amount is reported. */
export function gridChart(grid: Grid, title: string, words: Words, kind: 'stacked-bar' | 'bar'): ChartSpec | undefined {
  const series = grid.rows.map(seriesOf).filter(({ values }) => values.some((value) => value !== null));
  if (series.length === 0) return undefined;
  return {
    kind,
    title,
    categories: categories(grid, words),
    series: atMost(MOST_SERIES, series),
    unit: 'dollars',
    missingLabel: words['not-reported'],
  };
}

function seriesOf({ name, cells }: GridRow): ChartSeries {
  return { name, values: cells.map((cell) => amountOf(cell)?.amount ?? null) };
}

/** Where years differ in kind or status, each says its own, so that a plan is not read as money paid out. */
function categories(grid: Grid, words: Words): string[] {
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
