import { exact } from './figures.ts';
import type { ChartSpec } from './spec.ts';
import { areYears } from './values.ts';

/** The same facts as the picture, in text. The first column names the category of each row. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The data table that stands beside the chart. What is not reported says so. */
export function chartTable(spec: ChartSpec): ChartTable {
  const { title, categories, series, unit, missingLabel } = spec;
  const cell = (value: number | null) => (value === null ? missingLabel : exact(unit, value));
  return {
    caption: title,
    columns: [categoryHeading(spec), ...series.map(({ name }) => name)],
    rows: categories.map((category, i) => [category, ...series.map(({ values }) => cell(values[i] ?? null))]),
  };
}

function categoryHeading({ categories, categoryLabel }: ChartSpec): string {
  if (categoryLabel !== undefined) return categoryLabel;
  if (categories.every((category) => /^\d{4}[-–]\d{2}$/.test(category))) return 'School year';
  return areYears(categories) ? 'Year' : 'Category';
}
