import { z } from 'astro/zod';
import { citedText } from '../cited-text.ts';
import { wordsOf } from '../designs/lists.ts';
import { field } from '../field.ts';
import { identifier } from '../identifiers.ts';
import { isoDate } from '../time.ts';
import { audienceFields } from './audience.ts';
import { evaluationLevels } from './lists.ts';

const text = z.string().min(1);

/** A training that a law or a rule asks for. */
export const mandatedTraining = z.strictObject({
  id: field(identifier, 'Id', 'A short name.'),
  topic: field(text, 'Topic', 'What the training is about.'),
  citation: field(text, 'Citation', 'The law or rule that asks for it, as it is cited.'),
  ...audienceFields,
  frequency: field(text, 'How often', '"each year", "once, in the first year".'),
  due: field(isoDate, 'Due', 'The day by which it is done, as 2026-10-31.').optional(),
  difference: field(text, 'Local difference', 'Where the district asks for more or for something else.').optional(),
});

/** How new educators are helped. */
export const mentoring = z.strictObject({
  text: field(citedText, 'Mentoring and induction', 'How new educators are helped, in two or three sentences.'),
  who: field(text, 'For whom', '"teachers in their first two years".'),
  length: field(text, 'How long', '"two school years".').optional(),
  mentors: field(text, 'Mentors', 'How mentors are chosen and prepared.').optional(),
});

/** What educators need to keep a licence, and how the plan helps. */
export const licenceRule = z.strictObject({
  licence: field(text, 'Licence', 'Which licence: "professional certificate of teachers".'),
  hours: field(z.number().min(0), 'Hours', 'Hours that are needed in a cycle.'),
  cycle: field(text, 'Cycle', '"five years".'),
  citation: field(text, 'Citation', 'The rule that says so, as it is cited.'),
  how: field(citedText, 'How the plan helps', 'Which activities count, and how hours are recorded.').optional(),
});

/** Services for educators of private schools, which share in the federal money. */
export const nonpublicServices = z.strictObject({
  text: field(citedText, 'Nonpublic schools', 'What is offered to educators of private schools.'),
  consulted: field(isoDate, 'Consulted', 'The day their officials were consulted.').optional(),
});

/** How the plan will be looked at, and what came of it. */
export const planEvaluation = z.strictObject({
  levels: field(
    z.array(
      z.strictObject({
        level: field(z.enum(wordsOf(evaluationLevels)), 'Level', 'What is looked at: a word of the list.'),
        question: field(text, 'Question', 'What is asked.'),
        how: field(text, 'How', 'With which data, and when.'),
      }),
    ),
    'Levels',
    'What is looked at, from what participants say to what students learn.',
  ).default([]),
  cycles: field(
    z.array(
      z.strictObject({
        goal: field(identifier, 'Goal', 'The id of the goal it is about.'),
        plan: field(citedText, 'Plan', 'What was to be tried, and what was expected.'),
        do: field(citedText, 'Do', 'What was done.').optional(),
        study: field(citedText, 'Study', 'What was found.').optional(),
        act: field(citedText, 'Act', 'What is kept, changed or dropped.').optional(),
        date: field(isoDate, 'Date', 'The day the round ended or will end.'),
      }),
    ),
    'PDSA cycles',
    'Rounds of plan, do, study, act.',
  ).default([]),
  findings: field(z.array(citedText), 'Findings', 'What was found, a sentence each.').default([]),
  adjustments: field(
    z.array(
      z.strictObject({
        date: field(isoDate, 'Date', 'The day of the change, as 2026-11-05.'),
        change: field(citedText, 'Change', 'What was changed, and why.'),
      }),
    ),
    'Adjustments',
    'What was changed while the plan ran.',
  ).default([]),
});

/** Who can read the plan, and how. */
export const planAccess = z.strictObject({
  languages: field(z.array(text), 'Languages', 'Languages the plan or its summary is there in.').default([]),
  formats: field(
    text,
    'Other formats',
    'How somebody gets the plan in another form: large print, read aloud, on paper.',
  ).optional(),
});
