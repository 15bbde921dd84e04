import type { ChartSpec } from '../../charts/spec.ts';
import type { Words } from '../../schemas/words.ts';
import { gridCharts } from '../spending/charts.ts';
import type { TableParts } from './tables.ts';

/** The one chart of a sheet, or why there is none. */
export interface StoryChart {
  readonly spec: ChartSpec | undefined;
  /** What a reader of the chart must know, or why nothing is drawn. */
  readonly remark: string;
}

/** More would fill the small chart of a sheet with their names; the table has every row. */
const mostSeries = 5;

/**
 * Draws the first table that has an amount. Money spent and money planned are never in one chart: of the two, the one
 * of more school years is drawn.
 */
export function storyChart(tables: readonly TableParts[], words: Words, label: string): StoryChart {
  const charts = tables
    .map(({ chartTitle, grid }) => gridCharts(grid, `${chartTitle}${label}`, words, 'stacked-bar', mostSeries))
    .find(({ length }) => length > 0);
  if (!charts) return { spec: undefined, remark: 'No chart: no spending on professional learning is reported.' };
  const [spec] = charts.toSorted((a, b) => b.categories.length - a.categories.length);
  return { spec, remark: charts.length > 1 ? 'The table has all amounts; the chart has those of one kind.' : '' };
}
