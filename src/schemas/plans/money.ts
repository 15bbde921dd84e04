import { z } from 'astro/zod';
import { field } from '../field.ts';
import { absence, provenanceFields } from '../figure.ts';
import { identifier } from '../identifiers.ts';
import { dollars, statusField } from '../money.ts';
import { fundingSources, uses } from '../spending.ts';
import { schoolYear } from '../time.ts';

const text = z.string().min(1);

/** A line of the budget: one school year, one source, one use. */
export const budgetLine = z.strictObject({
  id: field(identifier, 'Id', 'A short name; it stays the same in later versions.'),
  schoolYear: field(schoolYear, 'School year', 'The year the money is for, as 2026-27.'),
  from: field(z.enum(fundingSources), 'Funding source', 'title-ii-a, state, district, or other with a name.'),
  fromName: field(text, 'Name of the source', 'Which source, where it is other.').optional(),
  use: field(z.enum(uses), 'Use', 'What the money pays for; other takes a name.'),
  useName: field(text, 'Name of the use', 'Which use, where it is other.').optional(),
  goals: field(z.array(identifier), 'Goals', 'Ids of the goals the money serves.').default([]),
  activity: field(identifier, 'Activity', 'The id of the activity it pays for.').optional(),
  budgeted: field(dollars, 'Budgeted', 'Whole dollars that are planned.'),
  status: statusField.optional(),
  spent: field(
    z.union([dollars, absence]),
    'Spent',
    'Whole dollars that were paid out, or not-reported. Leave it out while the year runs.',
  ).optional(),
  justification: field(text, 'Justification', 'Why this money serves the plan, in a sentence.').optional(),
  ...provenanceFields,
});
