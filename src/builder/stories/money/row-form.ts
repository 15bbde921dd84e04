import { storySchema } from '../../../schemas/stories.ts';
import { describe } from '../../../schemas/describe.ts';
import { fieldForm, type NamedField } from '../../form/field-form.ts';
import { rowKey } from './money.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';

/** The fields that a row of a table has beside its amounts, as its schema describes them. */
export function rowFields(table: TableName): readonly NamedField[] {
  return fieldsAt(['tables', table, 0]);
}

/** The fields of one amount beside its value. */
export function amountFields(table: TableName): readonly NamedField[] {
  return fieldsAt(['tables', table, 0, 'amounts', '2021-22']).filter(({ name }) => name !== 'value');
}

/** What a row can be of. */
export function rowOptions(table: TableName): readonly string[] {
  const form = rowFields(table).find(({ name }) => name === rowKey[table])?.form;
  return form?.kind === 'choice' ? form.options : [];
}

function fieldsAt(path: readonly (string | number)[]): readonly NamedField[] {
  const { schema } = describe(storySchema, path);
  const form = schema && fieldForm(schema);
  return form?.kind === 'group' ? form.fields : [];
}
