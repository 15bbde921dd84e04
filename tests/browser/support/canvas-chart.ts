import { Chart } from 'chart.js';
import { chartConfig, chartParts } from '../../../src/charts/kinds/kinds.ts';
import { planChart } from '../../../src/charts/plan/plan.ts';
import type { ChartPlan } from '../../../src/charts/plan/plan.ts';
import type { ChartSpec } from '../../../src/charts/spec.ts';
import type { TextMeasure } from '../../../src/charts/text/measure.ts';

/** What a real canvas shows: the edges of each bar or the place of each point, with its series. */
export interface CanvasChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly series: number;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
  readonly points: readonly { readonly series: number; readonly x: number; readonly y: number }[];
}

Chart.register(...chartParts);

/**
 * Draws the chart's own configuration with Chart.js on a canvas of the browser this runs in. The canvas measures
 * the text, so nothing of the recorder or of its text measure takes part.
 */
export function drawOnCanvas(spec: ChartSpec): CanvasChart {
  const plan = planChart(spec, canvasMeasure());
  const canvas = newCanvas(plan.width, plan.height);
  document.body.replaceChildren(canvas);
  const chart = new Chart(canvas, chartConfig(plan));
  const drawn = elementsOf(chart, plan);
  chart.destroy();
  const [bars, points] = spec.kind === 'line' ? [[], drawn] : [drawn.map((element) => barOf(element, plan)), []];
  return { width: plan.width, height: plan.height, bars, points };
}

interface DrawnElement {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
}

/** The elements of the reported values, with the lengths Chart.js gave them. */
function elementsOf(chart: Chart, { spec }: ChartPlan): DrawnElement[] {
  return spec.series.flatMap(({ values }, series) => {
    const { data } = chart.getDatasetMeta(series);
    return values.flatMap((value, category) => {
      if (value === null) return [];
      const { x, y, base, width, height } = data[category] as unknown as DrawnElement;
      return [{ series, x, y, base, width, height }];
    });
  });
}

function barOf({ series, x, y, base, width, height }: DrawnElement, { lying }: ChartPlan): CanvasChart['bars'][number] {
  const [start, end] = lying ? [Math.min(base, x), Math.max(base, x)] : [Math.min(base, y), Math.max(base, y)];
  if (lying) return { series, left: start, right: end, top: y - height / 2, bottom: y + height / 2 };
  return { series, top: start, bottom: end, left: x - width / 2, right: x + width / 2 };
}

function canvasMeasure(): TextMeasure {
  const ctx = newCanvas(1, 1).getContext('2d');
  if (ctx === null) throw new Error('The browser has no canvas.');
  return {
    capHeight: 0,
    width: (text, size, weight) => {
      ctx.font = `${weight === 'bold' ? 'bold ' : ''}${size}px "Atkinson Hyperlegible Next"`;
      return ctx.measureText(text).width;
    },
  };
}

function newCanvas(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}
