import { idOf } from '../fingerprint.ts';
import { GRID, INK, seriesColour } from '../marks/patterns.ts';
import { writeCaptions } from '../marks/captions.ts';
import { rulerOf, WIDTH } from '../plan/sizes.ts';
import { drawSheet } from '../svg/sheet.ts';
import type { TextMeasure } from '../text/measure.ts';
import { drawDayMarks } from './day-marks.ts';
import { drawKeys } from './keys.ts';
import { MARKS_HEIGHT, MARK_RADIUS, planTimeline, type PlannedRow, type TimelinePlan } from './timeline-plan.ts';
import type { TimelineSpec } from './timeline-spec.ts';
import { timelineWords } from './timeline-words.ts';

/** A timeline as a picture and in one sentence. */
export interface DrawnTimeline {
  readonly svg: string;
  readonly summary: string;
}

const SPAN = 3;

/** Draws a timeline: the same spec and fonts give the same bytes on every machine. */
export function drawTimeline(spec: TimelineSpec, fonts: TextMeasure): DrawnTimeline {
  const summary = timelineWords(spec);
  const plan = planTimeline(spec, fonts);
  const { title } = spec;
  const sheet = { id: idOf(['timeline', spec]), width: WIDTH, height: plan.height, title, description: summary };
  const svg = drawSheet(sheet, fonts, (ctx) => {
    drawKeys(ctx, plan.legend, plan.kinds);
    drawPeriods(ctx, plan);
    // Names stand free of the lines.
    for (const { y } of plan.rows) drawLines(ctx, plan, y - MARKS_HEIGHT / 2, y + MARKS_HEIGHT / 2);
    for (const row of plan.rows) drawRow(ctx, row, spec.missingLabel, rulerOf(fonts));
  });
  return { svg, summary };
}

/** The names of the periods, between the lines at which they begin. */
function drawPeriods(ctx: CanvasRenderingContext2D, plan: TimelinePlan): void {
  const { left, right, axis } = plan;
  drawLines(ctx, plan, axis.top, axis.bottom);
  ctx.save();
  ctx.strokeStyle = GRID;
  ctx.beginPath();
  ctx.moveTo(left, axis.bottom);
  ctx.lineTo(right, axis.bottom);
  ctx.stroke();
  ctx.restore();
  writeCaptions(
    ctx,
    plan.periods.map(({ lines, middle }) => ({ lines, x: middle, y: axis.middle, align: 'center', weight: 'regular' })),
  );
}

/** A line where each period begins, and one at the end. */
function drawLines(ctx: CanvasRenderingContext2D, { periods, right }: TimelinePlan, top: number, foot: number): void {
  ctx.save();
  ctx.strokeStyle = GRID;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (const x of [...periods.map(({ from }) => from), right]) {
    ctx.moveTo(x, top);
    ctx.lineTo(x, foot);
  }
  ctx.stroke();
  ctx.restore();
}

/** The name, and below it a line from the first day to the last with a mark at each. */
function drawRow(
  ctx: CanvasRenderingContext2D,
  { lines, top, y, days }: PlannedRow,
  missing: string,
  ruler: (text: string) => number,
): void {
  writeCaptions(ctx, [{ lines, x: 0, y: top, align: 'left', weight: 'regular' }]);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    writeMissing(ctx, missing, y, ruler);
    return;
  }
  ctx.save();
  ctx.strokeStyle = seriesColour(0);
  ctx.lineWidth = SPAN;
  ctx.beginPath();
  ctx.moveTo(first.x, y);
  ctx.lineTo(last.x, y);
  ctx.stroke();
  ctx.restore();
  // A ring that stands close would hide a disc below it.
  for (const kind of [1, 0, 2])
    for (const { x, kinds } of days) if (kinds.includes(kind)) drawDayMarks(ctx, [kind], { x, y, radius: MARK_RADIUS });
}

/** What has no day says so in a dashed box, and is not taken for a day at the edge. */
function writeMissing(ctx: CanvasRenderingContext2D, text: string, y: number, ruler: (text: string) => number): void {
  ctx.save();
  ctx.strokeStyle = INK;
  ctx.setLineDash([3, 2]);
  ctx.beginPath();
  ctx.rect(1, y - 9, ruler(text) + 12, 18);
  ctx.stroke();
  ctx.restore();
  writeCaptions(ctx, [{ lines: [text], x: 7, y, align: 'left', weight: 'regular' }]);
}
