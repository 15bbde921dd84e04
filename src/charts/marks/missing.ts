import type { Chart } from 'chart.js';
import type { ChartPlan } from '../plan/plan.ts';
import { LINE_HEIGHT } from '../plan/sizes.ts';
import { isEmptyCategory } from '../values.ts';
import { barsOf, endOf, footOf } from './bars.ts';
import type { Bar } from './bars.ts';
import { dashedBox } from './dashed-box.ts';
import { inscribe } from './inscribe.ts';
import type { Inscription } from './inscribe.ts';

const BOX = 10;
/** Between a stack and the box for the part of it that is not reported. */
const GAP = 2;

/**
 * Marks what is not reported, so that it is never taken for zero. A category without any value says so in words;
 * a single missing bar is a dashed box, or words where bars lie; a missing part of a stack is a dashed box at its
 * end. A missing point is the gap in its line.
 */
export function missingPlugin(plan: ChartPlan) {
  return {
    id: 'missing',
    afterDatasetsDraw(chart: Chart): void {
      const texts = plan.spec.categories.flatMap((_, category) => {
        if (isEmptyCategory(plan.spec, category)) return emptyCategory(chart, plan, category);
        return plan.spec.kind === 'line' ? [] : missingBars(chart, plan, category);
      });
      inscribe(chart.ctx, plan, texts, 'regular');
    },
  };
}

function emptyCategory(chart: Chart, plan: ChartPlan, category: number): Inscription[] {
  const at = footOf(chart, plan, category);
  const text = plan.spec.missingLabel;
  if (plan.lying) return [{ text, at, standing: 'beside' }];
  if (plan.missingLines.length === 0) return [{ text, at, standing: 'upright' }];
  return plan.missingLines.toReversed().map((line, i) => {
    return { text: line, at: { x: at.x, y: at.y - i * LINE_HEIGHT }, standing: 'over' };
  });
}

/** Draws the boxes of a category, and gives the words where they have room. */
function missingBars(chart: Chart, plan: ChartPlan, category: number): Inscription[] {
  const bars = barsOf(chart, plan, category);
  const missing = bars.filter((_, series) => plan.spec.series[series]?.values[category] === null);
  if (plan.stacked) {
    for (const bar of missing.slice(0, 1)) boxFrom(chart.ctx, plan, endOf(bars, plan) + (plan.lying ? GAP : -GAP), bar);
    return [];
  }
  if (plan.lying) return missing.map((bar) => beside(plan, bar));
  for (const bar of missing) boxFrom(chart.ctx, plan, bar.from, bar);
  return [];
}

function beside(plan: ChartPlan, bar: Bar): Inscription {
  return { text: plan.spec.missingLabel, at: { x: bar.from, y: bar.middle }, standing: 'beside' };
}

/** A box of the bar's thickness that begins at `end`. */
function boxFrom(ctx: CanvasRenderingContext2D, plan: ChartPlan, end: number, bar: Bar): void {
  const across = bar.middle - bar.thickness / 2;
  if (plan.lying) dashedBox(ctx, end, across, BOX, bar.thickness);
  else dashedBox(ctx, across, end - BOX, bar.thickness, BOX);
}
