import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { form } from './forms.ts';
import { identifier, stateCode } from './identifiers.ts';
import { libraryFields } from './library.ts';
import { isoDate } from './time.ts';

const text = z.string().min(1);

/** A field of a plan by its name, with points between names: "governance.team". */
const planField = form(z.string().regex(/^[a-z][A-Za-z]*(?:\.[A-Za-z-]+)*$/), {
  code: 'wrong-form',
  must: 'the name of a field of a plan, with points between names',
  example: 'governance.team',
});

/**
 * What a program can look for in a plan: `filled`, that every field says something; `any-filled`, that one does;
 * `at-least`, that a list has so many items; `days-between`, that the first date lies so many days before the second;
 * `on-or-before`, that a date lies on or before a day of each school year of the plan; `every-year`, that a list has an
 * item for each school year of the plan; `covers-years`, that the plan is made for so many; `each-item`, that every item
 * of a list says all fields of it, where the answer no is not enough.
 */
export const requirementTest = z.strictObject({
  kind: field(
    z.enum([
      'filled',
      'any-filled',
      'at-least',
      'days-between',
      'on-or-before',
      'every-year',
      'covers-years',
      'each-item',
    ]),
    'Kind',
    'What is looked for: filled, any-filled, at-least, days-between, on-or-before, every-year, covers-years or each-item.',
  ),
  count: field(
    z.int().min(1),
    'Count',
    'For at-least: how many items the list has at least. For covers-years: how many school years.',
  ).optional(),
  days: field(
    z.int().min(1),
    'Days',
    'For days-between: how many days lie between the two fields at least.',
  ).optional(),
  day: field(
    form(z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), {
      code: 'wrong-form',
      must: 'a month and a day',
      example: '09-01',
    }),
    'Day',
    'For on-or-before: month and day, as 09-01.',
  ).optional(),
});

const requirement = z.strictObject({
  id: field(identifier, 'Id', 'A short name; it stays the same when the words change.'),
  title: field(text, 'Title', 'What is asked for, in a few words.'),
  citation: field(text, 'Citation', 'The law or rule with its paragraph: "20 U.S.C. § 6612(b)(2)(A)".'),
  asks: field(citedText, 'What it asks', 'What the law asks, in our own words, with its source.'),
  who: field(text, 'Who must meet it', '"each district that receives Title II-A money".'),
  fields: field(
    z.array(planField),
    'Plan fields',
    'The fields of a plan that show it: governance.team. None where a plan cannot show it.',
  ).default([]),
  test: field(
    requirementTest,
    'Test',
    'What a program looks for in these fields. Leave it out where only a person can tell.',
  ).optional(),
  partly: field(
    z.boolean(),
    'Only partly told',
    'true where a program can tell that something is there, and a person has to judge whether it is enough.',
  ).default(false),
  meet: field(text, 'How to meet it', 'The sentence that would meet it, or what to write, for the author of the plan.'),
  confirmed: field(
    z.boolean(),
    'Confirmed',
    'false where no text of the state itself was read; the page then says: to be confirmed with the state.',
  ).default(true),
});

/** What a law or a rule asks of a plan. It is a reading aid, never legal advice. */
export const requirementSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  level: field(z.enum(['federal', 'state', 'local']), 'Level', 'Whose rule it is.'),
  state: field(stateCode, 'State', 'The two capital letters of the state, for rules of a state.').optional(),
  law: field(text, 'Law', 'The law or rule as it is cited.'),
  asOf: field(isoDate, 'As of', 'The day up to which the rule was looked at.'),
  copy: field(text, 'Copy', 'Which copy was read, where it is not the official one.').optional(),
  requirements: field(z.array(requirement).min(1), 'Requirements', 'What is asked, one by one.'),
});

export type RequirementProfile = z.infer<typeof requirementSchema>;
export type Requirement = RequirementProfile['requirements'][number];
export type RequirementTest = z.infer<typeof requirementTest>;
