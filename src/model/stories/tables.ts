import { dollars } from '../../lib/format.ts';
import type { Cell } from '../../schemas/cells.ts';
import { storyCounts } from '../../schemas/stories.ts';
import type { Words } from '../../schemas/words.ts';
import type { NoteReference } from '../notes.ts';
import { totals, type Grid, type GridRow, type Total } from '../spending/grid.ts';
import { commonQualifier, qualifierOf } from '../spending/tables.ts';
import { absentCell, blankCell, plainCell, type CellView } from '../table.ts';
import { condense, restCells, restName } from './condense.ts';
import { fieldNames } from './form/names.ts';
import { formColumns, type FormRows, type TableName } from './form/rows.ts';
import type { SheetNotes } from './notes.ts';

/** A row of a sheet's table. */
export interface StoryRow {
  readonly name: string;
  readonly notes: readonly NoteReference[];
  readonly cells: readonly CellView[];
  /** The fields of a form that hold its name and its cells. */
  readonly nameField?: string;
  readonly cellFields?: readonly string[];
  /** Where no year has a figure, for the same reason: one cell that says so for all of them. */
  readonly whole: string | undefined;
}

/** Rows that belong together; rows of another kind have a heading of their own, and are never added to the others. */
export interface StoryRows {
  readonly kind: 'rows' | 'total' | 'received';
  readonly heading: string | undefined;
  readonly rows: readonly StoryRow[];
}

interface StoryYear {
  readonly year: string;
  readonly qualifier: string | undefined;
  /** The field of a form that holds it. */
  readonly field?: string;
}

/** A table of money as a sheet shows it: one column a school year, the oldest first. */
export interface StoryTable {
  readonly id: string;
  readonly heading: string;
  /** The works all its rows rest on; where they differ, each row has its own. */
  readonly notes: readonly NoteReference[];
  /** The heading of the column of names. */
  readonly corner: string;
  /** The school years; a blank form has columns without one. */
  readonly years: readonly StoryYear[];
  readonly groups: readonly StoryRows[];
  /** What holds for all amounts, and why a year has no total. */
  readonly remarks: readonly string[];
  /** What a blank form asks of all amounts, and the field that holds it. */
  readonly asked?: readonly { readonly label: string; readonly field: string }[];
}

/** What a table is made from. */
export interface TableParts {
  readonly name: 'bySource' | 'byUse';
  readonly id: string;
  readonly heading: string;
  /** What a chart of it is called. */
  readonly chartTitle: string;
  readonly grid: Grid;
  /** Money received, which stands below the total and never enters it. */
  readonly received?: Grid;
}

const receivedHeading = 'Money received: grants that came in. They are part of no total.';

export function storyTable(table: TableParts, words: Words, notes: SheetNotes): StoryTable {
  const { id, heading, grid, received } = table;
  const parts = [
    { kind: 'rows' as const, grid, most: storyCounts.rows },
    ...(received ? [{ kind: 'received' as const, grid: received, most: storyCounts.receivedRows }] : []),
  ];
  const shared = sharedSource(parts.flatMap(({ grid: { rows } }) => rows));
  const common = commonQualifier(grid, words);
  const qualifiers = grid.years.map((_, index) => yearQualifier(grid, index, words));
  const rowsOf = (part: (typeof parts)[number]) =>
    rows(part.grid, part.most, (cell, year) => cellView(cell, words, common ?? qualifiers[year]), {
      words,
      ...(shared === undefined ? { notes } : {}),
    });
  return {
    ...{ id, heading, corner: 'In whole dollars', notes: shared === undefined ? [] : notes.refer(...shared) },
    years: grid.years.map((year, index) => ({ year, qualifier: common === undefined ? qualifiers[index] : undefined })),
    groups: parts
      .flatMap((part): StoryRows[] => [
        {
          ...{ kind: part.kind, rows: rowsOf(part) },
          heading: part.kind === 'received' ? receivedHeading : undefined,
        },
        ...(part.kind === 'rows' ? [{ kind: 'total' as const, heading: undefined, rows: totalRows(grid) }] : []),
      ])
      .filter((group) => group.rows.length > 0),
    remarks: remarks(table, common),
  };
}

