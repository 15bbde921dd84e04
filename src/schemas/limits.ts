import { z } from 'astro/zod';

/** How many characters of a text fit where it is shown. */
const limits = z.registry<{ readonly most: number }>();

/**
 * A text of which a printed sheet holds so many characters, without its citations. The limit is not part of the
 * shape: a text that is too long is still read, and its author is told by how much.
 */
export function fitting<Schema extends z.ZodType>(schema: Schema, most: number): Schema {
  const copy = schema.clone();
  limits.add(copy, { most });
  return copy;
}

/** How many characters of a text fit; undefined where nothing limits it. */
export function limitOf(schema: z.ZodType | undefined): number | undefined {
  return schema && limits.get(schema)?.most;
}
