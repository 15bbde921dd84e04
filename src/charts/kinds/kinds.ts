import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js';
import type { ChartComponentLike } from 'chart.js';
import type { ChartKind, ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { barConfig } from './bar.ts';
import { dotConfig } from './dot.ts';
import { doughnutPicture } from './doughnut.ts';
import { horizontalBarConfig } from './horizontal-bar.ts';
import { lineConfig } from './line.ts';
import { onAxes } from './on-axes.ts';
import type { Picture } from './picture.ts';
import { radarPicture } from './radar.ts';
import { smallMultiplesPicture } from './small-multiples.ts';
import { stackedBarConfig } from './stacked-bar.ts';
import { stripPicture } from './strip.ts';

/** The parts of Chart.js that the kinds below draw with. */
export const chartParts: ChartComponentLike[] = [
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
];

const kinds: Readonly<Record<ChartKind, (spec: ChartSpec, measure: TextMeasure) => Picture>> = {
  bar: onAxes(barConfig),
  'stacked-bar': onAxes(stackedBarConfig),
  'horizontal-bar': onAxes(horizontalBarConfig),
  line: onAxes(lineConfig),
  radar: radarPicture,
  doughnut: doughnutPicture,
  dot: onAxes(dotConfig),
  strip: stripPicture,
  'small-multiples': smallMultiplesPicture,
};

/** Plans the spec and configures Chart.js for it. */
export function pictureOf(spec: ChartSpec, measure: TextMeasure): Picture {
  return kinds[spec.kind](spec, measure);
}
