import { daysBetween } from '../../lib/plans/days.ts';
import { labelsBelow } from '../plan/category-labels.ts';
import type { Legend } from '../plan/legend.ts';
import { LINE_HEIGHT, WIDTH, rulerOf } from '../plan/sizes.ts';
import type { TextMeasure } from '../text/measure.ts';
import { wrap, type Ruler } from '../text/wrap.ts';
import { planKeys, shownKinds } from './keys.ts';
import type { TimelineRow, TimelineSpec } from './timeline-spec.ts';

/** A row where it stands: the middle of its first line of text, and of its marks. */
export interface PlannedRow {
  readonly lines: readonly string[];
  readonly top: number;
  readonly y: number;
  readonly days: readonly { readonly x: number; readonly kinds: readonly number[] }[];
}

interface PlannedPeriod {
  readonly lines: readonly string[];
  readonly from: number;
  readonly middle: number;
}

/** Where everything of a timeline goes. Lengths are units of the viewBox. */
export interface TimelinePlan {
  readonly legend: Legend;
  /** The places of the kinds the legend names. */
  readonly kinds: readonly number[];
  readonly periods: readonly PlannedPeriod[];
  readonly left: number;
  readonly right: number;
  readonly axis: { readonly top: number; readonly middle: number; readonly bottom: number };
  readonly rows: readonly PlannedRow[];
  readonly height: number;
}

export const MARK_RADIUS = 8;
/** Marks at either end keep inside the picture. */
const SIDE = MARK_RADIUS + 1;
const AXIS_HEIGHT = LINE_HEIGHT + 6;
const BEFORE_ROW = 8;
export const MARKS_HEIGHT = 24;

/** Sets the rows below each other: names take the whole width, so that the years have it as well. */
export function planTimeline(spec: TimelineSpec, fonts: TextMeasure): TimelinePlan {
  const ruler = rulerOf(fonts);
  const days = spec.rows.flatMap((row) => row.days);
  // One kind alone needs no key.
  const kinds = spec.kinds.length > 1 ? shownKinds(spec.kinds, days) : [];
  const legend = planKeys(
    kinds.map((kind) => spec.kinds[kind] ?? ''),
    fonts,
  );
  const top = kinds.length === 0 ? 0 : legend.height;
  const scale = scaleOf(spec);
  const { rows, height } = planRows(spec.rows, top + AXIS_HEIGHT, scale, ruler);
  return {
    ...{ legend, kinds, rows, height, left: SIDE, right: WIDTH - SIDE },
    periods: planPeriods(spec, scale, ruler),
    axis: { top, middle: top + LINE_HEIGHT / 2, bottom: top + AXIS_HEIGHT - 2 },
  };
}

type DayScale = (day: string) => number;

function scaleOf({ periods, until }: TimelineSpec): DayScale {
  const from = periods[0]?.from ?? until;
  const length = Math.max(1, daysBetween(from, until));
  return (day) => SIDE + (daysBetween(from, day) / length) * (WIDTH - 2 * SIDE);
}

function planPeriods({ periods, until }: TimelineSpec, scale: DayScale, ruler: Ruler): PlannedPeriod[] {
  const slot = (WIDTH - 2 * SIDE) / Math.max(1, periods.length);
  const names = labelsBelow(
    periods.map(({ name }) => name),
    slot,
    ruler,
    true,
  );
  return periods.map(({ from }, index) => {
    const lines = names.lines[index] ?? [];
    const half = Math.max(0, ...lines.map(ruler)) / 2;
    const middle = (scale(from) + scale(periods[index + 1]?.from ?? until)) / 2;
    return { lines, from: scale(from), middle: Math.min(Math.max(middle, half), WIDTH - half) };
  });
}

function planRows(rows: readonly TimelineRow[], top: number, scale: DayScale, ruler: Ruler) {
  let foot = top;
  const planned = rows.map(({ name, days }): PlannedRow => {
    const { lines } = wrap(name, WIDTH, ruler);
    const head = foot + BEFORE_ROW + LINE_HEIGHT / 2;
    const y = head + (lines.length - 0.5) * LINE_HEIGHT + MARKS_HEIGHT / 2;
    foot = y + MARKS_HEIGHT / 2;
    return { lines, top: head, y, days: days.map(({ day, kinds }) => ({ x: scale(day), kinds })) };
  });
  return { rows: planned, height: Math.ceil(foot + 2) };
}
