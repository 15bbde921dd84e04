import { z } from 'astro/zod';
import { webAddress } from '../address.ts';
import { citedText } from '../cited-text.ts';
import { wordsOf } from '../designs/lists.ts';
import { entryFields } from '../entry.ts';
import { field } from '../field.ts';
import { identifier } from '../identifiers.ts';
import { sourceSchema } from '../sources.ts';
import { isoDate, schoolYear } from '../time.ts';
import { planActivity } from './activities.ts';
import { planGoal, planNeed } from './goals.ts';
import { commentPeriod, governance, planContact } from './governance.ts';
import { gradeBands, planAreas, planStatuses } from './lists.ts';
import { budgetLine } from './money.ts';
import { licenceRule, mandatedTraining, mentoring, nonpublicServices, planAccess, planEvaluation } from './rules.ts';

const text = z.string().min(1);

const school = z.strictObject({
  id: field(identifier, 'Id', 'A short name that goals and activities point to.'),
  name: field(text, 'Name', 'The name of the school.'),
  grades: field(z.array(z.enum(wordsOf(gradeBands))), 'Grade bands', 'Which grades it teaches.').default([]),
});

const link = z.strictObject({
  title: field(text, 'Title', 'What the plan or document is called.'),
  link: field(webAddress, 'Address', 'Where it is, starting with https://.').optional(),
});

/** A district's professional-learning plan, in one version. A draft may be incomplete; an adopted plan may not. */
export const planSchema = z.strictObject({
  title: field(text, 'Title', 'The name of the plan.'),
  summary: field(text, 'Summary', 'One or two sentences that say what the plan is for, for lists and search.'),
  district: field(
    identifier,
    'District',
    'The district whose plan it is, by the id of its entry in districts/.',
  ).optional(),
  schoolYears: field(z.array(schoolYear).min(1), 'School years', 'The years the plan covers, oldest first.'),
  cycle: field(
    text,
    'Cycle',
    'How long a plan runs and how often it is updated: "three years, updated each year".',
  ).optional(),
  status: field(z.enum(wordsOf(planStatuses)), 'Status', 'draft, public-comment, adopted, amended or archived.'),
  replaces: field(identifier, 'Replaces', 'The id of the version that this one takes the place of.').optional(),
  adopted: field(isoDate, 'Adopted', 'The day the board adopted it, as 2026-08-18.').optional(),
  amended: field(isoDate, 'Amended', 'The day of the newest amendment.').optional(),
  comment: field(commentPeriod, 'Comment period', 'When and how the public can comment.').optional(),
  contact: field(planContact, 'Contact', 'Whom to ask.').optional(),
  timeZone: field(text, 'Time zone', 'The time zone of the sessions, as calendars name it: America/New_York.').default(
    'America/New_York',
  ),
  schools: field(z.array(school), 'Schools', 'The schools of the district.').default([]),
  governance: field(governance, 'Governance', 'Who wrote it, who was heard, who decided.').prefault({}),
  vision: field(citedText, 'Vision', 'What professional learning will be like.').optional(),
  mission: field(citedText, 'Mission', 'What the district does for it.').optional(),
  definition: field(
    citedText,
    'Definition',
    'What the plan means by professional learning, with the source of the definition.',
  ).optional(),
  framework: field(identifier, 'Standards', 'The id of the framework whose standards the plan goes by.').optional(),
  improvementPlans: field(
    z.array(link),
    'Improvement plans',
    'Plans of the district and its schools that it serves.',
  ).default([]),
  areas: field(
    z.partialRecord(z.enum(wordsOf(planAreas)), citedText),
    'Four areas',
    'For each of the four areas what the plan does there, in a sentence or two.',
  ).default({}),
  needs: field(z.array(planNeed), 'Needs', 'What the data show.').default([]),
  goals: field(z.array(planGoal), 'Goals', 'What will be different.').default([]),
  activities: field(z.array(planActivity), 'Activities', 'What educators do to learn.').default([]),
  mandated: field(z.array(mandatedTraining), 'Required training', 'Trainings that a law or a rule asks for.').default(
    [],
  ),
  mentoring: field(mentoring, 'Mentoring and induction', 'How new educators are helped.').optional(),
  licences: field(z.array(licenceRule), 'Licence hours', 'What educators need to keep a licence.').default([]),
  nonpublic: field(nonpublicServices, 'Nonpublic schools', 'What private schools are offered.').optional(),
  spending: field(
    identifier,
    'Spending',
    'The id of an entry in spending/ that the budget is compared with.',
  ).optional(),
  budget: field(z.array(budgetLine), 'Budget', 'The money, a line for each year, source and use.').default([]),
  evaluation: field(planEvaluation, 'Evaluation', 'How the plan is looked at, and what came of it.').prefault({}),
  sources: field(
    z.array(sourceSchema),
    'Sources',
    'Works this plan rests on that do not stand in sources.yaml, so that the plan is whole in one file.',
  ).default([]),
  access: field(planAccess, 'Access', 'Languages and other formats.').prefault({}),
  notes: field(
    z.array(text),
    'Notes',
    'Remarks for the committee, such as what an import could not place; they stand on the page of what to look at.',
  ).default([]),
  ...entryFields,
});

export type Plan = z.infer<typeof planSchema>;
export type PlanGoal = Plan['goals'][number];
export type PlanActivity = Plan['activities'][number];
export type BudgetLine = Plan['budget'][number];
