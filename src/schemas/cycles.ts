import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { libraryFields } from './library.ts';
import { worksheetFields } from './worksheet.ts';

const text = z.string().min(1);
const texts = (label: string, sentence: string) => field(z.array(citedText), label, sentence).default([]);

const stage = z.strictObject({
  title: field(text, 'Stage', 'The name of the stage.'),
  text: field(citedText, 'What is done', 'What happens in it.'),
});

const point = figure(z.number()).extend({
  when: field(text, 'When', 'The day or the week of the measurement.'),
});

const measure = z.strictObject({
  name: field(citedText, 'Measure', 'What is counted, and how.'),
  unit: field(z.enum(['count', 'percent']), 'Unit', 'count or percent.').default('count'),
  points: field(z.array(point), 'Data points', 'The measurements, in their order.').default([]),
});

/** An improvement cycle: one round of Plan-Do-Study-Act or of another cycle, or a blank log for one. */
export const cycleSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  status: field(
    z.enum(['done', 'planned', 'repeating', 'blank']),
    'Status',
    'done, planned, repeating for one that comes back by the calendar, blank for a log to fill in.',
  ),
  place: field(text, 'Place', 'Where it was run.').optional(),
  about: texts('About', 'What it is, one paragraph each.'),
  aim: field(citedText, 'Aim', 'What was to get better.').optional(),
  changeIdea: field(citedText, 'Change idea', 'What was changed.').optional(),
  prediction: field(citedText, 'Prediction', 'What was expected.').optional(),
  measure: field(measure, 'Measure', 'What was measured.').optional(),
  stages: field(z.array(stage), 'Stages', 'The stages of a cycle that is not Plan-Do-Study-Act.').default([]),
  plan: texts('Plan', 'What was planned.'),
  do: texts('Do', 'What was done.'),
  study: texts('Study', 'What was seen.'),
  act: texts('Act', 'What was decided.'),
  notInSource: texts('Not in the source', 'What a reader may look for and the source does not give.'),
  ...worksheetFields,
});

export type Cycle = z.infer<typeof cycleSchema>;
