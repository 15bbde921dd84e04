import { idOf } from '../fingerprint.ts';
import { INK, PAPER } from '../marks/patterns.ts';
import { writeCaptions } from '../marks/captions.ts';
import { LINE_HEIGHT, canvasFont } from '../plan/sizes.ts';
import { drawSheet } from '../svg/sheet.ts';
import type { TextMeasure } from '../text/measure.ts';
import { listed } from '../words/lists.ts';
import { drawDayMarks, type MarkedDay } from './day-marks.ts';

/** A month as a sheet of a wall calendar, with some of its days marked. */
export interface MonthSpec {
  /** "October 2026". */
  readonly title: string;
  /** As "2026-10". */
  readonly month: string;
  /** What each mark means, by its place. */
  readonly kinds: readonly string[];
  /** The marked days of this month. */
  readonly days: readonly MarkedDay[];
}

/** A cell in units. Seven of them are 154 px wide on a phone that shows two months side by side: text has 11 px. */
const CELL = 30;
const RADIUS = 14;
const TOP = 2 * LINE_HEIGHT + 8;
const WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** Draws a month, Sundays first, with its name over it. */
export function drawMonth(spec: MonthSpec, fonts: TextMeasure): string {
  const places = placesOf(spec.month);
  const sheet = {
    ...{ id: idOf(['month', spec]), title: spec.title, description: monthWords(spec) },
    ...{ width: 7 * CELL, height: TOP + ((places.at(-1)?.week ?? 0) + 1) * CELL + 4 },
  };
  return drawSheet(sheet, fonts, (ctx) => {
    writeHead(ctx, spec.title);
    for (const place of places) drawDay(ctx, place, spec.days.find(({ day }) => day === place.day)?.kinds ?? []);
  });
}

/** "First: 6 and 13. Second: 7.", or that nothing is marked. */
function monthWords({ kinds, days }: MonthSpec): string {
  const told = kinds.flatMap((name, kind) => {
    const own = days.filter((day) => day.kinds.includes(kind)).map(({ day }) => String(Number(day.slice(8))));
    return own.length === 0 ? [] : [`${name}: ${listed(own)}.`];
  });
  return told.length === 0 ? 'No day is marked.' : told.join(' ');
}

interface Place {
  readonly day: string;
  readonly weekday: number;
  readonly week: number;
}

/** Where each day of a month stands. */
function placesOf(month: string): Place[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const before = first.getUTCDay();
  const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => ({
    day: `${month}-${String(index + 1).padStart(2, '0')}`,
    weekday: (before + index) % 7,
    week: Math.floor((before + index) / 7),
  }));
}

function writeHead(ctx: CanvasRenderingContext2D, title: string): void {
  const middle = (column: number) => (column + 0.5) * CELL;
  writeCaptions(ctx, [
    { lines: [title], x: middle(3), y: LINE_HEIGHT / 2, align: 'center', weight: 'bold' },
    ...WEEKDAYS.map((name, column) => ({
      ...{ lines: [name], x: middle(column), y: 1.5 * LINE_HEIGHT + 4 },
      ...{ align: 'center' as const, weight: 'regular' as const },
    })),
  ]);
}

function drawDay(ctx: CanvasRenderingContext2D, { day, weekday, week }: Place, kinds: readonly number[]): void {
  const at = { x: (weekday + 0.5) * CELL, y: TOP + (week + 0.5) * CELL };
  drawDayMarks(ctx, kinds, { ...at, radius: RADIUS });
  ctx.save();
  ctx.font = canvasFont(kinds.length > 0 ? 'bold' : 'regular');
  ctx.fillStyle = kinds.includes(0) ? PAPER : INK;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(Number(day.slice(8))), at.x, at.y);
  ctx.restore();
}
