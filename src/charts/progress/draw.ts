import { drawPoint } from 'chart.js/helpers';
import { idOf } from '../fingerprint.ts';
import { writeCaptions } from '../marks/captions.ts';
import { dashedBox } from '../marks/dashed-box.ts';
import { GRID, INK, PAPER, seriesColour } from '../marks/patterns.ts';
import { LINE_WIDTH, MARKER_BORDER } from '../marks/strokes.ts';
import { SWATCH } from '../plan/legend.ts';
import { WIDTH } from '../plan/sizes.ts';
import type { SvgNode } from '../svg/nodes.ts';
import { outlined, type Outline } from '../svg/outlined.ts';
import { drawSheet } from '../svg/sheet.ts';
import type { TextMeasure } from '../text/measure.ts';
import { hasLine } from './figures.ts';
import { planProgress, type Point, type ProgressPlan } from './plan.ts';
import type { ProgressSpec, ReadingRole } from './spec.ts';
import { progressWords } from './words.ts';

/** A progress chart as a picture and in one sentence. */
export interface DrawnProgress {
  readonly svg: string;
  readonly summary: string;
}

/** Each role has a shape of its own, so that no colour is needed; what is only aimed at is hollow. */
const markers: Readonly<
  Record<ReadingRole, { readonly pointStyle: 'circle' | 'rect' | 'rectRot'; readonly radius: number }>
> = {
  baseline: { pointStyle: 'circle', radius: 5 },
  found: { pointStyle: 'rect', radius: 6.2 },
  target: { pointStyle: 'rectRot', radius: 7 },
};

const BOX = 12;
const TO_TARGET = [6, 4];

/** Draws progress: the same spec and fonts give the same bytes on every machine. */
export function drawProgress(spec: ProgressSpec, fonts: TextMeasure): DrawnProgress {
  return { svg: written(spec, planProgress(spec, fonts), fonts), summary: progressWords(spec) };
}

/** Draws progress with its text as outlines, for what has no fonts: its size stands beside it. */
export function outlinedProgress(
  spec: ProgressSpec,
  fonts: TextMeasure,
  outline: Outline,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const plan = planProgress(spec, fonts);
  const svg = written(spec, plan, fonts, (node) => outlined(node, outline));
  return { svg, width: WIDTH, height: plan.height };
}

function written(
  spec: ProgressSpec,
  plan: ProgressPlan,
  fonts: TextMeasure,
  finish?: (node: SvgNode) => SvgNode,
): string {
  const { title } = spec;
  const sheet = { title, description: progressWords(spec), width: WIDTH, height: plan.height };
  return drawSheet({ id: idOf(['progress', spec]), ...sheet }, fonts, (ctx) => paint(ctx, plan), finish);
}

function paint(ctx: CanvasRenderingContext2D, { legend, points, captions, zero }: ProgressPlan): void {
  drawLine(ctx, { x: 0, y: zero }, { x: WIDTH, y: zero }, { colour: INK, width: 1 });
  for (const { x, y } of points) drawLine(ctx, { x, y: zero }, { x, y }, { colour: GRID, width: 2 });
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next && hasLine(point, next)) drawStep(ctx, point, next);
  });
  for (const point of points) drawMarker(ctx, point);
  for (const { x, y, lines, textX } of legend.items) {
    dashedBox(ctx, x + (SWATCH - BOX) / 2, y - BOX / 2, BOX, BOX);
    writeCaptions(ctx, [{ lines, x: textX, y, align: 'left', weight: 'regular' }]);
  }
  writeCaptions(ctx, captions);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dash?: number[];
}

/** What leads to a target was not found yet, and is dashed. */
function drawStep(ctx: CanvasRenderingContext2D, from: Point, to: Point): void {
  const dash = to.role === 'target' ? TO_TARGET : [];
  drawLine(ctx, from, to, { colour: seriesColour(0), width: LINE_WIDTH, dash });
}

function drawLine(ctx: CanvasRenderingContext2D, from: Place, to: Place, { colour, width, dash = [] }: Look): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  ctx.restore();
}

/** A dashed box on the line at zero stands for what is not reported. */
function drawMarker(ctx: CanvasRenderingContext2D, { role, x, y, isMissing }: Point): void {
  if (isMissing) {
    dashedBox(ctx, x - BOX / 2, y - BOX / 2, BOX, BOX);
    return;
  }
  ctx.save();
  ctx.strokeStyle = seriesColour(0);
  ctx.fillStyle = role === 'target' ? PAPER : seriesColour(0);
  ctx.lineWidth = MARKER_BORDER;
  drawPoint(ctx, { ...markers[role], borderWidth: MARKER_BORDER }, x, y);
  ctx.restore();
}
