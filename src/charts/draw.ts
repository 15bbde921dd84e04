import { BasicPlatform, Chart } from 'chart.js';
import { chartParts, pictureOf } from './kinds/kinds.ts';
import type { Picture } from './kinds/picture.ts';
import { writePatterns } from './marks/patterns.ts';
import { assertDrawable } from './spec.ts';
import type { ChartSpec } from './spec.ts';
import { summarize } from './summary.ts';
import type { SvgNode } from './svg/nodes.ts';
import { outlined, type Outline } from './svg/outlined.ts';
import { SvgRecorder } from './svg/recorder.ts';
import { writeSvg } from './svg/write.ts';
import { chartTable } from './table.ts';
import type { ChartTable } from './table.ts';
import type { TextMeasure } from './text/measure.ts';

/** A chart in its three forms, all of the same facts. */
export interface DrawnChart {
  /** An svg element to put into the page as it is. It has no size: the page sets its width. */
  readonly svg: string;
  /** One sentence that says what the chart shows. */
  readonly summary: string;
  readonly table: ChartTable;
}

Chart.register(...chartParts);

/**
 * Draws a chart: the same spec and fonts give the same bytes on every machine. The picture shows no title of its
 * own: the page writes it as a heading or caption.
 *
 * The page sets the custom properties `--chart-1` to `--chart-8` (one a series), `--chart-grid` and
 * `--chart-paper` (its own background) and may style the class `chart`; text has the colour and font of the page.
 * `charts.css` beside this file has defaults for all of them.
 *
 * Every id in the picture is made from the spec, so the same chart twice on one page would repeat its ids.
 *
 * @param fonts made once by `createTextMeasure` from the font the page shows
 * @throws Error for a spec that cannot be drawn truly, see `assertDrawable`
 */
export function drawChart(spec: ChartSpec, fonts: TextMeasure): DrawnChart {
  assertDrawable(spec);
  const summary = summarize(spec);
  return { svg: drawSvg(pictureOf(spec, fonts), summary, fonts), summary, table: chartTable(spec) };
}

/** The size of a chart in its own units. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart with its text as outlines, for what has no fonts: its size stands beside it. It takes its colours from
 * custom properties as every chart does.
 */
export function drawOutlined(
  spec: ChartSpec,
  fonts: TextMeasure,
  outline: Outline,
): ChartSize & { readonly svg: string } {
  assertDrawable(spec);
  const picture = pictureOf(spec, fonts);
  const { width, height } = picture.frame;
  const svg = drawSvg(picture, summarize(spec), fonts, (nodes) => nodes.map((node) => outlined(node, outline)));
  return { svg, width, height };
}

function drawSvg(
  { frame, charts, patternCount }: Picture,
  description: string,
  fonts: TextMeasure,
  finish: (nodes: readonly SvgNode[]) => readonly SvgNode[] = (nodes) => nodes,
): string {
  const { id, spec, width, height } = frame;
  const recorder = new SvgRecorder(id, { width, height }, fonts);
  for (const config of charts) {
    // Chart.js asks the canvas for its context and its size and nothing else.
    const canvas = recorder.canvas as unknown as HTMLCanvasElement;
    new Chart(canvas, { ...config, platform: BasicPlatform }).destroy();
  }
  const definitions = writePatterns(id, patternCount) + recorder.clipPaths;
  return writeSvg({ id, width, height, title: spec.title, description, definitions, nodes: finish(recorder.nodes) });
}
