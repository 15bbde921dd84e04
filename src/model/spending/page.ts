import type { ChartSpec } from '../../charts/spec.ts';
import { date } from '../../lib/format.ts';
import { anchors, paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { pdfLinks } from '../printing/link.ts';
import { Notes, type Note } from '../notes.ts';
import type { TableView } from '../table.ts';
import { gridCharts } from './charts.ts';
import { grid, totals, type Grid, type TableName } from './grid.ts';
import { perPersonTable } from './per-person.ts';
import { amountsTable, blankTable, changesTable, commonQualifier, sharesTable } from './tables.ts';

/** One part of a spending page: a table with its chart and what follows from it. */
export interface SectionView {
  readonly id: string;
  readonly heading: string;
  /** What a reader must know before reading the numbers. */
  readonly introduction: string;
  readonly table: TableView;
  readonly charts: readonly ChartSpec[];
  /** What holds for all amounts, or why a year has no total. */
  readonly remarks: readonly string[];
  readonly derived: readonly TableView[];
}

/** A spending page, ready to be shown. */
export interface SpendingPage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly isTemplate: boolean;
  readonly district: { readonly name: string; readonly href: string; readonly facts: string } | undefined;
  readonly sections: readonly SectionView[];
  readonly perPerson: { readonly id: string; readonly table: TableView } | undefined;
  readonly contents: readonly LinkView[];
  /** What stands before the lines to write on, at the top of a blank form. */
  readonly writeIn: readonly string[];
  readonly notes: readonly Note[];
  readonly reviewed: string;
  readonly downloads: readonly LinkView[];
}

/** Puts a spending page together. */
export function spendingPage(entry: PublishedEntry<'spending'>, context: Context): SpendingPage {
  const { data, id } = entry;
  const notes = new Notes(context);
  const sections = (['received', 'bySource', 'byUse'] as const)
    .map((table) => section(entry, table, context, notes))
    .filter(({ table }) => table.rows.length > 0);
  const perPerson = data.template ? undefined : perPersonSection(entry, context, notes);
  return {
    title: data.title,
    summary: data.summary ?? '',
    fictional: data.fictional,
    isTemplate: data.template,
    district: districtLine(data.district, context),
    sections,
    perPerson,
    notes: notes.all,
    contents: contents(sections, perPerson !== undefined, notes.all.length > 0),
    writeIn,
    reviewed: date(data.reviewed),
    downloads: [...pdfLinks(entry, context), ...(data.template ? [] : dataLinks(id, context))],
  };
}

function dataLinks(id: string, { href }: Context): readonly LinkView[] {
  return (['csv', 'json'] as const).map((format) => ({
    label: `Download ${format.toUpperCase()}`,
    href: href(paths.data('spending', id, format)),
  }));
}

const writeIn = ['District', 'NCES id', 'Filled in by', 'Date', 'Sources of the figures'];

function perPersonSection(
  entry: PublishedEntry<'spending'>,
  context: Context,
  notes: Notes,
): SpendingPage['perPerson'] {
  const table = perPersonTable(entry, context, notes, `${anchors.perPerson}-table`);
  return table && { id: anchors.perPerson, table };
}

function contents(sections: readonly SectionView[], hasPerPerson: boolean, hasNotes: boolean): LinkView[] {
  return [
    ...sections.map(({ id, heading }) => ({ label: heading, href: `#${id}` })),
    ...(hasPerPerson ? [{ label: 'Per student and per teacher', href: `#${anchors.perPerson}` }] : []),
    ...(hasNotes ? [{ label: 'Notes and sources', href: `#${anchors.notes}` }] : []),
  ];
}

const introductions = {
  received:
    'Grants that came in. Received money is not the same as money spent on professional learning: only part of it goes there, so it stands apart and enters no total below.',
  bySource: 'Where the money for professional learning came from.',
  byUse: 'What the money for professional learning paid for.',
} as const;

const ids = { received: anchors.received, bySource: anchors.bySource, byUse: anchors.byUse } as const;

function section(entry: PublishedEntry<'spending'>, table: TableName, context: Context, notes: Notes): SectionView {
  const { words } = context;
  const label = entry.data.fictional ? ' (fictional)' : '';
  const cells = grid(entry, table, words);
  const common = commonQualifier(cells, words);
  const [id, heading] = [ids[table], words[table]];
  const tableContext = { id: `${id}-table`, caption: `${heading}, in whole dollars${label}`, words, notes, common };
  const isOutlay = table !== 'received';
  const shown = { id, heading, introduction: introductions[table] };
  if (entry.data.template)
    return { ...shown, table: blankTable(cells, tableContext, isOutlay), charts: [], remarks: [], derived: [] };
  return {
    ...shown,
    table: amountsTable(cells, tableContext, isOutlay),
    charts: gridCharts(cells, `${heading}${label}`, words, isOutlay ? 'stacked-bar' : 'bar'),
    remarks: remarks(cells, common, isOutlay),
    derived: isOutlay ? derived(cells, id, `${heading}${label}`) : [],
  };
}

function remarks(cells: Grid, common: string | undefined, isOutlay: boolean): string[] {
  const sums = totals(cells);
  const incomplete = isOutlay && sums.some((sum) => 'none' in sum && sum.none === 'incomplete');
  const mixed = isOutlay && sums.some((sum) => 'none' in sum && sum.none === 'mixed');
  return [
    ...(common ? [`All amounts are ${common}.`] : []),
    ...(incomplete ? ['A year has a total only where every row is reported.'] : []),
    ...(mixed ? ['Spent and budgeted money are never added together, so a year that holds both has no total.'] : []),
  ];
}

/** Shares need a total and changes need two years; without any the tables would be all dashes. */
function derived(cells: Grid, id: string, heading: string): TableView[] {
  const tables = [
    sharesTable(cells, `${id}-shares`, `${heading}: share of each year’s total`),
    changesTable(cells, `${id}-changes`, `${heading}: change from the year before`),
  ];
  return tables.filter(({ rows }) => rows.some((row) => row.cells.some(({ kind }) => kind === 'figure')));
}

function districtLine(id: string | undefined, { district, href }: Context): SpendingPage['district'] {
  const entry = id === undefined ? undefined : district(id);
  if (!entry) return undefined;
  const { name, state, ncesId } = entry.data;
  return {
    name,
    href: href(paths.entry('districts', entry.id)),
    facts: [state, ncesId ? `NCES id ${ncesId}` : ''].filter(Boolean).join(' · '),
  };
}

/** The charts of a spending entry for use in a text; none where the site leaves the entry out. */
export function spendingCharts(id: string, rows: 'source' | 'use', context: Context) {
  const entry = context.corpus.spending.find((each) => each.id === id);
  if (!entry) return undefined;
  const table = rows === 'source' ? 'bySource' : 'byUse';
  const heading = context.words[table];
  const title = entry.data.fictional ? `${heading} (fictional)` : heading;
  return {
    charts: gridCharts(grid(entry, table, context.words), title, context.words, 'stacked-bar'),
    ...{ title: entry.data.title, href: context.href(paths.entry('spending', id)), fictional: entry.data.fictional },
  };
}
