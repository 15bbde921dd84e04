import type { ChartSpec } from '../../charts/spec.ts';
import { capitalized } from '../../lib/format.ts';
import { anchors } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Dataset } from '../../schemas/datasets.ts';
import type { Words } from '../../schemas/words.ts';
import type { Context } from '../context.ts';
import { figureText } from '../figures.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { Notes } from '../notes.ts';
import { absentCell, plainCell, type RowView, type TableView } from '../table.ts';
import { datasetChart } from './chart.ts';

/** A data set, ready to be shown. */
export interface DatasetPage {
  readonly page: LibraryPage;
  readonly question: Cited | undefined;
  readonly sample: Cited;
  readonly chart: ChartSpec | undefined;
  /** The figures; none where the source prints no values. */
  readonly table: TableView | undefined;
  readonly notDrawn: Cited | undefined;
  readonly items: readonly Cited[];
  readonly scales: Dataset['scales'];
  readonly remarks: readonly Cited[];
  readonly notInSource: readonly Cited[];
}

export function datasetPage(entry: PublishedEntry<'datasets'>, context: Context): DatasetPage {
  const { data } = entry;
  const notes = notesOf(entry, context);
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  const own = {
    question: data.question === undefined ? undefined : cited(data.question, notes),
    sample: cited(data.sample, notes),
    table: data.values.length === 0 ? undefined : tableOf(data, notes, context.words),
    notDrawn: data.notDrawn === undefined ? undefined : cited(data.notDrawn, notes),
    ...{ items: all(data.items), scales: data.scales },
    ...{ remarks: all(data.remarks), notInSource: all(data.notInSource) },
  };
  const facts = [...fact('Collected', capitalized(data.collected)), ...fact('Published by', data.publisher)];
  const contents = [{ label: 'The figures', href: `#${anchors.figures}` }];
  return {
    ...own,
    chart: datasetChart(data, context.words),
    page: libraryPage(entry, notes, { facts, contents }, context),
  };
}

function tableOf({ title, chart, values }: Dataset, notes: Notes, words: Words): TableView {
  return {
    ...{ id: 'values', caption: chart?.title ?? title, corner: chart?.category ?? 'What is counted' },
    columns: ['Figure'],
    rows: values.map((row) => rowOf(row, notes, words)),
    summary: [],
  };
}

function rowOf(row: Dataset['values'][number], notes: Notes, words: Words): RowView {
  const text = figureText(row, words);
  const cell = typeof row.value === 'number' ? plainCell(text) : absentCell(text);
  const printed = row.printed === undefined ? undefined : `printed as “${row.printed}”`;
  return { name: row.label, notes: [], cells: [{ ...cell, qualifier: printed, notes: notes.refer(row) }] };
}
