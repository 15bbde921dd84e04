import { z } from 'astro/zod';
import { field } from '../field.ts';
import { dollars } from '../money.ts';
import { recordFields, reviewedField, text } from './record-parts.ts';
import { amount, spendingRecordSchema } from './spending-record.ts';

const { schoolYear } = amount.shape;

/** As in the entry's own file, where a total that cannot be given is null. */
const total = z.strictObject({
  schoolYear,
  bySource: field(dollars, 'Total by source', 'Where every row is reported and of one kind.').optional(),
  byUse: field(dollars, 'Total by use', 'Where every row is reported and of one kind.').optional(),
});

/** A spending page in /data/v1/spending.json: what its own file holds, and where its page is. */
export const spendingEntrySchema = z.strictObject({
  ...recordFields,
  ...spendingRecordSchema.omit({ $schema: true, id: true, title: true, fictional: true }).shape,
  totals: field(z.array(total), 'Totals', 'Derived: sums of the spending tables, where a year has one.'),
});

/** The names of the three tables, for spreadsheets. */
export const tableNames = {
  received: 'money received',
  bySource: 'spending by source',
  byUse: 'spending by use',
} as const;

const tables = Object.values(tableNames) as [string, ...string[]];

/** A line of /data/v1/spending.csv: one cell of a table. */
export const spendingLineSchema = z.strictObject({
  ...recordFields,
  district: spendingRecordSchema.shape.district,
  table: field(
    z.enum(tables),
    'Table',
    'Which table the cell stands in; money of one is never added to money of another.',
  ),
  row: field(text, 'Row', 'The row as the page shows it.'),
  ...amount.shape,
  reviewed: reviewedField,
});

export type SpendingEntry = z.infer<typeof spendingEntrySchema>;
export type SpendingLine = z.infer<typeof spendingLineSchema>;
