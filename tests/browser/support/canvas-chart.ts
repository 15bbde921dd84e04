import { Chart } from 'chart.js';
import type { AnyConfig } from '../../../src/charts/kinds/common.ts';
import { chartParts, pictureOf } from '../../../src/charts/kinds/kinds.ts';
import type { ChartSpec } from '../../../src/charts/spec.ts';
import type { TextMeasure } from '../../../src/charts/text/measure.ts';

/** A shape and the colours it is drawn with, as the chart names them. */
export interface Look {
  readonly kind: 'bar' | 'point' | 'arc';
  readonly fill: string;
  readonly stroke: string | undefined;
}

export interface CanvasBar extends Look {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CanvasPoint extends Look {
  readonly x: number;
  readonly y: number;
}

/** Angles are radians, clockwise from the right. */
export interface CanvasArc extends Look {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
}

/** What a real canvas shows: the edges of each bar, the place of each point, the centre, radii and angles of each arc. */
export interface CanvasChart {
  readonly width: number;
  readonly height: number;
  /** Every look the chart has, also that of a series without any value. */
  readonly looks: readonly Look[];
  readonly bars: readonly CanvasBar[];
  readonly points: readonly CanvasPoint[];
  readonly arcs: readonly CanvasArc[];
}

Chart.register(...chartParts);

/**
 * Draws the chart's own configuration with Chart.js on a canvas of the browser this runs in. The canvas measures
 * the text, so nothing of the recorder or of its text measure takes part.
 */
export function drawOnCanvas(spec: ChartSpec): CanvasChart {
  const { frame, charts } = pictureOf(spec, canvasMeasure());
  const elements = charts.flatMap((config) => elementsOf(config, frame.width, frame.height));
  const shown = elements.filter(({ isMissing }) => !isMissing);
  return {
    width: frame.width,
    height: frame.height,
    looks: elements.map(lookOf),
    bars: shown.flatMap((element) => (element.kind === 'bar' ? [barOf(element)] : [])),
    points: shown.flatMap((element) => (element.kind === 'point' ? [pointOf(element)] : [])),
    arcs: shown.flatMap((element) => (element.kind === 'arc' && element.circumference > 0 ? [arcOf(element)] : [])),
  };
}

/** An element as Chart.js placed it: the lengths of its kind are there, the others are not. */
interface DrawnElement {
  readonly kind: Look['kind'];
  readonly isMissing: boolean;
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal: boolean;
  readonly innerRadius: number;
  readonly outerRadius: number;
  readonly startAngle: number;
  readonly endAngle: number;
  readonly circumference: number;
  readonly options: { readonly backgroundColor: string; readonly borderColor: string; readonly borderWidth: number };
}

/** The elements of all values, reported and missing. */
function elementsOf(config: AnyConfig, width: number, height: number): DrawnElement[] {
  const canvas = newCanvas(width, height);
  document.body.replaceChildren(canvas);
  const chart = new Chart(canvas, config);
  const elements = config.data.datasets.flatMap(({ data }, index) =>
    data.map((value, i) => {
      const isMissing = value === null || (typeof value === 'object' && value.x === null);
      return { ...copyOf(chart.getDatasetMeta(index).data[i] as unknown as DrawnElement), isMissing };
    }),
  );
  chart.destroy();
  return elements;
}

/** Destroying the chart takes the options from its elements. */
function copyOf(element: DrawnElement): DrawnElement {
  const { backgroundColor, borderColor, borderWidth } = element.options;
  const kind = (element.constructor as unknown as { readonly id: Look['kind'] }).id;
  return { ...element, kind, options: { backgroundColor, borderColor, borderWidth } };
}

function lookOf({ kind, options }: DrawnElement): Look {
  const hasStroke = kind !== 'bar' && options.borderWidth > 0;
  return { kind, fill: options.backgroundColor, stroke: hasStroke ? options.borderColor : undefined };
}

function barOf(element: DrawnElement): CanvasBar {
  const { x, y, base, width, height, horizontal } = element;
  const [start, end] = horizontal ? [Math.min(base, x), Math.max(base, x)] : [Math.min(base, y), Math.max(base, y)];
  const look = lookOf(element);
  if (horizontal) return { ...look, left: start, right: end, top: y - height / 2, bottom: y + height / 2 };
  return { ...look, top: start, bottom: end, left: x - width / 2, right: x + width / 2 };
}

function pointOf(element: DrawnElement): CanvasPoint {
  return { ...lookOf(element), x: element.x, y: element.y };
}

function arcOf(element: DrawnElement): CanvasArc {
  const { x, y, innerRadius, outerRadius, startAngle, endAngle } = element;
  return { ...lookOf(element), x, y, inner: innerRadius, outer: outerRadius, from: startAngle, to: endAngle };
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
