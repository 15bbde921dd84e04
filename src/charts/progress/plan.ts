import { month } from '../../lib/format.ts';
import { daysBetween } from '../../lib/plans/days.ts';
import { compact } from '../figures.ts';
import { captionBox, collide, type Caption } from '../plan/caption.ts';
import { planLegend, type Legend } from '../plan/legend.ts';
import { LINE_HEIGHT, WIDTH, rulersOf, type Rulers } from '../plan/sizes.ts';
import type { Box } from '../svg/path.ts';
import type { TextMeasure } from '../text/measure.ts';
import { endsFirst, placeFigures } from './figures.ts';
import { readingNames, readingsOf, type ProgressSpec, type ReadingRole } from './spec.ts';

/** A reading where it stands. */
export interface Point {
  readonly role: ReadingRole;
  readonly x: number;
  readonly y: number;
  readonly isMissing: boolean;
  /** Its number, or that it is not reported. */
  readonly text: string;
}

/** Where everything of a progress chart goes. Lengths are units of the viewBox. */
export interface ProgressPlan {
  readonly legend: Legend;
  readonly points: readonly Point[];
  /** The numbers at the points, and the names and months below the line at zero. */
  readonly captions: readonly Caption[];
  readonly zero: number;
  readonly height: number;
}

/** Half the longest name and month below a point. */
const SIDE = 46;
const PLOT_HEIGHT = 130;
const ABOVE = 26;
const BELOW_ZERO = 8;
const TIERS = 2;
const TIER = 2 * LINE_HEIGHT + 4;

/** Sets the readings by their days and numbers; the numbers begin at zero unless one is below it. */
export function planProgress(spec: ProgressSpec, fonts: TextMeasure): ProgressPlan {
  const rulers = rulersOf(fonts);
  const isUnfound = spec.found.length === 0;
  const legend = planLegend([], isUnfound ? `${readingNames.found}: ${spec.missingLabel}` : undefined, rulers.ruler);
  const top = isUnfound ? legend.height + ABOVE : ABOVE;
  const zero = top + PLOT_HEIGHT;
  const points = planPoints(spec, top, zero);
  const names = planNames(spec, points, zero, rulers);
  const foot = Math.max(...names.map(({ y, lines }) => y + (lines.length - 0.5) * LINE_HEIGHT));
  return {
    legend,
    points,
    zero,
    captions: [...placeFigures(points, zero, rulers.bold), ...names],
    height: Math.ceil(foot + 2),
  };
}

function planPoints(spec: ProgressSpec, top: number, zero: number): Point[] {
  const readings = readingsOf(spec);
  const values = readings.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const first = readings[0]?.day ?? '';
  const length = Math.max(1, daysBetween(first, readings.at(-1)?.day ?? first));
  return readings.map(({ role, day, value }) => ({
    role,
    x: SIDE + (daysBetween(first, day) / length) * (WIDTH - 2 * SIDE),
    y: value === null ? zero : zero - ((value - low) / (high - low || 1)) * (zero - top),
    isMissing: value === null,
    text: value === null ? spec.missingLabel : compact(spec.unit, value),
  }));
}

/**
 * What each point is and its month, below it or, where another stands there, one tier lower. The ends come first, then
 * what was found, the newest first; what has no room is left to the table.
 */
function planNames(spec: ProgressSpec, points: readonly Point[], zero: number, { bold }: Rulers): Caption[] {
  const days = readingsOf(spec).map(({ day }) => day);
  const named = points.map(({ role, x }, index) => ({ role, x, text: month(days[index] ?? '') }));
  const placed: Caption[] = [];
  for (const { role, x, text } of endsFirst(named)) {
    const tiers = Array.from({ length: TIERS }, (_, tier): Caption => ({
      ...{ lines: [readingNames[role], text], x, align: 'center', weight: 'regular' },
      y: zero + BELOW_ZERO + LINE_HEIGHT / 2 + tier * TIER,
    }));
    const free = tiers.find((caption) => !collide([caption, ...placed].map((each) => widened(captionBox(each, bold)))));
    if (free) placed.push(free);
  }
  return placed;
}

function widened({ left, right, top, bottom }: Box): Box {
  return { left: left - 3, right: right + 3, top, bottom };
}
