import { z } from 'astro/zod';

/** How a text with a fixed form is written, for messages about texts that break the form. */
export interface TextForm {
  /** The permanent code of the problem. */
  readonly code:
    'not-a-date' | 'not-a-school-year' | 'not-a-district-id' | 'not-an-id' | 'not-an-address' | 'wrong-form';
  /** What the text must be, after "must be". */
  readonly must: string;
  readonly example: string;
}

/** A registry of our own, so that none of this leaks into the JSON Schemas. */
export const textForms = z.registry<TextForm>();

/** Gives a schema the words for its form. */
export function form<Schema extends z.ZodType>(schema: Schema, words: TextForm): Schema {
  textForms.add(schema, words);
  return schema;
}
