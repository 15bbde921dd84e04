import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { field } from './field.ts';
import { provenanceFields } from './figure.ts';
import { identifier } from './identifiers.ts';
import { outlayAmount, outlayKind, receivedAmount, statusField } from './money.ts';
import { schoolYear } from './time.ts';

/** Where the money comes from. Other sources carry a name of their own. */
export const fundingSources = ['title-ii-a', 'state', 'district', 'other'] as const;

/** What the money is used for. The last four federal uses are real money that the usual four rows hide. */
export const uses = [
  'coaching',
  'class-size-reduction',
  'courses-and-workshops',
  'other',
  'recruitment-and-retention',
  'transferred-out',
  'nonpublic-equitable-services',
  'administration',
] as const;

const rowName = field(
  z.string().min(1),
  'Name of the row',
  'Your own name for the row. A row called other needs one.',
).optional();

/** What a row may say once for all its cells. */
const rowDefaults = { name: rowName, ...provenanceFields, status: statusField.optional() };

const outlayRow = {
  ...rowDefaults,
  kind: outlayKind.optional(),
  amounts: field(
    z.record(schoolYear, outlayAmount),
    'Amounts',
    'For each school year an amount in whole dollars, with its status and source.',
  ).default({}),
};

const sourceRow = z.strictObject({
  from: field(z.enum(fundingSources), 'Funding source', 'title-ii-a, state, district, or other with a name.'),
  ...outlayRow,
});

const useRow = z.strictObject({
  use: field(z.enum(uses), 'Use', 'What the money pays for; other takes a name of your own.'),
  ...outlayRow,
});

const receivedRow = z.strictObject({
  from: field(z.enum(fundingSources), 'Funding source', 'The program the grant comes from.'),
  ...rowDefaults,
  amounts: field(
    z.record(schoolYear, receivedAmount),
    'Amounts',
    'For each school year the whole dollars that came in. They never enter the spending totals.',
  ).default({}),
});

/** The tables of professional-learning money: what came in, where what is spent comes from, and what it pays for. */
export const spendingTables = z.strictObject({
  schoolYears: field(
    z.array(schoolYear),
    'School years',
    'The school years of the tables, oldest first. Five are usual.',
  ).default([]),
  received: field(
    z.array(receivedRow),
    'Money received',
    'Grants that came in. Only part of such money is spent on professional learning, so it stands apart.',
  ).default([]),
  bySource: field(z.array(sourceRow), 'Spending by source', 'One row for each source of the money.').default([]),
  byUse: field(z.array(useRow), 'Spending by use', 'One row for each use of the money.').default([]),
});

/** Professional-learning money of one district over some school years. The blank template is a valid entry. */
export const spendingSchema = z.strictObject({
  title: field(z.string().min(1), 'Title', 'The heading of the page.'),
  summary: field(z.string().min(1), 'Summary', 'One or two sentences that say what the tables show.').optional(),
  template: field(
    z.boolean(),
    'Blank template',
    'true for a form to print and fill in by hand; its cells stay empty.',
  ).default(false),
  district: field(identifier, 'District', 'The id of an entry in districts/.').optional(),
  ...spendingTables.shape,
  ...entryFields,
});

export type Spending = z.infer<typeof spendingSchema>;
export type SpendingTables = z.infer<typeof spendingTables>;
export type OutlayRow = Spending['bySource'][number] | Spending['byUse'][number];
export type ReceivedRow = Spending['received'][number];
