import { describe, expect, it } from 'vitest';
import { Notes } from '../../../../src/model/notes.ts';
import {
  amountsTable,
  blankTable,
  changesTable,
  commonQualifier,
  sharesTable,
  type TableContext,
} from '../../../../src/model/spending/tables.ts';
import type { RowView, TableView } from '../../../../src/model/table.ts';
import { contextOf } from '../support/context.ts';
import { gridOf, row } from '../support/spending.ts';

const coaching = (...values: Parameters<typeof row>[1][]) => row({ use: 'coaching' }, ...values);
const books = (...values: Parameters<typeof row>[1][]) => row({ use: 'other', name: 'Books' }, ...values);
const texts = (rows: readonly RowView[]) =>
  Object.fromEntries(rows.map(({ name, cells }) => [name, cells.map(({ text }) => text)]));
const kinds = ({ rows }: TableView) => rows.map(({ cells }) => cells.map(({ kind }) => kind));

function amounts(...rows: object[]): TableView {
  const context = contextOf();
  const grid = gridOf(rows);
  const given: TableContext = {
    id: 't',
    caption: 'c',
    words: context.words,
    notes: new Notes(context),
    common: commonQualifier(grid, context.words),
  };
  return amountsTable(grid, given, true);
}

describe('the table of amounts', () => {
  it('shows dollars, the words for what is missing, totals and their change', () => {
    const table = amounts(coaching(100, 1200, 'not-reported'), books('not-applicable', 0, 3));
    expect(texts(table.rows)).toEqual({
      Coaching: ['$100', '$1,200', 'not reported'],
      Books: ['not applicable', '$0', '$3'],
    });
    expect(texts(table.summary)).toEqual({
      Total: ['$100', '$1,200', 'no total'],
      'Change in total': ['–', '+1,100%', '–'],
    });
  });

  it('tells what is missing from a zero, by more than its text', () => {
    expect(kinds(amounts(coaching(0, 'not-reported', 'not-applicable')))).toEqual([['figure', 'absent', 'absent']]);
  });

  it('says kind and status only in cells that differ from the rest', () => {
    const planned = { value: 5, kind: 'budgeted', status: 'proposed' };
    const qualifiers = (table: TableView) => table.rows.flatMap(({ cells }) => cells.map(({ qualifier }) => qualifier));
    expect(qualifiers(amounts(coaching(1, 2, 3)))).toEqual([undefined, undefined, undefined]);
    expect(qualifiers(amounts(coaching(1, 'not-reported', planned)))).toEqual([
      'spent, actual',
      undefined,
      'budgeted, proposed',
    ]);
  });

  it('shows no change in total between money spent and money planned', () => {
    const planned = (value: number) => ({ value, kind: 'budgeted' });
    const { summary } = amounts(coaching(100, planned(200), planned(300)));
    expect(texts(summary)['Change in total']).toEqual(['–', '–', '+50%']);
  });
});

describe('the notes of a row', () => {
  const notesOf = (table: TableView) =>
    table.rows.map(({ notes, cells }) => ({
      row: notes.map(({ number }) => number),
      cells: cells.map((cell) => cell.notes.map(({ number }) => number)),
    }));

  it('stand at its name where all its cells say the same', () => {
    expect(notesOf(amounts(coaching(1, 2, 3)))).toEqual([{ row: [1], cells: [[], [], []] }]);
  });

  it('stand at its cells where one differs', () => {
    expect(notesOf(amounts(coaching(1, { value: 2, at: 'p. 2' }, 3)))).toEqual([{ row: [], cells: [[1], [2], [1]] }]);
    expect(notesOf(amounts(coaching(1, { value: 2, note: 'Half a year.' }, 3)))).toEqual([
      { row: [], cells: [[1], [2], [1]] },
    ]);
  });

  it('are shared by rows', () => {
    expect(notesOf(amounts(coaching(1, 2, 3), books(1, 2, 3))).map((each) => each.row)).toEqual([[1], [1]]);
  });
});

describe('shares', () => {
  it('are parts of a total, where the year has one', () => {
    const table = sharesTable(gridOf([coaching(75, 1, 0), books(25, 'not-reported', 0)]), 't', 'c');
    expect(texts(table.rows)).toEqual({ Coaching: ['75%', '–', '–'], Books: ['25%', '–', '–'] });
  });

  it('add up to a whole, and leave out what does not apply', () => {
    const table = sharesTable(gridOf([coaching(1, 2, 3), books(2, 'not-applicable', 3)]), 't', 'c');
    expect(texts(table.rows)).toEqual({ Coaching: ['33.3%', '100%', '50%'], Books: ['66.7%', '–', '50%'] });
  });
});

describe('changes', () => {
  it('are those of each row from the year before', () => {
    const table = changesTable(gridOf([coaching(100, 150, 75), books(0, 5, 'not-reported')]), 't', 'c');
    expect(texts(table.rows)).toEqual({ Coaching: ['–', '+50%', '\u221250%'], Books: ['–', '–', '–'] });
  });

  it('never bridge a gap', () => {
    expect(texts(changesTable(gridOf([coaching(100, 'not-reported', 150)]), 't', 'c').rows)).toEqual({
      Coaching: ['–', '–', '–'],
    });
  });
});

describe('a blank form', () => {
  const context = contextOf();
  const given = (): TableContext => ({
    id: 't',
    caption: 'c',
    words: context.words,
    notes: new Notes(context),
    common: undefined,
  });

  it('has lines to write on in every cell, and a row for what is not named', () => {
    const table = blankTable(gridOf([coaching(), books()]), given(), true);
    expect(table.rows.map(({ name }) => name)).toEqual(['Coaching', 'Books', '']);
    expect(table.summary.map(({ name }) => name)).toEqual(['Total']);
    const cells = [...table.rows, ...table.summary].flatMap((line) => line.cells);
    expect(cells.every(({ kind, text }) => kind === 'blank' && text === '')).toBe(true);
    expect(cells).toHaveLength(4 * 3);
  });

  it('has five columns where it names no years', () => {
    const table = blankTable({ years: [], rows: [] }, given(), false);
    expect(table.columns).toEqual(['', '', '', '', '']);
    expect(table.summary).toEqual([]);
  });
});
