import { filledPart, wholeOf } from '../shares.ts';
import type { ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { reportedValues } from '../values.ts';
import { moved } from './caption.ts';
import type { Caption } from './caption.ts';
import { headingAbove, inHole } from './doughnut-name.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { planLegend } from './legend.ts';
import { RADIUS } from './ring.ts';
import { LINE_HEIGHT, WIDTH, rulersOf } from './sizes.ts';
import { movedLabel, planSliceLabels } from './slice-labels.ts';
import type { SliceLabel } from './slice-labels.ts';

/** Where the ring lies, and what is written in its hole, around it and above it. */
export interface DoughnutPlan extends Frame {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** Degrees by which the first slice begins past the top. */
  readonly rotation: number;
  /** The value of the part that stays empty: what is not reported of a hundred percent, or all of a ring of nothing. */
  readonly rest: number;
  readonly labels: readonly SliceLabel[];
  readonly name: readonly Caption[];
}

const ABOVE = 6;

/** Plans a doughnut: the name and the figure of each slice stand outside, joined to it by a line. */
export function planDoughnut(spec: ChartSpec, measure: TextMeasure): DoughnutPlan {
  const rulers = rulersOf(measure);
  const legend = planLegend([], missingNames(spec), rulers.ruler);
  const rest = restOf(spec);
  const { rotation, labels, top, bottom } = planSliceLabels(spec, rest, rulers);
  const hole = inHole(spec, rulers) ?? [];
  const heading = hole.length === 0 ? headingAbove(spec, rulers.ruler) : [];
  const above = heading.reduce((sum, { lines }) => sum + lines.length * LINE_HEIGHT + ABOVE, 0);
  const centre = { x: WIDTH / 2, y: legend.height + above - top };
  return {
    ...frameOf(spec, legend, above + bottom - top + 2),
    centre,
    radius: RADIUS,
    rotation,
    rest,
    labels: labels.map((label) => movedLabel(label, centre.x, centre.y)),
    name: [
      ...hole.map((caption) => moved(caption, centre.x, centre.y)),
      ...heading.map((caption) => moved(caption, 0, legend.height)),
    ],
  };
}

/** "not reported: Travel, Materials", the key of what has no slice. */
function missingNames({ categories, series, missingLabel }: ChartSpec): string | undefined {
  const names = categories.filter((_, index) => series[0]?.values[index] === null);
  return names.length === 0 ? undefined : `${missingLabel}: ${names.join(', ')}`;
}

function restOf(spec: ChartSpec): number {
  const sum = reportedValues(spec).reduce((total, value) => total + value, 0);
  if (sum === 0) return 1;
  return wholeOf(spec) === null ? sum / filledPart(spec) - sum : 0;
}
