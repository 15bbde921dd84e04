import type { ChartSpec } from '../spec.ts';
import { widestFigure } from './bar-figures.ts';
import { planColumns } from './columns.ts';
import type { Arrangement } from './plan.ts';
import { planRows } from './rows.ts';
import { WIDTH } from './sizes.ts';
import type { Rulers } from './sizes.ts';

/** Between two panels that stand side by side. */
export const BESIDE_PANEL = 14;
const PLOT_HEIGHT = 96;

/** How every panel is arranged, and how many stand side by side. */
export interface PanelArrangement {
  readonly arrangement: Arrangement;
  readonly columns: 1 | 2;
}

/**
 * Two panels stand side by side where the names of the categories have room under them, else one below the other;
 * bars whose names have no room even there lie.
 */
export function arrangePanels(spec: ChartSpec, { ruler, bold }: Rulers): PanelArrangement {
  const pooled = pooledSeries(spec);
  const standing = (kind: 'bar' | 'line', columns: 1 | 2) => {
    const width = (WIDTH - (columns - 1) * BESIDE_PANEL) / columns;
    return planColumns({ ...pooled, kind }, ruler, bold, { width, plotHeight: PLOT_HEIGHT, wantsFigures: false });
  };
  for (const columns of spec.series.length === 1 ? ([1] as const) : ([2, 1] as const)) {
    const arrangement = standing('bar', columns);
    if (arrangement !== undefined) return { arrangement, columns };
  }
  const lines = spec.panels === 'line' ? standing('line', 1) : undefined;
  if (lines !== undefined) return { arrangement: { ...lines, boxesMissing: true }, columns: 1 };
  const rows = planRows({ ...pooled, kind: 'horizontal-bar' }, ruler, bold);
  return { arrangement: { ...rows, margin: { top: 0, right: widestFigure(spec, bold) + 10 } }, columns: 1 };
}

/** All panels as one series that has a value wherever one of them has. */
function pooledSeries(spec: ChartSpec): ChartSpec {
  const values = spec.categories.map((_, index) => spec.series.flatMap((one) => one.values[index] ?? [])[0] ?? null);
  return { ...spec, series: [{ name: '', values }] };
}
