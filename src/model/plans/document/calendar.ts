import type { Context } from '../../context.ts';
import { calendarPage, type CalendarLine } from '../calendar-page.ts';
import type { PlanEntry } from '../frame.ts';
import { heading, paragraph, words, type Block } from './blocks.ts';

/** Every date of the plan, a table for each month. */
export function calendarBlocks(entry: PlanEntry, context: Context): Block[] {
  const { months, timeZone, frame } = calendarPage(entry, context);
  if (months.length === 0) return [];
  return [
    heading(1, 'Calendar'),
    paragraph(words(`Every date of the plan. Times are of ${timeZone}.`)),
    ...months.flatMap(({ heading: month, lines }): Block[] => [
      heading(2, month),
      {
        ...{ kind: 'table', caption: frame.fictional ? `Dates in ${month} (fictional)` : `Dates in ${month}` },
        columns: ['Day', 'Time', 'What', 'Where'],
        rows: lines.map(rowOf),
      },
    ]),
  ];
}

function rowOf({ day, time, title, part, place }: CalendarLine) {
  return [[words(day)], [words(time)], [words(title), words(part)], [words(place)]];
}
