import type { ChartSpec } from '../../charts/spec.ts';
import { csv } from '../../lib/csv.ts';
import { dollars, number } from '../../lib/format.ts';
import { placeOf } from '../worksheet/form.ts';
import type { ForecastReading } from './forecast-reading.ts';
import { shortNames } from './tier-names.ts';

/** What is worked out of each tier, as it is shown, by the name of its cell: people, dollars and the running total. */
export function resultTexts({ tiers, forecast }: ForecastReading): ReadonlyMap<string, string> {
  const texts = tiers.flatMap(({ id }, index) => {
    const row = forecast?.rows[index];
    if (!row) return [];
    return [
      [placeOf(id, 'people'), number(row.people)],
      [placeOf(id, 'dollars'), dollars(row.dollars)],
      [placeOf(id, 'total'), dollars(row.total)],
    ] as const;
  });
  return new Map(texts);
}

/** The chart of a forecast; undefined where there is nothing to draw. */
export function forecastChart({ tiers, forecast }: ForecastReading): ChartSpec | undefined {
  if (!forecast) return undefined;
  return {
    ...{ kind: 'bar', title: 'Stipends by tier', unit: 'dollars', categoryLabel: 'Tier' },
    missingLabel: 'not counted',
    categories: shortNames(tiers.map(({ title }) => title)),
    series: [
      { name: 'Each tier', values: forecast.rows.map((row) => row.dollars) },
      { name: 'Running total', values: forecast.rows.map(({ total }) => total) },
    ],
  };
}

/** The forecast as comma-separated values, a line for each tier that is counted. */
export function forecastCsv({ participants = 0, tiers, forecast }: ForecastReading): string {
  const header = ['tier', 'participants', 'percent', 'stipend', 'people', 'dollars', 'running total'];
  const lines = tiers.flatMap(({ title, completion, stipend }, index) => {
    const row = forecast?.rows[index];
    return row ? [[title, participants, completion, stipend, row.people, row.dollars, row.total]] : [];
  });
  return csv([header, ...lines]);
}
