import { describe, expect, it } from 'vitest';
import { SheetNotes } from '../../../../src/model/stories/notes.ts';
import { formRows } from '../../../../src/model/stories/form/rows.ts';
import { moneyTables } from '../../../../src/model/stories/money.ts';
import { storyParts } from '../../../../src/model/stories/parts.ts';
import { blankStoryTable, storyTable, type StoryTable } from '../../../../src/model/stories/tables.ts';
import { receivedRow, row, years } from '../support/spending.ts';
import { storyContext, storyEntry } from '../support/stories.ts';

const context = storyContext();

function tablesOf(tables: object): readonly StoryTable[] {
  const entry = storyEntry({ tables: { schoolYears: [...years], ...tables } });
  const notes = new SheetNotes(context, 'sheet-1');
  return moneyTables(storyParts(entry, context), context.words).map((each) => storyTable(each, context.words, notes));
}

/** The rows of a group as they are read: name, then cells. */
const read = (table: StoryTable | undefined, kind: 'rows' | 'total' | 'received') =>
  table?.groups
    .filter((group) => group.kind === kind)
    .flatMap(({ rows }) =>
      rows.map(({ name, cells, whole }) =>
        whole
          ? [name, whole]
          : [name, ...cells.map(({ text, qualifier }) => (qualifier ? `${text} (${qualifier})` : text))],
      ),
    );

describe('a table of a sheet', () => {
  it('has a column for each year, its rows, and their total', () => {
    const [table] = tablesOf({
      bySource: [row({ from: 'state' }, 1000, 2000, 3000), row({ from: 'district' }, 1, 2, 3)],
    });
    expect(table?.years.map(({ year }) => year)).toEqual(years);
    expect(read(table, 'rows')).toEqual([
      ['State', '$1,000', '$2,000', '$3,000'],
      ['District', '$1', '$2', '$3'],
    ]);
    expect(read(table, 'total')).toEqual([['Total', '$1,001', '$2,002', '$3,003']]);
    expect(table?.remarks).toEqual(['All amounts are spent, actual.']);
  });

  it('keeps money received below the total, in rows of its own', () => {
    const [table] = tablesOf({ bySource: [row({ from: 'state' }, 1, 2, 3)], received: [receivedRow(500, 600, 700)] });
    expect(table?.groups.map(({ kind }) => kind)).toEqual(['rows', 'total', 'received']);
    expect(read(table, 'total')).toEqual([['Total', '$1', '$2', '$3']]);
    expect(read(table, 'received')).toEqual([['Federal Title II-A', '$500', '$600', '$700']]);
    expect(table?.groups[2]?.heading).toContain('no total');
    expect(table?.remarks).toEqual(['All amounts but those received are spent, actual.']);
  });

  it('never takes what is not reported for zero, and gives a total only where every row is reported', () => {
    const [table] = tablesOf({
      bySource: [row({ from: 'state' }, 0, 'not-reported', 3), row({ from: 'district' }, 1, 2, 'not-applicable')],
    });
    expect(read(table, 'rows')).toEqual([
      ['State', '$0', 'not reported', '$3'],
      ['District', '$1', '$2', 'not applicable'],
    ]);
    expect(read(table, 'total')).toEqual([['Total', '$1', 'no total', '$3']]);
    expect(table?.remarks).toContain('A year has a total only where every row is reported.');
  });

  it('says once for a whole row that nothing is reported, and has no total then', () => {
    const [table] = tablesOf({
      bySource: [row({ from: 'state' }, 'not-reported'), row({ from: 'district' })],
      received: [receivedRow(5)],
    });
    expect(read(table, 'rows')).toEqual([
      ['State', 'not reported'],
      ['District', 'not reported'],
    ]);
    expect(read(table, 'total')).toEqual([]);
    expect(table?.remarks).toEqual([]);
  });

  it('says what a year has in common, and what a single amount is', () => {
    const planned = { value: 9, kind: 'budgeted', status: 'proposed' };
    const [, byYear] = tablesOf({ byUse: [row({ use: 'coaching' }, 1, 2, planned)] });
    expect(byYear?.years.map(({ qualifier }) => qualifier)).toEqual([
      'spent, actual',
      'spent, actual',
      'budgeted, proposed',
    ]);
    expect(read(byYear, 'rows')).toEqual([['Coaching', '$1', '$2', '$9']]);
    const [, mixed] = tablesOf({ byUse: [row({ use: 'coaching' }, 1, 2, planned), row({ use: 'other' }, 1, 2, 3)] });
    expect(mixed?.years[2]?.qualifier).toBeUndefined();
    expect(read(mixed, 'rows')?.[0]).toEqual(['Coaching', '$1', '$2', '$9 (budgeted, proposed)']);
    expect(read(mixed, 'total')).toEqual([['Total', '$2', '$4', 'no total']]);
  });
});

