import {
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
} from 'chart.js';
import type { ChartComponentLike } from 'chart.js';
import type { ChartPlan } from '../plan/plan.ts';
import type { ChartKind } from '../spec.ts';
import { barConfig } from './bar.ts';
import type { KindConfig } from './common.ts';
import { horizontalBarConfig } from './horizontal-bar.ts';
import { lineConfig } from './line.ts';
import { stackedBarConfig } from './stacked-bar.ts';

/** The parts of Chart.js that the kinds below draw with. */
export const chartParts: ChartComponentLike[] = [
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
];

const kinds: Readonly<Record<ChartKind, (plan: ChartPlan) => KindConfig<'bar' | 'line'>>> = {
  bar: barConfig,
  'stacked-bar': stackedBarConfig,
  'horizontal-bar': horizontalBarConfig,
  line: lineConfig,
};

/** The configuration for Chart.js. Columns that had to lie down are rows. */
export function chartConfig(plan: ChartPlan): KindConfig<'bar' | 'line'> {
  const kind = plan.lying && plan.spec.kind === 'bar' ? 'horizontal-bar' : plan.spec.kind;
  return kinds[kind](plan);
}
