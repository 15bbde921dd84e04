import type { ChartSpec, ChartUnit } from '../../charts/spec.ts';
import type { Dataset } from '../../schemas/datasets.ts';
import type { Words } from '../../schemas/words.ts';

const chartUnits: Readonly<Partial<Record<Dataset['values'][number]['unit'], ChartUnit>>> = {
  count: 'count',
  percent: 'percent',
  dollars: 'dollars',
};

/** The rows a chart draws: those it names, or all. */
export function drawnRows({ values, chart }: Pick<Dataset, 'values' | 'chart'>): Dataset['values'] {
  const only = chart?.only ?? [];
  return only.length === 0 ? values : values.filter(({ label }) => only.includes(label));
}

/** The chart of a data set; none where nothing is to be drawn. The check sees to it that its rows share a unit. */
export function datasetChart(data: Dataset, words: Words): ChartSpec | undefined {
  const rows = drawnRows(data);
  const unit = chartUnits[rows[0]?.unit ?? 'hours'];
  if (data.chart === undefined || unit === undefined) return undefined;
  const { kind, title, category } = data.chart;
  return {
    ...{ kind, title, unit, categoryLabel: category, missingLabel: words['not-reported'] },
    categories: rows.map(({ label }) => label),
    series: [{ name: title, values: rows.map(({ value }) => (typeof value === 'number' ? value : null)) }],
  };
}
