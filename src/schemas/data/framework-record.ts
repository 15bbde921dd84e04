import { z } from 'astro/zod';
import { field } from '../field.ts';
import { frameworkSchema } from '../frameworks.ts';
import { derivedRecordSchema } from './derive.ts';
import { text } from './record-parts.ts';

/** A framework in /data/v1/frameworks.json. */
export const frameworkRecordSchema = derivedRecordSchema(frameworkSchema).extend({
  caseFile: field(
    text,
    'CASE file',
    'Where a set of standards is with its standards as CASE 1.1, for learning systems.',
  ).optional(),
});

export type FrameworkRecord = z.infer<typeof frameworkRecordSchema>;
