import type { ChartDataset } from 'chart.js';
import { legendPlugin } from '../marks/legend.ts';
import { ringsPlugin } from '../marks/rings.ts';
import { spokesPlugin } from '../marks/spokes.ts';
import { GRID } from '../marks/patterns.ts';
import { lineLook } from '../marks/strokes.ts';
import { planRadar } from '../plan/radar.ts';
import type { RadarPlan } from '../plan/radar.ts';
import type { ChartSeries, ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { MOST_TICKS } from './axes.ts';
import { stillOptions, squareAround } from './common.ts';
import type { KindConfig } from './common.ts';
import type { Picture } from './picture.ts';

/** A closed line a series around the centre, with a marker on each spoke that has a value. */
export function radarPicture(spec: ChartSpec, measure: TextMeasure): Picture {
  const plan = planRadar(spec, measure);
  return { frame: plan, charts: [radarConfig(plan)], patternCount: 0 };
}

function radarConfig(plan: RadarPlan): KindConfig<'radar'> {
  const { spec, labels } = plan;
  return {
    type: 'radar',
    data: { labels: labels.map(({ lines }) => lines), datasets: spec.series.map(radarDataset) },
    options: { ...stillOptions(), layout: { padding: squareAround(plan) }, scales: { r: radiusScale(plan) } },
    plugins: [ringsPlugin(plan), spokesPlugin(plan), legendPlugin(plan)],
  };
}

/** Chart.js draws the spokes and rings; what is written at them stands where it was planned. */
function radiusScale({ spec: { scale }, hasRings }: RadarPlan) {
  return {
    ...(scale === undefined ? { beginAtZero: true } : { min: scale.from, max: scale.to }),
    angleLines: { color: GRID },
    // Rings are round: where a line between two spokes crosses one says nothing, and corners would suggest it does.
    grid: { circular: true, color: GRID, display: hasRings },
    pointLabels: { display: false },
    ticks: { display: false, maxTicksLimit: MOST_TICKS },
  };
}

function radarDataset({ name, values }: ChartSeries, index: number): ChartDataset<'radar', (number | null)[]> {
  return { label: name, data: [...values], ...lineLook(index), spanGaps: false, clip: false };
}
