import type { YearSpec } from '../../charts/days/year.ts';
import { date } from '../../lib/format.ts';
import { sessionParts } from '../../schemas/plans/lists.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import { FIRST_MONTH, schoolYearOf, startOf } from '../../schemas/school-year.ts';
import { calendarEntries, type CalendarEntry } from './calendar/entries.ts';

/** What an entry of the calendar is called. */
export const entryParts: Readonly<Record<CalendarEntry['part'], string>> = {
  ...sessionParts,
  due: 'Required training is due',
};

const parts = Object.keys(entryParts) as CalendarEntry['part'][];

/** A picture for each school year in which the plan has dates, in their order. */
export function calendarYears(plan: Plan): YearSpec[] {
  const years = Map.groupBy(calendarEntries(plan), ({ date: day }) => schoolYearOf(day));
  return [...years].map(([year, entries]) => ({
    title: plan.fictional ? `${year} (fictional)` : year,
    months: monthsOf(year),
    kinds: Object.values(entryParts),
    days: [...Map.groupBy(entries, ({ date: day }) => day)].map(([day, of]) => ({
      day,
      kinds: [...new Set(of.map(({ part }) => parts.indexOf(part)))].sort(),
    })),
  }));
}

function monthsOf(schoolYear: string): YearSpec['months'] {
  return Array.from({ length: 12 }, (_, index) => {
    const at = FIRST_MONTH - 1 + index;
    const month = `${String(startOf(schoolYear) + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`;
    return { month, name: monthWords(month) };
  });
}

/** "October 2026". */
export function monthWords(month: string): string {
  return date(`${month}-01`).replace(' 1,', '');
}
