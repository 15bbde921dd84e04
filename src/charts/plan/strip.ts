import { exact } from '../figures.ts';
import type { ChartSpec } from '../spec.ts';
import { missingParts } from '../spread.ts';
import type { TextMeasure } from '../text/measure.ts';
import { reportedValues } from '../values.ts';
import { planFlags } from './flags.ts';
import type { Flag, Pole } from './flags.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { planLegend } from './legend.ts';
import { niceScale } from './nice-scale.ts';
import type { NiceScale } from './nice-scale.ts';
import { pileUp } from './pile.ts';
import type { Pile } from './pile.ts';
import { WIDTH, rulersOf } from './sizes.ts';

/** The axis, the pile of points on it, and the flags over them. Heights count upwards from the axis. */
export interface StripPlan extends Frame {
  readonly scale: NiceScale;
  readonly pile: Pile;
  readonly flags: readonly Flag[];
  readonly plotHeight: number;
  readonly hasAxis: boolean;
}

/** Room for half a figure of the axis at either end. */
export const SIDE = 32;
export const AXIS_HEIGHT = 30;
export const ABOVE_AXIS = 4;
const ABOVE_PILE = 12;
const ABOVE_PLOT = 2;

/** Plans a strip plot. Nothing is strewn at random: a point lies over another where both would touch. */
export function planStrip(spec: ChartSpec, measure: TextMeasure): StripPlan {
  const { ruler, bold } = rulersOf(measure);
  const { series, marks = [] } = spec;
  const named = marks.flatMap(({ value }) => value ?? []);
  const values = [...reportedValues(spec), ...named];
  const scale = niceScale(spec, values);
  const placeOf = (value: number) => SIDE + ((value - scale.from) / (scale.to - scale.from)) * (WIDTH - 2 * SIDE);
  const pile = pileUp(series[0]?.values.map((value) => (value === null ? null : placeOf(value))) ?? []);
  const foot = ABOVE_AXIS + pile.height + ABOVE_PILE;
  const { flags, height } = planFlags(polesOf(spec, placeOf), bold);
  const legend = planLegend(
    series.map(({ name }) => name),
    missingText(spec),
    ruler,
  );
  return {
    ...frameOf(spec, legend, ABOVE_PLOT + foot + height + AXIS_HEIGHT),
    scale,
    pile,
    flags: flags.map((flag) => ({ ...flag, head: flag.head + foot })),
    plotHeight: foot + height,
    hasAxis: values.length > 0,
  };
}

function polesOf({ marks = [], unit }: ChartSpec, placeOf: (value: number) => number): Pole[] {
  return marks.flatMap(({ name, value }, mark) =>
    value === null ? [] : [{ mark, x: placeOf(value), text: `${name}: ${exact(unit, value)}` }],
  );
}

/** "not reported: 3 of 615 values, This district", the key of what has no point. */
function missingText(spec: ChartSpec): string | undefined {
  const parts = missingParts(spec);
  return parts.length === 0 ? undefined : `${spec.missingLabel}: ${parts.join(', ')}`;
}