/** A table to fill in by hand; its school years are written as well. */
export function blankStoryTable({ id, heading, grid, received, name }: TableParts, form: FormRows): StoryTable {
  const receivedRows = received ? blankRows('received', received, form) : [];
  return {
    ...{ id, heading, corner: 'School year; amounts in whole dollars', notes: [], remarks: [] },
    ...(name === 'bySource' ? { asked: moneyAsked } : {}),
    years: formColumns.map((column) => ({ year: '', qualifier: undefined, field: fieldNames.year(column) })),
    groups: [
      { kind: 'rows', heading: undefined, rows: blankRows(name, grid, form) },
      {
        kind: 'total',
        heading: undefined,
        rows: [
          blankRow(
            'Total',
            formColumns.map((column) => fieldNames.total(name, column)),
          ),
        ],
      },
      ...(receivedRows.length > 0 ? [{ kind: 'received' as const, heading: receivedHeading, rows: receivedRows }] : []),
    ],
  };
}

const moneyAsked = [
  { label: 'These amounts were (spent or budgeted)', field: fieldNames.moneyKind },
  { label: 'and are (actual, revised, proposed or estimated)', field: fieldNames.moneyStatus },
] as const;

function blankRows(table: TableName, grid: Grid, form: FormRows): StoryRow[] {
  return grid.rows.map(({ name }, index) => {
    const row = form[table][index];
    const id = row?.id ?? String(index);
    const cells = formColumns.map((column) => fieldNames.amount(table, id, column));
    return { ...blankRow(name, cells), ...(row?.isOpen ? { nameField: fieldNames.rowName(table, id) } : {}) };
  });
}

function blankRow(name: string, cellFields: readonly string[]): StoryRow {
  return { name, notes: [], cells: cellFields.map(() => blankCell), cellFields, whole: undefined };
}

function rows(
  grid: Grid,
  most: number,
  cellOf: (cell: Cell, year: number) => CellView,
  { words, notes }: { readonly words: Words; readonly notes?: SheetNotes },
): StoryRow[] {
  const { kept, rest } = condense(grid, most);
  const refer = (cells: readonly Cell[]) => notes?.refer(...reported(cells)) ?? [];
  const all = kept.map(({ name, cells }) => row(name, cells.map(cellOf), refer(cells)));
  if (rest.length === 0) return all;
  return [...all, row(restName(rest), restCells(rest, words), refer(rest.flatMap(({ cells }) => cells)))];
}

function row(name: string, cells: readonly CellView[], notes: readonly NoteReference[]): StoryRow {
  const texts = new Set(cells.map(({ kind, text }) => (kind === 'absent' ? text : '')));
  const [whole] = texts.size === 1 && cells.length > 1 ? texts : [];
  return { name, notes, cells, whole: whole === '' ? undefined : whole };
}

function cellView(cell: Cell, words: Words, common: string | undefined): CellView {
  if (typeof cell.value !== 'number') return absentCell(words[cell.value]);
  const qualifier = qualifierOf(cell, words);
  return {
    ...plainCell(dollars(cell.value)),
    // What came in is of one kind; only how settled it is could be said, and the spending page says it.
    qualifier: qualifier === common || qualifier === '' || cell.kind === 'received' ? undefined : qualifier,
  };
}

/** The qualifier of all amounts of one year, where they share one. */
function yearQualifier({ rows: all }: Grid, year: number, words: Words): string | undefined {
  const cells = all.flatMap(({ cells }) => cells[year] ?? []).filter(({ value }) => typeof value === 'number');
  const qualifiers = new Set(cells.map((cell) => qualifierOf(cell, words)));
  const [first = ''] = qualifiers;
  return qualifiers.size === 1 && first !== '' ? first : undefined;
}

/** A total of nothing would say less than the rows above it. */
function totalRows(grid: Grid): StoryRow[] {
  if (grid.rows.every(({ cells }) => reported(cells).length === 0)) return [];
  return [row('Total', totals(grid).map(totalCell), [])];
}

function totalCell(total: Total): CellView {
  return 'amount' in total ? plainCell(dollars(total.amount)) : absentCell('no total');
}

function reported(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ value }) => typeof value === 'number');
}

/** The places in the one work that all reported cells rest on; undefined where there are several works, or none. */
function sharedSource(all: readonly GridRow[]): readonly Cell[] | undefined {
  const cells = reported(all.flatMap((each) => each.cells));
  return new Set(cells.map(({ source }) => source)).size === 1 ? cells : undefined;
}

function remarks({ grid, received }: TableParts, common: string | undefined): string[] {
  const hasGap = totals(grid).some((total) => 'none' in total && total.none === 'incomplete');
  const all = received && received.rows.length > 0 ? 'All amounts but those received are' : 'All amounts are';
  return [
    ...(common ? [`${all} ${common}.`] : []),
    ...(hasGap && totalRows(grid).length > 0 ? ['A year has a total only where every row is reported.'] : []),
  ];
}
