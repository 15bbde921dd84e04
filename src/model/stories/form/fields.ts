import { z } from 'astro/zod';
import { describe, type DataPath } from '../../../schemas/describe.ts';
import { percent } from '../../../schemas/figure.ts';
import { limitOf } from '../../../schemas/limits.ts';
import { amountStatuses, dollars } from '../../../schemas/money.ts';
import { storyLimits, storySchema } from '../../../schemas/stories.ts';
import type { Words } from '../../../schemas/words.ts';
import { stateNames } from '../../cases/state-names.ts';
import { blankFigures, blockNames, type BlockName } from '../blocks.ts';
import { figureNames } from '../description.ts';
import type { FieldKind, FormField } from './field.ts';
import { fieldNames } from './names.ts';
import { formColumns, rowLabel, type FormRow, type FormRows, type TableName } from './rows.ts';

/** Every field of a form with these rows, in the order of its sheets. */
export function storyFormFields(rows: FormRows, words: Words): FormField[] {
  return [
    ...[plain('name', 'line'), state, plain('title', 'line'), plain('whoWeAre', 'area')],
    ...[plain('schoolYear', 'year'), ...figureNames.map(figureField)],
    ...[moneyKind(words), moneyStatus(words), ...years()],
    ...tableFields('bySource', rows, words),
    ...tableFields('received', rows, words),
    ...tableFields('byUse', rows, words),
    sources(1),
    ...blockNames.flatMap(blockFields),
    ...(['name', 'role', 'phone', 'email', 'link'] as const).map((name) => told(['contact', name], 'line')),
    sources(2),
  ];
}

/** The kinds of money a row of spending can be of, as the form lets one choose. */
export const moneyKinds = ['spent', 'budgeted'] as const;

const state: FormField = {
  ...{ name: 'state', kind: 'choice', label: 'State', hint: 'The state the district is in.' },
  options: Object.values(stateNames),
};

/** A field that its schema tells all of. */
function told(path: DataPath, kind: FieldKind, name = path.join('.')): FormField {
  const { label, sentence, schema } = describe(storySchema, path);
  const limit = limitOf(schema);
  return { name, kind, label, hint: sentence, ...(limit === undefined ? {} : { limit }) };
}

function plain(name: 'name' | 'title' | 'whoWeAre' | 'schoolYear', kind: FieldKind): FormField {
  // On a form there is no other entry that could say it.
  const hints = { name: 'As the district writes it.', schoolYear: 'The year the description is of, as 2021-22.' };
  const field = told([name], kind);
  return name === 'name' || name === 'schoolYear' ? { ...field, hint: hints[name] } : field;
}

function figureField(figure: (typeof figureNames)[number]): FormField {
  const path = ['figures', figure];
  const { schema } = describe(storySchema, [...path, 'value']);
  const [value] = schema instanceof z.ZodUnion ? schema.options : [];
  const kind = value === percent ? 'percent' : value === dollars ? 'dollars' : 'number';
  return told(path, kind, fieldNames.figure(figure));
}

function moneyKind(words: Words): FormField {
  return {
    ...{ name: fieldNames.moneyKind, kind: 'choice', label: 'Kind of money' },
    hint: 'Whether the amounts of the two tables were spent, or planned in a budget.',
    options: moneyKinds.map((kind) => words[kind]),
  };
}

function moneyStatus(words: Words): FormField {
  return {
    ...{ name: fieldNames.moneyStatus, kind: 'choice', label: 'Status' },
    hint: describe(storySchema, ['tables', 'bySource', 0, 'status']).sentence,
    options: amountStatuses.map((status) => words[status]),
  };
}

function years(): FormField[] {
  return formColumns.map((column) => ({
    ...{ name: fieldNames.year(column), kind: 'year', label: `School year of column ${column}` },
    hint: 'As 2021-22, the oldest year first. It is written once and stands above both tables.',
  }));
}

function tableFields(table: TableName, rows: FormRows, words: Words): FormField[] {
  const { label, sentence } = describe(storySchema.shape.tables, [table]);
  const cell = (name: string, row: string, column: number): FormField => ({
    ...{ name, kind: 'amount', label: `${label} › ${row} › column ${column}` },
    hint: `In whole dollars; where nobody knows, "not reported". ${sentence}`,
  });
  const ofRow = (row: FormRow): FormField[] => [
    ...(row.isOpen ? [rowName(table, row, label)] : []),
    ...formColumns.map((column) => ({
      ...cell(fieldNames.amount(table, row.id, column), rowLabel(row, words), column),
      ...(row.name === undefined ? {} : { row: row.name }),
    })),
  ];
  const totals = formColumns.map((column) => cell(fieldNames.total(table, column), 'Total', column));
  return [...rows[table].flatMap(ofRow), ...(table === 'received' ? [] : totals)];
}

function rowName(table: TableName, row: FormRow, label: string): FormField {
  const field = told(['tables', table, 0, 'name'], 'line', fieldNames.rowName(table, row.id));
  return { ...field, label: `${label} › Name of the row`, limit: storyLimits.row };
}

function blockFields(block: BlockName): FormField[] {
  const figures = Array.from({ length: blankFigures[block] }, (_, index) => [
    numbered(told([block, 'figures', index, 'value'], 'line', fieldNames.largeFigure(block, index + 1))),
    numbered(told([block, 'figures', index, 'label'], 'line', fieldNames.largeFigureLabel(block, index + 1))),
  ]).flat();
  const text = told([block, 'text'], 'area', fieldNames.text(block));
  // What came of it is said by its numbers first.
  return block === 'impact' ? [...figures, text] : [text, ...figures];
}

function numbered(field: FormField): FormField {
  return { ...field, label: field.label.replace('row', 'number') };
}

/** As many characters as the foot of a sheet holds in letters that can be read. */
const sourcesLimit = 280;

function sources(sheet: 1 | 2): FormField {
  return {
    ...{ name: fieldNames.sources(sheet), kind: 'area', label: `Sources of sheet ${sheet}` },
    hint: 'Where the figures of this sheet come from, and the day they were true.',
    limit: sourcesLimit,
  };
}
