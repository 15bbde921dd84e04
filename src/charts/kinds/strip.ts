import type { ChartDataset, Scale } from 'chart.js';
import { compact, exact } from '../figures.ts';
import { flagsPlugin } from '../marks/flags.ts';
import { legendPlugin } from '../marks/legend.ts';
import { INK } from '../marks/patterns.ts';
import { crowdLook, markerLook } from '../marks/strokes.ts';
import { FONT } from '../plan/sizes.ts';
import { ABOVE_AXIS, AXIS_HEIGHT, SIDE, planStrip } from '../plan/strip.ts';
import type { StripPlan } from '../plan/strip.ts';
import type { ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { stillOptions } from './common.ts';
import type { KindConfig, Spot } from './common.ts';
import type { Picture } from './picture.ts';

/** Many values without names as points along one axis, and among them the places that have a name. */
export function stripPicture(spec: ChartSpec, measure: TextMeasure): Picture {
  const plan = planStrip(spec, measure);
  return { frame: plan, charts: [stripConfig(plan)], patternCount: 0 };
}

function stripConfig(plan: StripPlan): KindConfig<'scatter', Spot> {
  const { height, plotHeight } = plan;
  const top = height - AXIS_HEIGHT - plotHeight;
  return {
    type: 'scatter',
    data: { datasets: [crowd(plan), ...(plan.spec.marks?.map((_, mark) => head(plan, mark)) ?? [])] },
    options: {
      ...stillOptions(),
      layout: { padding: { top, left: SIDE, right: SIDE, bottom: 0 } },
      scales: { x: axis(plan), y: { display: false, min: 0, max: plotHeight } },
    },
    plugins: [flagsPlugin(plan), legendPlugin(plan)],
  };
}

function crowd({ spec, pile }: StripPlan): ChartDataset<'scatter', Spot[]> {
  const { name = '', values = [] } = spec.series[0] ?? {};
  const heightOf = (layer: number) => ABOVE_AXIS + (layer + 0.5) * pile.layerHeight;
  const data = values.map((x, index) => ({ x, y: heightOf(pile.layers[index] ?? 0) }));
  return { label: name, data, ...crowdLook(pile.radius), clip: false };
}

/** The head of a mark's pole, where its marker is. */
function head({ spec, flags }: StripPlan, mark: number): ChartDataset<'scatter', Spot[]> {
  const { name = '', value = null } = spec.marks?.[mark] ?? {};
  const y = flags.find((flag) => flag.mark === mark)?.head ?? 0;
  return { label: name, data: [{ x: value, y }], ...markerLook(mark), clip: false };
}

function axis({ spec, scale, hasAxis }: StripPlan) {
  const figure = hasShortTicks(scale) ? compact : exact;
  return {
    min: scale.from,
    max: scale.to,
    // What stands over the axis was planned for an axis of this height.
    afterFit: (own: Scale): void => {
      own.height = AXIS_HEIGHT;
    },
    border: { color: INK },
    grid: { display: hasAxis, drawOnChartArea: false, tickLength: 5, color: INK },
    ticks: {
      display: hasAxis,
      stepSize: scale.step,
      maxRotation: 0,
      padding: 3,
      color: INK,
      font: FONT,
      callback: (value: string | number) => figure(spec.unit, Number(value)),
    },
  };
}

/** True when three digits, which is what `compact` writes, say every tick truly. */
function hasShortTicks({ from, to, step }: StripPlan['scale']): boolean {
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  return ticks.every((tick) => Math.abs(Number(tick.toPrecision(3)) - tick) < step / 1000);
}
