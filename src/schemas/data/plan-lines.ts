import { z } from 'astro/zod';
import { field } from '../field.ts';
import { absence } from '../figure.ts';
import { identifier } from '../identifiers.ts';
import { planActivity, planSession } from '../plans/activities.ts';
import { planGoal, planMeasure } from '../plans/goals.ts';
import { budgetLine } from '../plans/money.ts';
import { isoDate } from '../time.ts';
import { shapeInRecord } from './derive.ts';
import { citation, recordFields, reviewedField } from './record-parts.ts';

/*
 * The lines of the spreadsheets of one plan. Each begins with whose plan it is and ends with whether that is made up,
 * so that lines of several plans can stand in one table.
 */

function line(shape: z.ZodRawShape) {
  return z.strictObject({ ...recordFields, ...shape, reviewed: reviewedField });
}

const goal = field(shapeInRecord(planGoal), 'Goal', 'The goal.');
const activity = field(shapeInRecord(planActivity), 'Activity', 'The activity.');
const ofGoal = field(identifier, 'Id of the goal', 'The goal it belongs to.');
const ofActivity = field(identifier, 'Id of the activity', 'The activity it belongs to.');

/** Which number of a measure a line holds. */
export const readingKinds = ['baseline', 'actual', 'target'] as const;

export const planLineSchemas = {
  goals: line({ goal }),
  measures: line({
    goal: ofGoal,
    measure: field(shapeInRecord(planMeasure), 'Measure', 'What is measured.'),
    reading: field(z.enum(readingKinds), 'Reading', 'baseline, actual or target.'),
    value: field(z.union([z.number(), absence]), 'Value', 'The number, or not-reported, or not-applicable.'),
    date: field(isoDate, 'Date', 'The day the number is of.').optional(),
    ...citation.partial().shape,
    asOf: field(isoDate, 'As of', 'The day the number was true or published.').optional(),
  }),
  activities: line({ activity }),
  sessions: line({
    activity: ofActivity,
    activityTitle: field(z.string(), 'Title of the activity', 'What the activity is called.'),
    session: field(shapeInRecord(planSession), 'Session', 'The session.'),
    timeZone: field(z.string(), 'Time zone', 'The time zone of its times.'),
  }),
  budget: line({
    line: field(shapeInRecord(budgetLine), 'Budget line', 'The line of the budget.'),
  }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type PlanTable = keyof typeof planLineSchemas;
export const planTables = Object.keys(planLineSchemas) as PlanTable[];
