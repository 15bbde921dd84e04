import type { YearSpec } from '../../charts/days/year.ts';
import { clockSpan, date } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { calendarEntries, type CalendarEntry } from './calendar/entries.ts';
import { calendarYears, entryParts, monthWords } from './calendar-years.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';

/** A line of the calendar. */
export interface CalendarLine {
  readonly day: string;
  readonly time: string;
  readonly title: string;
  /** Where the activity is told; none for a required training. */
  readonly href: string | undefined;
  readonly part: string;
  readonly place: string;
}

export interface CalendarPage {
  readonly frame: PlanFrame;
  readonly file: LinkView;
  readonly timeZone: string;
  readonly years: readonly { readonly id: string; readonly spec: YearSpec }[];
  readonly months: readonly {
    readonly id: string;
    readonly heading: string;
    readonly lines: readonly CalendarLine[];
  }[];
}

export function calendarPage(entry: PlanEntry, context: Context): CalendarPage {
  const months = Map.groupBy(calendarEntries(entry.data), (each) => each.date.slice(0, 7));
  const activities = context.href(paths.planPart(entry.id, 'activities'));
  return {
    frame: planFrame(entry, 'calendar', context),
    file: { label: 'All dates for your calendar (.ics)', href: context.href(paths.planCalendar(entry.id)) },
    timeZone: entry.data.timeZone,
    years: calendarYears(entry.data).map((spec, index) => ({ id: `year-${String(index + 1)}`, spec })),
    months: [...months].map(([month, entries]) => ({
      ...{ id: `month-${month}`, heading: monthWords(month) },
      lines: entries.map((each) => line(each, activities)),
    })),
  };
}

function line(entry: CalendarEntry, activities: string): CalendarLine {
  const { date: day, start, end, title, part, place = '' } = entry;
  return {
    ...{ day: date(day), title, place },
    time: clockSpan(start, end),
    href: entry.activity && `${activities}#${entry.activity.id}`,
    part: entryParts[part],
  };
}
