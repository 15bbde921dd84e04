import { z } from 'astro/zod';
import { field } from '../field.ts';
import { planSchema } from '../plans/plans.ts';
import { derivedRecordSchema } from './derive.ts';
import { text } from './record-parts.ts';

/** A plan in /data/v1/plans.json: every field of the entry. Plans have no other names. */
export const planRecordSchema = derivedRecordSchema(planSchema).omit({ alsoKnownAs: true });

/** What /data/v1/plans/<id>.json holds. */
export const planFileSchema = z.strictObject({
  $schema: field(text, 'Schema', 'Where this description is published.'),
  ...planRecordSchema.shape,
});
