import { z } from 'astro/zod';
import { emailAddress, webAddress } from '../address.ts';
import { citedText } from '../cited-text.ts';
import { field } from '../field.ts';
import { isoDate } from '../time.ts';

const text = z.string().min(1);

const member = z.strictObject({
  role: field(text, 'Role', 'What the member does: "teacher, grades 3 to 5". Names of persons are not asked for.'),
  represents: field(text, 'Represents', 'Whom the member speaks for: "teachers’ association".').optional(),
  chosen: field(text, 'How chosen', 'How the member was chosen: "elected by the teachers of the school".').optional(),
  count: field(z.int().min(1), 'How many', 'How many members have this role.').default(1),
});

const consultation = z.strictObject({
  date: field(isoDate, 'Date', 'The day people were heard, as 2026-03-12.'),
  with: field(text, 'With whom', 'Who was heard: "families of English learners, 24 people".'),
  heard: field(citedText, 'What was heard', 'What they said, in a sentence or two.'),
  done: field(citedText, 'What was done', 'What changed in the plan, or why nothing did.').optional(),
});

const approval = z.strictObject({
  by: field(text, 'By', 'Who approved: "Board of Education".'),
  date: field(isoDate, 'Date', 'The day of the decision, as 2026-08-18.'),
  meeting: field(text, 'Meeting', 'The meeting and the item: "regular meeting, item 7.2".').optional(),
});

const certification = z.strictObject({
  by: field(text, 'By', 'The office that certifies: "superintendent".'),
  date: field(isoDate, 'Date', 'The day it was certified, as 2026-08-20.'),
  statement: field(text, 'Statement', 'What is certified, in the words of the rule that asks for it.'),
});

/** Who wrote a plan, who was heard, and who decided. */
export const governance = z.strictObject({
  team: field(z.array(member), 'Team', 'Who wrote the plan, by role.').default([]),
  consultations: field(
    z.array(consultation),
    'Consultation log',
    'Who was heard and what came of it, in the order of the days. Published as it stands.',
  ).default([]),
  approvals: field(z.array(approval), 'Approvals', 'Who approved the plan, and when.').default([]),
  fiscalReview: field(approval, 'Fiscal review', 'Who looked at the money, and when.').optional(),
  certification: field(certification, 'Certification', 'What the superintendent certifies.').optional(),
});

/** The days in which the public can say what it thinks of a plan. */
export const commentPeriod = z.strictObject({
  opens: field(isoDate, 'Opens', 'The first day, as 2026-06-01.'),
  closes: field(isoDate, 'Closes', 'The last day, which still counts.'),
  how: field(text, 'How to comment', 'What somebody does who wants to comment, in a sentence.'),
  link: field(webAddress, 'Form', 'The district’s own form, starting with https://.').optional(),
  email: field(emailAddress, 'E-mail', 'An address of the district that takes comments.').optional(),
  place: field(text, 'Place', 'Where the plan lies on paper: "district office, 8 a.m. to 4 p.m.".').optional(),
});

/** Whom to ask about a plan. */
export const planContact = z.strictObject({
  office: field(text, 'Office', 'The office that answers.'),
  email: field(emailAddress, 'E-mail', 'An address that somebody reads.').optional(),
  phone: field(text, 'Telephone', 'A number as people dial it.').optional(),
  link: field(webAddress, 'Web page', 'A page with more, starting with https://.').optional(),
});
