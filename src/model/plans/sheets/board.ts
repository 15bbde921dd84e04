import { date, dollars, number } from '../../../lib/format.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import { withoutCitations } from '../../../schemas/cited-text.ts';
import type { Context } from '../../context.ts';
import { sourceName } from '../budget.ts';
import type { PlanEntry } from '../frame.ts';
import { hoursOf } from '../hours.ts';
import { keyDates, type KeyDate } from '../key-dates.ts';
import { total } from '../money.ts';
import { ask } from './ask.ts';
import { sheetFrame, type SheetFrame } from './frame.ts';
import { moneyBySource, type SourceView } from './money.ts';
import { fitting, heightOf } from './room.ts';

/** A number in large letters, and what it counts. */
export interface BoardFigure {
  readonly value: string;
  readonly label: string;
}

/** A plan on one sheet that lies on its side, in letters to be read across a room. */
export interface BoardSheet {
  readonly frame: SheetFrame;
  readonly figures: readonly BoardFigure[];
  readonly goals: readonly string[];
  /** How many goals there is no room for; empty where there are none. */
  readonly more: string;
  readonly money: readonly SourceView[];
  readonly dates: readonly { readonly name: string; readonly days: string }[];
  readonly ask: string;
}

/** As plan-sheets.css sets them, in points. The shorter paper that lies on its side, A4, has 522 points. */
const titleText = { size: 24, line: 27, width: 715 };
const goalText = { size: 13.5, line: 17, width: 370 };
const rowText = { size: 12, line: 15, width: 155 };
const gap = 5;
/** What both columns have below their first headings, under a title of one line. */
const room = 255;
const heading = 34;
const mostSources = 4;

export function boardSheet(entry: PlanEntry, context: Context): BoardSheet {
  const { data } = entry;
  const frame = sheetFrame(entry, 'board', context);
  const left = room + titleText.line - heightOf(frame.title, titleText);
  const all = data.goals.map(({ statement }) => withoutCitations(statement));
  const goals = fitting(all, left, (goal) => heightOf(goal, goalText) + gap);
  const money = moneyBySource(data.budget, (line) => sourceName(line, context.words), mostSources);
  const used = money.reduce((sum, { name }) => sum + heightOf(name, rowText) + gap, heading);
  return {
    ...{ frame, figures: figures(data), goals, money },
    more: all.length === goals.length ? '' : `and ${number(all.length - goals.length)} more in the plan`,
    dates: fitting(
      keyDates(data).map(dateView),
      left - used,
      ({ name, days }) => Math.max(heightOf(name, rowText), heightOf(days, rowText)) + gap,
    ),
    ask: ask(data),
  };
}

function dateView({ name, days }: KeyDate): BoardSheet['dates'][number] {
  return { name, days: days.map(date).join(' to ') };
}

function figures({ goals, activities, budget, schoolYears }: Plan): BoardFigure[] {
  const hours = hoursOf(activities);
  return [
    figure(goals.length, 'goal', 'goals'),
    figure(activities.length, 'activity', 'activities'),
    ...(hours === 0 ? [] : [{ value: number(hours), label: 'hours, each activity counted once' }]),
    ...(budget.length === 0
      ? []
      : [
          {
            value: dollars(total(budget)),
            label: schoolYears.length === 1 ? 'in one year' : `in ${String(schoolYears.length)} years`,
          },
        ]),
  ];
}

function figure(count: number, one: string, many: string): BoardFigure {
  return { value: number(count), label: count === 1 ? one : many };
}
