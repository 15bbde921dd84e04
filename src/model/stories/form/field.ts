import { z } from 'astro/zod';

/** What is written into a field, and how it is read; an amount is one of the dollars of a table. */
export const fieldKinds = ['line', 'area', 'year', 'number', 'percent', 'dollars', 'amount', 'choice'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** One field of a form that is filled in on a computer. */
export const formField = z.strictObject({
  /** Where it stands in the data of a story: "tables.bySource.title-ii-a.1". */
  name: z.string().regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/),
  kind: z.enum(fieldKinds),
  label: z.string().min(1),
  /** What to write, for its tooltip. */
  hint: z.string(),
  /** How many characters its sheet holds. */
  limit: z.int().min(1).optional(),
  /** The name of its row, where its template has one. */
  row: z.string().min(1).optional(),
  /** What can be chosen. */
  options: z.array(z.string().min(1)).optional(),
});

export type FormField = z.infer<typeof formField>;
