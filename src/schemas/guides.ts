import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { field } from './field.ts';
import { purposesField, relatedField } from './connections.ts';

/** A page of prose in Markdown or MDX. */
export const guideSchema = z.strictObject({
  title: field(z.string().min(1), 'Title', 'The heading of the page.'),
  summary: field(z.string().min(1), 'Summary', 'One or two sentences that say what a reader gets from it.'),
  purposes: purposesField,
  related: relatedField,
  ...entryFields,
});

export type Guide = z.infer<typeof guideSchema>;
