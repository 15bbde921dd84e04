import type { DataPath } from '../../schemas/describe.ts';
import { idOf, useDesk } from '../desk.ts';
import { rowsAt, valueAt, withRow } from '../draft/draft.ts';
import { nextRowId } from '../draft/row-id.ts';
import { oneOf } from '../form/one-of.ts';
import type { FieldForm } from '../form/field-form.ts';
import { goInto } from '../go-to.ts';
import { ListRow } from './ListRow.tsx';
import { Problems } from './Problems.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'list' };
  /** What one of them is called, where the list's own label does not say it. */
  readonly one?: string;
  /** What a new one starts with beside its id. */
  readonly start?: object;
  /** What a row says of itself while it is folded; rows without it stand open. */
  readonly titleOf?: (row: unknown) => string;
}

/** A list whose rows can be added, moved and taken out. */
export function ListField({ path, form, one = oneOf(form.label), start, titleOf }: Props) {
  const { draft, replace } = useDesk();
  const rows = rowsAt(draft, path);
  const add = (): void => {
    replace(withRow(draft, path, newRow(form.item, rows, one, start)), `${one} ${rows.length + 1} was added.`);
    goInto([...path, rows.length]);
  };
  return (
    <fieldset class="list-field" id={idOf(path)}>
      <legend>{form.label}</legend>
      {form.hint && <p class="field-hint">{form.hint}</p>}
      <Problems path={path} />
      {rows.map((row, index) => (
        <ListRow
          key={titleOf ? (valueAt(row, ['id']) ?? index) : index}
          {...{ path, index, one }}
          form={form.item}
          title={titleOf?.(row)}
        />
      ))}
      <button type="button" class="button" id={`${idOf(path)}-add`} onClick={add}>
        Add: {one.toLowerCase()}
      </button>
    </fieldset>
  );
}

/** Ids are made here: nobody who fills in a form needs to think of them. */
function newRow(form: FieldForm, rows: readonly unknown[], one: string, start: object | undefined): unknown {
  if (form.kind !== 'group') return '';
  const hasId = form.fields.some(({ name }) => name === 'id');
  return { ...(hasId ? { id: nextRowId(rows, one) } : {}), ...start };
}
