import { z } from 'astro/zod';
import { citedText } from '../cited-text.ts';
import { wordsOf } from '../designs/lists.ts';
import { field } from '../field.ts';
import { absence, provenanceFields } from '../figure.ts';
import { identifier } from '../identifiers.ts';
import { idList } from '../library.ts';
import { isoDate } from '../time.ts';
import { audienceFields } from './audience.ts';
import { planAreas } from './lists.ts';

const text = z.string().min(1);

const value = field(
  z.union([z.number(), absence]),
  'Value',
  'The number, or not-reported. Write 0 only where it was counted and is zero.',
);

const reading = z.strictObject({
  value,
  date: field(isoDate, 'Date', 'The day the number is of, as 2026-06-15.'),
  ...provenanceFields,
});

/** How a goal will be seen: from where, to where, and what was found. */
export const planMeasure = z.strictObject({
  id: field(identifier, 'Id', 'A short name within the goal: small letters, digits, hyphens.'),
  what: field(text, 'What is measured', 'What is counted, and how: "teachers who met with a coach each week".'),
  unit: field(text, 'Unit', 'What the number counts: "percent of teachers", "hours".'),
  falls: field(z.boolean(), 'Falls', 'true where a smaller number is better, such as teachers who leave.').default(
    false,
  ),
  baseline: field(reading, 'Baseline', 'The number before the work began.').optional(),
  target: field(reading, 'Target', 'The number that is aimed at, and by when.').optional(),
  actuals: field(z.array(reading), 'Actual', 'What was found so far, in the order of the days.').default([]),
});

/** A goal with what makes it SMART: specific, measurable, achievable, relevant, time-bound. */
export const planGoal = z.strictObject({
  id: field(identifier, 'Id', 'A short name that activities and money point to; it stays the same in later versions.'),
  statement: field(citedText, 'Goal', 'What will be different, in one sentence.'),
  area: field(z.enum(wordsOf(planAreas)), 'Area', 'Which of the four areas it belongs to.'),
  specific: field(citedText, 'Specific', 'Who will do what, where.').optional(),
  measures: field(
    z.array(planMeasure),
    'Measures',
    'How it will be seen: each with baseline, target and what was found.',
  ).default([]),
  achievable: field(citedText, 'Achievable', 'What makes it possible: time, people, money.').optional(),
  rationale: field(citedText, 'Relevant', 'Why this goal: the need it answers and the evidence.').optional(),
  by: field(isoDate, 'Time-bound', 'The day by which it should be reached, as 2027-06-30.').optional(),
  ...audienceFields,
  needs: field(z.array(identifier), 'Needs', 'Ids of the needs it answers.').default([]),
  standards: idList('Standards', 'Ids of standards for professional learning that it serves.'),
});

/** A need the plan answers, with the data that shows it. */
export const planNeed = z.strictObject({
  id: field(identifier, 'Id', 'A short name that goals point to.'),
  finding: field(citedText, 'Finding', 'What the data show, in a sentence or two, with its source.'),
  data: field(text, 'Data', 'Which data, of when: "survey of teachers, spring 2026".'),
  groups: field(z.array(text), 'Groups', 'Whose needs: "students learning English", "mentees".').default([]),
});
