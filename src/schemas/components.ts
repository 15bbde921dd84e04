import { z } from 'astro/zod';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';

/** The components a text in MDX may use, with the fields each takes, all written in quotes. */
export const components = {
  Callout: z.strictObject({
    kind: field(z.enum(['note', 'caution']), 'Kind', 'note for a remark, caution for something to mind.'),
  }),
  SpendingChart: z.strictObject({
    entry: field(identifier, 'Entry', 'The id of an entry in spending/.'),
    rows: field(z.enum(['source', 'use']), 'Rows', 'source for spending by source, use for spending by use.'),
  }),
} as const;

export type ComponentName = keyof typeof components;
export const componentNames = Object.keys(components) as ComponentName[];
