import type { z } from 'astro/zod';

/**
 * Names a field for people. The label and the sentence appear in messages, in the field guide, in the
 * JSON Schema that editors read, and later in forms: nowhere else is a field described.
 *
 * @param label the field's name in plain words, e.g. "District id"
 * @param sentence one sentence for the author: what to write, with an example where it helps
 */
export function field<Schema extends z.ZodType>(schema: Schema, label: string, sentence: string): Schema {
  return schema.meta({ title: label, description: sentence });
}
