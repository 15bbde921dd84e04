import { exact } from './figures.ts';
import { shareOf, wholeOf } from './shares.ts';
import type { ChartSpec } from './spec.ts';
import { countMissing, spreadOf } from './spread.ts';
import { areYears } from './values.ts';

/** The same facts as the picture, in text. The first column names the category of each row. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The data table that stands beside the chart. What is not reported says so. */
export function chartTable(spec: ChartSpec): ChartTable {
  if (spec.kind === 'strip') return spreadTable(spec);
  const whole = spec.kind === 'doughnut' && spec.unit !== 'percent' ? wholeOf(spec) : null;
  return whole === null || whole === 0 ? valueTable(spec) : withShares(spec, valueTable(spec), whole);
}

function valueTable(spec: ChartSpec): ChartTable {
  const { title, categories, series } = spec;
  return {
    caption: title,
    columns: [categoryHeading(spec), ...series.map(({ name }) => name)],
    rows: categories.map((category, i) => [category, ...series.map(({ values }) => cell(spec, values[i] ?? null))]),
  };
}

/** Parts of a whole with their shares and their sum. */
function withShares(spec: ChartSpec, table: ChartTable, whole: number): ChartTable {
  const shares = spec.series[0]?.values.map((value) => shareOf(spec, value ?? 0)) ?? [];
  return {
    caption: table.caption,
    columns: [...table.columns, 'Share'],
    rows: [...table.rows.map((row, i) => [...row, shares[i] ?? '']), ['Total', exact(spec.unit, whole), '100%']],
  };
}

/** The marks by name, and where the values without names lie. */
function spreadTable(spec: ChartSpec): ChartTable {
  const spread = spreadOf(spec);
  const places = [...(spec.marks ?? []).map(({ name, value }) => [name, value] as const), ...spreadPlaces(spread)];
  const missing = countMissing(spec);
  const counts = [
    ['Values reported', exact('count', spread?.count ?? 0)],
    ...(missing === 0 ? [] : [[`Values ${spec.missingLabel}`, exact('count', missing)]]),
  ];
  return {
    caption: spec.title,
    columns: [spec.categoryLabel ?? 'Place', spec.series[0]?.name ?? ''],
    rows: [...places.map(([name, value]) => [name, cell(spec, value)]), ...counts],
  };
}

function spreadPlaces(spread: ReturnType<typeof spreadOf>): (readonly [name: string, value: number])[] {
  if (spread === undefined) return [];
  return [
    ['Lowest', spread.lowest],
    ['Lower quartile', spread.lowerQuartile],
    ['Upper quartile', spread.upperQuartile],
    ['Highest', spread.highest],
  ];
}

function cell({ unit, missingLabel }: ChartSpec, value: number | null): string {
  return value === null ? missingLabel : exact(unit, value);
}

function categoryHeading({ categories, categoryLabel }: ChartSpec): string {
  if (categoryLabel !== undefined) return categoryLabel;
  if (categories.every((category) => /^\d{4}[-–]\d{2}$/.test(category))) return 'School year';
  return areYears(categories) ? 'Year' : 'Category';
}
