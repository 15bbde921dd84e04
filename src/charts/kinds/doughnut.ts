import { legendPlugin } from '../marks/legend.ts';
import { GRID, INK, PAPER, seriesFill } from '../marks/patterns.ts';
import { SEAM } from '../marks/seams.ts';
import { slicesPlugin } from '../marks/slices.ts';
import { planDoughnut } from '../plan/doughnut.ts';
import type { DoughnutPlan } from '../plan/doughnut.ts';
import { CUTOUT } from '../plan/ring.ts';
import type { ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { stillOptions, squareAround } from './common.ts';
import type { KindConfig } from './common.ts';
import type { Picture } from './picture.ts';

/** The parts of one whole as slices of a ring, each with its name and figure beside it. */
export function doughnutPicture(spec: ChartSpec, measure: TextMeasure): Picture {
  const plan = planDoughnut(spec, measure);
  return { frame: plan, charts: [doughnutConfig(plan)], patternCount: spec.categories.length };
}

function doughnutConfig(plan: DoughnutPlan): KindConfig<'doughnut'> {
  return {
    type: 'doughnut',
    data: { datasets: [slices(plan)] },
    options: {
      ...stillOptions(),
      layout: { padding: squareAround(plan) },
      rotation: plan.rotation,
      cutout: `${100 * CUTOUT}%`,
    },
    plugins: [slicesPlugin(plan), legendPlugin(plan)],
  };
}

/** A slice a category, and after them the part of the ring that stays empty: dashed where it is not reported. */
function slices({ id, spec, rest }: DoughnutPlan) {
  const { name = '', values = [] } = spec.series[0] ?? {};
  const isMissing = values.includes(null);
  const isRest = ({ dataIndex }: { dataIndex: number }) => dataIndex === values.length;
  const fills = values.map((_, index) => seriesFill(id, index));
  return {
    label: name,
    // Read as they are: Chart.js would read a missing value as zero.
    parsing: false as const,
    data: [...values, ...(rest > 0 ? [rest] : [])],
    backgroundColor: [...fills, PAPER],
    borderColor: [...fills.map(() => PAPER), isMissing ? INK : GRID],
    borderWidth: SEAM,
    clip: false as const,
    // One slice alone is a ring without a seam.
    selfJoin: values.filter((value) => value !== null && value > 0).length + (rest > 0 ? 1 : 0) === 1,
    borderDash: (context: { dataIndex: number }) => (isMissing && isRest(context) ? [3, 2] : []),
  };
}
