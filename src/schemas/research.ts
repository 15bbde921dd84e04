import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { idList, libraryFields } from './library.ts';
import { worksheetFields } from './worksheet.ts';

const text = z.string().min(1);

const work = z.strictObject({
  authors: field(z.array(text).min(1), 'Authors', 'Who wrote it, in their order.'),
  year: field(z.int().min(1800).max(2100), 'Year', 'The year of publication.').optional(),
  title: field(text, 'Title', 'The title as it is printed.').optional(),
  published: field(text, 'Published in', 'Journal with volume and pages, or publisher.').optional(),
});

/** A research brief: one study or claim, as a source of this site tells it. */
export const researchSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  works: field(z.array(work).min(1), 'Works', 'The studies or books it is about.'),
  opened: field(
    z.boolean(),
    'Opened',
    'true where the study itself was read; false where it is told as another source tells it, which the page says.',
  ).default(false),
  question: field(citedText, 'Question', 'What it asked.').optional(),
  method: field(z.array(citedText), 'How it was done', 'Design, instruments and length, one sentence each.').default(
    [],
  ),
  participants: field(z.array(citedText), 'Participants', 'Who took part, and where.').default([]),
  findings: field(z.array(citedText).min(1), 'Findings', 'What it found, one sentence each.'),
  limits: field(z.array(citedText), 'Limits', 'What it cannot show.').default([]),
  notInSource: field(
    z.array(citedText),
    'Not in the source',
    'What a reader may look for and the source does not give.',
  ).default([]),
  use: field(z.array(citedText), 'What it is used for', 'What the source draws from it.').default([]),
  datasets: idList('Data sets', 'Ids of data sets with its figures, in datasets/.'),
  ...worksheetFields,
});

export type Research = z.infer<typeof researchSchema>;
