import type { Absence } from '../../../schemas/figure.ts';
import type { SpendingTables } from '../../../schemas/spending.ts';
import { storyCounts, type Story } from '../../../schemas/stories.ts';
import type { Words } from '../../../schemas/words.ts';
import { stateNames } from '../../cases/state-names.ts';
import { blankFigures, blockNames, type BlockName } from '../blocks.ts';
import { figureNames } from '../description.ts';
import { fieldNames } from './names.ts';
import { formColumns, formRows, type FormRow, type FormRows, type TableName } from './rows.ts';

/** What stands in the fields of a form, by their names; fields that stay blank are left out. */
export type FormValues = Readonly<Record<string, string>>;

/** What of a story goes into a form. */
export type FormStory = Pick<
  Story,
  'title' | 'name' | 'state' | 'schoolYear' | 'whoWeAre' | 'figures' | 'contact' | BlockName
> & {
  readonly tables: SpendingTables;
};

/**
 * Writes a story into the fields of a form. A form has no room for where a figure comes from, for more rows than its
 * template has, or for more large figures than it has places for: those are left out.
 *
 * @param rows the rows of the form
 */
export function formValues(story: FormStory, rows: FormRows, words: Words): FormValues {
  const { title, name, state, schoolYear, whoWeAre, figures, contact = {} } = story;
  return written({
    ...{ title, name, state: state && stateNames[state], schoolYear, whoWeAre },
    ...Object.fromEntries(figureNames.map((each) => [fieldNames.figure(each), typed(figures[each]?.value)])),
    ...tableValues(story.tables, rows, words),
    ...Object.fromEntries(blockNames.flatMap((block) => blockValues(block, story[block]))),
    ...Object.fromEntries(Object.entries(contact).map(([key, value]) => [`contact.${key}`, value])),
  });
}

function blockValues(block: BlockName, { text, figures }: Story[BlockName]): [string, string | undefined][] {
  const places = figures.slice(0, blankFigures[block]);
  return [
    [fieldNames.text(block), text],
    ...places.flatMap(({ value, label }, index): [string, string][] => [
      [fieldNames.largeFigure(block, index + 1), value],
      [fieldNames.largeFigureLabel(block, index + 1), label],
    ]),
  ];
}

function tableValues(tables: SpendingTables, rows: FormRows, words: Words): Record<string, string | undefined> {
  const years = tables.schoolYears.slice(-storyCounts.years);
  const kinds = new Set([...tables.bySource, ...tables.byUse].map(({ kind }) => kind));
  const statuses = new Set([...tables.received, ...tables.bySource, ...tables.byUse].map((row) => row.status));
  const [kind] = kinds.size === 1 ? kinds : [];
  const [status] = statuses.size === 1 ? statuses : [];
  const own = formRows(tables);
  const found = (['bySource', 'byUse', 'received'] as const).flatMap((table) =>
    rows[table].flatMap((row) => rowValues(table, row, tables[table][own[table].findIndex(isSame(row))], years)),
  );
  return {
    ...Object.fromEntries(years.map((year, index) => [fieldNames.year(index + 1), year])),
    [fieldNames.moneyKind]: kind && words[kind],
    [fieldNames.moneyStatus]: status && words[status],
    ...Object.fromEntries(found),
    ...Object.fromEntries(totalsOf(found)),
  };
}

function isSame({ id }: FormRow): (other: FormRow) => boolean {
  return (other) => other.id === id;
}

type Row = SpendingTables[TableName][number];

function rowValues(
  table: TableName,
  row: FormRow,
  written: Row | undefined,
  years: readonly string[],
): [string, string][] {
  const cells = years.flatMap((year, index): [string, string][] => {
    const value = typed(written?.amounts[year]?.value);
    return value === undefined ? [] : [[fieldNames.amount(table, row.id, index + 1), value]];
  });
  const name: [string, string][] =
    row.isOpen && written?.name ? [[fieldNames.rowName(table, row.id), written.name]] : [];
  return [...name, ...cells];
}

/** The total of each column in which something is written, and nothing is said not to be known. */
function totalsOf(cells: readonly (readonly [string, string])[]): [string, string][] {
  return (['bySource', 'byUse'] as const).flatMap((table) =>
    formColumns.flatMap((column): [string, string][] => {
      const ofColumn = cells.filter(([name]) => new RegExp(`^tables\\.${table}\\.[\\w-]+\\.${column}$`).test(name));
      const amounts = ofColumn.map(([, value]) => Number(value));
      if (amounts.length === 0 || amounts.some((amount) => Number.isNaN(amount))) return [];
      return [[fieldNames.total(table, column), String(amounts.reduce((sum, amount) => sum + amount, 0))]];
    }),
  );
}

function typed(value: number | Absence | undefined): string | undefined {
  return typeof value === 'number' ? String(value) : value?.replace('-', ' ');
}

function written(values: Readonly<Record<string, string | undefined>>): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
