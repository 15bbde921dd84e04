import { createContext, type Context } from '../../../../src/model/context.ts';
import { grid, type Grid, type TableName } from '../../../../src/model/spending/grid.ts';
import type { PublishedCorpus, PublishedEntry } from '../../../../src/schemas/corpus.ts';
import { districtSchema } from '../../../../src/schemas/districts.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { sourceSchema } from '../../../../src/schemas/sources.ts';
import { spendingSchema } from '../../../../src/schemas/spending.ts';

export const years = ['2019-20', '2020-21', '2021-22'] as const;

type Amount = number | string | Readonly<Record<string, unknown>>;

/** What a row says for all its cells, unless told otherwise. */
const provenance = { status: 'actual', source: 'budget', at: 'p. 1' };

function amountsOf(values: readonly (Amount | undefined)[]): object {
  const amounts = values.flatMap((value, index) =>
    value === undefined ? [] : [[years[index], typeof value === 'object' ? value : { value }]],
  );
  return Object.fromEntries(amounts) as object;
}

/** A row as an author writes it: one value for each year, as a number, a word, or fields; undefined writes nothing. */
export function row(fields: Readonly<Record<string, unknown>>, ...values: readonly (Amount | undefined)[]): object {
  return { kind: 'spent', ...provenance, ...fields, amounts: amountsOf(values) };
}

/** A row of money received, which says no kind. */
export function receivedRow(...values: readonly (Amount | undefined)[]): object {
  return { from: 'title-ii-a', ...provenance, amounts: amountsOf(values) };
}

/** A spending entry in the shape the checks give it. */
export function spendingEntry(data: Readonly<Record<string, unknown>>, id = 'riverbend'): PublishedEntry<'spending'> {
  const given = { title: 'Spending', reviewed: '2026-11-01', schoolYears: [...years], ...data };
  return { collection: 'spending', id, data: spendingSchema.parse(given), prose: undefined };
}

export function districtEntry(figures: object, more: object = {}): PublishedEntry<'districts'> {
  const given = { name: 'Riverbend Unified', state: 'NE', fictional: true, reviewed: '2026-11-01', figures, ...more };
  return { collection: 'districts', id: 'riverbend', data: districtSchema.parse(given), prose: undefined };
}

export function sourceEntry(id: string, more: object = {}): PublishedEntry<'sources'> {
  const data = sourceSchema.parse({ id, title: `The ${id}`, kind: 'report', ...more });
  return { collection: 'sources', id, data, prose: undefined };
}

/** What pages are made from, with a site that says the least it can. */
export function contextOf(corpus: Partial<Omit<PublishedCorpus, 'site'>> = {}, site: object = {}): Context {
  return createContext({
    site: siteSchema.parse({ name: 'Riverbend', description: 'D', organization: { name: 'O' }, ...site }),
    ...{ sources: [sourceEntry('budget')], redirects: [], districts: [], spending: [], guides: [] },
    ...corpus,
  });
}

/** The table by use of some rows. */
export function gridOf(rows: readonly object[], table: TableName = 'byUse'): Grid {
  return grid(spendingEntry({ [table]: rows }), table, contextOf().words);
}
