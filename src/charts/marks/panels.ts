import type { Chart } from 'chart.js';
import type { Caption } from '../plan/caption.ts';
import type { ChartPlan } from '../plan/plan.ts';
import { footOf } from './bars.ts';
import { writeCaptions } from './captions.ts';
import { dashedBox } from './dashed-box.ts';

const HEIGHT = 10;
const WIDEST = 20;

/** Writes the name of the series over its panel. */
export function panelTitlePlugin(title: Caption) {
  return {
    id: 'panel-title',
    afterDraw: ({ ctx }: Chart): void => writeCaptions(ctx, [title]),
  };
}

/** A dashed box on the line at zero wherever a value is missing: words have no room in a panel. */
export function gapsPlugin(plan: ChartPlan) {
  return {
    id: 'gaps',
    afterDatasetsDraw(chart: Chart): void {
      const [first, second] = [footOf(chart, plan, 0), footOf(chart, plan, 1)];
      const width = Math.min(WIDEST, (second.x - first.x) * plan.barShare);
      plan.spec.series[0]?.values.forEach((value, category) => {
        const { x, y } = footOf(chart, plan, category);
        if (value === null) dashedBox(chart.ctx, x - width / 2, y - HEIGHT, width, HEIGHT);
      });
    },
  };
}
