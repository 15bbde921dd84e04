import { idOf } from '../fingerprint.ts';
import { WIDTH } from '../plan/sizes.ts';
import { drawSheet } from '../svg/sheet.ts';
import type { TextMeasure } from '../text/measure.ts';
import { listed } from '../words/lists.ts';
import type { MarkedDay } from './day-marks.ts';
import { drawKeys, planKeys, shownKinds } from './keys.ts';
import { drawMonth } from './month.ts';

/** Twelve months with some of their days marked. */
export interface YearSpec {
  /** "2026-27". */
  readonly title: string;
  /** Its months in order, as "2026-07", each with its name. */
  readonly months: readonly { readonly month: string; readonly name: string }[];
  /** What each mark means, by its place. */
  readonly kinds: readonly string[];
  /** The marked days, in order. */
  readonly days: readonly MarkedDay[];
}

/** A year as a picture a month, so that a page can set them in as many columns as it has room for. */
export interface DrawnYear {
  readonly months: readonly string[];
  /** What the marks mean. */
  readonly keys: string;
  /** One sentence that says what the pictures show. */
  readonly summary: string;
}

/** Draws a year: the same spec and fonts give the same bytes on every machine. */
export function drawYear(spec: YearSpec, fonts: TextMeasure): DrawnYear {
  return {
    months: monthsOf(spec).map((month) => drawMonth(month, fonts)),
    keys: drawYearKeys(spec, fonts),
    summary: yearWords(spec),
  };
}

function monthsOf({ months, kinds, days }: YearSpec) {
  return months.map(({ month, name }) => ({
    ...{ month, title: name, kinds },
    days: days.filter(({ day }) => day.startsWith(month)),
  }));
}

function drawYearKeys({ title, kinds, days }: YearSpec, fonts: TextMeasure): string {
  const shown = shownKinds(kinds, days);
  const names = shown.map((kind) => kinds[kind] ?? '');
  const legend = planKeys(names, fonts);
  const sheet = {
    ...{ id: idOf(['keys', title, names]), title: `Marks of ${title}`, description: `${listed(names)}.` },
    ...{ width: WIDTH, height: Math.ceil(legend.height) },
  };
  return drawSheet(sheet, fonts, (ctx) => {
    drawKeys(ctx, legend, shown);
  });
}

/** "In 2026-27, 31 days are marked, the most in October 2026 (9); First: 12; Second: 20." */
export function yearWords(spec: YearSpec): string {
  const { title, kinds, days } = spec;
  const busiest = monthsOf(spec).reduce((most, month) => (month.days.length > most.days.length ? month : most));
  const marked = days.length === 1 ? 'one day is marked' : `${String(days.length)} days are marked`;
  const counts = shownKinds(kinds, days).map((kind) => {
    const own = days.filter((day) => day.kinds.includes(kind)).length;
    return `; ${kinds[kind] ?? ''}: ${String(own)}`;
  });
  const where = days.length === 1 ? '' : `, the most in ${busiest.title} (${String(busiest.days.length)})`;
  return `In ${title}, ${marked}${where}${counts.join('')}.`;
}
