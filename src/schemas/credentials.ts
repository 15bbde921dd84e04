import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { libraryFields } from './library.ts';
import { scoringGuide } from './scoring.ts';
import { worksheetFields } from './worksheet.ts';

const text = z.string().min(1);
const texts = (label: string, sentence: string) => field(z.array(citedText), label, sentence).default([]);

const month = z.strictObject({
  title: field(text, 'Title', 'The name of the month or section: Month 1.'),
  outcomes: texts('Outcomes', 'What the educator can do at its end.'),
  tasks: texts('Tasks', 'What the educator does.'),
  evidence: texts('Evidence', 'What the educator hands in.'),
});

/** A credential for something an educator can do, month by month. */
export const credentialSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  place: field(text, 'Place', 'Who offers it; left out for a blank form.').optional(),
  years: field(text, 'Years', 'When, in the words of the source.').optional(),
  length: field(text, 'Length', 'How long it takes: two months.').optional(),
  competency: field(citedText, 'Competency', 'What an earner can do.').optional(),
  about: texts('About', 'What it is, one paragraph each.'),
  outcomes: texts('Outcomes', 'What an earner can do, where it has no months.'),
  months: field(z.array(month), 'Months', 'The months or sections, in order.').default([]),
  rubric: field(scoringGuide, 'Rubric', 'How evidence is looked at.').optional(),
  assessor: field(citedText, 'Assessor', 'Who assesses; never the coach.').optional(),
  notInSource: texts('Not in the source', 'What a reader may look for and the source does not give.'),
  ...worksheetFields,
});

export type Credential = z.infer<typeof credentialSchema>;
