import { z } from 'astro/zod';
import { field } from '../field.ts';
import { absence } from '../figure.ts';
import { amountStatuses, dollars, moneyKinds } from '../money.ts';
import { sourceKinds } from '../sources.ts';

const text = z.string();

/** One cell of a table. */
export const amount = z.strictObject({
  schoolYear: field(text, 'School year', 'As 2021-22.'),
  value: field(
    z.union([dollars, absence]),
    'Value',
    'Whole dollars, or not-reported, or not-applicable. Never zero for missing.',
  ),
  kind: field(z.enum(moneyKinds), 'Kind of money', 'received, budgeted or spent; never add one to another.').optional(),
  status: field(z.enum(amountStatuses), 'Status', 'How settled the amount is.').optional(),
  source: field(text, 'Source', 'The id of a source.').optional(),
  at: field(text, 'Place in the source', 'Page, line or column.').optional(),
  asOf: field(text, 'As of', 'The day the amount was true or published.').optional(),
  note: field(text, 'Note', 'A remark needed to read the amount rightly.').optional(),
});

const row = z.strictObject({
  name: field(text, 'Name', 'The row as the page shows it.'),
  amounts: field(z.array(amount), 'Amounts', 'One for each school year, oldest first.'),
});

const source = z.strictObject({
  id: field(text, 'Id', 'The name amounts cite it by.'),
  title: field(text, 'Title', 'The title of the work.'),
  authors: field(z.array(text), 'Authors', 'Who wrote it.'),
  publisher: field(text, 'Publisher', 'Who published it.').optional(),
  year: field(z.int(), 'Year', 'The year of publication.').optional(),
  kind: field(z.enum(sourceKinds), 'Kind of source', 'What sort of work it is.'),
  link: field(text, 'Link', 'Its web address.').optional(),
  fictional: field(z.boolean(), 'Fictional', 'true where it is made up for a sample.'),
});

const total = z.strictObject({
  schoolYear: field(text, 'School year', 'As 2021-22.'),
  bySource: field(z.union([dollars, z.null()]), 'Total by source', 'null where a row is not reported or kinds differ.'),
  byUse: field(z.union([dollars, z.null()]), 'Total by use', 'null where a row is not reported or kinds differ.'),
});

/** What /data/v1/spending/<id>.json holds. */
export const spendingRecordSchema = z.strictObject({
  $schema: field(text, 'Schema', 'Where this description is published.'),
  id: field(text, 'Id', 'The id of the entry.'),
  title: field(text, 'Title', 'The heading of the page.'),
  fictional: field(z.boolean(), 'Fictional', 'true where the figures are made up for illustration.'),
  reviewed: field(text, 'Last reviewed', 'The day someone last checked the entry.'),
  district: field(
    z.strictObject({
      id: field(text, 'Id', 'The id of the district.'),
      name: field(text, 'Name', 'Its name.'),
      state: field(text, 'State', 'The two capital letters of the state.'),
      ncesId: field(text, 'NCES id', 'The seven digits NCES gives the district.').optional(),
    }),
    'District',
    'Whose money it is.',
  ).optional(),
  schoolYears: field(z.array(text), 'School years', 'The columns, oldest first.'),
  received: field(z.array(row), 'Money received', 'Grants that came in; not part of the spending totals.'),
  bySource: field(z.array(row), 'Spending by source', 'One row for each source.'),
  byUse: field(z.array(row), 'Spending by use', 'One row for each use.'),
  totals: field(z.array(total), 'Totals', 'Derived: sums of the spending tables, where a year has one.'),
  sources: field(z.array(source), 'Sources', 'The works that amounts cite.'),
});

export type SpendingRecord = z.infer<typeof spendingRecordSchema>;
