import { paths } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { SpendingRecord } from '../../schemas/data/spending-record.ts';
import type { Context } from '../context.ts';
import { grid, known, totals, type Grid } from './grid.ts';

/** The data file of a spending page: every cell with its source, and the totals the page shows. */
export function spendingRecord(entry: PublishedEntry<'spending'>, context: Context): SpendingRecord {
  const { data, id } = entry;
  const [received, bySource, byUse] = (['received', 'bySource', 'byUse'] as const).map((table) =>
    grid(entry, table, context.words),
  ) as [Grid, Grid, Grid];
  return {
    $schema: context.href(paths.schema('spending-entry-data')),
    ...{ id, title: data.title, fictional: data.fictional, reviewed: data.reviewed },
    ...districtOf(data.district, context),
    schoolYears: data.schoolYears,
    ...{ received: rowsOf(received), bySource: rowsOf(bySource), byUse: rowsOf(byUse) },
    totals: data.schoolYears.map((schoolYear, index) => ({
      schoolYear,
      bySource: known(totals(bySource)[index])?.amount ?? null,
      byUse: known(totals(byUse)[index])?.amount ?? null,
    })),
    sources: sourcesOf([received, bySource, byUse], context),
  };
}

function districtOf(id: string | undefined, context: Context): Pick<SpendingRecord, 'district'> {
  const entry = id === undefined ? undefined : context.district(id);
  if (!entry) return {};
  const { name, state, ncesId } = entry.data;
  return { district: { id: entry.id, name, state, ...present({ ncesId }) } };
}

/** The rows of a table as data. */
export function rowsOf({ years, rows }: Grid): SpendingRecord['bySource'] {
  return rows.map(({ name, cells }) => ({
    name,
    amounts: cells.map(({ value, kind, status, source, at, asOf, note }, index) => ({
      schoolYear: years[index] ?? '',
      value,
      ...present({ kind, status, source, at, asOf, note }),
    })),
  }));
}

function sourcesOf(grids: readonly Grid[], context: Context): SpendingRecord['sources'] {
  const cited = new Set(
    grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ source }) => source ?? []))),
  );
  return context.corpus.sources
    .filter(({ id }) => cited.has(id))
    .map(({ id, data: { title, authors, publisher, year, kind, link, fictional } }) => ({
      ...{ id, title, authors, kind, fictional },
      ...present({ publisher, year, link }),
    }));
}