describe('a table of more rows than fit', () => {
  const use = (index: number, ...values: (number | string | Readonly<Record<string, unknown>>)[]) =>
    row({ use: 'other', name: `Use ${index}` }, ...values);
  const of = (...rows: object[]) => tablesOf({ byUse: rows })[1];

  it('keeps the seven largest in their order, and adds the others up in a row that says so', () => {
    const table = of(...[9, 1, 8, 2, 7, 3, 6, 4, 5, 10].map((value, index) => use(index, value, value, value)));
    expect(read(table, 'rows')).toEqual([
      ...[0, 2, 4, 6, 7, 8, 9].map((index) => [
        `Use ${index}`,
        ...[1, 2, 3].map(() => `$${[9, 1, 8, 2, 7, 3, 6, 4, 5, 10][index] ?? ''}`),
      ]),
      ['3 smaller rows together', '$6', '$6', '$6'],
    ]);
    expect(read(table, 'total')).toEqual([['Total', '$55', '$55', '$55']]);
  });

  it('has eight rows at most', () => {
    const eight = Array.from({ length: 8 }, (_, index) => use(index, 1, 1, 1));
    expect(read(of(...eight), 'rows')?.at(-1)?.[0]).toBe('Use 7');
    expect(read(of(...eight, use(8, 1, 1, 1)), 'rows')).toHaveLength(8);
  });

  it('says of a sum how many of its rows are reported, and adds no two kinds of money', () => {
    const large = Array.from({ length: 7 }, (_, index) => use(index, 900, 900, 900));
    const planned = { value: 5, kind: 'budgeted' };
    const table = of(
      ...large,
      use(7, 1, 'not-reported', planned),
      use(8, 2, 3, 4),
      use(9, 'not-applicable', 'not-reported', 1),
    );
    expect(read(table, 'rows')?.at(-1)).toEqual([
      '3 smaller rows together',
      '$3',
      '$3 (1 of 3 reported)',
      'of two kinds',
    ]);
    const none = of(...large, use(7, 'not-reported', 'not-applicable', 1), use(8, 'not-reported', 'not-applicable', 1));
    expect(read(none, 'rows')?.at(-1)).toEqual(['2 smaller rows together', 'not reported', 'not applicable', '$2']);
  });

  it('holds two rows of money received', () => {
    const received = ['A', 'B', 'C'].map((name, index) => ({ ...receivedRow(index + 1, 1, 1), from: 'other', name }));
    const [table] = tablesOf({ received });
    expect(read(table, 'received')).toEqual([
      ['C', '$3', '$1', '$1'],
      ['2 smaller rows together', '$3', '$2', '$2'],
    ]);
  });
});

describe('the works a table rests on', () => {
  const numbers = (table: StoryTable | undefined) => [
    table?.notes.map(({ number }) => number),
    ...(table?.groups ?? []).flatMap(({ rows }) => rows.map(({ notes }) => notes.map(({ number }) => number))),
  ];

  it('stand with its heading where there is one', () => {
    expect(numbers(tablesOf({ byUse: [row({ use: 'coaching' }, 1), row({ use: 'other' }, 2)] })[1])).toEqual([
      [1],
      [],
      [],
      [],
    ]);
  });

  it('stand with each row where there are several', () => {
    const other = row({ use: 'other', source: 'atlas' }, 2, { value: 3, source: 'budget', at: 'p. 9' });
    expect(numbers(tablesOf({ byUse: [row({ use: 'coaching' }, 1), other] })[1])).toEqual([[], [1], [1, 2], []]);
  });
});

it('a blank table has five years to write, its rows, a total, and what was received', () => {
  const entry = storyEntry({
    template: true,
    tables: { byUse: [{ use: 'coaching' }], bySource: [{ from: 'state' }], received: [{ from: 'title-ii-a' }] },
  });
  const [sources, uses] = moneyTables(storyParts(entry, context), context.words).map((table) =>
    blankStoryTable(table, formRows(entry.data.tables)),
  );
  expect(
    sources?.groups.map(({ kind, rows }) => [kind, ...rows.map(({ name, cells }) => `${name} ${cells.length}`)]),
  ).toEqual([
    ['rows', 'State 5'],
    ['total', 'Total 5'],
    ['received', 'Federal Title II-A 5'],
  ]);
  expect(uses?.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)))).toEqual(
    Array.from({ length: 10 }, () => 'blank'),
  );
});

it('a story without school years has no tables', () => {
  expect(moneyTables(storyParts(storyEntry(), context), context.words)).toEqual([]);
});
