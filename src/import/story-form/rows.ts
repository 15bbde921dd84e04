import { fieldNames } from '../../model/stories/form/names.ts';
import { keyOf, tableNames, type FormRow, type FormRows, type TableName } from '../../model/stories/form/rows.ts';
import type { PlacedField } from './placed-fields.ts';

/** The rows of a form that was opened, by the names of its fields. */
export function rowsIn(fields: ReadonlyMap<string, PlacedField>): FormRows {
  const [bySource, byUse, received] = tableNames.map((table) => rowsOf(table, fields));
  return { bySource: bySource ?? [], byUse: byUse ?? [], received: received ?? [] };
}

function rowsOf(table: TableName, fields: ReadonlyMap<string, PlacedField>): FormRow[] {
  const named = [...fields.values()].flatMap(({ name, row }) => {
    const [, id] = new RegExp(`^tables\\.${table}\\.([a-z0-9-]+)\\.\\d+$`).exec(name) ?? [];
    return id === undefined ? [] : [[id, row] as const];
  });
  return [...new Map(named)].flatMap(([id, name]): FormRow[] => {
    const key = keyOf(table, id);
    return key === undefined ? [] : [{ id, key, name, isOpen: fields.has(fieldNames.rowName(table, id)) }];
  });
}
