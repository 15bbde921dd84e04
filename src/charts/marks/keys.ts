import { drawPoint } from 'chart.js/helpers';
import type { Frame } from '../plan/frame.ts';
import { SWATCH } from '../plan/legend.ts';
import type { ChartKind } from '../spec.ts';
import { seriesColour, seriesFill } from './patterns.ts';
import { LINE_WIDTH, MARKER_BORDER, crowdLook, lineMark, markerFill } from './strokes.ts';

const SWATCH_HEIGHT = 14;
const CROWD_RADIUS = 5;

type DrawKey = (ctx: CanvasRenderingContext2D, series: number, x: number, y: number) => void;

const keys: Partial<Readonly<Record<ChartKind, DrawKey>>> = {
  line: drawLinedMarker,
  radar: drawLinedMarker,
  dot: drawMarker,
  strip: drawCrowd,
};

/** Draws how the series looks in the plot, from `x` on and about the height `y`. */
export function drawKey(
  ctx: CanvasRenderingContext2D,
  { id, spec }: Frame,
  series: number,
  x: number,
  y: number,
): void {
  const draw = keys[spec.kind];
  if (draw !== undefined) {
    draw(ctx, series, x, y);
    return;
  }
  ctx.fillStyle = seriesFill(id, series);
  ctx.beginPath();
  ctx.rect(x, y - SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT);
  ctx.fill();
}

function drawLinedMarker(ctx: CanvasRenderingContext2D, series: number, x: number, y: number): void {
  ctx.save();
  ctx.strokeStyle = seriesColour(series);
  ctx.lineWidth = LINE_WIDTH;
  ctx.setLineDash([...lineMark(series).dash]);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + SWATCH, y);
  ctx.stroke();
  ctx.restore();
  drawMarker(ctx, series, x, y);
}

function drawMarker(ctx: CanvasRenderingContext2D, series: number, x: number, y: number): void {
  const { shape, radius } = lineMark(series);
  ctx.save();
  ctx.strokeStyle = seriesColour(series);
  ctx.lineWidth = MARKER_BORDER;
  ctx.fillStyle = markerFill(series);
  drawPoint(ctx, { pointStyle: shape, radius, borderWidth: MARKER_BORDER }, x + SWATCH / 2, y);
  ctx.restore();
}

function drawCrowd(ctx: CanvasRenderingContext2D, _series: number, x: number, y: number): void {
  const { pointStyle, pointBackgroundColor } = crowdLook(CROWD_RADIUS);
  ctx.fillStyle = pointBackgroundColor;
  drawPoint(ctx, { pointStyle, radius: CROWD_RADIUS, borderWidth: 0 }, x + SWATCH / 2, y);
}
