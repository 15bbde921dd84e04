import { z } from 'astro/zod';
import { field } from '../field.ts';
import { stateCode } from '../identifiers.ts';
import { isoDate } from '../time.ts';
import { choice, citedRecord, recordFields, reviewedField, text } from './record-parts.ts';

const planField = z.strictObject({
  field: field(text, 'Field', 'The name of the field in the file of the plan, with points between names.'),
  label: field(text, 'Label', 'What the field is called.'),
});

const requirement = z.strictObject({
  id: field(text, 'Id', 'The name of the requirement in its profile.'),
  title: field(text, 'Title', 'What is asked for, in a few words.'),
  citation: field(text, 'Citation', 'The law or rule with its paragraph.'),
  asks: field(citedRecord, 'What it asks', 'What the law asks, in the site’s own words.'),
  who: field(text, 'Who must meet it', 'Whom the rule is for.'),
  verdict: field(
    choice(['met', 'partly', 'missing', 'person']),
    'Verdict',
    'What a program can tell of it; person where only somebody who reads the plan can tell.',
  ),
  because: field(text, 'Because', 'What the verdict rests on.'),
  fields: field(z.array(planField), 'Plan fields', 'The fields of the plan that show it.'),
  meet: field(text, 'How to meet it', 'The sentence that would meet it; left out where it is met.').optional(),
  confirmed: field(z.boolean(), 'Confirmed', 'false where it has to be confirmed with the state.'),
});

const profile = z.strictObject({
  ...recordFields,
  level: field(z.enum(['federal', 'state', 'local']), 'Level', 'Whose rule it is.'),
  state: field(stateCode, 'State', 'The two capital letters of the state, for rules of a state.').optional(),
  law: field(text, 'Law', 'The law or rule as it is cited.'),
  asOf: field(isoDate, 'As of', 'The day up to which the rule was looked at.'),
  requirements: field(z.array(requirement), 'Requirements', 'What is asked, one by one.'),
});

/** What /data/v1/plans/<id>/requirements.json holds. */
export const gapReportSchema = z.strictObject({
  $schema: field(text, 'Schema', 'Where this description is published.'),
  ...recordFields,
  notice: field(text, 'Notice', 'What everybody has to know who uses the report: that it is no legal advice.'),
  profiles: field(z.array(profile), 'Profiles', 'The sets of rules the plan is held against.'),
  reviewed: reviewedField,
});

export type GapReport = z.infer<typeof gapReportSchema>;
