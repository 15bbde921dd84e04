import type { DataPath } from '../../schemas/describe.ts';
import { issuesAt, useDesk } from '../desk.ts';
import { textAt } from '../draft/draft.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Field } from './Field.tsx';

interface Props {
  /** The row. */
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'group' };
  /** What the row is called. */
  readonly of: string;
}

/** The id of a row, which is made when the row is: folded, unless it is wrong, as in a file that was opened. */
export function RowId({ path, form, of }: Props) {
  const { draft, issues } = useDesk();
  const field = form.fields.find(({ name }) => name === 'id');
  if (!field) return null;
  const place = [...path, 'id'];
  return (
    <details class="provenance-fields" open={issuesAt(issues, place).length > 0 || undefined}>
      <summary>
        Id in the file <span class="visually-hidden">of {of}</span>
        <span class="meta">: {textAt(draft, place)}</span>
      </summary>
      <div>
        <Field path={place} form={field.form} />
      </div>
    </details>
  );
}
